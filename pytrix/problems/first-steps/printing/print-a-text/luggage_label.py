"""A label for the luggage

A label printer prints exactly what it is given. Print this label in one line:

    >>> FRAGILE <<<   No. 0042

There is one space on either side of `FRAGILE`, and there are three spaces before `No.` and one after it.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Spaces and punctuation marks are part of a text. Where are there more than one in a row?",
    "Everything between the two quotation marks is shown, also several spaces and zeros at the front.",
    "Type the arrows, the word, the arrows, then press the space bar three times before `No.`.",
)
MISTAKES = [
    Mistake("There are three spaces before `No.`, your line has only one there.", "   No.", " No."),
    Mistake("The number has two zeros in front. As part of a text they are shown like any other character.", "0042", "42"),
    Mistake("A space is missing: there is one between the arrows and the word, on either side.",
            ">>> FRAGILE <<<", ">>>FRAGILE<<<"),
]
ALSO_RIGHT = [
    Way("The single quotation mark does the same work. Only use the same kind at both ends.",
        '">>> FRAGILE <<<   No. 0042"', "'>>> FRAGILE <<<   No. 0042'"),
]
EXPLANATION = """
Between quotation marks everything counts: three typed spaces are three printed spaces, and `0042` keeps its zeros
because it is a text here and not a number. As a number, Python would not even accept zeros at the front.
"""


def program() -> None:
    print(">>> FRAGILE <<<   No. 0042")
