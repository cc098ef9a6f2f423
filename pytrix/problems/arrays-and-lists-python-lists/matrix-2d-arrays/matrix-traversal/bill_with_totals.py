"""A table with its totals

Write a program for the treasurer of a club. The input is a table of whole numbers, one line for each row, the numbers in
a line separated by single spaces; all lines have the same number of numbers, at least one. Numbers may be negative. The
input ends after the last line and may be empty.

Print the table again, each number of a line followed by a single space, and at the end of each line, after `| `, the sum
of that line. Then print one more line in the same form: the sums of the columns, and after `| ` the sum of all numbers.
For an empty input print nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "TRANSFORM")
CONSTRAINTS = ("read the table from `sys.stdin`",)
HINTS = (
    "Two ways lead to the number at the bottom right. Which ones, and must they agree?",
    "Make a list of rows of numbers. The line of column sums is a row like all others, so add it to the table; then every row is printed in the same way.",
    "`zip(*rows)` hands out the columns. A star before a list hands its elements to `print` one by one, with spaces between them; after them may come further things to print.",
)
EXAMPLES = [
    Example("12 5 30\n8 0 -4\n", why="47 and 4 for the rows, 20, 5 and 26 for the columns, 51 in all"),
    Example("7\n", why="a single number"),
    Example("1 2\n3 4\n5 6\n", why="three rows of two"),
]
EDGES = {
    "may be empty": "",
    "may be negative": "-5 5\n-10 2\n",
    "at least one": Edge("4\n5\n-9\n", "a single column"),
    "one line for each row": Edge("10 20 30 40\n", "a single row"),
}
MISTAKES = [
    Mistake("The line with the sums of the columns is missing.", "        rows.append([sum(column) for column in zip(*rows)])\n", "        pass\n"),
    Mistake("For an empty input nothing is printed.", "    if rows:\n        rows.append([sum(column) for column in zip(*rows)])\n", "    rows.append([sum(column) for column in zip(*rows)])\n"),
    Mistake("The sum of each line is missing.", 'print(*row, "|", sum(row))', 'print(*row, "|")'),
    Mistake("The last number is the sum of all numbers, not twice that: the sums of the rows are no column of their own.", "        rows.append([sum(column) for column in zip(*rows)])\n",
            "        rows.append([sum(column) for column in zip(*rows)])\n        rows[-1][-1] += sum(rows[-1])\n"),
    Mistake("Negative numbers belong to the sums as well.", "sum(row))", "sum(each for each in row if each > 0))"),
]
ORACLE = """
import sys


def program() -> None:
    lines = sys.stdin.read().splitlines()
    totals = [0] * (len(lines[0].split()) if lines else 0)
    for line in lines:
        for column, number in enumerate(line.split()):
            totals[column] += int(number)
        print(f"{line} | {sum(map(int, line.split()))}")
    if lines:
        print(f"{' '.join(map(str, totals))} | {sum(totals)}")
"""
ALSO_RIGHT = [
    Way("A running list of column sums needs no second walk and no table in memory; it has to be set up with the first line.",
        """
import sys


def program() -> None:
    totals: list[int] = []
    for line in sys.stdin:
        row = [int(word) for word in line.split()]
        print(*row, "|", sum(row))
        totals = [one + other for one, other in zip(totals, row)] if totals else row
    if totals:
        print(*totals, "|", sum(totals))
"""),
]
EXPLANATION = """
The sums of the columns are appended as one more row; its own sum is the sum of all numbers. For the first example:

| | | | sum |
|---|---|---|---|
| 12 | 5 | 30 | 47 |
| 8 | 0 | -4 | 4 |
| 20 | 5 | 26 | 51 |

47 + 4 is 51 as well: adding by rows and by columns must agree. Each number is looked at twice, once in its row and once
in its column.
"""

import sys


def program() -> None:
    rows = [[int(word) for word in line.split()] for line in sys.stdin]
    if rows:
        rows.append([sum(column) for column in zip(*rows)])
    for row in rows:
        print(*row, "|", sum(row))


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    return "".join(" ".join(str(rng.randint(-9, 30)) for _ in range(width)) + "\n" for _ in range(height))
