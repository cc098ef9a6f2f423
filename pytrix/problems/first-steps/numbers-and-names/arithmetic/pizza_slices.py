"""Slices of pizza

There are 7 pizzas, each cut into 12 slices, and 19 slices have been eaten. Let Python work out how many slices are
left, and print that number.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "How many slices were there at the beginning?",
    "Multiply first, then take away; Python keeps that order by itself.",
    "One calculation with a star and a minus sign, in the brackets of `print`.",
)
MISTAKES = [
    Mistake("You printed the calculation as a text. Leave the quotation marks out.", "7 * 12 - 19", '"7 * 12 - 19"'),
    Mistake("The eaten slices were added instead of taken away.", "- 19", "+ 19"),
    Mistake("The brackets change the order: first all slices, then those eaten are taken away.", "7 * 12 - 19", "7 * (12 - 19)"),
]
ALSO_RIGHT = [Way("Brackets around the product change nothing, since `*` comes before `-` anyway.", "7 * 12 - 19", "(7 * 12) - 19")]
EXPLANATION = """
7 * 12 is 84, and 84 - 19 is 65. As in school, times comes before minus, so no brackets are needed.
"""


def program() -> None:
    print(7 * 12 - 19)
