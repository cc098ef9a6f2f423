"""Two baskets fill whole boxes

Farmers bring baskets of eggs, and `baskets` lists the numbers of eggs. The dairy packs them into boxes of `size`
eggs, and two baskets may be put together. Two baskets **match** if their eggs together fill whole boxes and none is
left over.

Return how many pairs of baskets match. A basket can be part of several pairs, and an empty basket has 0 eggs. There
can be many thousands of baskets.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("COUNT",)
CONSTRAINTS = ("`size` is at least 1", "up to 20,000 baskets")
HINTS = (
    "Does it make a difference for the matching whether a basket has 3 eggs or 13, when a box holds 10?",
    "Only what is left over from whole boxes matters. Count how many baskets had each remainder so far.",
    "The partner of a remainder r has the remainder that fills r up to a box. Mind that 0 needs 0, not a full box: take one more remainder.",
)
EXAMPLES = [
    Example(([4, 8, 6, 2, 10], 10), why="4 and 6, 8 and 2; 10 needs another without remainder"),
    Example(([12, 6, 18], 6), why="every two of them"),
    Example(([5, 5, 5], 10), why="three pairs of two baskets"),
    Example(([1, 2], 7)),
]
EDGES = {
    "an empty basket": ([0, 0, 3], 4),
    "at least 1": ([3, 0, 8], 1),
    "whole boxes": Edge(([13, 27, 7], 10), "several boxes"),
}
MISTAKES = [
    Mistake("Baskets that fill whole boxes by themselves match each other, but you look for a partner with a remainder of a full box.",
            "-eggs % size", "size - eggs % size"),
    Mistake("The two baskets may fill several boxes. You look for pairs that fill exactly one.",
            """
def matches(baskets: list[int], size: int) -> int:
    return sum(baskets[i] + baskets[j] == size for i in range(len(baskets)) for j in range(i))
"""),
    Mistake("You ask whether a partner was there, not how many.", "found += left.get(-eggs % size, 0)", "found += -eggs % size in left"),
    Mistake("A basket that matches itself is counted as a pair.",
            "        found += left.get(-eggs % size, 0)\n        left[eggs % size] = left.get(eggs % size, 0) + 1\n",
            "        left[eggs % size] = left.get(eggs % size, 0) + 1\n        found += left.get(-eggs % size, 0)\n"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but you try every pair of baskets. Count remainders, and look up how many partners each basket has.",
         """
def matches(baskets: list[int], size: int) -> int:
    return sum((baskets[i] + baskets[j]) % size == 0 for i in range(len(baskets)) for j in range(i))
"""),
]
EXPLANATION = """
Only the remainders count. `-eggs % size` is what is missing from the next whole box, and 0 when nothing is missing.
With boxes of 10:

| basket | remainder | partner's remainder | partners so far |
|---|---|---|---|
| 4 | 4 | 6 | 0 |
| 8 | 8 | 2 | 0 |
| 6 | 6 | 4 | 1 |
| 2 | 2 | 8 | 1 |
| 10 | 0 | 0 | 0 |

Each basket costs two look-ups. Counting all remainders first works as well, but then the remainders 0 and `size / 2`,
which pair up among themselves, need a rule of their own.
"""


def matches(baskets: list[int], size: int) -> int:
    left: dict[int, int] = {}
    found = 0
    for eggs in baskets:
        found += left.get(-eggs % size, 0)
        left[eggs % size] = left.get(eggs % size, 0) + 1
    return found


def inputs(rng):
    return (integers(rng, 2, 9, 0, 24), rng.randint(2, 12))


def large(rng, size):
    return ([rng.randint(0, 999) for _ in range(size)], 144)
