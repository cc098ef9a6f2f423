"""A quilt of quilts

A quilt of size 0 is a single patch of the colour `letter`. A quilt of the next size is put together from four squares:
top left, top right and bottom left are quilts of the size before, and bottom right is a plain square of the same size,
written with dots.

Return the rows of the quilt of size `size` as a list of texts, from top to bottom. `size` is at least 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "TRANSFORM")
CONSTRAINTS = ("`letter` is one capital letter", "`size` is at most 5")
HINTS = (
    "Suppose you had the quilt of the size before as a list of rows. What do the upper rows of the new quilt look like?",
    "Each row of the smaller quilt is used twice: once beside itself, and once beside dots.",
    "Ask the function for the smaller quilt once. First every row doubled, then every row followed by as many dots as it is long.",
)
EXAMPLES = [
    Example((2, "B"), why="three quilts of size 1, and a plain square"),
    (1, "K"),
    Example((0, "Q"), why="a single patch"),
]
EDGES = {"A quilt of size 0": Edge((0, "A"), "size 0"), "size before": Edge((3, "Z"), "size 3")}
MISTAKES = [
    Mistake("The plain square is at the bottom right. Yours is at the bottom left.", 'row + "." * len(row)', '"." * len(row) + row'),
    Mistake("A single patch is a quilt of one row, not an empty list.", "return [letter]", "return []"),
    Mistake("Only the rows with the plain square are there. The upper half is missing.", "[row + row for row in smaller] + ", ""),
    Mistake("The plain square is as wide as the smaller quilt, not one dot.", '"." * len(row)', '"."'),
    Mistake("The upper half stands below the lower one.",
            '[row + row for row in smaller] + [row + "." * len(row) for row in smaller]',
            '[row + "." * len(row) for row in smaller] + [row + row for row in smaller]'),
]
ORACLE = """
def quilt(size: int, letter: str) -> list[str]:
    side = 2**size
    return ["".join("." if row & column else letter for column in range(side)) for row in range(side)]
"""
ALSO_RIGHT = [
    Way(
        "A loop lets the quilt grow from the single patch. It does the same work without any call.",
        """
def quilt(size: int, letter: str) -> list[str]:
    rows = [letter]
    for _ in range(size):
        rows = [row + row for row in rows] + [row + "." * len(row) for row in rows]
    return rows
""",
    ),
]
EXPLANATION = """
The answer for `size` is put together from the answer for `size - 1`. For size 2 and the letter B:

| size | rows |
|---|---|
| 0 | `B` |
| 1 | `BB` `B.` |
| 2 | `BBBB` `B.B.` `BB..` `B...` |

The smaller quilt is asked for once and used three times; asking three times would triple the calls at every size. The work
grows with the number of patches, four times as many for each size. A loop that starts with the single patch costs the same.
"""


def quilt(size: int, letter: str) -> list[str]:
    if size == 0:
        return [letter]
    smaller = quilt(size - 1, letter)
    return [row + row for row in smaller] + [row + "." * len(row) for row in smaller]


def inputs(rng):
    return (rng.randint(1, 4), rng.choice("ABCKMQRXZ"))
