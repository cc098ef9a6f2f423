"""Nets with a ring

The lamps of a hall, numbered from 0, are joined by cables. An electrician doesn't want rings: from a lamp one should not be able to get back to it along cables without using a cable twice. `near` lists for every lamp the lamps it is joined to; each cable is listed at both of its lamps, and no lamp is joined to itself. If two lamps are joined by two cables, they stand twice in each other's list, and that is a ring, too.

Lamps that are joined, perhaps through others, form a net. Return how many nets have at least one ring. A single lamp without cables is a net without a ring; without lamps there are 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 1,000 lamps",)
HINTS = (
    "How many cables does it take to join five lamps without any ring? What does one cable more do?",
    "Explore each net and count its lamps and its cables. The two numbers tell whether there is a ring.",
    "Each cable stands in two lists, so the lists of a net have two entries for each cable. Without a ring there is one cable less than lamps.",
)
EXAMPLES = [
    Example(([[1], [0, 2, 3], [1, 3], [1, 2], [5], [4]],), why="1, 2 and 3 are a ring; 4 and 5 have just one cable"),
    Example(([[1], [0, 2], [1], []],), why="a line and a single lamp"),
    Example(([[1, 1], [0, 0], [3, 3], [2, 2]],), why="two cables between the same lamps, twice"),
]
EDGES = {"without lamps": ([],), "single lamp": ([[]],), "by two cables": Edge(([[], [2], [1, 3, 3], [2, 2]],), "two cables further away"), "at least one ring": Edge(([[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2]],), "several rings in one net")}
MISTAKES = [
    Mistake("Seeing a lamp again is no ring if you came from it by this very cable.", "ends >= 2 * len(net)", "ends > 0"),
    Mistake("A net without a ring has one cable less than lamps, so as many cables as lamps are a ring.", "ends >= 2 * len(net)", "ends > 2 * len(net)"),
    Mistake("Two cables between the same lamps form a ring: count both.", "sum(len(near[lamp]) for lamp in net)", "sum(len(set(near[lamp])) for lamp in net)"),
]
ORACLE = """
def nets_with_ring(near: list[list[int]]) -> int:
    near = [list(others) for others in near]
    for _ in near:
        for lamp, others in enumerate(near):
            if len(others) == 1:
                near[others.pop()].remove(lamp)
    group = list(range(len(near)))
    for _ in near:
        for lamp, others in enumerate(near):
            group[lamp] = min([group[lamp]] + [group[other] for other in others])
    return len({group[lamp] for lamp, others in enumerate(near) if others})
"""
EXPLANATION = """
To join n lamps, n - 1 cables are needed, and they leave no ring; any further cable closes one. So counting is enough. For `[[1], [0, 2, 3], [1, 3], [1, 2], [5], [4]]`:

| net | entries in its lists | lamps | ring |
|---|---|---|---|
| 0, 1, 2, 3 | 1 + 3 + 2 + 2 = 8 | 4 | 8 ≥ 8: yes |
| 4, 5 | 1 + 1 = 2 | 2 | 2 < 4: no |

Each lamp and each entry is looked at a fixed number of times. Another way walks in depth and remembers the cable by which it came: meeting a lamp that was seen, by another cable, shows a ring, and also where it is.
"""


def nets_with_ring(near: list[list[int]]) -> int:
    left = set(range(len(near)))
    rings = 0
    while left:
        net = [left.pop()]
        for lamp in net:
            new = left.intersection(near[lamp])
            left -= new
            net.extend(new)
        ends = sum(len(near[lamp]) for lamp in net)
        rings += ends >= 2 * len(net)
    return rings


def inputs(rng):
    lamps = rng.randint(0, 8)
    near = [[] for _ in range(lamps)]
    pairs = [(lamp, rng.randrange(lamp)) for lamp in range(1, lamps) if rng.random() < 0.65]
    if lamps > 1:
        pairs += [tuple(rng.sample(range(lamps), 2)) for _ in range(rng.randint(0, 2))]
    for a, b in pairs:
        near[a].append(b)
        near[b].append(a)
    return (near,)
