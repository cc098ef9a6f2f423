"""Feet and inches

In some countries, heights are written with `'` for feet and `"` for inches. Print this line:

    Jo is 6'2" tall, isn't that great?
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Count the marks of each kind. Which kind should stand around the text?",
    "Take the kind that occurs less often inside; each of its kind inside gets a backslash.",
    "Double marks around the text, and a backslash before the one double mark for the inches.",
)
MISTAKES = [
    Mistake("The sign for inches is missing after the 2. Inside double marks it needs a backslash.", '2\\"', "2"),
    Mistake("You used two apostrophes for the inches; the line has one double mark.", '2\\"', "2''"),
    Mistake("The apostrophe of `isn't` is missing.", "isn't", "isnt"),
]
ALSO_RIGHT = [
    Way("Between single marks it takes two backslashes instead of one.",
        '"Jo is 6\'2\\" tall, isn\'t that great?"', "'Jo is 6\\'2\" tall, isn\\'t that great?'"),
]
EXPLANATION = """
There are two apostrophes and one double mark in the text. With `"` around it only one backslash is needed: `\\"`.
"""


def program() -> None:
    print("Jo is 6'2\" tall, isn't that great?")
