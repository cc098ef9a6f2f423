"""Only the even ones

Read a whole number, at least 2. Print all even numbers from 2 up to that number, one in a line. The number itself
belongs to them if it is even.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "By how much does each even number differ from the one before?",
    "`range` takes a third number, the distance. The end must lie beyond the last number wanted.",
    "Start at 2, stop at one more than the number, go in steps of 2.",
)
EXAMPLES = [Example("9\n"), Example("6\n", why="6 is even and belongs to them"), Example("2\n")]
EDGES = {"at least 2": "3\n", "if it is even": "10\n"}
MISTAKES = [
    Mistake("An even last number is missing: `range` stops before its second number.", "last + 1", "last"),
    Mistake("These are the odd numbers. Start at 2.", "range(2,", "range(1,"),
    Mistake("0 was printed, too. The numbers begin with 2.", "range(2,", "range(0,"),
    Mistake("All numbers were printed. The third number of `range` is the distance.", ", 2):", "):"),
]
ALSO_RIGHT = [
    Way("Going through all numbers and asking each one works as well; half of the rounds do nothing.",
        "    for number in range(2, last + 1, 2):\n        print(number)", "    for number in range(2, last + 1):\n        if number % 2 == 0:\n            print(number)"),
]
EXPLANATION = """
For 9, `range(2, 10, 2)` gives 2, 4, 6, 8. For 6, `range(2, 7, 2)` gives 2, 4, 6: because of the `+ 1`, 6 is still
before the end.
"""


def program() -> None:
    last = int(input())
    for number in range(2, last + 1, 2):
        print(number)


def inputs(rng):
    return f"{rng.randint(2, 30)}\n"
