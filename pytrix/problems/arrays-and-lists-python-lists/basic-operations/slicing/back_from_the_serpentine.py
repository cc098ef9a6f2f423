"""Back from the serpentine

A drone photographs a field in strips. It flies over the first strip from left to right, over the second one from right
to left, over the third from left to right again, and so on. On each strip it takes `width` photos; the battery may be
empty before the last strip is complete.

`photos` lists the photos in the order in which they were taken. Return a list of rows, one for each strip with at least
one photo, in which all strips read from left to right. Where a strip was not completed, `None` is put for each
missing photo, so that every row has `width` entries.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "Seven photos were taken on strips of three. Which of them belong to the third strip, and at which end is the gap? And if the incomplete strip is the second one?",
    "Cut the list into pieces of the width. Fill a short piece up in the order of flying first, and only then turn every second one round.",
    "The pieces begin at 0, `width`, twice `width`, and so on. How often the width fits into the beginning says which strip it is; the odd ones were flown from right to left.",
)
EXAMPLES = [
    Example((["p1", "p2", "p3", "p4", "p5", "p6", "p7"], 3), why="the second strip was flown backwards; the third has one photo"),
    Example((["p1", "p2", "p3", "p4"], 3), why="the second strip begins at the right"),
    Example((["p1", "p2", "p3", "p4"], 2), why="two complete strips"),
]
EDGES = {
    "at least one photo": ([], 4),
    "at least 1": Edge((["a", "b", "c", "d", "e", "f"], 1), "strips of one photo"),
    "before the last strip is complete": Edge((["a", "b"], 5), "a single short strip"),
    "every row": Edge((["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"], 3), "the fourth strip is short"),
}
MISTAKES = [
    Mistake("Every second strip was flown from right to left and has to be turned round.", "strip[::-1] if first // width % 2 else strip", "strip"),
    Mistake("The gap of a strip flown from right to left is at its left end: fill it up before you turn it round.",
            "    for first in range(0, len(photos), width):\n        strip = photos[first : first + width]\n        strip = strip + [None] * (width - len(strip))\n        rows.append(strip[::-1] if first // width % 2 else strip)",
            "    for first in range(0, len(photos), width):\n        strip = photos[first : first + width]\n        strip = strip[::-1] if first // width % 2 else strip\n        rows.append(strip + [None] * (width - len(strip)))"),
    Mistake("The first strip is flown from left to right; you turn that one round.", "if first // width % 2 else", "if first // width % 2 == 0 else"),
    Mistake("A strip that is not complete belongs to the result as well.", "range(0, len(photos), width)", "range(0, len(photos) - width + 1, width)"),
    Mistake("Every row has as many entries as a strip has photos; short ones are filled up.", "        strip = strip + [None] * (width - len(strip))\n", ""),
    Mistake("Whether a strip is turned depends on its number, not on the position where it begins.", "first // width % 2", "first % 2"),
]
ORACLE = """
def unfold(photos: list[str], width: int) -> list[list[str | None]]:
    rows: list[list[str | None]] = []
    row, column, step = 0, 0, 1
    for photo in photos:
        if row == len(rows):
            rows.append([None] * width)
        rows[row][column] = photo
        if 0 <= column + step < width:
            column += step
        else:
            row, step = row + 1, -step
    return rows
"""
ALSO_RIGHT = [
    Way("Flying along instead of cutting: for each photo row and column follow from its number, and it is put into a table of `None`.",
        """
def unfold(photos: list[str], width: int) -> list[list[str | None]]:
    strips = (len(photos) + width - 1) // width
    rows: list[list[str | None]] = [[None] * width for _ in range(strips)]
    for number, photo in enumerate(photos):
        row, column = divmod(number, width)
        rows[row][column if row % 2 == 0 else width - 1 - column] = photo
    return rows
"""),
]
EXPLANATION = """
Each strip is a slice. It is filled up at the end that was flown last, and every second one is turned round. For seven
photos and a width of 3:

| begins at | slice | filled up | row |
|---|---|---|---|
| 0 | p1 p2 p3 | p1 p2 p3 | p1 p2 p3 |
| 3 | p4 p5 p6 | p4 p5 p6 | p6 p5 p4 |
| 6 | p7 | p7 None None | p7 None None |

Each photo is copied once or twice, so the work grows with their number.
"""


def unfold(photos: list[str], width: int) -> list[list[str | None]]:
    rows: list[list[str | None]] = []
    for first in range(0, len(photos), width):
        strip = photos[first : first + width]
        strip = strip + [None] * (width - len(strip))
        rows.append(strip[::-1] if first // width % 2 else strip)
    return rows


def inputs(rng):
    number = rng.randint(1, 12)
    return ([f"p{each}" for each in range(1, number + 1)], rng.choice([1, 2, 3, 3, 4, 5]))
