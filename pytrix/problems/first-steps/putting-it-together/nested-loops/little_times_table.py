"""The little times table

Read a whole number `n`, at least 1. Print a times table with `n` rows and `n` columns: row 1 has 1 times 1, 1 times 2
and so on, row 2 has 2 times 1, 2 times 2 and so on. The numbers of a row are on one line with a space between.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "Which number is in row 3, column 4?",
    "Both loops count from 1 to the same last number. Where does a row end?",
    "Print the product with `end` set to a space in the inner loop, and end the row after it.",
)
EXAMPLES = [Example("3\n"), Example("1\n"), Example("2\n")]
EDGES = {"at least 1": "4\n"}
MISTAKES = [
    Mistake("The table begins with 0. Both loops should count from 1.", "for row in range(1, n + 1)", "for row in range(n)", "for column in range(1, n + 1)", "for column in range(n)"),
    Mistake("The last column is missing: a range stops before its second number.", "for column in range(1, n + 1)", "for column in range(1, n)"),
    Mistake("You added row and column. The table shows their product.", "row * column", "row + column"),
]
ALSO_RIGHT = [
    Way("A row can be collected in a list, and its items printed at the end.",
        "        for column in range(1, n + 1):\n            print(row * column, end=\" \")\n        print()",
        "        line = []\n        for column in range(1, n + 1):\n            line.append(row * column)\n        print(*line)"),
]
EXPLANATION = """
For `n` = 3 the outer loop has three rounds, and in each of them the inner one has three: nine products.

| row | printed |
|---|---|
| 1 | 1 2 3 |
| 2 | 2 4 6 |
| 3 | 3 6 9 |
"""


def program() -> None:
    n = int(input())
    for row in range(1, n + 1):
        for column in range(1, n + 1):
            print(row * column, end=" ")
        print()


def inputs(rng):
    return f"{rng.randint(1, 12)}\n"
