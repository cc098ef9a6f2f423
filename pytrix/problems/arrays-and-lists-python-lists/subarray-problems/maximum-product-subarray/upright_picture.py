"""The longest upright stretch

Light passes through a row of optical parts. Each has a factor in `factors`: a negative one turns the picture upside
down, a positive one does not, and 0 means that no light comes through at all.

Return the largest number of neighbouring parts through which the picture is seen upright, that is, whose factors have
a product above 0. If there are no such parts, return `0`. The factors can be large, so multiplying them is a bad
idea: only the signs matter.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "What must be true of the number of negative factors in an upright stretch?",
    "For stretches that end with a part, keep two lengths: of the longest upright one and of the longest one that is upside down.",
    "A negative factor makes each of them from the other one of before; a length of 0 means that there is none, and a 0 factor ends both.",
)
EXAMPLES = [
    Example(([2, -3, 5, -1, 0, 4],), why="2, -3, 5, -1 has two negative factors"),
    Example(([-2, 3, -1, -4],), why="from 3 on to the end, or from the first to the third"),
    Example(([-6, 0, -1],), why="no stretch has a product above 0"),
]
EDGES = {
    "no such parts": ([],),
    "no light comes through": ([0, 0, 7, 0],),
    "a negative one": Edge(([-5],), "a single negative factor"),
    "largest number": Edge(([-1, 2, 2, 2, 0, -1, -1],), "the negative factor comes first"),
}
ALWAYS = [([1],), ([0],), ([-2, -9, -2, 1],), ([1, -2, -2, -1],)]
MISTAKES = [
    Mistake("If nothing upside down came before, a negative factor cannot make an upright stretch.",
            "upright, turned = turned + 1 if turned else 0, upright + 1", "upright, turned = turned + 1, upright + 1"),
    Mistake("A positive factor makes an upside-down stretch longer only if there is one.",
            "upright, turned = upright + 1, turned + 1 if turned else 0", "upright, turned = upright + 1, turned + 1"),
    Mistake("A 0 ends every stretch; the product would be 0.", "            upright = turned = 0\n", "            pass\n"),
    Mistake("A negative factor does not end everything: a second one makes the picture upright again.",
            "            upright, turned = turned + 1 if turned else 0, upright + 1\n", "            upright = turned = 0\n"),
    Mistake("You return the length of the last upright stretch.", "return longest", "return upright"),
]
ORACLE = """
def longest_upright(factors: list[int]) -> int:
    longest = 0
    for first in range(len(factors)):
        product = 1
        for last in range(first, len(factors)):
            product *= factors[last]
            if product > 0:
                longest = max(longest, last - first + 1)
    return longest
"""
ALSO_RIGHT = [
    Way("Between two zeros, a piece with an even number of negative factors is upright as a whole; otherwise everything behind its first negative factor or in front of its last one is.",
        """
def longest_upright(factors: list[int]) -> int:
    longest = start = 0
    for stop in [place for place, factor in enumerate(factors) if factor == 0] + [len(factors)]:
        negative = [place for place in range(start, stop) if factors[place] < 0]
        if len(negative) % 2 == 0:
            longest = max(longest, stop - start)
        else:
            longest = max(longest, stop - negative[0] - 1, negative[-1] - start)
        start = stop + 1
    return longest
"""),
]
EXPLANATION = """
Only signs matter, so for each part two lengths are kept: of the longest upright and the longest upside-down stretch
that end there. A negative factor exchanges them. For `[2, -3, 5, -1, 0, 4]`:

| factor | 2 | -3 | 5 | -1 | 0 | 4 |
|---|---|---|---|---|---|---|
| upright | 1 | 0 | 1 | 4 | 0 | 1 |
| upside down | 0 | 2 | 3 | 2 | 0 | 0 |

One walk is enough. It is the same idea that finds the largest product, with lengths instead of products; trying all
stretches takes the square of their number.
"""


def longest_upright(factors: list[int]) -> int:
    upright = 0
    turned = 0
    longest = 0
    for factor in factors:
        if factor > 0:
            upright, turned = upright + 1, turned + 1 if turned else 0
        elif factor < 0:
            upright, turned = turned + 1 if turned else 0, upright + 1
        else:
            upright = turned = 0
        longest = max(longest, upright)
    return longest


def inputs(rng):
    return ([rng.choice([-9, -2, -1, 1, 3, 8, rng.choice([0, 5])]) for _ in range(rng.randint(1, 9))],)
