"""A fence around the trees

A rope is to be tied tightly around all the trees of a meadow. `trees` holds their places, tuples of two whole numbers, in any order; some places may be named twice.

Return the corners of the fence: the trees at which the rope turns, anticlockwise, beginning with the leftmost and among those the lowest one. Trees in the middle of a straight piece are no corners. If all trees stand on one line, return its two ends in that order, and for a single place just that one.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("there is at least one tree",)
HINTS = (
    "If you walk along the fence anticlockwise, to which side do you turn at every corner?",
    "Sort the trees from left to right and build the lower side of the fence: whenever a new tree would make you turn right, or go straight on, the tree before it is no corner.",
    "The cross product of two steps is positive for a turn to the left. Drop the last tree while it isn't; then do the same from right to left for the upper side, and join both without their last trees.",
)
EXAMPLES = [
    Example(([(0, 0), (4, 0), (4, 4), (0, 4), (2, 2), (2, 0)],), why="one tree is inside, one on a straight piece"),
    Example(([(1, 1), (3, 3), (2, 2)],), why="all on one line"),
    Example(([(2, 5), (0, 0), (4, 1)],)),
]
EDGES = {
    "single place": Edge(([(3, 3), (3, 3)],), "the same place twice"),
    "named twice": Edge(([(0, 0), (2, 0), (0, 0), (0, 2), (2, 0)],), "corners named twice"),
    "among those the lowest": Edge(([(0, 5), (0, 1), (0, 3), (6, 2)],), "three on the left"),
    "on one line": Edge(([(4, 1), (4, 9), (4, 5)],), "straight up"),
}
ALWAYS = [([(3, 1), (0, 2)],), 
    ([(3, 3), (4, 1), (2, 4)],),
    ([(1, 4), (5, 2), (4, 4), (1, 2)],),
]
MISTAKES = [
    Mistake("Trees in the middle of a straight piece are no corners.", "<= 0:", "< 0:"),
    Mistake("A tree is no corner when the rope would turn right there.", "<= 0:", ">= 0:"),
    Mistake("Both sides of the fence are needed, the lower and the upper one.", "return lower[:-1] + upper[:-1] or lower", "return lower"),
    Mistake("Places named twice are one place.", "places = sorted(set(trees))", "places = sorted(trees)"),
    Mistake("One tree less may not be enough: drop as long as the rope turns right.", "        while len(side) >= 2 and", "        if len(side) >= 2 and"),
]
ALSO_RIGHT = [
    Way(
        "Wrapping the rope around from corner to corner is easier to picture: from each corner to the tree that has all others on its left. It looks at all trees for every corner.",
        '''
def fence(trees: list[tuple[int, int]]) -> list[tuple[int, int]]:
    corner = min(trees)
    corners = [corner]
    while True:
        best = corners[0]
        for tree in trees:
            turn = _turn(corner, best, tree)
            if best == corner or turn < 0 or (turn == 0 and _square(corner, tree) > _square(corner, best)):
                best = tree
        if best == corners[0]:
            return corners
        corner = best
        corners.append(corner)


def _turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _square(a: tuple[int, int], b: tuple[int, int]) -> int:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
''',
    )
]
ORACLE = '''
def fence(trees: list[tuple[int, int]]) -> list[tuple[int, int]]:
    places = sorted(set(trees))
    if len(places) == 1:
        return places
    follower = {}
    for a in places:
        for b in places:
            if a == b:
                continue
            fits = True
            for c in places:
                cross = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
                ahead = (b[0] - a[0]) * (c[0] - a[0]) + (b[1] - a[1]) * (c[1] - a[1])
                length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
                if cross < 0 or (cross == 0 and not 0 <= ahead <= length):
                    fits = False
            if fits:
                follower[a] = b
    corners = [places[0]]
    while follower[corners[-1]] != places[0]:
        corners.append(follower[corners[-1]])
    return corners
'''
EXPLANATION = """
From left to right along the lower side, the fence only ever turns left. A tree that would make it turn right, or go straight on, is dropped. For the lower side of the first example:

| tree | side so far |
|---|---|
| 0, 0 | (0, 0) |
| 0, 4 | (0, 0) (0, 4) |
| 2, 0 | (0, 0) (2, 0), as the turn at (0, 4) was to the right |
| 2, 2 | (0, 0) (2, 0) (2, 2) |
| 4, 0 | (0, 0) (4, 0) |
| 4, 4 | (0, 0) (4, 0) (4, 4) |

Sorting is the largest part: each tree is added once and dropped at most once for each side.
"""


def fence(trees: list[tuple[int, int]]) -> list[tuple[int, int]]:
    places = sorted(set(trees))
    lower = _side(places)
    upper = _side(places[::-1])
    return lower[:-1] + upper[:-1] or lower


def _side(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    side: list[tuple[int, int]] = []
    for tree in places:
        while len(side) >= 2 and _turn(side[-2], side[-1], tree) <= 0:
            side.pop()
        side.append(tree)
    return side


def _turn(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> int:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def inputs(rng):
    if rng.random() < 0.15:
        dx, dy = rng.choice([(1, 2), (0, 1), (3, -1)])
        return ([(step * dx, 5 + step * dy) for step in rng.sample(range(6), rng.randint(2, 4))],)
    return ([(rng.randint(0, 5), rng.randint(0, 5)) for _ in range(rng.randint(3, 9))],)
