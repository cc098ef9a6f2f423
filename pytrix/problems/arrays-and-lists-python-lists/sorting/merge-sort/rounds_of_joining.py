"""Rounds of joining

Several clerks have each sorted a pile of forms; `piles` holds the sorted lists of form numbers. In each round the
piles are joined two by two into sorted piles: the first with the second, the third with the fourth, and so on. A pile
that is left without a partner goes into the next round as it is. That is repeated until one pile is left.

Return for each round the list of piles after it. If there is only one pile to begin with, or none, there are no
rounds. The given piles must stay as they are, and some may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "What does a single round do to five piles? How many are left, and which one is not touched?",
    "Write a function that joins two sorted piles, and use it for the pairs of a round. Then repeat rounds while more than one pile is left.",
    "Walk through the piles in steps of two. The last one may have no partner; joining it with an empty pile leaves it as it is.",
)
EXAMPLES = [
    Example(([[2, 9], [1, 4], [7], [3, 8], [5]],), why="five piles, then three, two and one"),
    Example(([[6], [2]],), why="one round"),
    Example(([[1, 2, 3]],), why="only one pile"),
]
EDGES = {
    "none": ([],),
    "some may be empty": ([[], [4, 6], []],),
    "without a partner": Edge(([[9], [8], [7]],), "three piles"),
    "sorted piles": Edge(([[1, 1, 5], [1, 5, 5]],), "equal numbers in both piles"),
}
MISTAKES = [
    Mistake("The pile without a partner is lost.", "range(0, len(current), 2)", "range(0, len(current) - 1, 2)"),
    Mistake("The first two piles are joined again and again with the next one; each round should join two by two.",
            """
def rounds_of_joining(piles: list[list[int]]) -> list[list[list[int]]]:
    rounds = []
    current = piles
    while len(current) > 1:
        current = [join(current[0], current[1])] + current[2:]
        rounds.append(current)
    return rounds


def join(one: list[int], other: list[int]) -> list[int]:
    return sorted(one + other)
"""),
    Mistake("The two piles are put one after the other, not joined into a sorted one.", "joined.append(join(current[place], partner))", "joined.append(current[place] + partner)"),
    Mistake("Only the last round is returned. Return the piles after every round.", "    return rounds", "    return rounds[-1:]"),
    Mistake("When one of two piles is used up, the rest of the other still belongs to the result.",
            "    return merged + one[first:] + other[second:]", "    return merged + one[first:]"),
]
ORACLE = """
def rounds_of_joining(piles: list[list[int]]) -> list[list[list[int]]]:
    rounds = []
    while len(piles) >= 2:
        pairs = [piles[place : place + 2] for place in range(0, len(piles), 2)]
        piles = [sorted(sum(pair, [])) for pair in pairs]
        rounds.append(piles)
    return rounds
"""
ALSO_RIGHT = [
    Way("`merge` from `heapq` joins sorted lists, and `sorted` of both together does as well: it recognises the two sorted parts and joins them quickly.",
        """
from heapq import merge


def rounds_of_joining(piles: list[list[int]]) -> list[list[list[int]]]:
    rounds = []
    current = piles
    while len(current) > 1:
        current = [list(merge(*current[place : place + 2])) for place in range(0, len(current), 2)]
        rounds.append(current)
    return rounds
"""),
]
EXPLANATION = """
Joining takes the smaller of the two front numbers until one pile is used up; the rest of the other follows. For the
first example:

| round | piles |
|---|---|
| start | `[2, 9] [1, 4] [7] [3, 8] [5]` |
| 1 | `[1, 2, 4, 9] [3, 7, 8] [5]` |
| 2 | `[1, 2, 3, 4, 7, 8, 9] [5]` |
| 3 | `[1, 2, 3, 4, 5, 7, 8, 9]` |

A round moves every form once, and the number of piles is halved each time: `n` forms in `k` piles take about `n`
times log `k` steps. Joining one pile after another to the first would move its forms again and again.
"""


def rounds_of_joining(piles: list[list[int]]) -> list[list[list[int]]]:
    rounds: list[list[list[int]]] = []
    current = piles
    while len(current) > 1:
        joined = []
        for place in range(0, len(current), 2):
            partner = current[place + 1] if place + 1 < len(current) else []
            joined.append(join(current[place], partner))
        current = joined
        rounds.append(current)
    return rounds


def join(one: list[int], other: list[int]) -> list[int]:
    merged = []
    first = second = 0
    while first < len(one) and second < len(other):
        if one[first] <= other[second]:
            merged.append(one[first])
            first += 1
        else:
            merged.append(other[second])
            second += 1
    return merged + one[first:] + other[second:]


def inputs(rng):
    return ([sorted(integers(rng, 0, 4, 1, 12)) for _ in range(rng.randint(1, 6))],)
