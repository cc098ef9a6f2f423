"""The straight pieces of a snail walk

A field has `height` rows and `width` columns of squares. A snail begins at the top left, goes along the top row to the
right end, then down, then left, then up, and always turns inward before a square it has been to, until it has been
everywhere.

Its way consists of straight pieces. Return how many squares are new in each of them: the first piece has `width`
squares, the second, downwards, one square fewer than the field has rows, and so on. Pieces without any new square are
left out. If `height` or `width` is 0, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
CONSTRAINTS = ("`height` and `width` are 0 or more",)
HINTS = (
    "When the top row has been walked, what are the height and the width of the field that is left?",
    "After each piece one row or one column is used up. Seen from the new direction, height and width have changed places.",
    "As long as both are above 0: note the width, take 1 off the height, and exchange the two.",
)
EXAMPLES = [
    Example((3, 4), why="right 4, down 2, left 3, up 1, right 2"),
    Example((1, 5), why="a single row is one piece"),
    Example((3, 1), why="one square to the right, which is where it begins, and two down"),
]
EDGES = {
    "is 0": (0, 4),
    "`width` is 0": Edge((3, 0), "no columns"),
    "left out": Edge((2, 2), "nothing is left for the way up"),
    "everywhere": Edge((5, 5), "a square field"),
    "`height` rows": Edge((6, 2), "much higher than wide"),
}
MISTAKES = [
    Mistake("After a piece along a row, one row fewer is left. You take it off the other side.",
            "        height, width = width, height - 1\n", "        height, width = width - 1, height\n"),
    Mistake("After each turn height and width change places; you go on to the right in the next row.",
            "        height, width = width, height - 1\n", "        height -= 1\n"),
    Mistake("The walk ends when either of the two is used up.", "while height > 0 and width > 0:", "while height > 0 or width > 0:"),
    Mistake("You only walk once round the border. The snail turns inward and goes on.", "while height > 0 and width > 0:", "while height > 0 and width > 0 and len(pieces) < 4:"),
    Mistake("You count the corner again at the start of each piece. Only new squares count.", "pieces.append(width)", "pieces.append(width + (len(pieces) > 0))"),
]
ALSO_RIGHT = [
    Way("Two pieces in each round, one along a row and one along a column, show the turn without exchanging anything.",
        """
def straight_pieces(height: int, width: int) -> list[int]:
    pieces: list[int] = []
    while height > 0 and width > 0:
        pieces.append(width)
        height -= 1
        if height > 0:
            pieces.append(height)
        width -= 1
    return pieces
"""),
]
EXPLANATION = """
A piece along the top row uses up one row. Turn the paper by a quarter, and the rest is again a field whose top row
comes next, with height and width exchanged. For 3 rows and 4 columns:

| height | width | piece |
|---|---|---|
| 3 | 4 | 4 |
| 4 | 2 | 2 |
| 2 | 3 | 3 |
| 3 | 1 | 1 |
| 1 | 2 | 2 |
| 2 | 0 | end |

The pieces add up to all 12 squares. There are at most twice as many pieces as the shorter side is long.
"""


def straight_pieces(height: int, width: int) -> list[int]:
    pieces: list[int] = []
    while height > 0 and width > 0:
        pieces.append(width)
        height, width = width, height - 1
    return pieces


def inputs(rng):
    return (rng.randint(1, 7), rng.randint(1, 7))
