"""The number at the {end}

Parcels carry labels with a number at the {end}, such as `{shown}`. The number is made of all digits from 0 to 9
that stand at the {end} of the label without a gap; digits that come {later} something else don't belong to it.

Return the number of `label` as an `int`. If its {outer} character is no digit, or if the label is empty, the number
is 0.
"""
from itertools import takewhile

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [
    {"step": 1, "end": "beginning", "later": "after", "outer": "first", "shown": "42nd street 7"},
    {"step": -1, "end": "end", "later": "before", "outer": "last", "shown": "room 4b, shelf 12"},
]
HINTS = (
    "Where does the number stop? Describe it by what the next character is not.",
    "Starting from the {end}, collect characters as long as they are digits. What if there are none?",
    "`takewhile` from `itertools` collects as long as a condition holds. When walking backwards, turn the digits "
    "round again "
    "before `int` gets them.",
)
EXAMPLES = [lambda shown: (shown,), ("box",), ("007",)]
EDGES = {"empty": ("",), "something else": ("12a34",), "no digit": ("-5-",), "0 to 9": ("90x09",)}
MISTAKES = [
    Mistake("You collect every digit of the label. Stop at the first character that is no digit.",
            "takewhile(DIGITS.__contains__, label[::step])", "filter(DIGITS.__contains__, label[::step])"),
    Mistake("Without a digit there, your program stops with an error: an empty text is no number for `int`.",
            "int(digits) if digits else 0", "int(digits)"),
    Mistake("You look at the wrong side of the label. The number stands at the {end}.",
            "label[::step]))[::step]", "label[::-step]))[::-step]"),
    Mistake("Only one digit is read. The number goes on as long as digits follow.", "int(digits)", "int(digits[0])"),
]
EXPLANATION = """
The walk starts at the edge and stops at the first character that doesn't belong to the number, so the rest of the
label is never looked at. `int` needs at least one digit; a label without a number has to be dealt with separately.
"""

DIGITS = "0123456789"


def edge_number(label: str, *, step: int) -> int:
    digits = "".join(takewhile(DIGITS.__contains__, label[::step]))[::step]
    return int(digits) if digits else 0


def inputs(rng, step):
    number = letters(rng, 1, 3, DIGITS)
    rest = rng.choice(["", "a", " b", "x5", "-"]) + letters(rng, 0, 4, "ab 17")
    return ((number + rest if step == 1 else rest[::-1] + number) if rng.random() < 0.8 else rest,)
