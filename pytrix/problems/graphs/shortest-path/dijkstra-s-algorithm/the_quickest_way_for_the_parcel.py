"""The quickest way for the parcel

A parcel service knows for each of its depots the lorries that leave it: `lorries` maps a depot to a list of pairs `(goal, minutes)`. Every lorry leaves as soon as a parcel arrives, but loading takes `loading` minutes at each depot where the parcel is put onto a lorry, the first one included. Depots without lorries may be missing in `lorries`.

Return the pair of the fewest minutes in which a parcel gets from the depot `start` to `goal`, and the list of depots that it passes, both ends included. If several ways are equally quick, return the list that is smallest as Python compares lists. If there is no way, return `None`. From a depot to itself it takes 0 minutes.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("all minutes are at least 1, and `loading` is at least 0",)
HINTS = (
    "Of all depots that you could reach next, for which one is it certain that there is no quicker way?",
    "Keep a heap of ways found so far, each with its minutes in front. The smallest one settles its depot.",
    "Let the entries of the heap be pairs of minutes and list of depots. If the last depot of the entry is settled already, forget it; otherwise push an entry for each of its lorries.",
)
EXAMPLES = [
    Example(({"A": [("B", 10), ("C", 3)], "C": [("B", 4)]}, 1, "A", "B"), why="1 + 3 and 1 + 4 are quicker than 1 + 10"),
    Example(({"A": [("B", 10), ("C", 3)], "C": [("B", 4)]}, 5, "A", "B"), why="loading twice costs too much"),
    Example(({"A": [("B", 2)]}, 0, "B", "A"), why="lorries don't go back"),
]
EDGES = {"to itself": ({"A": [("B", 2)], "B": [("A", 2)]}, 3, "A", "A"), "no way": Edge(({}, 1, "A", "B"), "no lorries at all"), "equally quick": ({"S": [("B", 2), ("A", 1)], "A": [("T", 2)], "B": [("T", 1)]}, 0, "S", "T")}
ALWAYS = [
    ({"S": [("A", 1), ("B", 1)], "A": [("D", 1)], "B": [("C", 1)], "C": [("T", 1)], "D": [("T", 1)]}, 0, "S", "T"),
    ({"S": [("T", 2), ("A", 1)], "A": [("T", 1)]}, 0, "S", "T"),
    ({"A": [("B", 1), ("C", 4)], "B": [("C", 1), ("D", 5)], "C": [("D", 1)]}, 0, "A", "D"), ({"A": [("B", 9), ("B", 2)]}, 0, "A", "B"),
    ({"A": [("B", 4), ("C", 6)], "B": [("C", 3)], "C": [("A", 2)], "D": []}, 3, "A", "D"),
]
MISTAKES = [
    Mistake("Loading takes time at every depot where the parcel is put onto a lorry.", "total + loading + minutes", "total + minutes + loading * (len(way) == 1)"),
    Mistake("The quickest single lorry is not always part of the quickest way.", """
def quickest(lorries: dict[str, list[tuple[str, int]]], loading: int, start: str, goal: str) -> tuple[int, list[str]] | None:
    total, way = 0, [start]
    while way[-1] != goal:
        options = [(minutes, other) for other, minutes in lorries.get(way[-1], []) if other not in way]
        if not options:
            return None
        minutes, other = min(options)
        total += loading + minutes
        way.append(other)
    return total, way
"""),
    Mistake("The fewest lorries don't always give the fewest minutes: always go on with the smallest total.", "heapq.heappop(heap)", "heap.pop()"),
    Mistake("Without a way the answer is `None`.", "    return None\n", "    return (0, [])\n"),
]
ORACLE = """
def quickest(lorries: dict[str, list[tuple[str, int]]], loading: int, start: str, goal: str) -> tuple[int, list[str]] | None:
    ways = [(0, [start])]
    for total, way in ways:
        for other, minutes in lorries.get(way[-1], []):
            if other not in way:
                ways.append((total + loading + minutes, [*way, other]))
    return min((each for each in ways if each[1][-1] == goal), default=None)
"""
EXPLANATION = """
As no lorry takes less than no time, the smallest total in the heap can't be beaten later: its depot is settled. For the first example with loading 1:

| taken from the heap | heap after it |
|---|---|
| 0, A | 4 A C · 11 A B |
| 4, A C | 9 A C B · 11 A B |
| 9, A C B | goal |

With m lorries, the heap takes about m log m steps; the lists of depots are copied for each entry. Another way stores for each depot only where the parcel came from, and builds the list at the end: less to copy, but equal times need more care.
"""

import heapq


def quickest(
    lorries: dict[str, list[tuple[str, int]]], loading: int, start: str, goal: str
) -> tuple[int, list[str]] | None:
    heap = [(0, [start])]
    settled = set()
    while heap:
        total, way = heapq.heappop(heap)
        depot = way[-1]
        if depot == goal:
            return (total, way)
        if depot not in settled:
            settled.add(depot)
            for other, minutes in lorries.get(depot, []):
                heapq.heappush(heap, (total + loading + minutes, [*way, other]))
    return None


def inputs(rng):
    depots = "ABCDEF"[: rng.randint(2, 6)]
    lorries = {}
    for depot in depots:
        goals = rng.sample(depots, rng.randint(0, min(3, len(depots))))
        lorries[depot] = [(goal, rng.randint(1, 6)) for goal in goals if goal != depot]
    return (lorries, rng.randint(0, 3), depots[0], rng.choice(depots))
