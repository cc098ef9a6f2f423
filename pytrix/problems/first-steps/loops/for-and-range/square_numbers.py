"""Square numbers

Read a whole number `last`, at least 1. Print the squares of 1, 2, 3 and so on up to and including `last`, one in a
line.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "With which number does `range` begin, and which number is not reached any more?",
    "Let the loop run from 1 to one more than the last number.",
    "In each round print the number times itself.",
)
EXAMPLES = [Example("4\n", why="1 * 1, 2 * 2, 3 * 3, 4 * 4"), Example("1\n"), Example("2\n")]
EDGES = {"at least 1": "1\n"}
MISTAKES = [
    Mistake("The last square is missing: `range` stops before its second number.", "range(1, last + 1)", "range(1, last)"),
    Mistake("Your squares begin with 0. Give `range` two numbers, the first is where it starts.", "range(1, last + 1)", "range(last + 1)"),
    Mistake("You doubled the numbers. A square is a number times itself.", "number * number", "number * 2"),
]
ALSO_RIGHT = [
    Way("The loop may count from 0 if 1 is added in each round.",
        "range(1, last + 1)", "range(last)", "number * number", "(number + 1) * (number + 1)"),
]
EXPLANATION = """
For `last` = 4, `range(1, 5)` gives 1, 2, 3, 4, and the loop prints 1, 4, 9, 16. The `+ 1` is needed because the end
of a range is not part of it.
"""


def program() -> None:
    last = int(input())
    for number in range(1, last + 1):
        print(number * number)


def inputs(rng):
    return f"{rng.randint(1, 15)}\n"
