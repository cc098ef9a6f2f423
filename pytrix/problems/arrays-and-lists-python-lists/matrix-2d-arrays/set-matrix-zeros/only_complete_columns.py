"""Only complete columns

Several weather stations measured the rain, and `rain` holds a list of rows, one for each day, all equally long, with
one number for each station. Stations report numbers from 1 on, and `0` means that a report is missing.

For a fair comparison a station counts only if it has no missing report. Return the table without the columns of the
other stations: a new list of rows in which the order of days and stations stays. If no station is complete, every day
has an empty row. There is at least one day.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "What must be known about a column before you can decide whether its number in the first row stays?",
    "First find the columns that have no 0 in any row. Then take just these columns from each row.",
    "`all` over the rows answers it for one column. The positions of the good columns, kept in a list, are then used for each row.",
)
EXAMPLES = [
    Example(([[4, 0, 2, 7], [3, 5, 6, 1], [2, 8, 0, 9]],), why="the first and the last station are complete"),
    Example(([[0, 3], [5, 0]],), why="no station is complete"),
    Example(([[6, 1], [2, 4]],), why="both are"),
]
EDGES = {
    "at least one day": ([[0, 3, 0]],),
    "an empty row": ([[0], [4]],),
    "no missing report": Edge(([[1, 1, 1], [1, 1, 1], [0, 1, 1]],), "the only gap is on the last day"),
    "the order of days": Edge(([[9, 1, 5], [8, 2, 0], [7, 3, 6]],), "a gap in the last column"),
}
MISTAKES = [
    Mistake("You leave out the days with a gap. The stations with a gap are to go.", """
def complete_columns(rain: list[list[int]]) -> list[list[int]]:
    return [row for row in rain if 0 not in row]
"""),
    Mistake("You only take the zeros out of each row, so numbers slip into other columns.", """
def complete_columns(rain: list[list[int]]) -> list[list[int]]:
    return [[number for number in row if number != 0] for row in rain]
"""),
    Mistake("You decide by the first day alone. A gap may come on any day.", "all(row[column] != 0 for row in rain)", "rain[0][column] != 0"),
    Mistake("A station with a single report is not complete: all of its reports must be there.", "all(row[column] != 0 for row in rain)", "any(row[column] != 0 for row in rain)"),
    Mistake("Columns have become rows. The table keeps one row for each day.", "[[row[column] for column in kept] for row in rain]", "[[row[column] for row in rain] for column in kept]"),
    Mistake("You keep the stations with gaps and drop the complete ones.", "all(row[column] != 0 for row in rain)", "not all(row[column] != 0 for row in rain)"),
]
ALSO_RIGHT = [
    Way("Turn the table so that columns become rows, keep those without 0, and read them row by row again.",
        """
def complete_columns(rain: list[list[int]]) -> list[list[int]]:
    kept = [column for column in zip(*rain) if 0 not in column]
    return [[column[day] for column in kept] for day in range(len(rain))]
"""),
]
EXPLANATION = """
Which columns stay can be decided only after looking at all rows, so there are two steps. For the first example:

| column | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| numbers | 4 3 2 | 0 5 8 | 2 6 0 | 7 1 9 |
| complete | yes | no | no | yes |

Then each row keeps its elements at positions 0 and 3. Every number is looked at once or twice.
"""


def complete_columns(rain: list[list[int]]) -> list[list[int]]:
    kept = [column for column in range(len(rain[0])) if all(row[column] != 0 for row in rain)]
    return [[row[column] for column in kept] for row in rain]


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 5)
    return ([[0 if rng.random() < 0.2 else rng.randint(1, 9) for _ in range(width)] for _ in range(height)],)
