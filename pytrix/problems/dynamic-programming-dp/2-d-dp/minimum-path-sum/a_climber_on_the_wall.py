"""A climber on the wall

A climbing wall is divided into fields, and for each it is known how much strength it takes. A climber begins on any field of the lowest row and goes up row by row: from a field to the one right above it or to one of the two beside that one.

`wall` lists the rows from the lowest to the highest, all equally long. Return the least strength that a climb to the highest row takes, counting every field on the way. There is at least one row, and no row is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "From which fields of the row below can a field be reached?",
    "Keep a list with the least strength to each field of the present row, and work out the list for the next row from it.",
    "For column c, the slice of the old list from c - 1 to c + 1 holds the possible numbers; at the left edge it begins at 0. Add the smallest to the field.",
)
EXAMPLES = [
    Example(([[3, 1, 4], [6, 5, 2], [1, 9, 8]],), why="1 + 5 + 1, where 1 + 2 + 8 looks better at first"),
    Example(([[2, 9], [9, 2]],), why="a step to the side"),
    ([[4, 7, 5]],),
]
EDGES = {"at least one row": Edge(([[8]],), "a single field"), "beside that one": Edge(([[5], [3], [4]],), "a wall one field wide")}
ALWAYS = [
    ([[20_000, 30_000]],),
    ([[1, 9], [1, 9]],),
    ([[1, 9, 9, 9], [9, 9, 9, 1]],), ([[9, 9, 1], [1, 9, 9]],), ([[1, 5, 5], [9, 9, 1]],), ([[1, 1, 9], [1, 9, 9], [9, 1, 9]],)]
MISTAKES = [
    Mistake("Taking the easiest field of each step can lead to hard ones above.", """
def least_strength(wall: list[list[int]]) -> int:
    column = wall[0].index(min(wall[0]))
    total = wall[0][column]
    for row in wall[1:]:
        options = range(max(0, column - 1), min(len(row), column + 2))
        column = min(options, key=lambda c: row[c])
        total += row[column]
    return total
"""),
    Mistake("A climber can't jump along a row: only the field below and its two neighbours count.", "min(least[max(0, column - 1) : column + 2])", "min(least)"),
    Mistake("At the right, the neighbour of the field below is missing in your slice.", "column + 2]", "column + 1]"),
    Mistake("The climb may end on any field of the highest row.", "return min(least)", "return least[0]"),
]
EXPLANATION = """
Each field is reached from the cheapest of up to three fields below it. For the first example:

| row | least strength to its fields |
|---|---|
| 3, 1, 4 | 3, 1, 4 |
| 6, 5, 2 | 7, 6, 3 |
| 1, 9, 8 | 7, 12, 11 |

So 7. Each field is looked at once, with up to three sums.
"""


def least_strength(wall: list[list[int]]) -> int:
    least = wall[0]
    for row in wall[1:]:
        least = [field + min(least[max(0, column - 1) : column + 2]) for column, field in enumerate(row)]
    return min(least)


def inputs(rng):
    columns = rng.randint(1, 5)
    return ([[rng.randint(1, 9) for _ in range(columns)] for _ in range(rng.randint(1, 5))],)
