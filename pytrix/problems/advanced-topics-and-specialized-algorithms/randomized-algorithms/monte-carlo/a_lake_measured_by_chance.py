"""A lake measured by chance

To measure a lake on a map, points are drawn at random, and one counts how many lie in the water. The lake is made of round basins, each a tuple `(x, y, r)` of its middle and radius; a point on the shore lies in the water, and a point in several basins is in the water once. The map is a square from 0 to `side` in both directions.

`points` holds the points drawn, at least one. Return the estimated area, the square's area times the share of the points in the water, as a `fractions.Fraction`.
"""

from fractions import Fraction

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "COUNT")
HINTS = (
    "When does a point lie in a round basin?",
    "When its distance from the middle is not greater than the radius. Compare the squares, then no root is needed.",
    "Count the points for which `any` basin contains them. The estimate is side squared times that count, divided by the number of points.",
)
EXAMPLES = [
    Example((10, [(5, 5, 5)], [(5, 5), (1, 1), (9, 5), (10, 5)]), why="three of four points lie in the water, one of them on the shore"),
    Example((4, [(0, 0, 2), (1, 0, 2)], [(1, 1), (4, 4), (3, 0)])),
    Example((2, [(1, 1, 1)], [(0, 0)])),
]
EDGES = {
    "on the shore": Edge((6, [(0, 0, 5)], [(3, 4), (4, 4)]), "just on it, and just outside"),
    "in the water once": Edge((6, [(3, 3, 2), (3, 3, 1)], [(3, 3)]), "a basin inside another"),
    "made of round basins": Edge((5, [], [(1, 2), (3, 3)]), "no water at all"),
    "at least one": Edge((3, [(1, 1, 9)], [(2, 2)]), "a single point"),
}
ALWAYS = [(4, [(0, 0, 1)], [(0, 0), (0, 0), (3, 3)])]
MISTAKES = [
    Mistake("A point on the shore lies in the water.", "<= r**2", "< r**2"),
    Mistake("A point in several basins counts once.", "sum(any((x - a) ** 2 + (y - b) ** 2 <= r**2 for a, b, r in basins) for x, y in points)", "sum((x - a) ** 2 + (y - b) ** 2 <= r**2 for a, b, r in basins for x, y in points)"),
    Mistake("The share belongs to the area of the square, which is its side squared.", "side**2 * hits", "side * hits"),
    Mistake("The distance is not measured along the two directions added up.", "(x - a) ** 2 + (y - b) ** 2 <= r**2", "abs(x - a) + abs(y - b) <= r"),
]
EXPLANATION = """
The share of hits among points drawn at random is near the share of the area. With a basin around (5, 5) and radius 5 on a square of 10:

| point | squared distance | in the water |
|---|---|---|
| 5, 5 | 0 | yes |
| 1, 1 | 32 | no |
| 9, 5 | 16 | yes |
| 10, 5 | 25 | yes |

100 · 3 / 4 is 75, while the true area is about 78.5. Each point looks at every basin; to halve the error, four times as many points are needed.
"""


def estimated_area(side: int, basins: list[tuple[int, int, int]], points: list[tuple[int, int]]) -> Fraction:
    hits = sum(any((x - a) ** 2 + (y - b) ** 2 <= r**2 for a, b, r in basins) for x, y in points)
    return Fraction(side**2 * hits, len(points))


def inputs(rng):
    side = rng.randint(4, 10)
    basins = [(rng.randint(0, side), rng.randint(0, side), rng.randint(1, 4)) for _ in range(rng.randint(1, 3))]
    return side, basins, [(rng.randint(0, side), rng.randint(0, side)) for _ in range(rng.randint(3, 9))]
