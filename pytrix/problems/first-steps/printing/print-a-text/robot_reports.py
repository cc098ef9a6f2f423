"""The robot reports

A robot has one sentence to say. Print it in one line. The word `OK` is written in capitals, the rest in small
letters, and there is no full stop at the end:

    battery full, lamps on, all systems OK
"""
from pytrix.question.authoring import Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which of the letters in the sentence are capitals?",
    "Write `print` in small letters, then the sentence between quotation marks and brackets.",
    "The commas belong to the sentence, so they stand inside the quotation marks.",
)
MISTAKES = [
    Mistake("A capital has crept in at the beginning. In this sentence only `OK` is written in capitals.", "battery", "Battery"),
    Mistake("The sentence should end without a full stop.", "OK", "OK."),
    Mistake("The last word should be in capitals.", "OK", "ok"),
]
EXPLANATION = """
To Python, `B` and `b` are two different characters, and a full stop is one more. That is why the text must be typed
exactly as it should be printed.
"""


def program() -> None:
    print("battery full, lamps on, all systems OK")
