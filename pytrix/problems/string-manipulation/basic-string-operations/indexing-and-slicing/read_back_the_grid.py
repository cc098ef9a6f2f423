"""Read back the grid

A secret was written into a grid with `width` columns, row by row, the last row only as far as the letters reached. Then
it was sent column by column: the first column from top to bottom, then the second, and so on. Nothing was added to fill
the last row, so its missing cells are simply left out, and some columns are one letter shorter than others.

Return the secret that was written, given the `sent` text. With more columns than letters every column has one letter at
most, so nothing changes, and an empty text hides an empty secret.{extra}
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [
    {"extra": "", "step": 1},
    {"extra": "\n\nBefore sending, the whole text was turned back to front as well, so undo that first.", "step": -1},
]
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "How many letters are in a full column, and how many columns are full? Draw ten letters in four columns.",
    "Cut the text into its columns first; the long ones come before the short ones. Then read across the columns.",
    "With `divmod` you get the length of a short column and the number of long ones. Take one letter from each column in turn.",
)
EXAMPLES = [lambda step: ("adgbehcf"[::step], 3), lambda step: ("h!ie"[::step], 3)]
EDGES = {
    "empty text": ("", 4),
    "more columns than letters": ("abc", 5),
    "missing cells": lambda step: ("adbec"[::step], 3),
}
MISTAKES = [
    Mistake("You wrote and read the wrong way round: your text is what would be sent, not what was written.",
            """
def read_back(sent: str, width: int) -> str:
    text = sent[::step]
    return "".join(text[column::width] for column in range(width))
"""),
    Mistake("You cut all columns at the same length. When the last row is not full, only the first columns are longer.",
            "short + (column < longer)", "short + (longer > 0)"),
    Mistake("The text has as many columns as you have rows, and the other way round: `width` is the number of columns.",
            """
def read_back(sent: str, width: int) -> str:
    text = sent[::step]
    return "".join(text[row::width] for row in range(width))[::-1]
"""),
    Mistake("The last row is lost when it is not full: look at one more row than there are full ones.",
            "range(short + 1)", "range(short)"),
]
EXPLANATION = """
Every column has `short` letters, and the first `longer` of them one more: that is what dividing the length by the width
gives. Slices cut the columns out one after another. Row by row, a slice of one character takes a letter from each column,
and gives an empty text instead of an error where a short column has ended. Each letter is touched a fixed number of times.
"""


def read_back(sent: str, width: int, *, step: int) -> str:
    text = sent[::step]
    short, longer = divmod(len(text), width)
    columns, start = [], 0
    for column in range(width):
        end = start + short + (column < longer)
        columns.append(text[start:end])
        start = end
    return "".join(column[row : row + 1] for row in range(short + 1) for column in columns)


def inputs(rng):
    width = rng.randint(2, 5)
    return (letters(rng, width, 4 * width), width)
