"""Gaps in the survey

A survey is a table with a row for each person and a column for each question: `answers`, a list of rows, all equally
long. Answers are numbers from 1 on, and `0` means that no answer was given.

Return a list of two numbers: how many people left out at least one answer, and how many questions were left out by at
least one person. A table may have no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "How do you find out for a row whether there is a 0 in it? And for a column?",
    "Go through all cells; wherever a 0 is, note its row and its column. What kind of collection ignores repeated notes?",
    "Keep two sets, of row numbers and of column numbers. In the end their sizes are the answer.",
)
EXAMPLES = [
    Example(([[3, 0, 4], [5, 0, 1], [2, 2, 2]],), why="two people, but only the second question"),
    Example(([[0, 0], [1, 5]],), why="one person left out both questions"),
    Example(([[4, 4]],), why="nothing was left out"),
]
EDGES = {
    "no rows": ([],),
    "at least one answer": Edge(([[0, 3], [3, 0]],), "everybody left out one, and every question has a gap"),
    "at least one person": Edge(([[5], [0], [0]],), "a single question"),
    "each question": Edge(([[0, 2, 0]],), "a single person"),
}
MISTAKES = [
    Mistake("A person who left out several answers counts once.", "rows.add(row)", "rows.add((row, column))"),
    Mistake("A question that several people left out counts once.", "columns.add(column)", "columns.add((row, column))"),
    Mistake("The people come first, then the questions.", "[len(rows), len(columns)]", "[len(columns), len(rows)]"),
    Mistake("You count people and questions without a gap.", "if answers[row][column] == 0:", "if answers[row][column] != 0:"),
]
ALSO_RIGHT = [
    Way("`0 in row` answers for a person, and `zip(*answers)` turns the questions into rows, so that the same question can be asked of them.",
        """
def gaps(answers: list[list[int]]) -> list[int]:
    return [sum(0 in row for row in answers), sum(0 in column for column in zip(*answers))]
"""),
]
EXPLANATION = """
Each 0 marks its row and its column, and a set keeps each mark once. For the first example zeros are at row 0, column
1 and row 1, column 1:

| marked | | size |
|---|---|---|
| rows | 0, 1 | 2 |
| columns | 1 | 1 |

Every cell is looked at once. Such marks are also the way to clear whole rows and columns without losing sight of what
was 0 at first.
"""


def gaps(answers: list[list[int]]) -> list[int]:
    rows: set[int] = set()
    columns: set[int] = set()
    for row in range(len(answers)):
        for column in range(len(answers[row])):
            if answers[row][column] == 0:
                rows.add(row)
                columns.add(column)
    return [len(rows), len(columns)]


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    return ([[0 if rng.random() < 0.25 else rng.randint(1, 5) for _ in range(width)] for _ in range(height)],)
