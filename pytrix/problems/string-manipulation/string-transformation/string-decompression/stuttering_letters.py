"""Stuttering letters

In a text message the letters that are meant to be long carry a digit: it stands directly after its letter and
says how many times the letter is really meant. So `he2lo4` means `heeloooo`. A letter without a digit is meant once.

Return the text that was meant by `message`. A message without digits means itself.
"""

import re

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("digits are from 2 to 9", "each digit stands directly after a letter")
HINTS = (
    "When you meet a digit, which letter does it speak of, and is that letter in your text already?",
    "Walk through the message from left to right, so that each letter comes before its digit.",
    "Copy letters as you meet them. At a digit, add the last letter of your text as often as it is still missing.",
)
EXAMPLES = [Example(("he2lo4",)), Example(("no3",)), Example(("calm",))]
EDGES = {"without digits": ("hum",), "directly after its letter": ("a2b2",)}
MISTAKES = [
    Mistake("The letter appears once too often: it was copied already before you came to its digit.",
            "int(mark) - 1", "int(mark)"),
    Mistake("A digit belongs to the letter in front of it. You give it to the letter after it.",
            """
def meant(message: str) -> str:
    text = ""
    for mark in reversed(message):
        text += text[-1:] * (int(mark) - 1) if mark.isdigit() else mark
    return "".join(reversed(text))
"""),
    Mistake("You repeat everything written so far. Only the letter with the digit is repeated.", "text[-1]", "text"),
    Mistake("The digits have vanished, but they have not been applied.",
            "text += text[-1] * (int(mark) - 1)", "continue"),
]
EXPLANATION = """
The letter that a digit speaks of is always the last one of the text built so far, and all but one of its copies are
missing. For `no3`:

| mark | added | text |
|---|---|---|
| n | n | n |
| o | o | no |
| 3 | two more o | nooo |

The work grows with the length of the text that is meant.
"""


def meant(message: str) -> str:
    text = ""
    for mark in message:
        if mark.isdigit():
            text += text[-1] * (int(mark) - 1)
        else:
            text += mark
    return text


def inputs(rng):
    pairs = [rng.choice("abcdeo") + rng.choice(["", "", "2", "3", "5"]) for _ in range(rng.randint(2, 6))]
    return ("".join(pairs),)


def allowed(message):
    return re.fullmatch("([A-Za-z ][2-9]?)*", message) is not None
