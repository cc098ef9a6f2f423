"""A triangle of stars

Read a whole number of rows, at least 1. Print a triangle: the first row has one star `*`, the second two, and so on.
There is one space between the stars of a row. Use a loop inside a loop, or any other way you find.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "How many stars has the row with the number 5?",
    "The outer loop counts the rows from 1; the inner one runs as often as the row's number.",
    "In the inner loop print a star with `end` set to a space; after it, a `print` with empty brackets ends the row.",
)
EXAMPLES = [Example("3\n"), Example("1\n"), Example("5\n")]
EDGES = {"at least 1": "2\n"}
MISTAKES = [
    Mistake("The first row is empty: rows should be counted from 1.", "range(1, rows + 1)", "range(rows)"),
    Mistake("Every row has the same number of stars. The inner loop should depend on the row.", "range(row)", "range(rows)"),
    Mistake("The row is ended after each star: the empty print must not be in the inner loop.", "        print()", "            print()"),
]
ALSO_RIGHT = [
    Way("A row can be made by repeating a text; the space after the last star does no harm.",
        "        for star in range(row):\n            print(\"*\", end=\" \")\n        print()", "        print(\"* \" * row)"),
]
EXPLANATION = """
For 3 rows the inner loop runs 1, 2 and 3 times, which makes 6 stars. `print()` is in the outer loop, so it comes
once for each row.
"""


def program() -> None:
    rows = int(input())
    for row in range(1, rows + 1):
        for star in range(row):
            print("*", end=" ")
        print()


def inputs(rng):
    return f"{rng.randint(1, 14)}\n"
