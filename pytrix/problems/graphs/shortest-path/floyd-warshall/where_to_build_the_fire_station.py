"""Where to build the fire station

A district plans a fire station in one of its villages, numbered from 0. The fire engine should reach even the village that is farthest away, by its quickest way, as soon as possible.

`roads` lists tuples `(a, b, minutes)`: from village `a` to village `b`, and in the other direction as well, it takes that many minutes. Two villages may have several roads between them. Return the pair of the best village for the station and the minutes to the village farthest from it. If several are equally good, take the smallest number. There are `villages` villages, at least one, and from each of them one can get to every other.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 100 villages; minutes are at least 1",)
HINTS = (
    "Which numbers do you have to know to judge a village?",
    "Make a table of minutes between any two villages, endless at first, with 0 on the diagonal and the roads entered. Then allow more and more villages as stops on the way.",
    "For each village as a stop, for each pair: is the way by the stop quicker than what the table says? The stop belongs in the outermost loop.",
)
EXAMPLES = [
    Example((4, [(0, 1, 4), (1, 2, 3), (2, 3, 5), (0, 3, 20)]), why="from 1 it takes 8 minutes to 3, and from 2 it takes 7 to 0"),
    Example((3, [(0, 1, 5), (1, 2, 5)]), why="the middle one"),
    Example((3, [(0, 1, 2), (1, 2, 2), (0, 2, 2)]), why="all are equally good"),
]
EDGES = {"at least one": Edge((1, []), "a single village"), "several roads": Edge((2, [(0, 1, 9), (1, 0, 4)]), "the quicker of two roads"), "equally good": Edge((2, [(1, 0, 6)]), "two villages")}
ALWAYS = [
    (3, [(0, 1, 20_000), (1, 2, 20_000)]),
    (5, [(1, 3, 7), (3, 4, 3), (4, 1, 3), (4, 1, 6), (0, 3, 2), (2, 1, 8)]),
    (5, [(0, 1, 3), (2, 0, 1), (4, 2, 2), (3, 4, 1)]),
    (5, [(1, 4, 4), (0, 2, 1), (3, 1, 6), (4, 2, 3)]),
    (3, [(0, 1, 2), (0, 2, 2), (0, 1, 3), (2, 1, 1)]),
    (5, [(4, 3, 1), (3, 2, 1), (2, 1, 1), (1, 0, 1)]), (4, [(0, 3, 1), (3, 1, 1), (1, 2, 1)])]
MISTAKES = [
    Mistake("The stop has to be the outermost loop; otherwise ways with several stops are missed.", "    for stop, a, b in product(range(villages), repeat=3):", "    for a, b, stop in product(range(villages), repeat=3):"),
    Mistake("Roads can be used in both directions.", "        far[b][a] = min(far[b][a], minutes)\n", ""),
    Mistake("The farthest village counts, not the sum of all ways.", "max(far[village])", "sum(far[village])"),
    Mistake("Of several roads between two villages the quickest counts, not the last in the list.", "far[a][b] = min(far[a][b], minutes)", "far[a][b] = minutes", "far[b][a] = min(far[b][a], minutes)", "far[b][a] = minutes"),
]
EQUIVALENT = {
    "far = [[inf] * villages for _ in range(villages)] -> far = [[inf] * villages for _ in range(villages + 1)]": "a row that nobody reads",
    "for stop, a, b in product(range(villages), repeat=3): -> for stop, a, b in skip_first(product(range(villages), repeat=3)):": "from 0 by way of 0 to 0 is no way",
    "for stop, a, b in product(range(villages), repeat=3): -> for stop, a, b in skip_last(product(range(villages), repeat=3)):": "a way from a village by way of itself to itself",
    "return (best, int(max(far[best]))) -> return (best, max(far[best]))": "the minutes are whole numbers anyway",
}
ORACLE = """
def best_village(villages: int, roads: list[tuple[int, int, int]]) -> tuple[int, int]:
    results = []
    for start in range(villages):
        minutes = {start: 0}
        for _ in range(villages):
            for a, b, time in roads:
                for one, other in ((a, b), (b, a)):
                    if one in minutes:
                        minutes[other] = min(minutes.get(other, minutes[one] + time), minutes[one] + time)
        results.append((max(minutes.values()), start))
    farthest, village = min(results)
    return village, farthest
"""
EXPLANATION = """
Each round allows one village more as a stop; every pair asks whether its way by this stop is quicker. After all rounds the table holds the quickest ways. For the first example:

| from | to 0 | 1 | 2 | 3 | farthest |
|---|---|---|---|---|---|
| 0 | 0 | 4 | 7 | 12 | 12 |
| 1 | 4 | 0 | 3 | 8 | 8 |
| 2 | 7 | 3 | 0 | 5 | 7 |
| 3 | 12 | 8 | 5 | 0 | 12 |

So village 2, with 7 minutes. For n villages these are n³ steps. Another way is a search with a heap from each village, which is quicker if there are few roads.
"""

from itertools import product
from math import inf


def best_village(villages: int, roads: list[tuple[int, int, int]]) -> tuple[int, int]:
    far = [[inf] * villages for _ in range(villages)]
    for village in range(villages):
        far[village][village] = 0
    for a, b, minutes in roads:
        far[a][b] = min(far[a][b], minutes)
        far[b][a] = min(far[b][a], minutes)
    for stop, a, b in product(range(villages), repeat=3):
        far[a][b] = min(far[a][b], far[a][stop] + far[stop][b])
    best = min(range(villages), key=lambda village: max(far[village]))
    return best, int(max(far[best]))


def inputs(rng):
    villages = rng.randint(1, 6)
    names = list(range(villages))
    rng.shuffle(names)
    roads = [(names[place], names[rng.randrange(place)], rng.randint(1, 9)) for place in range(1, villages)]
    if villages > 1:
        roads += [(*rng.sample(range(villages), 2), rng.randint(1, 12)) for _ in range(rng.randint(0, 3))]
    rng.shuffle(roads)
    return (villages, roads)
