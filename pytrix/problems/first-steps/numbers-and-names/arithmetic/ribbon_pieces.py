"""Pieces of ribbon

A ribbon is 7.5 metres long and is cut into 6 equal pieces. Let Python work out how long each piece is, in metres, and
print the number.
"""
from pytrix.question.authoring import Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "Which of the four signs shares something into equal parts?",
    "Divide the length by the number of pieces. Decimal numbers are written with a point.",
    "In the brackets of `print`: the length, a slash, and the number of pieces.",
)
MISTAKES = [
    Mistake("With a comma instead of a point, Python sees two numbers, 7 and 5.", "7.5 / 6", "7, 5 / 6"),
    Mistake("You divided the wrong way round: the length is shared among the pieces.", "7.5 / 6", "6 / 7.5"),
    Mistake("Cutting makes pieces shorter. You multiplied.", "7.5 / 6", "7.5 * 6"),
]
EXPLANATION = """
7.5 / 6 is 1.25. The decimal point makes 7.5 one number; a comma would separate two values.
"""


def program() -> None:
    print(7.5 / 6)
