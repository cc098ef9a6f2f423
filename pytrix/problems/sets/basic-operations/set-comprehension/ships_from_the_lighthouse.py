"""Ships seen from the lighthouse

A lighthouse stands at the point (0, 0) of a map. `ships` lists the points (east, north) where ships are, in whole
miles; both numbers may be negative, and no ship is at the lighthouse itself. Of ships that lie in exactly the same
direction, the keeper sees only the nearest, which hides the others.

Return how many ships the keeper sees. Two ships at the same point count as one. There may be thousands of ships.
Directions have to be exact: angles as floating-point numbers can be equal for different directions.
"""
from math import gcd

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "TRANSFORM")
CONSTRAINTS = ("up to 5,000 ships", "all numbers lie between -1,000,000,000 and 1,000,000,000")
HINTS = (
    "What do the points (2, 3), (4, 6) and (20, 30) have in common? And what about (-2, -3)?",
    "Bring each point into a form that is equal for all points in the same direction, and gather these forms in a set.",
    "Divide both numbers by their greatest common divisor, `gcd`. It is positive, so the signs stay and opposite directions remain different.",
)
EXAMPLES = [
    Example(([(2, 3), (4, 6), (-2, -3), (3, 2)],), why="the second is hidden; the third lies on the other side"),
    Example(([(0, 5), (0, 1), (0, -4), (7, 0)],), why="two in the north, one in the south, one in the east"),
    Example(([(1, 1), (1, 1)],)),
]
EDGES = {
    "thousands of ships": Edge(([],), "no ships"),
    "both numbers may be negative": ([(-4, 6), (2, -3), (-2, 3), (4, 6)],),
    "Directions have to be exact": Edge(([(999999999, 1000000000), (999999998, 999999999)],), "two directions that are almost the same"),
}
MISTAKES = [
    Mistake("Opposite directions have the same slope, but they are not the same direction.", "{(east // gcd(east, north), north // gcd(east, north)) for east, north in ships}",
            "{(east // gcd(east, north), north // gcd(east, north)) if (east, north) > (0, 0) else (-east // gcd(east, north), -north // gcd(east, north)) for east, north in ships}"),
    Mistake("You only leave out ships at the same point.", "{(east // gcd(east, north), north // gcd(east, north)) for", "{(east, north) for"),
    Mistake("Floating-point numbers are not exact enough for these points.", "{(east // gcd(east, north), north // gcd(east, north)) for", "{(east / max(abs(east), abs(north)), north / max(abs(east), abs(north))) for"),
]
SIZE = 5_000
SLOW = [
    Slow("Right, but you compare each ship with all directions found before. Give every direction a form that can be looked up.",
         """
def seen(ships: list[tuple[int, int]]) -> int:
    found: list[tuple[int, int]] = []
    for east, north in ships:
        if not any(east * y == north * x and east * x + north * y > 0 for x, y in found):
            found.append((east, north))
    return len(found)
"""),
]
EXPLANATION = """
Dividing by the greatest common divisor gives the nearest point in the same direction that has whole numbers.

| ship | gcd | form |
|---|---|---|
| (2, 3) | 1 | (2, 3) |
| (4, 6) | 2 | (2, 3) |
| (-2, -3) | 1 | (-2, -3) |
| (3, 2) | 1 | (3, 2) |

`gcd(0, 5)` is 5, so ships straight to the north or east need no case of their own. Each ship costs one division by
`gcd`; comparing ships with each other by multiplying crosswise would cost the square of their number.
"""


def seen(ships: list[tuple[int, int]]) -> int:
    return len({(east // gcd(east, north), north // gcd(east, north)) for east, north in ships})


def inputs(rng):
    ships = []
    for _ in range(rng.randint(2, 7)):
        east, north = rng.choice([(1, 2), (2, 1), (0, 1), (1, 0), (1, 1), (3, -2)])
        factor = rng.choice([1, 2, 3, -1, -2])
        ships.append((east * factor, north * factor))
    return (ships,)


def large(rng, size):
    return ([(rng.randint(1, 10**6), rng.randint(1, 10**6)) for _ in range(size)],)
