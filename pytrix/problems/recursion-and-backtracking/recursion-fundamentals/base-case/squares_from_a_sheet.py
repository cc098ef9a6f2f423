"""Squares cut from a sheet

A machine cuts a sheet of glass, `width` by `height`, into squares without waste. It always cuts off the largest square
that the sheet still gives, and goes on with what remains, until nothing remains.

Return how many squares there are in the end. Both sides are whole numbers; a sheet with a side of 0 gives no square.
Let your function call itself for what remains.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
REQUIRES = ("recursion",)
HINTS = (
    "For which sheet do you know the answer without cutting anything?",
    "As many squares as possible are as wide as the shorter side. What is left is a narrower sheet: the same question again.",
    "If one side is 0, answer 0. Otherwise the whole number of times the one side fits into the other, and the answer for the rest.",
)
EXAMPLES = [
    Example((7, 3), why="two of 3 by 3, then three of 1 by 1"),
    Example((4, 6), why="one of 4 by 4, then two of 2 by 2"),
    (5, 5),
]
EDGES = {"a side of 0": Edge((6, 0), "height 0"), "no square": Edge((0, 4), "width 0"), "whole numbers": Edge((0, 0), "both sides 0"), "whole number": Edge((1, 9), "a narrow strip")}
MISTAKES = [
    Mistake("A sheet with a side of 0 gives no square at all: check what your smallest case returns.", "        return 0", "        return 1"),
    Mistake(
        "Stop at a side of 0, not at a side of 1: a strip of width 1 still gives squares.",
        "    if height == 0:\n        return 0",
        "    if height <= 1:\n        return height",
    ),
    Mistake("Without a smallest case the calls go on until Python stops them.", "    if height == 0:\n        return 0\n", ""),
    Mistake(
        "You cut one square only, although the sheet gives several of that size.",
        "width // height + squares",
        "1 + squares",
    ),
]
EXPLANATION = """
The base case is a sheet with a side of 0. Every other sheet gives `width // height` squares and leaves a smaller one:

| call | squares here | remains |
|---|---|---|
| `squares(7, 3)` | 2 | 3 by 1 |
| `squares(3, 1)` | 3 | 1 by 0 |
| `squares(1, 0)` | 0 | nothing |

A sheet that is higher than wide gives 0 squares here and is turned by the next call. The sides shrink so fast that even
long sheets need few calls.
"""


def squares(width: int, height: int) -> int:
    if height == 0:
        return 0
    return width // height + squares(height, width % height)


def inputs(rng):
    side = rng.randint(1, 12)
    return rng.choice([(side, rng.randint(0, 30)), (rng.randint(0, 30), side), (side * rng.randint(1, 4), side)])
