"""Seconds of a week

A week has 7 days, a day 24 hours, an hour 60 minutes and a minute 60 seconds. Let Python work out how many seconds a
week has, and print just that number.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "How would you work it out with a pocket calculator?",
    "Multiply the four numbers with each other. The sign for times is a star.",
    "Put the calculation into the brackets of `print`, without quotation marks.",
)
MISTAKES = [
    Mistake("You printed the calculation as a text. Without quotation marks Python works it out.",
            "7 * 24 * 60 * 60", '"7 * 24 * 60 * 60"'),
    Mistake("These are the minutes of a week. One factor 60 is missing for the seconds.", "7 * 24 * 60 * 60", "7 * 24 * 60"),
    Mistake("You added the numbers. A week has 7 **times** 24 hours.", "7 * 24 * 60 * 60", "7 + 24 + 60 + 60"),
]
ALSO_RIGHT = [
    Way("Brackets may show which numbers belong together: the hours of a week, and the seconds of an hour. The result is the same.",
        "7 * 24 * 60 * 60", "(7 * 24) * (60 * 60)"),
]
EXPLANATION = """
Python works out what is in the brackets and prints the result: 7 days are 168 hours, these are 10080 minutes, and
these are 604800 seconds.
"""


def program() -> None:
    print(7 * 24 * 60 * 60)
