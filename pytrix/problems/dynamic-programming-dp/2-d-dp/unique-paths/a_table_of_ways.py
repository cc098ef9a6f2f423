"""A table of ways

A town is laid out like a chessboard, and a guide to it shows a table: for each crossing, in how many ways one can walk there from the crossing at the top left, going only to the right or down.

Return this table for `rows` rows with `columns` crossings each, as a list of rows. The crossing at the top left gets 1: one way, without a step. Both numbers are at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "COUNT")
HINTS = (
    "From which crossings can one come to a crossing in the middle of the town?",
    "The first row holds only ones. Every later row begins with a one as well, and each other number is the sum of two that are known.",
    "For a new row, append the last number of this row plus the number in the same column of the row above.",
)
EXAMPLES = [
    Example((3, 4), why="the 10 is 4 from above plus 6 from the left"),
    (2, 2),
    Example((1, 3), why="in a single row there is just one way to each crossing"),
]
EDGES = {"at least 1": Edge((1, 1), "a single crossing"), "`columns` crossings": Edge((4, 1), "a single column")}
ALWAYS = [(2, 5), (5, 3)]
MISTAKES = [
    Mistake("One comes from above or from the left, so both numbers are added.", "row.append(row[-1] + table[-1][column])", "row.append(row[-1] + 1)"),
    Mistake("The first number of each row is 1, and then come the others: your rows are one too long.", "range(1, columns)", "range(columns)"),
    Mistake("The first row is there already; add one row less.", "for _ in range(rows - 1):", "for _ in range(rows):"),
]
EXPLANATION = """
The last step to a crossing comes from above or from the left, and these ways can't be mixed up; so the two numbers are added. For 3 rows and 4 columns:

| row | numbers |
|---|---|
| 1 | 1, 1, 1, 1 |
| 2 | 1, 2, 3, 4 |
| 3 | 1, 3, 6, 10 |

One addition for each crossing.
"""


def table_of_ways(rows: int, columns: int) -> list[list[int]]:
    table = [[1] * columns]
    for _ in range(rows - 1):
        row = [1]
        for column in range(1, columns):
            row.append(row[-1] + table[-1][column])
        table.append(row)
    return table


def inputs(rng):
    return (rng.randint(1, 6), rng.randint(1, 6))
