"""The sum on the board

A teacher wants the board to show a whole sum as it is written by hand. Print this line; there is one space on either
side of each sign, two spaces before the bracket, and no space inside it:

    12 + 30 = 42  (correct)
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Should Python calculate here, or show what you typed?",
    "Between quotation marks even numbers and signs are just characters of a text.",
    "Put the complete line, with its equals sign and brackets, between one pair of quotation marks.",
)
MISTAKES = [
    Mistake("There are two spaces before the bracket.", "42  (", "42 ("),
    Mistake("The spaces around the signs are missing.", "12 + 30 = 42", "12+30=42"),
    Mistake("The brackets around `correct` belong to the text and are printed.", "(correct)", "correct"),
]
ALSO_RIGHT = [Way("Single quotation marks do the same.", '"12 + 30 = 42  (correct)"', "'12 + 30 = 42  (correct)'")]
EXPLANATION = """
The quotation marks make a text of everything between them, so nothing is calculated. The outer brackets belong to
`print`, the inner ones to the text.
"""


def program() -> None:
    print("12 + 30 = 42  (correct)")
