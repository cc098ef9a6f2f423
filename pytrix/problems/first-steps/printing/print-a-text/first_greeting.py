"""The first greeting

Let the computer greet you. Print exactly this text in one line:

    Hello, world of Python!
"""
from pytrix.question.authoring import Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which instruction shows something on the screen? The lesson above has it.",
    "The text stands between two quotation marks, and both stand between round brackets.",
    "Write `print`, an opening bracket, a quotation mark, the greeting, a quotation mark and a closing bracket.",
)
MISTAKES = [
    Mistake("A capital is wrong. Python prints exactly what you typed, so `Hello` and `Python` need their capitals.",
            "Hello, world of Python!", "hello, world of python!"),
    Mistake("The exclamation mark at the end is missing. Signs belong to the text like letters.", "Python!", "Python"),
    Mistake("The comma after `Hello` is missing. It stands inside the quotation marks.", "Hello,", "Hello"),
]
EXPLANATION = """
`print` shows what stands between the quotation marks, character by character: capitals, the comma, the spaces and the
exclamation mark. The quotation marks only say where the text begins and ends.
"""


def program() -> None:
    print("Hello, world of Python!")
