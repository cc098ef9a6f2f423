"""Straight columns

Given a `table` as a list of rows, each a list of equally many texts, write it so that its columns stand straight:
in each column all texts are filled up with spaces on the right to the width of the longest one. Between two columns there
are a space, a `|` and a space, and each row becomes one line.

Return the lines in one text with a line break `\\n` between them and none at the end. Texts may be empty. A table
without rows gives an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("GENERATE", "AGGREGATE")
CONSTRAINTS = ("every row has at least one text",)
HINTS = (
    "Can you write the first line before you have seen the last row? What must be known first?",
    "Go through the table twice: once down the columns to find their widths, once along the rows to write them.",
    "`zip(*rows)` turns columns into rows. `ljust` fills a text with spaces to a width; `zip` also brings each text "
    "together with the width of its column.",
)
EXAMPLES = [
    Example(([["tea", "12"], ["sugar", "7"]],), why="the widths are 5 and 2"),
    Example(([["a", "", "ccc"]],), why="a column may have no width at all"),
    Example(([["mon"], ["tuesday"]],)),
]
EDGES = {"without rows": ([],), "may be empty": ([["", "x"], ["yy", ""]],), "at least one": ([["one"], ["three"]],)}
MISTAKES = [
    Mistake("All your columns have the same width. Each one is as wide as its own longest text.",
            "[max(map(len, column)) for column in zip(*table)]",
            "[max(len(text) for row in table for text in row) for _ in zip(*table)]"),
    Mistake("The spaces stand in front of the texts. They belong after them.", "text.ljust(width)", "text.rjust(width)"),
    Mistake("There is a line break at the end of the text too.",
            '"\\n".join(lines)', '"".join(line + "\\n" for line in lines)'),
    Mistake("The width of a column follows from all its rows, not just from the first one.",
            "max(map(len, column))", "len(column[0])"),
]
ORACLE = r"""
def straight(table: list[list[str]]) -> str:
    text = ""
    for row in table:
        for column, cell in enumerate(row):
            while len(cell) < max(len(other[column]) for other in table):
                cell += " "
            text += (" | " if column else "") + cell
        text += "\n"
    return text[:-1]
"""
ALSO_RIGHT = [
    Way(
        'Every column is filled first, then the columns are turned into rows again. Shorter, but the whole filled table is kept.',
        r"""
def straight(table: list[list[str]]) -> str:
    columns = []
    for column in zip(*table):
        width = max(map(len, column))
        columns.append([text.ljust(width) for text in column])
    return "\n".join(" | ".join(row) for row in zip(*columns))
""",
    ),
]
EXPLANATION = """
Widths belong to columns and lines to rows, so the table is walked through in both directions. For the first example:

| column | texts | width |
|---|---|---|
| 0 | tea, sugar | 5 |
| 1 | 12, 7 | 2 |

Then the row tea, 12 becomes `tea   | 12`. Two levels of `join` put the separators in the right places only. The work grows
with the size of the text written. Finding the width anew for each cell would look at a column once for each of its rows.
"""


def straight(table: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*table)]
    lines = []
    for row in table:
        lines.append(" | ".join(text.ljust(width) for text, width in zip(row, widths)))
    return "\n".join(lines)


def inputs(rng):
    width = rng.randint(1, 3)
    return ([[rng.choice(["", "a", "tea", "12", "sugar", "7.50"]) for _ in range(width)] for _ in range(rng.randint(2, 4))],)
