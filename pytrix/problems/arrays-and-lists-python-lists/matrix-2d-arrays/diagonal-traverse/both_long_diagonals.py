"""The flag's cross

A square flag is embroidered with beads, and `beads` holds the number of beads on each of its fields: a list of rows,
as many rows as fields in each. The fields on the two lines from corner to corner are to be embroidered again.

Return how many beads that takes: the sum of all numbers on the line from the top left to the bottom right and on the
line from the top right to the bottom left. If both lines run through the same field in the middle, it counts once.
There may be no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "In row 2 of a flag with 5 rows, in which columns do the two lines lie? And in row 0?",
    "On the first line the column equals the row. On the second one both add up to the size minus 1.",
    "One loop over the rows is enough: add both fields, and take the middle one away again if it was added twice.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [4, 5, 6], [7, 8, 9]],), why="1 + 5 + 9 and 3 + 7"),
    Example(([[1, 2], [3, 4]],), why="every field lies on one of the lines"),
    Example(([[6]],), why="one field, counted once"),
]
EDGES = {
    "no rows": ([],),
    "counts once": ([[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 7, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]],),
    "sum of all numbers": Edge(([[2, 1, 2], [1, 2, 1], [2, 1, 2]],), "the same number in all five fields"),
    "both lines": Edge(([[1, 9, 9, 2], [9, 3, 4, 9], [9, 5, 6, 9], [7, 9, 9, 8]],), "four rows"),
}
MISTAKES = [
    Mistake("The field in the middle is counted twice.", "        if column != row:\n            total += beads[row][column]\n", "        total += beads[row][column]\n"),
    Mistake("Only one of the two lines is added up; the one from the top right is missing.", "        if column != row:\n            total += beads[row][column]\n", ""),
    Mistake("The second line begins in the last column, which has the number size minus 1.", "column = len(beads) - 1 - row", "column = len(beads) - 2 - row"),
    Mistake("You added up all fields. Only the two lines from corner to corner count.",
            """
def beads_on_the_cross(beads: list[list[int]]) -> int:
    return sum(sum(row) for row in beads)
"""),
]
ALSO_RIGHT = [
    Way("The positions of both lines in one set: the middle one is in it once by itself.",
        """
def beads_on_the_cross(beads: list[list[int]]) -> int:
    size = len(beads)
    fields = {(row, row) for row in range(size)} | {(row, size - 1 - row) for row in range(size)}
    return sum(beads[row][column] for row, column in fields)
"""),
]
EXPLANATION = """
Each row has one field on each line: `(row, row)` and `(row, size - 1 - row)`. For the first example:

| row | first line | second line | total |
|---|---|---|---|
| 0 | 1 | 3 | 4 |
| 1 | 5 | the same field | 9 |
| 2 | 9 | 7 | 25 |

Only the fields of the two lines are looked at, so the work grows with the number of rows, not of fields. One loop for
each line would do as well.
"""


def beads_on_the_cross(beads: list[list[int]]) -> int:
    total = 0
    for row in range(len(beads)):
        column = len(beads) - 1 - row
        total += beads[row][row]
        if column != row:
            total += beads[row][column]
    return total


def inputs(rng):
    size = rng.randint(1, 5)
    return ([[rng.randint(0, 20) for _ in range(size)] for _ in range(size)],)
