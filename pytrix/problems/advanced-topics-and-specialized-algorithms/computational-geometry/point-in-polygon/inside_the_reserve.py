"""Inside the reserve

A nature reserve is bounded by straight fences from corner to corner; `corners` holds its corners in order, tuples of two whole numbers, and the last one is joined to the first. The fences don't cross. An animal with a transmitter is at `place`.

Return `"inside"`, `"outside"`, or `"fence"` if it is just at a fence or a corner.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("VALIDATE", "SEARCH")
CONSTRAINTS = ("there are at least three corners, not all on one line",)
HINTS = (
    "If you walk from the animal straight to the right, how often do you cross a fence when it is inside, and how often when it is outside?",
    "An odd number of crossings means inside. A fence is crossed if one of its ends lies above the walk and the other doesn't, and if it lies to the right.",
    "With the cross product you can tell on which side of a fence the place lies, without dividing. If it is 0 and the place lies between the ends, the animal is at the fence.",
)
EXAMPLES = [
    Example(([(0, 0), (6, 0), (6, 6), (0, 6)], (3, 2))),
    Example(([(0, 0), (8, 0), (8, 8), (4, 2), (0, 8)], (4, 5)), why="in the notch"),
    Example(([(0, 0), (4, 4), (0, 8)], (2, 2)), why="on the line from the first to the second corner"),
]
EDGES = {
    "a corner": Edge(([(0, 0), (4, 4), (0, 8)], (4, 4)), "just at a corner"),
    "straight fences": Edge(([(0, 0), (5, 0), (5, 5), (0, 5)], (7, 0)), "beside a fence, in its line"),
    "joined to the first": Edge(([(0, 0), (6, 0), (6, 6)], (3, 3)), "on the last fence"),
    "outside": Edge(([(0, 0), (6, 3), (0, 6)], (-2, 3)), "a corner straight to the right"),
    "tuples of two whole numbers": Edge(([(0, 0), (1, 2), (-3, 2)], (0, 1)), "just beside a steep fence"),
    "inside": Edge(([(0, 3), (3, 0), (6, 3), (3, 6)], (2, 3)), "a corner on the walk"),
}
ALWAYS = [
    ([(0, 0), (8, 0), (8, 8), (4, 2), (0, 8)], (1, 5)),
    ([(0, 6), (0, 0), (6, 0), (6, 6)], (4, 0)),
    ([(0, 0), (6, 0), (6, 6), (0, 6)], (6, 4)),
    ([(0, 0), (2, 4), (4, 0), (6, 4), (8, 0), (8, 6), (0, 6)], (8, 7)),
]
MISTAKES = [
    Mistake("An odd number of crossings means inside; whether there is any crossing at all doesn't say it.", "inside = not inside", "inside = True"),
    Mistake("Ends of fences on the walk must count for one side only, or a corner is crossed twice.", "(y1 > y) != (y2 > y)", "(y1 - y) * (y2 - y) <= 0 and y1 != y2"),
    Mistake("The last corner is joined to the first.", "zip(corners, corners[1:] + corners[:1])", "zip(corners, corners[1:])"),
    Mistake("At a fence means on it: between its two ends, not somewhere on its line.", "cross == 0 and min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2)", "cross == 0"),
    Mistake("Only fences to the right of the place are crossed on the walk.", "and (cross > 0) == (y2 > y1)", ""),
]
EQUIVALENT = {
    'for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]): -> for (x1, y1), (x2, y2) in zip(corners[1:] + corners[:1], corners):': 'a fence is the same from either end',
    'for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]): -> for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:]):': 'zip ends with the shorter list',
    'for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]): -> for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:2]):': 'zip ends with the shorter list',
    'if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1): -> if (y1 > y) != (y2 > y) and (cross > 0) != (y2 > y1):': 'crossings to the left tell inside from outside as well',
    'if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1): -> if (y1 > y) != (y2 > y) and (cross >= 0) == (y2 > y1):': 'a cross product of 0 on a crossed fence was dealt with before',
    'if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1): -> if (y1 > y) != (y2 > y) and (cross <= 0) == (y2 > y1):': 'crossings to the left tell inside from outside as well',
    'if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1): -> if (y1 > y) != (y2 > y) and (cross > -1) == (y2 > y1):': 'the cross product of 0 was dealt with before',
    'if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1): -> if (y1 > y) != (y2 > y) and (cross > 0) == (y2 >= y1):': 'a crossed fence has ends of different height',
    'if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1): -> if (y1 > y) != (y2 > y) and (cross > 0) == (y2 <= y1):': 'crossings to the left tell inside from outside as well',
}
ALSO_RIGHT = [
    Way(
        "Where the fence crosses the walk can be worked out with fractions; that reads more like a drawing and divides where no division is needed.",
        '''
from fractions import Fraction


def where(corners: list[tuple[int, int]], place: tuple[int, int]) -> str:
    x, y = place
    crossings = 0
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        if y1 == y2:
            if y == y1 and min(x1, x2) <= x <= max(x1, x2):
                return "fence"
        elif min(y1, y2) <= y <= max(y1, y2):
            at = x1 + Fraction((y - y1) * (x2 - x1), y2 - y1)
            if at == x:
                return "fence"
            crossings += at > x and y < max(y1, y2)
    return "inside" if crossings % 2 else "outside"
''',
    )
]
ORACLE = '''
def where(corners: list[tuple[int, int]], place: tuple[int, int]) -> str:
    from math import atan2, pi
    x, y = place
    turned = 0.0
    for number, (x2, y2) in enumerate(corners):
        x1, y1 = corners[number - 1]
        a, b, c, d = x1 - x, y1 - y, x2 - x, y2 - y
        cross, dot = a * d - b * c, a * c + b * d
        if cross == 0 and dot <= 0:
            return "fence"
        turned += atan2(cross, dot)
    return "inside" if abs(turned) > pi else "outside"
'''
EXPLANATION = """
Walking from the place to the right for ever ends outside. Each fence crossed changes between inside and outside, so an odd number means that the walk began inside. For the square from (0, 0) to (6, 6) and (3, 2):

| fence | crosses the height 2 | to the right | crossings |
|---|---|---|---|
| bottom | no | | 0 |
| right | yes | yes | 1 |
| top | no | | 1 |
| left | yes | no | 1 |

One crossing: inside. Every fence is looked at once. A corner on the walk belongs to one of its two fences only, because an end at the walk's own height counts as below.
"""


def where(corners: list[tuple[int, int]], place: tuple[int, int]) -> str:
    x, y = place
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        cross = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
        if cross == 0 and min(x1, x2) <= x <= max(x1, x2) and min(y1, y2) <= y <= max(y1, y2):
            return "fence"
        if (y1 > y) != (y2 > y) and (cross > 0) == (y2 > y1):
            inside = not inside
    return "inside" if inside else "outside"


def inputs(rng):
    shapes = [
        [(0, 0), (6, 0), (6, 6), (0, 6)],
        [(0, 0), (8, 0), (8, 8), (4, 2), (0, 8)],
        [(0, 3), (3, 0), (6, 3), (3, 6)],
        [(0, 0), (2, 4), (4, 0), (6, 4), (8, 0), (8, 6), (0, 6)],
        [(5, 1), (1, 7), (0, 2)],
    ]
    corners = rng.choice(shapes)
    turn = rng.randrange(len(corners))
    corners = corners[turn:] + corners[:turn]
    return rng.choice([corners, corners[::-1]]), (rng.randint(-1, 8), rng.randint(-1, 8))
