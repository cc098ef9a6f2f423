"""The next number of these digits that is {kind}

Rearrange the digits of `number` so that a larger number comes out which is {kind} (its remainder on division by
{divisor} is {rest}). All digits are used, each as often as it occurs.

Return the smallest such number. If there is none, for example because all digits are equal, return `-1`.
"""

from itertools import permutations

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
ROWS = [
    {"divisor": 2, "rest": 0, "kind": "even"},
    {"divisor": 2, "rest": 1, "kind": "odd"},
    {"divisor": 4, "rest": 0, "kind": "divisible by four"},
]
CONSTRAINTS = ("`number` is positive and has at most six digits",)
HINTS = (
    "Three demands are made of the number you look for. Can they be checked one by one?",
    "For six digits there are at most 720 orders. Make them all, throw out what does not fit, and see what is left.",
    "Join each order of the digit characters and turn it into a number. `min` takes a default for the case that "
    "nothing is left.",
)
EXAMPLES = [Example((2134,)), Example((1024,)), Example((4123,)), Example((97531,), why="no order of these digits is larger")]
EDGES = {"all digits are equal": (44,), "there is none": (86420,), "larger": lambda rest: (4312 if rest == 0 else 431,)}
ALWAYS = [
    (1002,), (1123,), (2244,), (1332,),
    lambda kind: (23,) if kind == "even" else None,
    lambda kind: (17,) if kind == "odd" else None,
    lambda kind: (23,) if kind == "divisible by four" else None,
]
MISTAKES = [
    Mistake("The new number must be larger than the old one; equal is not enough.", "candidate > number",
            "candidate >= number"),
    Mistake("You found the next larger number, but it need not be {kind}.", " and candidate % divisor == rest", ""),
    Mistake("You return the largest of the fitting numbers. The question wants the smallest.", "min(fitting", "max(fitting"),
    Mistake("If nothing fits, there is no smallest number. Give a default.", ", default=-1", ""),
]
ORACLE = """
def picky_number(number: int) -> int:
    wanted = sorted(str(number))
    for candidate in range(number + 1, 10 ** len(wanted)):
        if candidate % divisor == rest and sorted(str(candidate)) == wanted:
            return candidate
    return -1
"""
ALSO_RIGHT = [
    Way(
        'Form the orders from small to large and stop at the first that fits. Nothing is collected, but the orders have to be sorted.',
        """
from itertools import permutations


def picky_number(number: int) -> int:
    for order in permutations(sorted(str(number))):
        candidate = int("".join(order))
        if candidate > number and candidate % divisor == rest:
            return candidate
    return -1
""",
    ),
]
EXPLANATION = """
Making all orders, filtering, and taking the smallest is the plainest way, and each demand is one condition. For 1024
there are 24 orders:

| demand | orders left |
|---|---|
| larger than 1024 | 17 |
| {kind} | some of these |
| the smallest | the answer |

It is affordable for six digits only, as the number of orders is n!. For longer numbers one would keep as many leading
digits as possible.
"""
EQUIVALENT = {
    "candidates = (int(''.join(order)) for order in permutations(str(number))) -> "
    "candidates = (int(''.join(order)) for order in skip_first(permutations(str(number))))":
        "the first order is the number itself, which is not larger",
    "fitting = [candidate for candidate in candidates if candidate > number and candidate % divisor == rest] -> "
    "fitting = [candidate for candidate in skip_first(candidates) if candidate > number and candidate % divisor == "
    "rest]":
        "the first order is the number itself, which is not larger",
}


def picky_number(number: int, *, divisor: int, rest: int) -> int:
    candidates = (int("".join(order)) for order in permutations(str(number)))
    fitting = [candidate for candidate in candidates if candidate > number and candidate % divisor == rest]
    return min(fitting, default=-1)


def inputs(rng):
    low, high = rng.choice([(12, 99), (100, 999), (1_000, 3_999), (4_000, 9_999)])
    return (rng.randint(low, high),)
