"""One notch away

A bicycle lock shows a few digits, one on each wheel. A wheel can be turned by one notch up or down; above 9 comes 0, and below 0 comes 9.

Return all combinations that are exactly one notch away from `shown`, a text of digits, as a list: for each wheel from left to right, first turned up by one, then turned down by one. A lock without wheels has none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "What stays the same when the second wheel of `4077` is turned?",
    "For each place, work out the digit one higher and the digit one lower, and put it between the parts in front and behind.",
    "The remainder of a division by 10 keeps digits from 0 to 9, even for -1. Slices give the text before the wheel and after it.",
)
EXAMPLES = [
    Example(("40",), why="the second wheel goes to 1 and to 9"),
    Example(("9",), why="above 9 comes 0"),
    ("123",),
]
EDGES = {"without wheels": ("",), "below 0": ("0",), "exactly one notch": Edge(("5555",), "equal digits")}
MISTAKES = [
    Mistake("Above 9 comes 0, not 10; and below 0 comes 9.", "str((int(shown[wheel]) + step) % 10)", "str(int(shown[wheel]) + step)"),
    Mistake("Turning up comes first, then turning down.", "for step in (1, -1):", "for step in (-1, 1):"),
    Mistake("A wheel can be turned down as well.", "for step in (1, -1):", "for step in (1,):"),
    Mistake("Only one wheel is turned; the digits behind it stay.", "shown[wheel + 1 :]", "digit * (len(shown) - wheel - 1)"),
]
EXPLANATION = """
Combinations are the nodes of a graph that nobody writes down, and this function gives the neighbours of one of them. For `"40"`:

| wheel | step | combination |
|---|---|---|
| first | up | 50 |
| first | down | 30 |
| second | up | 41 |
| second | down | 49 |

Two combinations for each wheel. A search through all combinations calls such a function for each one it comes to.
"""


def one_notch(shown: str) -> list[str]:
    found = []
    for wheel in range(len(shown)):
        for step in (1, -1):
            digit = str((int(shown[wheel]) + step) % 10)
            found.append(shown[:wheel] + digit + shown[wheel + 1 :])
    return found


def inputs(rng):
    return ("".join(rng.choice("0123456789099") for _ in range(rng.randint(0, 4))),)
