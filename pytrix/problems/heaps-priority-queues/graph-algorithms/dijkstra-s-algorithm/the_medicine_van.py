"""The medicine van

A van brings medicine from a depot to the villages around. `roads` lists the roads, each as `[one, other, minutes]`; every road can be driven in both directions, and the minutes are at least 0. Two villages may be joined by several roads.

Return a dictionary that maps each place which can be reached from `depot` to the shortest time of a drive there, in minutes; `depot` itself is reached after 0. Places that can't be reached are not in it. The order of the entries doesn't matter.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "You know several places that can be reached, each with a time that may still get shorter. For which of them can it not get shorter any more?",
    "The place with the smallest time is settled, as every other way to it would be longer. A heap of (time, place) gives it.",
    "Pop the smallest entry. If the place is settled already, the entry is out of date: skip it. Otherwise settle it and push all its neighbours with the time plus the road's minutes.",
)
EXAMPLES = [
    Example(([["A", "B", 7], ["A", "C", 2], ["C", "B", 3], ["B", "D", 1]], "A"), why="to B by way of C"),
    Example(([["A", "B", 4], ["C", "D", 1]], "B"), why="C and D can't be reached"),
    ([["A", "B", 9], ["B", "A", 5]], "A"),
]
EDGES = {"`depot` itself": Edge(([], "A"), "no roads"), "at least 0": ([["A", "B", 0], ["B", "C", 0]], "C"), "in both directions": ([["B", "A", 3], ["C", "B", 4]], "A"), "by several roads": ([["A", "B", 2], ["A", "B", 1], ["B", "A", 4], ["A", "A", 3]], "A")}
ALWAYS = [
    ([["D", "E", 1], ["C", "D", 1], ["B", "C", 1], ["A", "B", 1]], "A"),
]
MISTAKES = [
    Mistake("The first time you find for a place need not be the shortest: settle it when it is popped.", "            if other not in times:\n", "            if other not in times and all(other != place for _, place in heap):\n"),
    Mistake("The time to a neighbour is the time to this place plus the road's minutes.", "minutes + needed", "needed"),
    Mistake("Roads can be driven in both directions.", "        near.setdefault(other, []).append((one, needed))\n", ""),
    Mistake("An entry for a place that is settled already is out of date; skip it.", "        if place in times:\n            continue\n", ""),
]
ORACLE = """
def drive_times(roads: list[list[str | int]], depot: str) -> dict[str, int]:
    times = {depot: 0}
    for _ in range(len(roads) + 1):
        for one, other, minutes in roads + [[other, one, minutes] for one, other, minutes in roads]:
            if one in times and times[one] + minutes < times.get(other, 10**9):
                times[other] = times[one] + minutes
    return times
"""
EXPLANATION = """
The smallest entry of the heap is final, because all others, and whatever follows them, take at least as long. For the first example from A:

| popped | settled | pushed |
|---|---|---|
| 0 A | A 0 | 7 B, 2 C |
| 2 C | C 2 | 5 B |
| 5 B | B 5 | 6 D |
| 6 D | D 6 | – |
| 7 B | out of date | – |

For m roads that takes about m log m steps. Another way is to go through all roads again and again until no time gets shorter; it takes up to places times roads steps.
"""


def drive_times(roads: list[list[str | int]], depot: str) -> dict[str, int]:
    near: dict[str, list[tuple[str, int]]] = {}
    for one, other, needed in roads:
        near.setdefault(one, []).append((other, needed))
        near.setdefault(other, []).append((one, needed))
    times: dict[str, int] = {}
    heap = [(0, depot)]
    while heap:
        minutes, place = heappop(heap)
        if place in times:
            continue
        times[place] = minutes
        for other, needed in near.get(place, []):
            if other not in times:
                heappush(heap, (minutes + needed, other))
    return times


def inputs(rng):
    places = "ABCDEF"[: rng.randint(3, 6)]
    roads = [[*rng.sample(places, 2), rng.randint(0, 9)] for _ in range(rng.randint(2, 9))]
    return (roads, rng.choice(places))
