"""Clockwise or back

The hand of a dial points to 0. Somebody turns it once for every number in `turns`, in the given order, by that many notches: either clockwise or back. The dial has `notches` notches, numbered from 0 upwards clockwise; after the last one comes 0 again.

Return in how many ways the directions can be chosen so that the hand points to `goal` in the end. Two ways are different if some turn has another direction, even one by 0 notches. Without turns there is one way to end at 0, and none to end elsewhere.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`notches` is at least 2 and at most 200, and `goal` is smaller", "up to 200 turns, each at least 0; a turn may be larger than the whole dial")
HINTS = (
    "After some turns, what do you need to know about them: the directions, or something shorter?",
    "Count for each notch in how many ways the hand can point to it by now. One further turn gives new counts.",
    "Each notch passes its count on twice: to the notch that many further and to the one that many back. The remainder keeps it on the dial.",
)
EXAMPLES = [
    Example(([1, 2, 3], 10, 0), why="1 + 2 - 3 and -1 - 2 + 3"),
    Example(([4, 4], 8, 0), why="all four: 8 is 0 again"),
    Example(([3], 10, 7), why="three notches back"),
]
EDGES = {"Without turns": ([], 5, 0), "none to end elsewhere": ([], 5, 2), "by 0 notches": ([0, 1], 5, 1), "larger than the whole": Edge(([12], 5, 2), "more than once round")}
ALWAYS = [
    ([1, 2, 3, 4, 5] * 7, 10, 3),
    ([], 2, 1)]
MISTAKES = [
    Mistake("The dial is round: after the last notch comes 0 again.", "(notch - turn) % notches", "max(0, notch - turn)"),
    Mistake("A turn may also go back; your hand only ever turns clockwise.", "        for notch, count in enumerate(ways):", "        for notch, count in enumerate(ways):\n            count = count * (turn >= 0)", "            new[(notch - turn) % notches] += count\n", ""),
    Mistake("Turning by 0 clockwise and turning by 0 back are two different ways.", "    for turn in turns:", "    for turn in filter(None, turns):"),
    Mistake("Several ways may end at the same notch: add their counts.", "new[(notch + turn) % notches] += count", "new[(notch + turn) % notches] = count"),
]
ORACLE = """
from itertools import product


def count_ways(turns: list[int], notches: int, goal: int) -> int:
    signs = product((1, -1), repeat=len(turns))
    return sum(sum(sign * turn for sign, turn in zip(each, turns)) % notches == goal for each in signs)
"""
EXPLANATION = """
Where the hand points is all that later turns depend on, so the ways that end at the same notch are counted together. For `[1, 2, 3]` on a dial with 10 notches:

| after | notches with their ways |
|---|---|
| nothing | 0: 1 |
| 1 | 1: 1, 9: 1 |
| 2 | 1: 1, 3: 1, 7: 1, 9: 1 |
| 3 | 0: 2, 2: 1, 4: 2, 6: 2, 8: 1 |

3 - 3 and 7 + 3 both end at 0. The time grows with turns times notches. Another way tries all directions, which doubles with each turn.
"""


def count_ways(turns: list[int], notches: int, goal: int) -> int:
    ways = [1] + [0] * (notches - 1)
    for turn in turns:
        new = [0] * notches
        for notch, count in enumerate(ways):
            new[(notch + turn) % notches] += count
            new[(notch - turn) % notches] += count
        ways = new
    return ways[goal]


def inputs(rng):
    notches = rng.randint(2, 9)
    return ([rng.randint(0, 12) for _ in range(rng.randint(0, 6))], notches, rng.randrange(notches))
