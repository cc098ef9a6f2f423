"""Digits until they repeat

To write a fraction as a decimal number, you divide as at school: the remainder is multiplied by 10, the result is
divided by the lower number, which gives the next digit, and what is left over is the new remainder. For 1/6 the
remainder is 1 at first; 10 divided by 6 gives the digit 1 and the remainder 4; 40 divided by 6 gives the digit 6 and
the remainder 4 again. Once a **remainder** comes back, all digits repeat from there.

`part` and `whole` are the two numbers of a fraction, with `part` smaller than `whole` and at least 0. Return the
digits after the decimal point as a text, up to the moment when the remainder is 0 or has occurred before: for 1/6
that is `16`. The first remainder is `part` itself. If `part` is 0, the text is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "SEARCH")
HINTS = (
    "Divide 3 by 7 on paper and write down every remainder. When do you know that nothing new will come any more?",
    "What decides about everything that follows is the remainder, not the digit. Keep a set of the remainders that have occurred.",
    "As long as the remainder is not 0 and not in the set: put it in, append the next digit with `//`, and work out the new remainder with `%`.",
)
EXAMPLES = [
    Example((3, 7)),
    Example((5, 6), why="the remainder 2 comes back after the second digit"),
    Example((3, 8), why="the remainder is 0 after three digits"),
    Example((4, 33)),
]
EDGES = {
    "part is 0": Edge((0, 9), "nothing to divide"),
    "has occurred before": (1, 3),
    "the remainder is 0": (1, 2),
    "at school": Edge((1, 44), "a digit twice before the remainder comes back"),
}
MISTAKES = [
    Mistake("You stop when a digit comes back. The same digit may follow from another remainder.",
            "remainder not in seen:", "str(remainder * 10 // whole) not in digits:"),
    Mistake("You write the first digit of the repetition down once more.", "    return digits", "    return digits + str(remainder * 10 // whole) * (remainder > 0)"),
    Mistake("A remainder of 0 ends the division, but you write noughts.", "while remainder and remainder not in seen:", "while remainder not in seen:"),
    Mistake("You only stop when the first remainder comes back. Others may come back without it.",
            """
def decimals(part: int, whole: int) -> str:
    digits = ""
    remainder = part
    while remainder and (remainder != part or not digits) and len(digits) < 3 * whole:
        digits += str(remainder * 10 // whole)
        remainder = remainder * 10 % whole
    return digits
"""),
]
EXPLANATION = """
The remainder is the state of the calculation: equal remainders lead to equal digits from then on. There are only `whole`
different remainders, so one of them must come back, or the division ends.

| remainder | seen before | digit | new remainder |
|---|---|---|---|
| 3 | no | 4 | 2 |
| 2 | no | 2 | 6 |
| 6 | no | 8 | 4 |
| 4 | no | 5 | 5 |
| 5 | no | 7 | 1 |
| 1 | no | 1 | 3 |
| 3 | yes | | |

Each digit costs one look-up, and there are fewer digits than `whole`.
"""


def decimals(part: int, whole: int) -> str:
    digits = ""
    seen: set[int] = set()
    remainder = part
    while remainder and remainder not in seen:
        seen.add(remainder)
        digits += str(remainder * 10 // whole)
        remainder = remainder * 10 % whole
    return digits


def inputs(rng):
    whole = rng.choice([2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 15, 16, 22, 24, 27, 30, 37, 44])
    return rng.randint(1, whole - 1), whole
