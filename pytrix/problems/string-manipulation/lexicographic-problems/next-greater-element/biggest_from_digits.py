"""The {which} number from these digits

You have a whole `number` on a row of digit cards. Put all cards into the order that makes the {which} number, and
return it as a whole number. If zeros come to stand in front, they simply have no effect, as in 0012, which is 12.

The number itself may already be the {which} one. The number 0 stays 0.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("SORT", "TRANSFORM")
ROWS = [{"reverse": True, "which": "largest"}, {"reverse": False, "which": "smallest"}]
CONSTRAINTS = ("`number` is not negative",)
HINTS = (
    "Which card should come first, if the result is to be the {which} possible?",
    "A number has no digits you can sort, but its text has. Turn it into a text first.",
    "Sorting a text gives a list of characters, in rising or falling order. Join them and make a number of them again.",
)
EXAMPLES = [(30512,), (7,)]
EDGES = {"zeros": (5000,), "The number 0": (0,), "already be": lambda reverse: (988 if reverse else 1223,)}
MISTAKES = [
    Mistake("You sort the digits in the wrong direction for the {which} number.", "reverse=reverse",
            "reverse=not reverse"),
    Mistake("You return a text; a whole number is asked for.", 'int("".join(digits))', '"".join(digits)'),
    Mistake("You only turn the digits round. They have to be sorted.", "sorted(str(number), reverse=reverse)",
            "reversed(str(number))"),
]
EXPLANATION = """
The first digits weigh most, so the order of the cards follows from their values alone. `sorted` gives the characters
of the text as a list; characters of digits compare like the digits themselves. `int` drops zeros in front.
"""


def rearranged(number: int, *, reverse: bool) -> int:
    digits = sorted(str(number), reverse=reverse)
    return int("".join(digits))


def inputs(rng):
    return (rng.choice([rng.randint(10, 99), rng.randint(100, 99_999), rng.randint(1_000, 9_999_999)]),)
