"""Rows become columns

A timetable is a table with a row for each day and a column for each lesson: `plan`, a list of rows, all equally long.
For the notice board it is wanted the other way round, with a row for each lesson and a column for each day.

Return the new table: what stood in row r and column c now stands in row c and column r. Leave `plan` as it is. A plan
without rows gives an empty list; every row has at least one entry.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
REQUIRES = ("arguments unchanged",)
HINTS = (
    "How many rows does the new table have, if the old one has two rows of three entries?",
    "The first row of the new table holds the first entry of every old row. What holds for the second?",
    "For each column number make a list of that entry of all rows: a comprehension within a comprehension.",
)
EXAMPLES = [
    Example(([["art", "maths", "music"], ["maths", "sport", "art"]],), why="three rows of two"),
    Example(([["art"], ["sport"]],), why="one column becomes one row"),
    Example(([["a", "b"], ["c", "d"]],), why="b and c change places"),
]
EDGES = {
    "without rows": ([],),
    "at least one entry": ([["art"]],),
    "equally long": Edge(([["a", "b", "c", "d"]],), "a single row"),
}
MISTAKES = [
    Mistake("The number of new rows is the number of old columns.", "range(len(plan[0]))", "range(len(plan))"),
    Mistake("The plan without rows has no row 0 to look at.", " if plan else []", ""),
    Mistake("The days come in the reverse order in your rows.", "for row in plan]", "for row in plan[::-1]]"),
    Mistake("The lessons come in the reverse order: that is a turn, not an exchange of rows and columns.", "for column in range(len(plan[0]))", "for column in reversed(range(len(plan[0])))"),
    Mistake("You return all entries in one list. Each lesson should be a row of its own.",
            "return [[row[column] for row in plan] for column in range(len(plan[0]))] if plan else []", "return [[row[column]] for column in range(len(plan[0])) for row in plan] if plan else []"),
]
ALSO_RIGHT = [
    Way("`zip(*plan)` gives the columns at once, as tuples; `list` makes rows of them. It needs no case for an empty plan.",
        """
def rows_and_columns_swapped(plan: list[list[str]]) -> list[list[str]]:
    return [list(column) for column in zip(*plan)]
"""),
]
EXPLANATION = """
The outer comprehension goes through the columns, the inner one through the rows:

| column | new row |
|---|---|
| 0 | art, maths |
| 1 | maths, sport |
| 2 | music, art |

Each entry is copied once. Doing this and then reversing each row is a quarter turn clockwise.
"""


def rows_and_columns_swapped(plan: list[list[str]]) -> list[list[str]]:
    return [[row[column] for row in plan] for column in range(len(plan[0]))] if plan else []


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    return ([[rng.choice(["art", "maths", "music", "sport", "drama"]) for _ in range(width)] for _ in range(height)],)
