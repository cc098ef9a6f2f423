"""Straight columns, aligned {side}

Given a `table` as a list of rows, each a list of equally many texts, write it so that its columns stand straight:
in each column all texts are filled with spaces {where} to the width of the longest one. Between two columns there
are a space, a `|` and a space, and each row becomes one line.

Return the lines in one text with a line break `\\n` between them and none at the end. Texts may be empty. A table
without rows gives an empty text.
"""
from pytrix.question.authoring import Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "AGGREGATE")
ROWS = [{"align": "<", "side": "left", "where": "behind them"}, {"align": ">", "side": "right", "where": "in front of them"}]
CONSTRAINTS = ("every row has at least one text",)
HINTS = (
    "Can you write the first line before you have seen the last row? What must be known first?",
    "Go through the table twice: once down the columns to find their widths, once along the rows to write them.",
    "`zip(*rows)` turns columns into rows. In an f-string the width, and the side as well, may stand in inner "
    "braces: `{x:>{w}}`.",
)
EXAMPLES = [([["tea", "12"], ["sugar", "7"]],), ([["a", "", "ccc"]],)]
EDGES = {"without rows": ([],), "may be empty": ([["", "x"], ["yy", ""]],), "at least one": ([["one"], ["three"]],)}
MISTAKES = [
    Mistake("All your columns have the same width. Each one is as wide as its own longest text.",
            "[max(map(len, column)) for column in zip(*table)]",
            "[max(len(text) for row in table for text in row) for _ in zip(*table)]"),
    Mistake("The texts are filled on the wrong side.", "{text:{align}{width}}", "{text:{'<>'[align == '<']}{width}}"),
    Mistake("There is a line break at the end of the text too.",
            '"\\n".join(lines)', '"".join(line + "\\n" for line in lines)'),
    Mistake("The width of a column follows from all its rows, not just from the first one.",
            "max(map(len, column))", "len(column[0])"),
]
ORACLE = r'''
def straight(table: list[list[str]]) -> str:
    text = ""
    for row in table:
        for column, cell in enumerate(row):
            gap = ""
            while len(cell + gap) < max(len(other[column]) for other in table):
                gap += " "
            text += (" | " if column else "") + (cell + gap if align == "<" else gap + cell)
        text += "\n"
    return text[:-1]
'''
EXPLANATION = """
Widths belong to columns and lines to rows, so the table is walked through in both directions. Two levels of `join`
put the separators in the right places only. The work grows with the size of the text written.
"""


def straight(table: list[list[str]], *, align: str) -> str:
    widths = [max(map(len, column)) for column in zip(*table)]
    lines = []
    for row in table:
        lines.append(" | ".join(f"{text:{align}{width}}" for text, width in zip(row, widths)))
    return "\n".join(lines)


def inputs(rng):
    width = rng.randint(1, 3)
    return ([[rng.choice(["", "a", "tea", "12", "sugar", "7.50"]) for _ in range(width)] for _ in range(rng.randint(2, 4))],)
