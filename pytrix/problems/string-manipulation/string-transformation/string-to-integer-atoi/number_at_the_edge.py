"""The number at the beginning

Parcels carry labels with a number at the beginning, such as `42nd street 7`. The number is made of all digits from 0 to 9
that stand at the beginning of the label without a gap; digits that come after something else don't belong to it.

Return the number of `label` as an `int`. If its first character is no digit, or if the label is empty, the number
is 0.
"""

from itertools import takewhile

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "Where does the number stop? Describe it by what the next character is not.",
    "Starting from the beginning, collect characters as long as they are digits. What if there are none?",
    "`takewhile` from `itertools` collects as long as a condition holds. `int` needs at least one digit.",
)
EXAMPLES = [Example(("42nd street 7",)), Example(("box",)), Example(("007",)), Example(("12a34",))]
EDGES = {"empty": ("",), "something else": ("90x09",), "no digit": ("-5-",), "0 to 9": ("1234567890",)}
ALWAYS = [(" 42 box",), ("00x7",)]
MISTAKES = [
    Mistake("You collect every digit of the label. Stop at the first character that is no digit.",
            "takewhile(DIGITS.__contains__, label)", "filter(DIGITS.__contains__, label)"),
    Mistake("Without a digit there, your program stops with an error: an empty text is no number for `int`.",
            "int(digits) if digits else 0", "int(digits)"),
    Mistake("You look at the wrong side of the label. The number stands at the beginning.",
            "label))", "label[::-1]))[::-1]"),
    Mistake("Only one digit is read. The number goes on as long as digits follow.", "int(digits) if", "int(digits[0]) if"),
]
EXPLANATION = """
The walk starts at the edge and stops at the first character that doesn't belong to the number, so the rest of the
label is never looked at. For `42nd street 7` it takes 4 and 2, stops at the n, and `int` makes 42 of the two digits. `int`
needs at least one digit; a label without a number has to be dealt with separately. The work grows with the digits of the
number only.
"""

DIGITS = "0123456789"


def edge_number(label: str) -> int:
    digits = "".join(takewhile(DIGITS.__contains__, label))
    return int(digits) if digits else 0


def inputs(rng):
    number = letters(rng, 1, 3, DIGITS)
    rest = rng.choice(["", "a", " b", "x5", "-"]) + letters(rng, 0, 4, "ab 17")
    return (number + rest if rng.random() < 0.8 else rest,)
