"""The photo that lies on its side

A camera stores a square photo as a list of rows of brightness values, `photo`. When the camera was held sideways, the
photo has to be turned by a quarter turn clockwise: what was at the top comes to the right.

Change the list `photo` itself and return nothing. A photo may have no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
COMPARE = "argument:photo"
HINTS = (
    "Which row and column does the value in the top right corner go to? And where does the value come from that takes its place?",
    "A quarter turn can be done in two easy steps: mirror the photo along the diagonal from the top left, then mirror each row.",
    "For the diagonal swap the values at (row, column) and (column, row), but each pair only once; a row is mirrored by its own method.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), why="the first row becomes the last column"),
    Example(([[1, 2], [3, 4]],), why="1 goes from the top left to the top right"),
    ([[7]],),
]
EDGES = {
    "no rows": ([],),
    "quarter turn": Edge(([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]],), "four by four"),
}
MISTAKES = [
    Mistake("You only mirrored along the diagonal. Each row still has to be turned round.", "        line.reverse()\n", "        pass\n"),
    Mistake("Every pair is swapped twice, so the diagonal step changes nothing.", "range(row)", "range(len(photo))"),
    Mistake("You turned anticlockwise: reverse each row, not the order of the rows.",
            "    for line in photo:\n        line.reverse()\n", "    photo.reverse()\n"),
    Mistake("You made a new photo; the one that others hold has not changed.",
            """
def turn_photo(photo: list[list[int]]) -> None:
    photo = [list(column)[::-1] for column in zip(*photo)]
"""),
    Mistake("That is half a turn: everything stands on its head.",
            """
def turn_photo(photo: list[list[int]]) -> None:
    photo.reverse()
    for line in photo:
        line.reverse()
"""),
]
ORACLE = """
def turn_photo(photo: list[list[int]]) -> None:
    old = [list(line) for line in photo]
    for row in range(len(old)):
        for column in range(len(old)):
            photo[column][len(old) - 1 - row] = old[row][column]
"""
ALSO_RIGHT = [
    Way("`zip` of the rows from the bottom up gives the new rows; slice assignment writes them into the old ones. It needs a second photo for a moment.",
        """
def turn_photo(photo: list[list[int]]) -> None:
    turned = list(zip(*photo[::-1]))
    for line, new in zip(photo, turned):
        line[:] = new
"""),
]
EXPLANATION = """
Mirroring along the diagonal makes rows into columns; mirroring each row then brings the first column to the right,
where it belongs:

| at first | diagonal | rows mirrored |
|---|---|---|
| 1 2 3 | 1 4 7 | 7 4 1 |
| 4 5 6 | 2 5 8 | 8 5 2 |
| 7 8 9 | 3 6 9 | 9 6 3 |

The inner loop stops before the diagonal, so that each pair is swapped once. Every value is moved at most twice, and
no second photo is needed. Building the turned photo aside is easier and needs room for it.
"""


def turn_photo(photo: list[list[int]]) -> None:
    for row in range(len(photo)):
        for column in range(row):
            photo[row][column], photo[column][row] = photo[column][row], photo[row][column]
    for line in photo:
        line.reverse()


def inputs(rng):
    size = rng.randint(1, 5)
    return ([[rng.randint(0, 99) for _ in range(size)] for _ in range(size)],)
