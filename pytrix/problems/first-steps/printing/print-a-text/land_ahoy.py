"""A call from the mast

A sailor sees land. Print his call in one line, with its three exclamation marks and the spaces exactly as they stand
here:

    Land ahoy!!! Land to the west!
"""
from pytrix.question.authoring import Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What has to stand around a text, so that Python knows where it begins and ends?",
    "One instruction is enough: `print`, brackets, quotation marks, and the call between them.",
    "Type the call between the quotation marks, letter by letter; count the exclamation marks after the second word.",
)
MISTAKES = [
    Mistake("There are three exclamation marks after `ahoy`. The computer prints as many as you type.", "ahoy!!!", "ahoy!"),
    Mistake("The space between the two sentences is missing. Spaces are characters, too.", "!!! Land to", "!!!Land to"),
    Mistake("The second sentence begins with a capital letter.", "Land to", "land to"),
]
EXPLANATION = """
The call stands between the quotation marks as it should appear. Python does not care what it means; it shows every
character, the spaces and all exclamation marks.
"""


def program() -> None:
    print("Land ahoy!!! Land to the west!")
