"""Amounts in the ledger: {title}

An old ledger writes positive amounts and 0 with digits alone. Negative amounts are shown by {rule}: minus twelve is
written as `{shown}`.

Return what is written for `amount`. Produce the digits yourself, by division, without `str` and its relatives.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
ROWS = [
    {"before": "-", "after": "", "title": "the sign in front", "rule": "a minus sign in front of the digits", "shown": "-12"},
    {"before": "(", "after": ")", "title": "round brackets", "rule": "putting the digits in round brackets", "shown": "(12)"},
    {"before": "", "after": " CR", "title": "credit notes", "rule": "a space and the letters `CR` after the digits",
     "shown": "12 CR"},
]
HINTS = (
    "Two inputs need care: the negative ones, and one single number for which a loop might produce no digit at all.",
    "Set the sign aside, make the digits of the absolute value, and decorate the result at the end if the amount was "
    "negative.",
    "Put each digit in front of the text made so far. Run the loop at least once, so that 0 gets its digit.",
)
EXAMPLES = [(-12,), (340,), (0,)]
EDGES = {"and 0": (0,), "negative amounts": (-1,)}
MISTAKES = [
    Mistake("For 0 your text is empty. It has a digit too.", "while rest or not digits:", "while rest:"),
    Mistake("Only the mark is missing: negative amounts look like positive ones.",
            "before + digits + after if amount < 0 else digits", "digits"),
    Mistake("The amount 0 is not negative, so it gets no mark.", "amount < 0", "amount <= 0"),
    Mistake("Remainders of a negative number are not its digits. Work with the absolute value.", "rest = abs(amount)",
            "rest = amount + 0\n    if rest < 0:\n        rest = -(rest + 1)"),
]
EXPLANATION = """
The sign is a matter of decoration and has nothing to do with the digits, so it is set aside first. The loop goes on
while something is left to divide, or while there is no digit yet; the second condition is there for 0. There is one
round for each digit.
"""

DIGITS = "0123456789"


def entry(amount: int, *, before: str, after: str) -> str:
    rest = abs(amount)
    digits = ""
    while rest or not digits:
        rest, last = divmod(rest, 10)
        digits = DIGITS[last] + digits
    return before + digits + after if amount < 0 else digits


def inputs(rng):
    size = 10 ** rng.randint(1, 6)
    return (rng.randint(-size, size),)
