"""Cables that are cut

The seats of a stadium show a picture, and `seats` holds the brightness of each seat's lamp: a list of rows, all
equally long. A lamp with brightness `0` is broken, and because the lamps of a row share one cable and those of a
column another, all lamps in its row and in its column go dark as well.

Change the list `seats` itself: set every lamp that goes dark to 0, and return nothing. A lamp that goes dark only
because of another one breaks no further cables. There may be no rows at all.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
COMPARE = "argument:seats"
HINTS = (
    "If you darken a row at once when you meet a 0, what will you think when you come to the next lamp of that row?",
    "Find all broken lamps first, and darken afterwards.",
    "Note the rows and the columns that have a 0; a lamp goes dark if its row or its column is noted.",
)
EXAMPLES = [
    Example(([[5, 3, 8], [2, 0, 7], [4, 6, 9]],), why="the middle row and the middle column go dark"),
    Example(([[0, 4, 6], [5, 5, 5]],), why="the first row and the first column"),
    Example(([[3, 9], [8, 2]],), why="no lamp is broken"),
]
EDGES = {
    "no rows": ([],),
    "no further cables": Edge(([[1, 1, 1, 1], [1, 0, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]],), "one broken lamp in a large picture"),
    "row": Edge(([[4, 0, 3]],), "a single row"),
    "column": Edge(([[6], [2], [0]],), "a single column"),
    "all lamps": Edge(([[0, 1, 1], [1, 1, 0], [1, 1, 1]],), "two broken lamps"),
    "dark as well": Edge(([[5, 1, 7], [7, 0, 4]],), "a broken lamp in the last row"),
}
MISTAKES = [
    Mistake("Lamps that have just gone dark look broken to you, and darken further rows and columns. Find all broken ones first.",
            """
def darken(seats: list[list[int]]) -> None:
    for row in range(len(seats)):
        for column in range(len(seats[row])):
            if seats[row][column] == 0:
                for other in range(len(seats)):
                    seats[other][column] = 0
                for other in range(len(seats[row])):
                    seats[row][other] = 0
"""),
    Mistake("Only the rows go dark. The columns have cables, too.", "row in rows or column in columns", "row in rows"),
    Mistake("Only the columns go dark. The rows have cables, too.", "row in rows or column in columns", "column in columns"),
    Mistake("A lamp goes dark if its row or its column has a broken one; both are not needed.",
            "row in rows or column in columns", "row in rows and column in columns"),
    Mistake("You made a new picture. The list that was given has not changed.",
            "                seats[row][column] = 0\n", "                seats = [list(line) for line in seats]\n                seats[row][column] = 0\n"),
]
ORACLE = """
def darken(seats: list[list[int]]) -> None:
    old = [list(line) for line in seats]
    for row, line in enumerate(old):
        for column, _ in enumerate(line):
            if 0 in line or 0 in [other[column] for other in old]:
                seats[row][column] = 0
"""
ALSO_RIGHT = [
    Way("The first row and the first column can hold the notes themselves, once it is known whether they have a 0 of their own. Then no sets are needed.",
        """
def darken(seats: list[list[int]]) -> None:
    if not seats:
        return
    first_row = 0 in seats[0]
    first_column = any(line[0] == 0 for line in seats)
    for line in seats[1:]:
        for column in range(1, len(line)):
            if line[column] == 0:
                line[0] = seats[0][column] = 0
    for line in seats[1:]:
        for column in range(1, len(line)):
            if line[0] == 0 or seats[0][column] == 0:
                line[column] = 0
    if first_row:
        seats[0][:] = [0] * len(seats[0])
    if first_column:
        for line in seats:
            line[0] = 0
"""),
]
EXPLANATION = """
Two walks keep finding and darkening apart. For `[[5, 3, 8], [2, 0, 7], [4, 6, 9]]` the first walk notes row 1 and
column 1:

| | column 0 | column 1 | column 2 |
|---|---|---|---|
| row 0 | 5 | dark | 8 |
| row 1 | dark | dark | dark |
| row 2 | 4 | dark | 9 |

Each lamp is looked at twice. The sets need room for the noted rows and columns; keeping the notes in the first row
and column needs none, but more care.
"""


def darken(seats: list[list[int]]) -> None:
    rows: set[int] = set()
    columns: set[int] = set()
    for row in range(len(seats)):
        for column in range(len(seats[row])):
            if seats[row][column] == 0:
                rows.add(row)
                columns.add(column)
    for row in range(len(seats)):
        for column in range(len(seats[row])):
            if row in rows or column in columns:
                seats[row][column] = 0


def inputs(rng):
    height, width = rng.randint(1, 5), rng.randint(1, 5)
    return ([[0 if rng.random() < 0.12 else rng.randint(1, 9) for _ in range(width)] for _ in range(height)],)
