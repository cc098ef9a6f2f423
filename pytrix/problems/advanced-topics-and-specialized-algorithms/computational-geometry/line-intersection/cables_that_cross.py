"""Cables that cross

On a building site `cables` are laid straight from place to place, each a tuple `(x1, y1, x2, y2)` of whole numbers. Where two cables share a point, even if one only ends on the other, a cover is needed for that pair.

Return how many pairs of cables share at least one point. Cables that lie on top of each other for a while are such a pair, too.
"""

from itertools import combinations

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("the two ends of a cable are different places",)
HINTS = (
    "If two cables cross properly, on which sides of the one do the ends of the other lie?",
    "On different sides, and the same holds the other way round. The cross product gives the side as a sign; 0 is on the line.",
    "If the signs differ for both cables, they share a point; a sign of 0 counts as differing. Only if all four are 0 do they lie on one line; then look whether they overlap from left to right and in height.",
)
EXAMPLES = [
    Example(([(0, 0, 4, 4), (0, 4, 4, 0), (3, 0, 5, 0)],), why="the first two cross; the third touches neither"),
    Example(([(0, 0, 6, 0), (3, 0, 3, 5)],), why="one ends on the other"),
    Example(([(0, 0, 4, 0), (2, 0, 8, 0), (5, 0, 9, 0)],)),
]
EDGES = {
    "ends on the other": Edge(([(0, 0, 2, 2), (2, 2, 4, 0)],), "end to end"),
    "on top of each other": Edge(([(0, 0, 1, 1), (2, 2, 3, 3), (1, 1, 2, 2)],), "on one line, and with a gap"),
    "of whole numbers": Edge(([(2, 0, 2, 1), (2, 3, 2, 4), (0, 2, 5, 2)],), "two upright ones on one line with a gap"),
    "share a point": Edge(([(0, 0, 4, 0), (5, 1, 5, -1)],), "just beside the end"),
    "from place to place": Edge(([],), "no cables"),
    "at least one point": Edge(([(0, 0, 0, 4), (0, 4, 0, 0)],), "the same cable twice"),
}
ALWAYS = [([(0, 0, 1, 0), (0, 0, 1, 0)],), ([(1, 0, 3, 2), (3, 4, 3, 6), (0, 0, 0, 2), (4, 0, 5, 0), (1, 0, 2, 0)],)]
MISTAKES = [
    Mistake("A cable that only ends on another shares a point with it.", "_side(a, b, c) * _side(a, b, d) <= 0", "_side(a, b, c) * _side(a, b, d) < 0"),
    Mistake("Both cables have to reach the other one: check the ends of both.", " and _side(c, d, a) * _side(c, d, b) <= 0", ""),
    Mistake("Cables on one line share a point only if they overlap.", "boxes and ", ""),
    Mistake("Boxes that overlap are not enough; the cables may pass each other.", "return boxes and _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0", "return boxes"),
]
EQUIVALENT = {
    'return sum((_meet(one, other) for one, other in combinations(cables, 2))) -> return sum((_meet(other, one) for one, other in combinations(cables, 2)))': 'whether two cables meet does not depend on their order',
    'a, b = (one[:2], one[2:]) -> a, b = (one[:], one[2:])': 'only the first two numbers are read',
    'a, b = (one[:2], one[2:]) -> a, b = (one[:3], one[2:])': 'only the first two numbers are read',
    'c, d = (other[:2], other[2:]) -> c, d = (other[:], other[2:])': 'only the first two numbers are read',
    'c, d = (other[:2], other[2:]) -> c, d = (other[:3], other[2:])': 'only the first two numbers are read',
    'return boxes and _side(a, b, c) * _side(a, b, d) <= 0 and (_side(c, d, a) * _side(c, d, b) <= 0) -> return boxes and _side(a, b, c) * _side(a, b, d) <= 1 and (_side(c, d, a) * _side(c, d, b) <= 0)': 'ends that are equally far on one side mean parallel cables, and then the other product is positive',
    'return boxes and _side(a, b, c) * _side(a, b, d) <= 0 and (_side(c, d, a) * _side(c, d, b) <= 0) -> return boxes and _side(a, b, c) * _side(a, b, d) <= 0 and (_side(c, d, a) * _side(c, d, b) <= 1)': 'ends that are equally far on one side mean parallel cables, and then the other product is positive',
}
ALSO_RIGHT = [
    Way(
        "Writing both cables as a start and a direction, the point where they meet can be worked out with fractions; parallel ones need a case of their own.",
        '''
from fractions import Fraction


def crossings(cables: list[tuple[int, int, int, int]]) -> int:
    return sum(_meet(one, other) for one, other in combinations(cables, 2))


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    x1, y1, x2, y2 = one
    x3, y3, x4, y4 = other
    cross = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3)
    if cross:
        along_one = Fraction((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3), cross)
        along_other = Fraction((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1), cross)
        return 0 <= along_one <= 1 and 0 <= along_other <= 1
    if (x3 - x1) * (y2 - y1) != (y3 - y1) * (x2 - x1):
        return False
    first, second = sorted([(x1, y1), (x2, y2)]), sorted([(x3, y3), (x4, y4)])
    return first[0] <= second[1] and second[0] <= first[1]
''',
    )
]
ORACLE = '''
def crossings(cables: list[tuple[int, int, int, int]]) -> int:
    from fractions import Fraction
    def touches(p, cable):
        x1, y1, x2, y2 = cable
        return (x2 - x1) * (p[1] - y1) == (y2 - y1) * (p[0] - x1) and min(x1, x2) <= p[0] <= max(x1, x2) and min(y1, y2) <= p[1] <= max(y1, y2)
    count = 0
    for number, one in enumerate(cables):
        for other in cables[:number]:
            points = [(one[:2], other), (one[2:], other), (other[:2], one), (other[2:], one)]
            found = any(touches(p, cable) for p, cable in points)
            a, b, c, d = one[2] - one[0], one[3] - one[1], other[2] - other[0], other[3] - other[1]
            if not found and a * d != b * c:
                t = Fraction((other[0] - one[0]) * d - (other[1] - one[1]) * c, a * d - b * c)
                p = (one[0] + t * a, one[1] + t * b)
                found = 0 <= t <= 1 and touches(p, other)
            count += found
    return count
'''
EXPLANATION = """
Two cables share a point if the ends of each lie on different sides of the other, an end on the line included. Only for cables on one line all the signs are 0; then their boxes decide.

| pair | ends of the second, seen from the first | ends of the first, seen from the second | share |
|---|---|---|---|
| 0 and 1 | left, right | right, left | yes |
| 0 and 2 | right, right | | no |
| 1 and 2 | left, right | right, right | no |

Every pair takes the same few steps, so the work is the square of the number of cables. No division is needed.
"""


def crossings(cables: list[tuple[int, int, int, int]]) -> int:
    return sum(_meet(one, other) for one, other in combinations(cables, 2))


def _meet(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    a, b = one[:2], one[2:]
    c, d = other[:2], other[2:]
    boxes = all(min(a[i], b[i]) <= max(c[i], d[i]) and min(c[i], d[i]) <= max(a[i], b[i]) for i in (0, 1))
    return boxes and _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0


def _side(a: tuple[int, ...], b: tuple[int, ...], c: tuple[int, ...]) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def inputs(rng):
    cables = []
    for _ in range(rng.randint(2, 6)):
        x, y = rng.randint(0, 4), rng.randint(0, 4)
        dx, dy = rng.choice([(1, 0), (0, 2), (2, 2), (1, -1), (3, 1), (-2, 1), (2, 0)])
        cables.append((x, y, x + dx, y + dy))
    return (cables,)
