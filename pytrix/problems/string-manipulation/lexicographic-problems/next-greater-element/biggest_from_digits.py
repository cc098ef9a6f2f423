"""The smallest number from these digits

You have a whole `number` on a row of digit cards. Put all cards into the order that makes the smallest number, and
return it as a whole number. If zeros come to stand in front, they simply have no effect, as in 0012, which is 12.

The number itself may already be the smallest one. The number 0 stays 0.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "TRANSFORM")
CONSTRAINTS = ("`number` is not negative",)
HINTS = (
    "Which card should come first, if the result is to be the smallest possible?",
    "A number has no digits you can sort, but its text has. Turn it into a text first.",
    "Sorting a text gives a list of characters, in rising or falling order. Join them and make a number of them again.",
)
EXAMPLES = [Example((30512,), why="01235"), Example((7,)), Example((9184,)), Example((100,), why="001")]
EDGES = {"zeros": (5000,), "The number 0": (0,), "already be": (1223,)}
MISTAKES = [
    Mistake("You sort the digits in the wrong direction for the smallest number.", "sorted(str(number))",
            "sorted(str(number), reverse=True)"),
    Mistake("You return a text. Make a whole number of it.", 'int("".join(digits))', '"".join(digits)'),
    Mistake("You only turn the digits round. They have to be sorted.", "sorted(str(number))", "reversed(str(number))"),
]
EXPLANATION = """
The first digits weigh most, so the order of the cards follows from their values alone. `sorted` gives the characters of
the text as a list: for 30512 these are 0, 1, 2, 3, 5. Joined they are `01235`, and `int` drops the zero in front. The
work is that of sorting a handful of digits.
"""


def rearranged(number: int) -> int:
    digits = sorted(str(number))
    return int("".join(digits))


def inputs(rng):
    return (rng.choice([rng.randint(10, 99), rng.randint(100, 99_999), rng.randint(1_000, 9_999_999)]),)
