"""Letters taken from both ends

Two children share a row of biscuits with letters on them, the text `row`. Ada takes the first biscuit, Ben the last,
Ada the first of those that remain, Ben the last of them, and so on until every biscuit is taken. With an odd number
of biscuits, Ada gets the one in the middle.

Return all letters in one text, in the order in which they were taken. An empty row gives an empty text.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "Play it with `abcde` and write down who takes what. Which two positions are used in each round?",
    "In each round you need one letter from the left and one from the right; afterwards both positions move one place inwards.",
    "While two biscuits or more remain, add both ends to the text. If exactly one is left over, add it once.",
)
EXAMPLES = [Example(("abcdef",)), Example(("honey",), why="Ada gets the n in the middle"), Example(("ox",))]
EDGES = {"empty row": ("",), "one in the middle": ("x",)}
MISTAKES = [
    Mistake("The biscuit in the middle is lost. When one biscuit is left over, Ada takes it.",
            "    if low == high:\n        taken += row[low]\n", ""),
    Mistake("The biscuit in the middle is taken twice. Both fingers point at it, but there is only one.",
            "while low < high:", "while low <= high:"),
    Mistake("Ben began. In every round the letter from the left is taken before the one from the right.",
            "row[low] + row[high]", "row[high] + row[low]"),
    Mistake("Ada has eaten everything on the left before Ben got anything. They take turns.",
            """
def shared(row: str) -> str:
    half = (len(row) + 1) // 2
    return row[:half] + row[:half - 1:-1] if len(row) > 1 else row
"""),
]
EXPLANATION = """
The two positions always enclose what has not been taken yet. For `honey`:

| left | right | taken |
|---|---|---|
| 0 | 4 | hy |
| 1 | 3 | hyoe |
| 2 | 2 | hyoen |

Each round uses both ends and moves both positions inwards, so the work grows with the length of the row. A single leftover is
the one case in which both positions are the same.
"""


def shared(row: str) -> str:
    low, high = 0, len(row) - 1
    taken = ""
    while low < high:
        taken += row[low] + row[high]
        low += 1
        high -= 1
    if low == high:
        taken += row[low]
    return taken


def inputs(rng):
    return (letters(rng, 3, 9),)
