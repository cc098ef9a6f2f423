"""A bar of chocolate

Read two whole numbers, each in its own line and at least 1: how many rows a bar of chocolate has, and how many pieces
are in a row. Draw the bar: a line for each row, and in it a letter `o` for each piece, with nothing between them.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "Which loop counts the rows, and what has to happen in each of its rounds?",
    "In each row begin with an empty text, let an inner loop add a letter for each piece, and print the text after it.",
    "The print is in the outer loop, after the inner one: as far indented as the line with the inner `for`.",
)
EXAMPLES = [Example("2\n5\n"), Example("3\n1\n"), Example("1\n4\n")]
EDGES = {"at least 1": "1\n1\n"}
MISTAKES = [
    Mistake("Rows and pieces have changed places.", "range(rows)", "range(pieces)", "for piece in range(pieces)", "for piece in range(rows)"),
    Mistake("The text is never emptied, so the rows grow. Begin each row with an empty text.",
            '    for row in range(rows):\n        line = ""\n', '    line = ""\n    for row in range(rows):\n'),
    Mistake("The line is printed after each piece. The print belongs after the inner loop.", "        print(line)", "            print(line)"),
]
ALSO_RIGHT = [
    Way("A text can be repeated with a star, so the inner loop may be left out.",
        '        line = ""\n        for piece in range(pieces):\n            line += "o"\n        print(line)', '        print("o" * pieces)'),
]
EXPLANATION = """
For 2 rows of 5 pieces the outer loop has two rounds. In each of them the inner loop adds five letters to an empty
text, and then the row is printed: 10 letters in all.
"""


def program() -> None:
    rows = int(input())
    pieces = int(input())
    for row in range(rows):
        line = ""
        for piece in range(pieces):
            line += "o"
        print(line)


def inputs(rng):
    return f"{rng.randint(1, 7)}\n{rng.randint(1, 9)}\n"
