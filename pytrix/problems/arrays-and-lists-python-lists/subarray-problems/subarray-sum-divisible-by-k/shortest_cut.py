"""The shortest passage to cut

A wire is wound from pieces whose lengths, in centimetres, are listed in `pieces`. It is to be sold in full metres of
`metre` centimetres, so its whole length must be a multiple of that. The wire may be cut open once: some neighbouring
pieces are taken out, and the rest is joined again.

Return the smallest number of neighbouring pieces that have to be taken out so that what is left has a length that is
a multiple of `metre`. If it is one already, return `0`. If that is possible only by taking out all pieces, return
`-1`. The wire is very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`metre` and all lengths are at least 1",)
HINTS = (
    "The whole wire leaves a remainder. Which remainder must the passage that is taken out have?",
    "The passage is the difference of two running totals. For a passage that ends here, which remainder must the earlier total have, and which of several such totals is best?",
    "Keep for each remainder the last place where it occurred, the start included, and look up the present remainder minus that of the whole wire.",
)
EXAMPLES = [
    Example(([30, 20, 40, 25, 15], 50), why="130 centimetres; without the first piece 100 are left"),
    Example(([6, 4, 10], 10), why="20 centimetres are a multiple already"),
    Example(([3, 4], 10), why="only nothing would be left"),
]
EDGES = {
    "all pieces": ([7], 4),
    "multiple of `metre`": Edge(([1, 1, 1, 1, 1, 1, 1], 5), "several pieces together"),
    "neighbouring pieces": Edge(([9, 2, 3, 8, 2], 7), "a passage in the middle"),
    "full metres": Edge(([5, 18, 5], 10), "a piece that is longer than a metre"),
    "smallest number": Edge(([5, 1, 1, 6, 2], 8), "the last passage is the shortest"),
    "pieces": Edge(([], 5), "no wire"),
}
ALWAYS = [([6, 3], 6)]
MISTAKES = [
    Mistake("Taking out all pieces leaves nothing; that is not allowed.", "return shortest if shortest < len(pieces) else -1", "return shortest if shortest <= len(pieces) else -1"),
    Mistake("For the shortest passage the last place with the right remainder is best; you keep the first one.",
            "last_place[remainder] = place", "last_place.setdefault(remainder, place)"),
    Mistake("The start of the wire has remainder 0: without it passages that begin with the first piece are missed.",
            "last_place = {0: 0}", "last_place: dict[int, int] = {}"),
    Mistake("The passage must have the remainder of the whole wire, so that much less must be left before it.", "(remainder - surplus) % metre", "(remainder + surplus) % metre"),
    Mistake("If the wire fits already, nothing is taken out.", "    if surplus == 0:\n        return 0\n", ""),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it tries every passage. Remember the last place of each remainder instead.",
         """
def shortest_cut(pieces: list[int], metre: int) -> int:
    total = sum(pieces)
    if total % metre == 0:
        return 0
    shortest = len(pieces)
    for first in range(len(pieces)):
        out = 0
        for last in range(first, len(pieces)):
            out += pieces[last]
            if (total - out) % metre == 0:
                shortest = min(shortest, last - first + 1)
    return shortest if shortest < len(pieces) else -1
"""),
]
ALSO_RIGHT = [
    Way("Collecting the places of each remainder first and then pairing neighbours is also possible; it keeps all places.",
        """
from bisect import bisect_left
from itertools import accumulate


def shortest_cut(pieces: list[int], metre: int) -> int:
    totals = [total % metre for total in accumulate(pieces, initial=0)]
    if totals[-1] == 0:
        return 0
    places: dict[int, list[int]] = {}
    for place, remainder in enumerate(totals):
        places.setdefault(remainder, []).append(place)
    shortest = len(pieces)
    for place, remainder in enumerate(totals):
        starts = places.get((remainder - totals[-1]) % metre, [])
        before = bisect_left(starts, place)
        if before:
            shortest = min(shortest, place - starts[before - 1])
    return shortest if shortest < len(pieces) else -1
"""),
]
EXPLANATION = """
What is left is a multiple exactly if the passage leaves the same remainder as the whole wire. Its sum is a difference
of two running totals, so for each place the latest earlier place with the right remainder gives the shortest passage.
For `[30, 20, 40, 25, 15]` and 50 the surplus is 30:

| place | 0 | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|---|
| remainder | 0 | 30 | 0 | 40 | 15 | 30 |
| wanted before | | 0 | 20 | 10 | 35 | 0 |
| passage | | 1 piece | | | | 3 pieces |

One piece, the 30, is enough. One walk with a dictionary does it; trying all passages takes the square of their
number.
"""


def shortest_cut(pieces: list[int], metre: int) -> int:
    surplus = sum(pieces) % metre
    if surplus == 0:
        return 0
    last_place = {0: 0}
    remainder = 0
    shortest = len(pieces)
    for place, length in enumerate(pieces, 1):
        remainder = (remainder + length) % metre
        start = last_place.get((remainder - surplus) % metre)
        if start is not None:
            shortest = min(shortest, place - start)
        last_place[remainder] = place
    return shortest if shortest < len(pieces) else -1


def inputs(rng):
    return (integers(rng, 2, 9, 1, 12), rng.randint(3, 15))


def large(rng, size):
    return ([rng.randint(1, 1000) for _ in range(size)], 100 * size + rng.randint(1, 99))
