"""The two nearest lamps

Lamps hang over a market square; `lamps` is the list of their places, tuples of two whole numbers, all different. To save power, one of the two lamps that are nearest to each other is switched off.

Return the **square** of the smallest distance between two lamps. There may be thousands of lamps, so comparing every pair takes too long.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("there are at least two lamps",)
HINTS = (
    "If the nearest pair so far is 10 apart, which lamps can still make a nearer pair with the next one?",
    "Go through the lamps from left to right and look only at those less than the best distance to the left of the present one.",
    "Sort the lamps. For each, walk back over those before it as long as they are less than the best distance to the left, and compare. Squares can be compared as well as distances.",
)
EXAMPLES = [
    Example(([(0, 0), (5, 5), (6, 7), (9, 1)],), why="(5, 5) and (6, 7): 1 + 4"),
    Example(([(3, 3), (3, 0)],)),
    Example(([(0, 0), (100, 1), (50, 50), (51, 50), (52, 52)],)),
]
EDGES = {
    "all different": Edge(([(4, 4), (4, 5), (5, 4), (9, 9)],), "one apart"),
    "smallest distance": Edge(([(0, 0), (1, 9), (2, 0), (3, 9)],), "near to each other from left to right, but not as a whole"),
    "tuples of two whole numbers": Edge(([(-5, -5), (5, 5), (-4, 6)],), "places below 0"),
}
ALWAYS = [
    ([(-40_000, 0), (0, 90_000)],),
    ([(0, 0), (4, 4), (1, 30), (2, -30), (3, 60), (30, 1), (-30, 2), (60, 3)],),
    ([(0, 13), (5, 0), (1, 5), (0, 4), (13, 0)],),
    ([(5, 4), (8, 9), (2, 12), (0, 11), (4, 10), (13, 0), (1, 12), (0, 13), (10, 7), (9, 3)],),
    ([(2, 11), (6, 9), (13, 0), (0, 13), (8, 2), (3, 8), (11, 8), (10, 1)],),
    ([(11, 5), (13, 0), (12, 2), (6, 6), (10, 0), (6, 3), (7, 11), (0, 13)],),
    ([(0, 13), (10, 8), (5, 0), (13, 0), (6, 7), (5, 6), (6, 8)],),
]
MISTAKES = [
    Mistake("The nearest pair need not be neighbours from left to right; compare with all within reach.", "        while before >= 0 and", "        if before >= 0 and"),
    Mistake("The square of the distance has both differences in it.", "(one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2", "(one[0] - other[0]) ** 2"),
    Mistake("Return the square of the distance, not the distance.", "    return best", "    return int(best**0.5)"),
    Mistake("The distance is measured straight, not along the sides of the square.", "(one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2", "(abs(one[0] - other[0]) + abs(one[1] - other[1])) ** 2"),
]
EQUIVALENT = {
    "while before >= 0 and (lamp[0] - places[before][0]) ** 2 < best: -> while before >= 0:": "right, but all pairs are compared",
    "while before >= 0 and (lamp[0] - places[before][0]) ** 2 < best: -> while before >= 0 and (lamp[0] - places[before][0]) ** 2 <= best:": "right, with some comparisons more",
    "while before >= 0 and (lamp[0] - places[before][0]) ** 2 < best: -> while before >= 0 and (lamp[0] - places[before][0]) ** 1 < best:": "right, with some comparisons more",
}
SIZE = 6_000
SLOW = [
    Slow(
        "You compare every pair. Going from left to right, only lamps within the best distance so far can be nearer.",
        """
def nearest_square(lamps: list[tuple[int, int]]) -> int:
    best = (lamps[0][0] - lamps[1][0]) ** 2 + (lamps[0][1] - lamps[1][1]) ** 2
    for one in range(len(lamps)):
        for other in range(one):
            best = min(best, (lamps[one][0] - lamps[other][0]) ** 2 + (lamps[one][1] - lamps[other][1]) ** 2)
    return best
""",
    )
]
ALSO_RIGHT = [
    Way(
        "Keeping the lamps within reach sorted by their height leaves out those far above or below as well. That matters when many lamps hang one above the other.",
        '''
from bisect import bisect_left, bisect_right, insort
from math import isqrt


def nearest_square(lamps: list[tuple[int, int]]) -> int:
    places = sorted(lamps)
    best = (places[0][0] - places[1][0]) ** 2 + (places[0][1] - places[1][1]) ** 2
    kept: list[tuple[int, int]] = []
    first = 0
    for x, y in places:
        while (x - places[first][0]) ** 2 > best:
            kept.remove((places[first][1], places[first][0]))
            first += 1
        reach = isqrt(best)
        low = bisect_left(kept, (y - reach, places[0][0]))
        high = bisect_right(kept, (y + reach, places[-1][0]))
        for other in range(low, high):
            best = min(best, (x - kept[other][1]) ** 2 + (y - kept[other][0]) ** 2)
        insort(kept, (y, x))
    return best
''',
    )
]
EXPLANATION = """
From left to right, a lamp can only beat the best distance with lamps that lie less than that distance to the left. For (0, 0), (5, 5), (6, 7), (9, 1):

| lamp | within reach | best square |
|---|---|---|
| 0, 0 | | |
| 5, 5 | (0, 0) | 50 |
| 6, 7 | (0, 0), (5, 5) | 5 |
| 9, 1 | none | 5 |

Few lamps fit into such a strip, so the work is about that of sorting. If very many hang one above the other, the strip has to be cut by height as well.
"""

def nearest_square(lamps: list[tuple[int, int]]) -> int:
    places = sorted(lamps)
    best = _square(places[0], places[1])
    for before, lamp in enumerate(places[1:]):
        while before >= 0 and (lamp[0] - places[before][0]) ** 2 < best:
            best = min(best, _square(lamp, places[before]))
            before -= 1
    return best


def _square(one: tuple[int, int], other: tuple[int, int]) -> int:
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2


def inputs(rng):
    places = {(rng.randint(0, 12), rng.randint(0, 12)) for _ in range(rng.randint(3, 9))}
    places |= {(13, 0), (0, 13)}
    lamps = sorted(places)
    rng.shuffle(lamps)
    return (lamps,)


def large(rng, size):
    return (rng.sample([(x, y) for x in range(0, 1000, 3) for y in range(0, 1000, 3)], size),)
