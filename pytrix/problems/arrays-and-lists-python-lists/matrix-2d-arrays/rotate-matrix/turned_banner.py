"""The banner on its side

Write a program that turns a picture made of characters. The input is the picture, one line for each of its rows, all
equally long and without spaces; it ends after the last row, and there is at least one.

Print the picture after a quarter turn clockwise: what was at the left comes to the top, and what was at the top comes
to the right.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("read the rows from `sys.stdin`",)
HINTS = (
    "Write a picture of two rows and three columns on paper and turn it. Where do the characters of the first column go?",
    "Each column of the old picture becomes a row of the new one. It is read from the bottom to the top.",
    "`zip` with `*` hands out columns. Give it the rows from the last to the first, join the characters of each column, and print them.",
)
EXAMPLES = [
    Example("#..\n##.\n#..\n#..\n", why="the long line lies at the top now"),
    Example("ab\ncd\n", why="the column a c, read upwards, comes to the top"),
    Example("xyz\n", why="a row becomes a column"),
]
EDGES = {
    "at least one": "o\n",
    "one line for each of its rows": Edge("a\nb\nc\n", "a column becomes a row"),
    "all equally long": Edge("/..\n./.\n", "two rows of three"),
    "comes to the right": Edge("TT\n..\n..\n", "the top row"),
}
MISTAKES = [
    Mistake("Columns are read from the bottom to the top; yours are mirrored.", "zip(*reversed(rows))", "zip(*rows)"),
    Mistake("That is a turn to the left. What was at the left comes to the top.", "zip(*reversed(rows))", "reversed(list(zip(*rows)))"),
    Mistake("You turned the picture by half a turn.", "    for column in zip(*reversed(rows)):\n        print(\"\".join(column))",
            "    for row in reversed(rows):\n        print(row[::-1])"),
    Mistake("The characters of a row stand side by side, without spaces.", 'print("".join(column))', "print(*column)"),
]
ALSO_RIGHT = [
    Way("With positions: for each column, from left to right, go through the rows from the last to the first.",
        """
import sys


def program() -> None:
    rows = sys.stdin.read().split()
    for place in range(len(rows[0])):
        print("".join(row[place] for row in reversed(rows)))
"""),
]
EXPLANATION = """
`zip(*rows)` would make columns read downwards. With the rows from the last to the first they are read upwards, and each
of them is a row of the turned picture. For `ab` above `cd`:

| column | read upwards | new row |
|---|---|---|
| 0 | c, a | ca |
| 1 | d, b | db |

Each character is copied once, so the work grows with the size of the picture.
"""

import sys


def program() -> None:
    rows = sys.stdin.read().split()
    for column in zip(*reversed(rows)):
        print("".join(column))


def inputs(rng):
    height, width = rng.randint(1, 5), rng.randint(1, 5)
    return "".join("".join(rng.choice("#.ox") for _ in range(width)) + "\n" for _ in range(height))
