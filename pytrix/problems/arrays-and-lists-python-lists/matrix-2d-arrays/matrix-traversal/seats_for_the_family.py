"""Seats for the family

The plan of a train carriage is given row by row, one on each line, until an empty line comes: `.` is a free seat, `x` a taken one, and `|` the aisle. A family of the size in the **first** line of the input would like to sit in one row; the aisle between them does not matter.

Print the number of the first row, counted from 1, with at least as many free seats, or `stand` if there is none. On a second line print how many seats of the carriage are free in all.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Two questions are asked of every row. Which of them can be answered before all rows are read?",
    "For each row count the dots. Add them to a total, and remember the row's number if none was remembered yet and they are enough.",
    "The text method `count` counts the dots of a row. Begin with `stand` as the answer, and replace it once.",
)
EXAMPLES = [
    Example("3\nx.|xx\n.x|..\n..|..\n\n", why="the second row has three free seats"),
    Example("4\n..|x.\nxx|..\n\n", why="no row has four"),
    Example("1\n.|.\n\n"),
]
EDGES = {
    "until an empty line": Edge("2\n\n", "a carriage without rows"),
    "at least as many": Edge("2\nx..x\n....\n\n", "just enough, and no aisle"),
    "the first row": Edge("2\n..|..\n..|..\n\n", "several rows are good"),
}
MISTAKES = [
    Mistake("You print the last row with enough seats. The first one is wanted.", 'if free >= family and row == "stand":', "if free >= family:"),
    Mistake("The rows are counted from 1, so the first one has the number 1, not 0.", "            row = number\n", "            row = number - 1\n"),
    Mistake("After the first good row you no longer count free seats. The second line asks for all of them.", "        total += free\n", '        total += free if row == "stand" else 0\n'),
    Mistake("You count the aisle as a free seat. Only the dots are seats that are free.", 'line.count(".")', 'len(line) - line.count("x")'),
]
EXPLANATION = """
All rows have to be read for the total anyway, so the first good row is remembered by the way, and only once. For a family of 3 and the first example:

| row | free | answer so far | total |
|---|---|---|---|
| 1 | 1 | stand | 1 |
| 2 | 3 | 2 | 4 |
| 3 | 4 | 2 | 8 |

Each seat is looked at once.
"""


def program() -> None:
    family = int(input())
    row: int | str = "stand"
    number = total = 0
    line = input()
    while line:
        number += 1
        free = line.count(".")
        if free >= family and row == "stand":
            row = number
        total += free
        line = input()
    print(row)
    print(total)


def inputs(rng):
    rows = ["".join(rng.choice(".x") for _ in range(2)) + "|" + "".join(rng.choice(".x") for _ in range(2)) for _ in range(rng.randint(0, 5))]
    return "".join(f"{line}\n" for line in [rng.randint(1, 4), *rows, ""])
