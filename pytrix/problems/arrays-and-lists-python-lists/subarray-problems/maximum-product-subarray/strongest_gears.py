"""The strongest gears

A machine has a row of gears, and `factors` says how many times faster each one makes the shaft turn. A mechanic can
couple `count` neighbouring gears; then their factors are multiplied.

Return the largest product of any `count` neighbouring gears. If there are fewer gears than that, return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("factors and `count` are at least 1",)
HINTS = (
    "How many groups of three neighbouring gears does a row of five have?",
    "Take each group as a slice; `prod` from the module `math` multiplies all numbers of a list.",
    "The first gears of the groups stand at the positions from 0 to the number of gears minus `count`. `max` can be told what to return for no groups.",
)
EXAMPLES = [
    Example(([2, 5, 1, 4, 3], 2), why="4 times 3"),
    Example(([3, 1, 2], 3), why="all three together"),
    ([6, 7], 3),
]
EDGES = {
    "fewer gears than that": ([], 1),
    "neighbouring gears": Edge(([9, 1, 9, 4, 5], 2), "the two largest are not neighbours"),
    "largest product": Edge(([1, 2, 3, 9], 1), "a single gear, the last"),
}
MISTAKES = [
    Mistake("The last group is missing: `range` stops before its end.", "len(factors) - count + 1", "len(factors) - count"),
    Mistake("The factors are multiplied, not added.", "prod(factors[first : first + count])", "sum(factors[first : first + count])"),
    Mistake("You multiply the largest factors wherever they stand. They have to be neighbours.",
            """
def strongest_gears(factors: list[int], count: int) -> int:
    if len(factors) < count:
        return 0
    product = 1
    for factor in sorted(factors)[len(factors) - count :]:
        product *= factor
    return product
"""),
    Mistake("If there are too few gears, there is no product: return 0.", "default=0", "default=1"),
    Mistake("Your groups have one gear too few.", "first + count]", "first + count - 1]"),
]
EXPLANATION = """
Each group is a slice of `count` factors. For `[2, 5, 1, 4, 3]` and two gears:

| group | product |
|---|---|
| 2, 5 | 10 |
| 5, 1 | 5 |
| 1, 4 | 4 |
| 4, 3 | 12 |

If there are too few gears, there are no groups, and `max` returns its `default`. The work is the number of groups
times their size.
"""

from math import prod


def strongest_gears(factors: list[int], count: int) -> int:
    groups = range(len(factors) - count + 1)
    return max((prod(factors[first : first + count]) for first in groups), default=0)


def inputs(rng):
    return (integers(rng, 2, 8, 1, 9), rng.randint(1, 4))
