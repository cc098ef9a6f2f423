"""The sleeping cat

Pictures can be made of typed characters. Print this sleeping cat in one line. Between the bracket and the first `z` there are
two spaces, between the letters `z` one each, and inside the brackets there is a space on either side:

    =^( -.- )^=  z z Z
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Go through the picture character by character. Where are spaces, and how many?",
    "All these characters may be used between quotation marks; brackets inside do not disturb those of `print`.",
    "Equals sign, caret, bracket, space, the face, space, bracket, caret, equals sign, two spaces, three letters.",
)
MISTAKES = [
    Mistake("Inside the brackets there is a space on either side of the face.", "( -.- )", "(-.-)"),
    Mistake("The last `Z` is a capital: the cat sleeps deeply.", "z z Z", "z z z"),
    Mistake("There are two spaces before the first `z`.", "^=  z", "^= z"),
]
ALSO_RIGHT = [Way("The other kind of quotation marks works as well.", '"=^( -.- )^=  z z Z"', "'=^( -.- )^=  z z Z'")]
EXPLANATION = """
Signs that mean something to Python elsewhere, such as `=` and `(`, are plain characters between quotation marks.
"""


def program() -> None:
    print("=^( -.- )^=  z z Z")
