"""The strict clerk

A clerk copies whole numbers from forms and refuses everything that is not clearly one. Accepted are digits from 0
to 9, at least one, perhaps with a single `+` or `-` directly in front of them, and with any number of spaces before
and after it all. Between two digits an apostrophe may stand, as in `1'000'000`, wherever people like to put it, but
only one at a time.

Return the number that `form` contains. In all other cases raise `ValueError`: nothing on the form, a sign alone,
two signs, a gap within the number, an apostrophe at an end or two side by side, or any other character.
"""

import re

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "TRANSFORM")
RAISES = ("ValueError",)
HINTS = (
    "Write down three forms that the clerk accepts and six that she refuses, and say in one sentence what "
    "distinguishes them.",
    "Deal with the parts from the outside to the inside: spaces, sign, digits. How can you say that an apostrophe "
    "has a digit on "
    "both sides?",
    "After spaces and sign have been removed, split the rest at the apostrophes: every piece must be made of digits "
    "and none may be empty.",
)
EXAMPLES = [Example(("  -1'250 ",)), Example(("+7",)), Example(("12 000",), why="a gap within the number"), Example(("'5",))]
EDGES = {
    "nothing on the form": ("   ",),
    "sign alone": (" - ",),
    "two signs": ("+-3",),
    "apostrophe at an end": ("100'",),
    "two side by side": ("1''0",),
    "any other character": ("4.5",),
    "directly in front": ("- 4",),
    "spaces before and after": ("  0012  ",),
}
ALWAYS = [("1_000",), ("+'5",), ("1'0",), ("12'3456",), ("\t5",), ("5\n",)]
MISTAKES = [
    Mistake("Apostrophes are removed before anybody checks where they stand.",
            "(?:'[0-9]+)*", "[0-9']*"),
    Mistake("Spaces around the number are allowed.", 'form.strip(" ")', "form"),
    Mistake("A plus sign in front is as good as none.", "[+-]?", "-?"),
    Mistake("The minus sign gets lost on the way.", 'int(text.replace("\'", ""))', 'abs(int(text.replace("\'", "")))'),
    Mistake("Only the beginning is checked, and what follows is not always part of a number.",
            "re.fullmatch", "re.match"),
]
ORACLE = """
def accepted(form: str) -> int:
    text = form.strip(" ")
    digits = text[1:] if text[:1] in ("+", "-") else text
    value = 0
    for piece in digits.split("'"):
        if not piece:
            raise ValueError("a digit is missing")
        for digit in piece:
            value = value * 10 + "0123456789".index(digit)
    return -value if text.startswith("-") else value
"""
ALSO_RIGHT = [
    Way(
        'Without a regular expression: take the sign off, split at the apostrophes, and ask that every piece is made of digits.',
        """
def accepted(form: str) -> int:
    text = form.strip(" ")
    digits = text[1:] if text.startswith(("+", "-")) else text
    pieces = digits.split("'")
    if not all(piece.isascii() and piece.isdigit() for piece in pieces):
        raise ValueError("this is not a whole number")
    value = int("".join(pieces))
    return -value if text.startswith("-") else value
""",
    ),
]
EXPLANATION = """
Digits, then any number of groups made of one apostrophe and further digits: this form leaves no room for an
apostrophe at an end or for two in a row. When the form is in order, removing the apostrophes is safe and `int` can
do the rest. For `  -1'250 ` the spaces go first; `-1'250` is a sign, a digit, and a group of an apostrophe and three digits,
so `-1250` is read. For `'5` no digit stands before the apostrophe, so it is refused. The work grows with the length of the
form. Splitting at the apostrophes and looking at the pieces does it without a regular expression instead.
"""


def accepted(form: str) -> int:
    text = form.strip(" ")
    if not re.fullmatch("[+-]?[0-9]+(?:'[0-9]+)*", text):
        raise ValueError("this is not a whole number")
    return int(text.replace("'", ""))


def inputs(rng):
    number = "'".join(str(rng.randint(0, 999)) for _ in range(rng.randint(1, 3)))
    text = rng.choice(["", " ", "  "]) + rng.choice(["", "", "+", "-"]) + number + rng.choice(["", " "])
    if rng.random() < 0.35:
        place = rng.randint(0, len(text))
        text = text[:place] + rng.choice(["'", "+", "-", "x", " ", "."]) + text[place:]
    return (text,)
