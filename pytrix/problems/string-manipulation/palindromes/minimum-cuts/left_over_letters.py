"""Fewest letters left over from {kind}

From a row of letters, Bo cuts out pieces that read the same backwards and have {rule}. Pieces do not overlap. He
wants as few letters as possible to be left over.

Return the smallest number of letters of `row` that are left over. Bo need not cut out anything: then all letters are
left over. Nothing is left over from an empty row.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("PARTITION", "AGGREGATE")
ROWS = [
    {"kind": "mirrors", "rule": "at least two letters", "least": 2, "stride": 1},
    {"kind": "even mirrors", "rule": "an even number of letters", "least": 2, "stride": 2},
    {"kind": "odd mirrors", "rule": "an odd number of letters, at least three", "least": 3, "stride": 2},
]
HINTS = (
    "Think of the last letter of the row: either it is left over, or it belongs to a piece that ends there. What "
    "remains then?",
    "Work out the best answer for every beginning of the row, from the shortest to the longest, and keep them in a "
    "list.",
    "For each beginning, start with one more than the answer before; then try each piece that ends there and look up "
    "what precedes it.",
)
EXAMPLES = [("abbac",), ("abacdda",), ("xyz",)]
EDGES = {"empty row": ("",), "all letters are left over": ("abcd",), "do not overlap": ("abababb",)}
MISTAKES = [
    Mistake("You do not check that pieces read the same backwards.", "if piece == piece[::-1]:", "if piece:"),
    Mistake("A piece may cover the whole beginning. Your pieces never start at the first letter.",
            "range(least, end + 1, stride)", "range(least, end, stride)"),
    Mistake("If the last letter is left over, much of what stands before it may still have been cut out: go on from "
            "that answer.",
            "best.append(best[-1] + 1)", "best.append(end)"),
]
EXPLANATION = """
The last letter of each beginning is either left over, which costs one letter more than the beginning before it, or it
ends a piece, which costs what stands before the piece. The smaller of all these is the answer for this beginning.
There are about n times n / 2 pieces to try, and each is compared with its reverse.
"""


def fewest_left_over(row: str, *, least: int, stride: int) -> int:
    best = [0]
    for end in range(1, len(row) + 1):
        best.append(best[-1] + 1)
        for length in range(least, end + 1, stride):
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
