"""Fewest letters left over from mirrors

From a row of letters, Bo cuts out pieces that read the same backwards and have at least two letters. Pieces do not overlap. He
wants as few letters as possible to be left over.

Return the smallest number of letters of `row` that are left over. Bo need not cut out anything: then all letters are
left over. Nothing is left over from an empty row.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("PARTITION", "AGGREGATE")
HINTS = (
    "Think of the last letter of the row: either it is left over, or it belongs to a piece that ends there. What "
    "remains then?",
    "Work out the best answer for every beginning of the row, from the shortest to the longest, and keep them in a "
    "list.",
    "For each beginning, start with one more than the answer before; then try each piece that ends there and look up "
    "what precedes it.",
)
EXAMPLES = [Example(("abbac",), why="abba is cut out"), Example(("abacdda",), why="aba and dd are cut out"), Example(("xyz",))]
EDGES = {"empty row": ("",), "all letters are left over": ("abcd",), "do not overlap": ("abababb",)}
ALWAYS = [("abaab",), ("aabaab",)]
MISTAKES = [
    Mistake("You do not check that pieces read the same backwards.", "if piece == piece[::-1]:", "if piece:"),
    Mistake("A piece may cover the whole beginning. Your pieces never start at the first letter.",
            "range(2, end + 1)", "range(2, end)"),
    Mistake("If the last letter is left over, much of what stands before it may still have been cut out: go on from "
            "that answer.",
            "best.append(best[-1] + 1)", "best.append(end)"),
]
ORACLE = """
def fewest_left_over(row: str) -> int:
    if not row:
        return 0
    best = 1 + fewest_left_over(row[1:])
    for length in range(2, len(row) + 1):
        if list(row[:length]) == list(reversed(row[:length])):
            best = min(best, fewest_left_over(row[length:]))
    return best
"""
ALSO_RIGHT = [
    Way(
        'A function of the place where the rest begins, whose answers are remembered. It follows the choices from the front, without a list.',
        """
from functools import cache


def fewest_left_over(row: str) -> int:
    @cache
    def left_over(start: int) -> int:
        if start == len(row):
            return 0
        options = [1 + left_over(start + 1)]
        for end in range(start + 2, len(row) + 1):
            if row[start:end] == row[start:end][::-1]:
                options.append(left_over(end))
        return min(options)

    return left_over(0)
""",
    ),
]
EXPLANATION = """
The last letter of each beginning is either left over, which costs one letter more than the beginning before it, or it
ends a piece, which costs what stands before the piece. The smaller of all these is the answer for this beginning. For
`abbac`:

| beginning | last letter left over | pieces that end here | best |
|---|---|---|---|
| a | 1 | | 1 |
| ab | 2 | | 2 |
| abb | 3 | bb: 1 | 1 |
| abba | 2 | abba: 0 | 0 |
| abbac | 1 | | 1 |

There are about n times n / 2 pieces to try, and each is compared with its reverse. Trying every combination of pieces
instead doubles the work with each letter.
"""


def fewest_left_over(row: str) -> int:
    best = [0]
    for end in range(1, len(row) + 1):
        best.append(best[-1] + 1)
        for length in range(2, end + 1):
            piece = row[end - length : end]
            if piece == piece[::-1]:
                best[end] = min(best[end], best[end - length])
    return best[-1]


def inputs(rng):
    row = letters(rng, 0, 2, "abc")
    for _ in range(rng.randint(1, 3)):
        half = letters(rng, 1, 2, "abc")
        row += rng.choice([half + half[::-1], half + half[-2::-1] + "a", half + "c" + half[::-1], "b"])
    return (row,)
