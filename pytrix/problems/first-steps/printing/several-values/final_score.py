"""The final score

Print the result of a match with **one** `print`. Give it the text `Lions`, the number 3, the text `Bears` and the
number 1, in this order:

    Lions 3 Bears 1
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What separates two values inside the brackets of `print`?",
    "Names of teams are texts and need quotation marks; the goals are numbers and need none.",
    "Team, comma, goals, comma, team, comma, goals.",
)
MISTAKES = [
    Mistake("The goals have changed places.", '3, "Bears", 1', '1, "Bears", 3'),
    Mistake("The commas were printed: they must stand outside the quotation marks.", '"Lions", 3', '"Lions, 3"'),
    Mistake("The four values are in several lines. One `print` shows them all in one.", '3, "Bears", 1', '3)\n    print("Bears", 1'),
]
ALSO_RIGHT = [Way("As one text it looks the same, but then the numbers are only characters.", '"Lions", 3, "Bears", 1', '"Lions 3 Bears 1"')]
EXPLANATION = """
`print` puts a space between each two values, so no spaces have to be typed.
"""


def program() -> None:
    print("Lions", 3, "Bears", 1)
