"""Tasting tours

At a fair, stalls stand along a path, and `stalls` gives for each a number for the kind of food it sells. A tasting
tour visits one or more neighbouring stalls, all of them from its first to its last.

Return how many different tours offer exactly `kinds` different kinds of food. Tours differ if they begin or end at
different stalls. The fair is very large.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`kinds` is at least 1",)
HINTS = (
    "\"Exactly three\" is hard for a moving window, since both growing and shrinking may lose it. Which nearby question is easy?",
    "With *at most* that many kinds, every part of a good tour is good as well. So the tours that end at a stall are as many as the longest of them is long.",
    "Count the tours with at most `kinds` kinds and take away those with at most one kind fewer.",
)
EXAMPLES = [
    Example(([1, 2, 1, 3], 2), why="1 2, 1 2 1, 2 1 and 1 3"),
    Example(([5, 5, 5], 1), why="three tours of one stall, two of two, one of three"),
    Example(([4, 7], 3), why="there are only two kinds"),
]
EDGES = {
    "stalls": Edge(([], 1), "no stalls"),
    "all of them": Edge(([1, 2, 3, 4], 4), "only the whole path"),
    "different kinds": Edge(([1, 2, 1, 2, 1], 2), "two kinds in turn"),
}
MISTAKES = [
    Mistake("You count tours with that number of kinds or fewer. Count only those with exactly that number.", "return at_most(stalls, kinds) - at_most(stalls, kinds - 1)", "return at_most(stalls, kinds)"),
    Mistake("All tours that end at this stall count, not only the longest.", "tours += last - first + 1", "tours += 1"),
    Mistake("A kind belongs to the window until its last stall has left it.", "            if counts[stalls[first]] == 0:\n                del counts[stalls[first]]\n", "            del counts[stalls[first]]\n"),
    Mistake("The window may have to lose several stalls before the number of kinds is right again.", "while len(counts) > kinds:", "if len(counts) > kinds:"),
    Mistake("Only tours with fewer than `kinds` kinds stay in your window.", "while len(counts) > kinds:", "while len(counts) >= kinds and counts:"),
]
SIZE = 6_000
SLOW = [
    Slow("Your answer is right, but it begins again at every stall. Let a window move along the path and count whole groups of tours.",
         """
def tasting_tours(stalls: list[int], kinds: int) -> int:
    tours = 0
    for first in range(len(stalls)):
        seen = set()
        for last in range(first, len(stalls)):
            seen.add(stalls[last])
            tours += len(seen) == kinds
    return tours
"""),
]
EQUIVALENT = {
    "tours = 0 -> tours = 1": "both counts begin with it, and only their difference is used",
    "tours = 0 -> tours = -1": "both counts begin with it, and only their difference is used",
    "tours += last - first + 1 -> tours += last - first - 1": "both counts are less by the same",
    "tours += last - first + 1 -> tours += last - first + 2": "both counts are more by the same",
    "tours += last - first + 1 -> tours += last - first + 0": "both counts are less by the same",
}
ALSO_RIGHT = [
    Way("Two left ends in one walk do it too: behind one lie at most `kinds` kinds, behind the other fewer; the tours that begin between them have exactly that many.",
        """
from collections import Counter


def tasting_tours(stalls: list[int], kinds: int) -> int:
    tours = 0
    windows = [(kinds, Counter()), (kinds - 1, Counter())]
    firsts = [0, 0]
    for stall in stalls:
        for which, (limit, counts) in enumerate(windows):
            counts[stall] += 1
            while len(counts) > limit:
                left = stalls[firsts[which]]
                counts[left] -= 1
                if not counts[left]:
                    del counts[left]
                firsts[which] += 1
        tours += firsts[1] - firsts[0]
    return tours
"""),
]
EXPLANATION = """
For "at most" the window works: it grows at its right end and loses stalls at its left until there are few enough
kinds. Then every tour that ends here and begins in the window is good. For `[1, 2, 1, 3]`:

| last stall | at most 2 kinds | tours | at most 1 kind | tours |
|---|---|---|---|---|
| 1 | 1 | 1 | 1 | 1 |
| 2 | 1 2 | 2 | 2 | 1 |
| 1 | 1 2 1 | 3 | 1 | 1 |
| 3 | 1 3 | 2 | 3 | 1 |

`8 - 4 = 4` tours have exactly two kinds. Each stall enters and leaves each window once at most; beginning again at
every stall takes the square of their number.
"""


def tasting_tours(stalls: list[int], kinds: int) -> int:
    return at_most(stalls, kinds) - at_most(stalls, kinds - 1)


def at_most(stalls: list[int], kinds: int) -> int:
    counts: dict[int, int] = {}
    first = 0
    tours = 0
    for last, stall in enumerate(stalls):
        counts[stall] = counts.get(stall, 0) + 1
        while len(counts) > kinds:
            counts[stalls[first]] -= 1
            if counts[stalls[first]] == 0:
                del counts[stalls[first]]
            first += 1
        tours += last - first + 1
    return tours


def inputs(rng):
    return (integers(rng, 1, 9, 1, rng.choice([2, 3, 5])), rng.randint(1, 4))


def large(rng, size):
    return ([rng.randint(1, 40) for _ in range(size)], 20)
