"""Scales in balance

On the left pan of a pair of scales lie two weights, one from each of two boxes, `first` and `second`. On the right
pan lie two weights as well, one from each of the boxes `third` and `fourth`. The lists hold the weights in grams.

Return in how many ways the four weights can be chosen so that both pans are equally heavy. Equal weights in a box are
different weights. A box may be empty, and then there is no way.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "What do you need to know about the left pan to deal with a given pair of weights on the right?",
    "Count how many pairs of the first two boxes make each sum. Each pair of the other two boxes then looks up how many left pans weigh the same.",
    "Two nested loops fill the dictionary of left sums, and two others add up what is found in it under each right sum.",
)
EXAMPLES = [
    Example(([1, 2], [3, 4], [2, 5], [3]), why="1 + 4 and 2 + 3 are both as heavy as 2 + 3"),
    Example(([1, 1], [2], [2], [1, 1]), why="two left pans and two right pans"),
    Example(([1], [1], [5], [6])),
]
EDGES = {
    "A box may be empty": ([1], [], [1], [2]),
    "Equal weights in a box": Edge(([3, 3], [3, 3], [3, 3], [3, 3]), "all weights are equal"),
}
MISTAKES = [
    Mistake("You only ask whether some left pan has that weight. Several may have it.", "found += left.get(one + other, 0)", "found += one + other in left"),
    Mistake("You only combine weights at the same places of their lists.", "    for one in third:\n        for other in fourth:\n            found", "    for one, other in zip(third, fourth):\n            found"),
    Mistake("You compare the differences within the pans. Their sums have to be equal.", "found += left.get(one + other, 0)", "found += left.get(one - other, 0)"),
]
ORACLE = """
def balances(first: list[int], second: list[int], third: list[int], fourth: list[int]) -> int:
    return sum(a + b == c + d for a in first for b in second for c in third for d in fourth)
"""
EXPLANATION = """
The task is split in halves: what can the left pan weigh, and how often? Then the right half looks up what it needs.

| left sum | pairs |
|---|---|
| 4 | 1 + 3 |
| 5 | 1 + 4, 2 + 3 |
| 6 | 2 + 4 |

The right sums are 2 + 3 = 5, found twice, and 5 + 3 = 8, not found: 2 ways. With n weights in each box that takes
about 2 n² steps. Four nested loops would take n⁴.
"""


def balances(first: list[int], second: list[int], third: list[int], fourth: list[int]) -> int:
    left: dict[int, int] = {}
    for one in first:
        for other in second:
            left[one + other] = left.get(one + other, 0) + 1
    found = 0
    for one in third:
        for other in fourth:
            found += left.get(one + other, 0)
    return found


def inputs(rng):
    return tuple(integers(rng, 1, 3, 1, 4) for _ in range(4))
