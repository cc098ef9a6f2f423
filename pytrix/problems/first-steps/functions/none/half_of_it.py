"""Half, if it can be halved

Write the function `half`. It gets `coins`, a whole number of 0 or more. If they can be shared evenly between two
people, it returns how many each gets, as a whole number; else it returns `None`.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "When can coins not be shared evenly?",
    "Ask for the remainder by 2; return the half in one case, `None` in the other.",
    "The half is a whole number with the double slash.",
)
EXAMPLES = [Example((14,)), Example((7,)), Example((0,), why="each gets 0 coins, and 0 is not None")]
EDGES = {"0 or more": (0,)}
ALWAYS = [(1000,)]
MISTAKES = [
    Mistake("`/` gives a number with a decimal point. Each gets whole coins: `//`.", "coins // 2", "coins / 2"),
    Mistake("For an odd number you return 0, which would mean that each gets nothing.", "return None", "return 0"),
    Mistake("Odd and even are mixed up in your condition.", "coins % 2 == 0", "coins % 2 == 1"),
    Mistake("`None` stands without quotation marks; with them it is a text.", "return None", 'return "None"'),
]
ALSO_RIGHT = [Way("Without the last line, the function ends without `return`, which gives `None`, too.", "    return None\n", "")]
EXPLANATION = """
14 % 2 is 0, so 14 // 2 = 7 is returned. 7 % 2 is 1: there is no fair share, and `None` says so.
"""


def half(coins: int) -> int | None:
    if coins % 2 == 0:
        return coins // 2
    return None


def inputs(rng):
    return (rng.randint(0, 99),)
