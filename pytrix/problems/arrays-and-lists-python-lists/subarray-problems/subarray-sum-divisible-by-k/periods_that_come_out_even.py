"""Periods that come out even

A sewing group makes bags, and `bags` lists how many each day. Bags are sold in sets of `size`. A period is one or more
days in a row; it comes out even if the number of its bags is a multiple of `size`, so that no bag is left over. 0 bags
come out even as well.

Return all periods that come out even, each as a list of its first and its last day, counted from 0. Periods that begin
earlier come first, and of those that begin on the same day the shorter ones.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`size` is at least 1", "numbers of bags are 0 or more")
HINTS = (
    "Which periods begin on the first day? In which order should they be looked at?",
    "For every first day let the period grow day by day, and ask each time whether its number of bags is a multiple of the size.",
    "Two loops: the outer one over the first day, the inner one over the last day from there on. A running sum saves adding up slices; a remainder of 0 means even.",
)
EXAMPLES = [
    Example(([2, 4, 3, 5], 6), why="2 + 4 = 6"),
    Example(([3, 3, 3], 3), why="every period"),
    Example(([1, 2, 1, 2], 3), why="1 + 2, all four, 2 + 1 and 1 + 2"),
]
EDGES = {
    "0 bags": ([0, 5, 0], 4),
    "a multiple": ([8, 1, 7], 4),
    "one or more days": Edge(([], 3), "no days"),
    "no bag is left over": Edge(([1, 1, 1], 5), "no period comes out even"),
    "at least 1": Edge(([4, 7], 1), "sets of a single bag"),
}
MISTAKES = [
    Mistake("You look for periods with exactly one set. Any multiple of the size comes out even.", "total % size == 0", "total == size"),
    Mistake("A period may have a single day.", "range(first, len(bags))", "range(first + 1, len(bags))", "        total = 0\n", "        total = bags[first]\n"),
    Mistake("You only look at periods that begin with the first day.", "range(len(bags)):\n        total", "range(min(len(bags), 1)):\n        total"),
    Mistake("After the first find a longer period from the same day may come out even, too.", "                even.append([first, last])\n", "                even.append([first, last])\n                break\n"),
    Mistake("The order is another one: periods that begin earlier come first.", "return even", "return sorted(even, key=lambda period: period[1])"),
    Mistake("The sum must begin at 0 again for each first day.", "    for first in range(len(bags)):\n        total = 0\n", "    total = 0\n    for first in range(len(bags)):\n"),
]
ALSO_RIGHT = [
    Way("Adding up a slice for each period is shorter to write and does more work.",
        """
def even_periods(bags: list[int], size: int) -> list[list[int]]:
    days = range(len(bags))
    return [[first, last] for first in days for last in days[first:] if sum(bags[first : last + 1]) % size == 0]
"""),
]
EXPLANATION = """
All periods are looked at, grouped by their first day, and a running sum grows with the last day. For `[1, 2, 1, 2]` and
sets of 3:

| first | sums | even |
|---|---|---|
| 0 | 1 3 4 6 | up to day 1 and day 3 |
| 1 | 2 3 5 | up to day 2 |
| 2 | 1 3 | up to day 3 |
| 3 | 2 | |

The number of periods is about half the square of the number of days. Only to count them, remainders of running totals
would do in one walk.
"""


def even_periods(bags: list[int], size: int) -> list[list[int]]:
    even = []
    for first in range(len(bags)):
        total = 0
        for last in range(first, len(bags)):
            total += bags[last]
            if total % size == 0:
                even.append([first, last])
    return even


def inputs(rng):
    return (integers(rng, 2, 6, 0, rng.choice([3, 6])), rng.randint(2, 5))
