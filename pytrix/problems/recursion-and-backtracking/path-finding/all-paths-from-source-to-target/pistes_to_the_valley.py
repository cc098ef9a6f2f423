"""Pistes to the valley

The stations of a ski resort are numbered from 0, the summit, to the last one, the valley. `pistes[i]` lists the stations that a piste leads to
from station `i`, each once and in ascending order; pistes only go downhill, so nobody ever comes back to a station.

Return all ways from the summit to the valley, each as the list of its stations. Of two ways, the one with the smaller number
at the first station where they differ comes first. A valley that can't be reached gives an empty list; with a single station, summit and valley are the same.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("1 to 15 stations", "a piste may lead to a station with a smaller number")
HINTS = (
    "You stand at a station and carry the list of stations so far. When is the way complete, and where can it go on?",
    "Ski down from each station that a piste leads to, one after another, with the way so far carried along.",
    "At the valley keep a copy of the way. Otherwise, for each next station: append it, go on from there, and take it off again.",
)
EXAMPLES = [
    Example(([[1, 2], [3], [1, 3], []],), why="0, 1, 3, then the two ways by way of 2"),
    Example(([[1, 2], [], [4], [4], []],), why="1 is a dead end, and nobody gets to 3"),
    Example(([[1], [], []],), why="no piste leads to 2"),
]
EDGES = {
    "can't be reached": Edge(([[], []],), "no piste at all"),
    "a single station": ([[]],),
    "ascending order": Edge(([[2, 3], [3], [1, 3], []],), "a piste to a smaller number"),
}
MISTAKES = [
    Mistake("Your result holds the same list again and again. Keep a copy of each complete way.", "ways.append(way[:])", "ways.append(way)"),
    Mistake("A way begins with the summit itself.", "way = [0]", "way = []"),
    Mistake("A station stays on the way after you came back from it.", "            way.pop()\n", ""),
    Mistake("A station may be on several ways. Marking it as visited for good loses ways.",
            "        for following in pistes[station]:", "        for following in pistes[station]:\n            if following < len(pistes) - 1 and any(following in each for each in ways):\n                continue"),
    Mistake("You also keep ways that end in a station without pistes that isn't the valley.", "if station == len(pistes) - 1:", "if not pistes[station]:"),
]
ORACLE = """
def ways_down(pistes: list[list[int]]) -> list[list[int]]:
    ways, found = [[0]], []
    while ways:
        found += [way for way in ways if way[-1] == len(pistes) - 1]
        longer = []
        for way in ways:
            for station in range(len(pistes)):
                if station in pistes[way[-1]]:
                    longer.append(way + [station])
        ways = longer
    return sorted(found)
"""
ALSO_RIGHT = [
    Way(
        "Each station returns its ways to the valley. Nothing has to be taken back, but lists are built anew at every station.",
        """
def ways_down(pistes: list[list[int]]) -> list[list[int]]:
    def ways(station: int) -> list[list[int]]:
        if station == len(pistes) - 1:
            return [[station]]
        return [[station, *way] for following in pistes[station] for way in ways(following)]

    return ways(0)
""",
    ),
]
EXPLANATION = """
One list holds the way so far: it grows on the way down and shrinks on the way back. For `[[1, 2], [3], [1, 3], []]`:

| way | |
|---|---|
| 0, 1, 3 | kept |
| 0, 2, 1, 3 | kept |
| 0, 2, 3 | kept |

As no station comes up twice, no marks are needed. The work grows with the number of ways and dead ends, which may double with each station. A
list of all unfinished ways, lengthened step by step, finds the same ways but holds all of them at once.
"""


def ways_down(pistes: list[list[int]]) -> list[list[int]]:
    ways: list[list[int]] = []
    way = [0]

    def explore(station: int) -> None:
        if station == len(pistes) - 1:
            ways.append(way[:])
        for following in pistes[station]:
            way.append(following)
            explore(following)
            way.pop()

    explore(0)
    return ways


def inputs(rng):
    size = rng.randint(3, 6)
    middle = rng.sample(range(1, size - 1), size - 2)
    order = [0, *middle, size - 1]
    pistes: list[list[int]] = [[] for _ in range(size)]
    for place, station in enumerate(order[:-1]):
        pistes[station] = sorted(other for other in order[place + 1 :] if rng.random() < 0.6)
    return (pistes,)
