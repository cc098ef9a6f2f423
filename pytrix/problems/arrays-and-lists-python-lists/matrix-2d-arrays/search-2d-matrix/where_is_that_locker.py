"""Where is that locker?

The lockers of a swimming pool stand in rows of `width` lockers and are numbered row by row, from left to right, the first one with 1: the first row ends with the number `width`, the second row begins with the next one. A guest gets the keys with the numbers in `keys`, in no particular order.

Return for each key, in the order of the list, where its locker is, as a list of row and column, both counted from 0. There may be no keys.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "How many full rows come before the locker? And how many lockers come before it in its own row?",
    "Count the lockers from 0 first. Then whole division by the width gives the row, and the remainder gives the column.",
    "For each key: `divmod(key - 1, width)` gives both numbers at once; put them into a list.",
)
EXAMPLES = [
    Example((5, [1, 7, 15]), why="locker 7 is the second one of the second row; 15 ends the third"),
    Example((1, [4, 1]), why="with one locker a row, only the row counts"),
    Example((10, [10, 11])),
]
EDGES = {
    "no keys": Edge((4, []), "no keys at all"),
    "ends with the number": Edge((4, [4, 8]), "the last lockers of their rows"),
    "in the order of the list": Edge((3, [9, 2, 9]), "the same key twice"),
}
MISTAKES = [
    Mistake("Lockers are numbered from 1, but rows and columns count from 0. Take 1 away first.", "divmod(key - 1, width)", "divmod(key, width)"),
    Mistake("Row and column are swapped: whole division gives the row.", "[row, column]", "[column, row]"),
    Mistake("You take 1 off the column only. At the end of a row that leads to column -1 of the next one.", "divmod(key - 1, width)", "(key // width, key % width - 1)"),
]
EXPLANATION = """
Counted from 0, a locker has as many lockers before it as its number says. Whole rows of them are `// width`, and what is left over is the place in the row. For rows of 5:

| key | before it | row | column |
|---|---|---|---|
| 1 | 0 | 0 | 0 |
| 7 | 6 | 1 | 1 |
| 15 | 14 | 2 | 4 |

This is how a table can be searched like one long list. Each key costs the same small amount of work, however many lockers there are.
"""


def places(width: int, keys: list[int]) -> list[list[int]]:
    found = []
    for key in keys:
        row, column = divmod(key - 1, width)
        found.append([row, column])
    return found


def inputs(rng):
    width = rng.randint(1, 6)
    return width, [rng.choice([rng.randint(1, 30), width * rng.randint(1, 4)]) for _ in range(rng.randint(0, 5))]
