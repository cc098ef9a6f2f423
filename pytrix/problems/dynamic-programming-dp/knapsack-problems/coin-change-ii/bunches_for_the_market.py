"""Bunches for the market

A gardener ties all her `tulips` into bunches for the market. The sizes of bunch that she sells are listed in `sizes`. How many bunches there are of each size is what counts; the order in which she ties them makes no difference. No tulip may be left over, and there can't be more than `most` bunches, because she has no more ribbons.

Return the number of ways to do so. Two ways are different if they have a different number of bunches of some size. For 0 tulips there is one way: no bunch at all.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "PARTITION")
CONSTRAINTS = ("sizes are different and at least 1", "`tulips` and `most` are at most 200")
HINTS = (
    "Why does a plain loop over the last bunch count 3 + 5 and 5 + 3 twice?",
    "Take the sizes one after another, so that bunches of a size are never tied after those of a later one. The outer loop goes over the sizes.",
    "Use a table with two numbers: tulips used and bunches tied. For each size, an entry grows by the one with that many tulips and one bunch less.",
)
EXAMPLES = [
    Example((12, [3, 5, 4], 4), why="3 + 3 + 3 + 3, 3 + 5 + 4 and 4 + 4 + 4"),
    Example((12, [3, 5, 4], 3), why="four bunches of 3 are too many"),
    Example((7, [3, 5], 9), why="one or two tulips would be left over"),
]
EDGES = {"0 tulips": (0, [2, 3], 1), "no more ribbons": Edge((4, [2, 4], 0), "no ribbons"), "left over": Edge((3, [2], 5), "an odd number"), "makes no difference": ((3, [1, 2], 3))}
ALWAYS = [
    (7, [2, 1], 4),
    (0, [2, 3], 0),
    (5, [4, 3, 7, 2], 3),
    (0, [7, 1], 2)]
SIZE = 200
SLOW = [
    Slow(
        "This goes through the ways one by one, and there are billions. Count them for each number of tulips instead.",
        """
def count_ways(tulips: int, sizes: list[int], most: int) -> int:
    if tulips == 0:
        return 1
    if tulips < 0 or most == 0 or not sizes:
        return 0
    return count_ways(tulips, sizes[1:], most) + count_ways(tulips - sizes[0], sizes, most - 1)
""",
    )
]
MISTAKES = [
    Mistake("You count orders: 3 + 5 and 5 + 3 are the same bunches. Put the loop over the sizes outside.", """
def count_ways(tulips: int, sizes: list[int], most: int) -> int:
    ways = [[0] * (most + 1) for _ in range(tulips + 1)]
    ways[0][0] = 1
    for used in range(tulips + 1):
        for size in sizes:
            if size <= used:
                for bunches in range(1, most + 1):
                    ways[used][bunches] += ways[used - size][bunches - 1]
    return sum(ways[tulips])
"""),
    Mistake("Fewer bunches than ribbons are fine as well.", "return sum(ways[tulips])", "return ways[tulips][most]"),
    Mistake("There may be several bunches of the same size.", "range(size, tulips + 1)", "range(tulips, size - 1, -1)"),
    Mistake("The ribbons limit the number of bunches; you allow any number.", "ways[used - size][bunches - 1]", "ways[used - size][bunches]", "range(1, most + 1)", "range(most + 1)"),
]
ORACLE = """
from itertools import combinations_with_replacement


def count_ways(tulips: int, sizes: list[int], most: int) -> int:
    return sum(
        sum(bunches) == tulips
        for count in range(min(most, tulips) + 1)
        for bunches in combinations_with_replacement(sizes, count)
    )
"""
EXPLANATION = """
With the sizes in the outer loop, each combination is built in one order only. Without the limit on ribbons, the ways for 3, 5 and 4 would grow like this:

| sizes so far | 0 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
|---|---|---|---|---|---|---|---|---|---|---|---|
| 3 | 1 | 1 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 1 |
| 3, 5 | 1 | 1 | 0 | 1 | 1 | 0 | 1 | 1 | 1 | 1 | 1 |
| 3, 5, 4 | 1 | 1 | 1 | 1 | 1 | 1 | 2 | 2 | 2 | 2 | 3 |

A second number for the bunches keeps these ways apart by how many ribbons they need. The time grows with sizes times tulips times ribbons. Listing all combinations is simpler and fine for small numbers only.
"""


def count_ways(tulips: int, sizes: list[int], most: int) -> int:
    ways = [[0] * (most + 1) for _ in range(tulips + 1)]
    ways[0][0] = 1
    for size in sizes:
        for used in range(size, tulips + 1):
            for bunches in range(1, most + 1):
                ways[used][bunches] += ways[used - size][bunches - 1]
    return sum(ways[tulips])


def inputs(rng):
    return (rng.randint(0, 14), rng.sample(range(1, 8), rng.randint(1, 4)), rng.randint(0, 6))


def large(rng, size):
    return (size, rng.sample(range(1, 12), 8), size)
