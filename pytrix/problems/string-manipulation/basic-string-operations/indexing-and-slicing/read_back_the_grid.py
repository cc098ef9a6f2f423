"""Read back the grid

A secret was written into a grid with `width` columns, row by row, the last row only as far as the letters reached. Then
it was sent column by column: the first column from top to bottom, then the second, and so on. Nothing was added to fill
the last row, so its missing cells are simply left out, and some columns are one letter shorter than others.

Return the secret that was written, given the `sent` text. With more columns than letters every column has one letter at
most, so nothing changes, and an empty text hides an empty secret.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "Number the cells of a grid as they were written: 0, 1, 2, and so on. Which numbers stand in the first column?",
    "You know the place in the secret of every letter that was sent. Put the letters there, one after the other.",
    "Begin with a list of as many empty texts as there are letters. The places of a column begin at its number and are "
    "`width` apart; an iterator hands out the sent letters.",
)
EXAMPLES = [
    Example(("adgbehcf", 3), why="the columns are adg, beh and cf"),
    Example(("h!ie", 3), why="the columns are h!, i and e"),
    Example(("wahrlets", 4)),
]
EDGES = {"empty text": ("", 4), "more columns than letters": ("abc", 5), "missing cells": ("adbec", 3)}
MISTAKES = [
    Mistake("You wrote and read the wrong way round: your text is what would be sent, not what was written.",
            """
def read_back(sent: str, width: int) -> str:
    return "".join(sent[column::width] for column in range(width))
"""),
    Mistake("You cut all columns at the same length. When the last row is not full, only the first columns are longer.",
            """
def read_back(sent: str, width: int) -> str:
    rows = -(-len(sent) // width)
    return "".join(sent[row::rows] for row in range(rows))
"""),
    Mistake("The places of a column are as far apart as the grid is wide.",
            "range(column, len(sent), width)", "range(column, len(sent), width + 1)"),
    Mistake("The last column is never read.", "for column in range(width)", "for column in range(width - 1)"),
]
ORACLE = """
def read_back(sent: str, width: int) -> str:
    order = sorted(range(len(sent)), key=lambda place: (place % width, place))
    return "".join(sent[order.index(place)] for place in range(len(sent)))
"""
ALSO_RIGHT = [
    Way(
        'The columns are cut out first and then read across. It needs to know which columns are one letter longer.',
        """
def read_back(sent: str, width: int) -> str:
    short, longer = divmod(len(sent), width)
    columns, start = [], 0
    for column in range(width):
        end = start + short + (column < longer)
        columns.append(sent[start:end])
        start = end
    return "".join(column[row : row + 1] for row in range(short + 1) for column in columns)
""",
    ),
]
EXPLANATION = """
The cell with number p stands in column p % width, so the letters of a column belong `width` places apart. For `h!ie` and
a width of 3:

| column | its places | letters | secret so far |
|---|---|---|---|
| 0 | 0, 3 | h ! | h . . ! |
| 1 | 1 | i | h i . ! |
| 2 | 2 | e | h i e ! |

Nothing has to be known about short and long columns: `range` ends where the text ends. Each letter is touched once.
Cutting the columns out and reading across costs the same, but needs the lengths.
"""


def read_back(sent: str, width: int) -> str:
    secret = [""] * len(sent)
    arriving = iter(sent)
    for column in range(width):
        for place in range(column, len(sent), width):
            secret[place] = next(arriving)
    return "".join(secret)


def inputs(rng):
    width = rng.randint(2, 5)
    return (letters(rng, width, 4 * width), width)
