"""The columns of a ragged table

A logger writes one line of whole numbers a minute, separated by single spaces. Sometimes it stops early, so that
lines have different lengths, and a line may even be empty.

Write a program that reads all lines and prints the table by columns: the first line of output holds the first number
of every line that has one, from top to bottom, the second line the second numbers, and so on, separated by single
spaces. A line that is too short for a column contributes nothing to it. If there are no numbers at all, print
`no data`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("the input ends after the last line; read it from `sys.stdin`",)
HINTS = (
    "How many columns are there, if the lines have different lengths? Which lines have something in the fourth column?",
    "Split all lines first. Then a comprehension inside a comprehension: the outer one goes through the columns, the inner one "
    "through the lines.",
    "In the inner one, leave out the lines whose length does not reach the column.",
)
EXAMPLES = [
    Example("1 2 3\n4\n5 6\n", why="only one line is long enough for a third column"),
    Example("7 8\n\n9 10 11 12\n", why="the empty line contributes nothing"),
    Example("\n\n", why="two empty lines hold no numbers"),
]
EDGES = {
    "no numbers at all": "",
    "too short for a column": "1\n2 3 4\n5\n",
    "a line may even be empty": "\n-6 0\n\n3 3\n",
    "separated by single spaces": Edge("10 20 30\n", "one line"),
}
MISTAKES = [
    Mistake("`zip` stops at the shortest line, so columns get lost as soon as one line is short.",
            "    columns = [[line[place] for line in lines if place < len(line)] for place in range(width)]\n",
            "    columns = [list(column) for column in zip(*lines)]\n"),
    Mistake("You take the number of columns from the first line. A later line may be longer.",
            "width = max([len(line) for line in lines], default=0)", "width = len(lines[0]) if lines else 0"),
    Mistake("Without any numbers the program prints nothing. The statement names what to print.",
            '        print("no data")', "        pass"),
    Mistake("Short lines leave something behind in your columns. They should contribute nothing.",
            "[line[place] for line in lines if place < len(line)]",
            '[line[place] if place < len(line) else "0" for line in lines]'),
]
ORACLE = '''
def program() -> None:
    import sys

    columns = {}
    for line in sys.stdin.read().splitlines():
        for place, number in enumerate(line.split()):
            columns.setdefault(place, []).append(number)
    print("\\n".join(" ".join(columns[place]) for place in sorted(columns)) or "no data")
'''
ALSO_RIGHT = [
    Way("One walk over the numbers also works: each is appended to its column's list, and a new list is added when a line is "
        "longer than all before. It never looks at a line that is too short.",
        """
import sys


def program() -> None:
    columns: list[list[str]] = []
    for line in sys.stdin:
        for place, number in enumerate(line.split()):
            if place == len(columns):
                columns.append([])
            columns[place].append(number)
    for column in columns:
        print(" ".join(column))
    if not columns:
        print("no data")
"""),
]
EXPLANATION = """
The inner comprehension collects one column; its `if` leaves out lines that are too short. The outer one repeats that
for every place up to the longest line. For the lines `1 2 3`, `4` and `5 6`:

| place | lines long enough | column |
|---|---|---|
| 0 | all three | 1 4 5 |
| 1 | first and last | 2 6 |
| 2 | first | 3 |

The numbers never have to become integers, because they are only moved. The work is the number of lines times the
length of the longest one. Appending each number to its column in one walk costs only as much as there are numbers.
"""

import sys


def program() -> None:
    lines = [line.split() for line in sys.stdin]
    width = max([len(line) for line in lines], default=0)
    columns = [[line[place] for line in lines if place < len(line)] for place in range(width)]
    for column in columns:
        print(" ".join(column))
    if not columns:
        print("no data")


def inputs(rng):
    lines = [" ".join(str(rng.randint(-9, 30)) for _ in range(rng.randint(0, 4))) for _ in range(rng.randint(1, 5))]
    return "".join(f"{line}\n" for line in lines)
