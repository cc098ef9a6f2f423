"""Chains of lights on the lake

For a festival, buoys on a lake are to be joined by chains of lights, so that all are connected. Every chain runs straight along the rows and columns of the buoys' positions: between the buoys (x1, y1) and (x2, y2) it needs |x1 - x2| + |y1 - y2| metres. Chains can run between any two buoys.

`buoys` lists the positions, all different. Return the fewest metres of chain that connect all buoys. With one buoy or none, that is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 400 buoys",)
HINTS = (
    "If some buoys are connected already, which chain would you add next?",
    "Begin with any buoy. Again and again join the buoy that is nearest to one of those joined so far.",
    "Keep for each other buoy its distance to the nearest joined one. After each step only the new buoy can make these distances smaller.",
)
EXAMPLES = [
    Example(([(0, 0), (4, 0), (4, 3), (1, 1)],), why="2 + 4 + 3, and every buoy is connected"),
    Example(([(0, 0), (10, 0), (5, 0)],), why="one after another"),
    ([(2, 2), (2, 7)],),
]
EDGES = {"one buoy": ([(3, 4)],), "or none": ([],), "any two buoys": Edge(([(0, 0), (5, 5), (0, 5), (5, 0), (2, 2)],), "a buoy in the middle of a square")}
ALWAYS = [
    ([(0, 0), (30_000, 40_000)],),
    ([(0, 0), (2, 1), (1, 4)],),
]
MISTAKES = [
    Mistake("Joining each buoy to the next one in the list makes long chains.", """
def metres_of_chain(buoys: list[tuple[int, int]]) -> int:
    return sum(abs(x1 - x2) + abs(y1 - y2) for (x1, y1), (x2, y2) in zip(buoys, buoys[1:]))
"""),
    Mistake("A chain may begin at any joined buoy, not just at the last one.", "min(distance[buoy], abs(x - buoy[0]) + abs(y - buoy[1]))", "abs(x - buoy[0]) + abs(y - buoy[1])"),
    Mistake("Joining each buoy to its nearest neighbour may leave separate groups.", """
def metres_of_chain(buoys: list[tuple[int, int]]) -> int:
    pairs = set()
    for one in buoys:
        others = [(abs(one[0] - other[0]) + abs(one[1] - other[1]), other) for other in buoys if other != one]
        if others:
            metres, other = min(others)
            pairs.add((metres, *sorted([one, other])))
    return sum(pair[0] for pair in pairs)
"""),
    Mistake("All buoys in a star around the first one is just one possibility.", """
def metres_of_chain(buoys: list[tuple[int, int]]) -> int:
    return sum(abs(x - buoys[0][0]) + abs(y - buoys[0][1]) for x, y in buoys)
"""),
]
ORACLE = """
def metres_of_chain(buoys: list[tuple[int, int]]) -> int:
    chains = sorted((abs(a[0] - b[0]) + abs(a[1] - b[1]), a, b) for a in buoys for b in buoys if a < b)
    group = {buoy: place for place, buoy in enumerate(buoys)}
    total = 0
    for metres, a, b in chains:
        if group[a] != group[b]:
            total += metres
            old, new = group[a], group[b]
            group = {buoy: new if place == old else place for buoy, place in group.items()}
    return total
"""
EXPLANATION = """
Between the joined buoys and the others some chain must run, and the shortest one is never wrong. For `[(0, 0), (4, 0), (4, 3), (1, 1)]`, the distances to the nearest joined buoy:

| joined | (4, 0) | (4, 3) | (1, 1) | next |
|---|---|---|---|---|
| (0, 0) | 4 | 7 | 2 | (1, 1) for 2 |
| and (1, 1) | 4 | 5 | – | (4, 0) for 4 |
| and (4, 0) | – | 3 | – | (4, 3) for 3 |

For n buoys these are n² steps, which is good here, as every two can be joined. Another way sorts all chains by length and takes each that joins two groups: better where few connections are possible.
"""

from math import inf


def metres_of_chain(buoys: list[tuple[int, int]]) -> int:
    distance = dict.fromkeys(buoys, inf) | dict.fromkeys(buoys[:1], 0)
    total = 0
    while distance:
        x, y = min(distance, key=lambda buoy: distance[buoy])
        total += distance.pop((x, y))
        for buoy in distance:
            distance[buoy] = min(distance[buoy], abs(x - buoy[0]) + abs(y - buoy[1]))
    return total


def inputs(rng):
    spots = [(x, y) for x in range(6) for y in range(6)]
    return (rng.sample(spots, rng.randint(0, 7)),)
