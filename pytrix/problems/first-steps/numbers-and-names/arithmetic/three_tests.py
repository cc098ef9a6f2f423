"""The mean of three tests

Noa got 17, 22 and 30 points in three tests. Print two lines:

1. the sum of the three,
2. their mean, that is the sum divided by 3.

Let Python calculate both.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "In `17 + 22 + 30 / 3`, which part does Python work out first?",
    "Division comes before addition unless brackets say otherwise.",
    "Put the whole sum in brackets and divide the bracket by 3.",
)
MISTAKES = [
    Mistake("Only the last number was divided by 3, because division comes before addition. Put the sum in brackets.",
            "(17 + 22 + 30) / 3", "17 + 22 + 30 / 3"),
    Mistake("Both results are on one line. Use a `print` for each.",
            "    print(17 + 22 + 30)\n    print((17 + 22 + 30) / 3)", "    print(17 + 22 + 30, (17 + 22 + 30) / 3)"),
    Mistake("You divided by 2. There are three tests.", "/ 3", "/ 2"),
]
ALSO_RIGHT = [
    Way("Instead of one bracket, each number can be divided. More to write, and more to get wrong.",
        "(17 + 22 + 30) / 3", "17 / 3 + 22 / 3 + 30 / 3"),
]
EXPLANATION = """
The bracket makes Python add first: (17 + 22 + 30) is 69, and 69 / 3 is 23.0. The result has a decimal point because
`/` always gives a number with one, even when nothing is left over.
"""


def program() -> None:
    print(17 + 22 + 30)
    print((17 + 22 + 30) / 3)
