"""Inside the fence

Sheep wear transmitters, and a farmer wants to know which are inside the fence. The posts of the fence are given in `posts`, at least three tuples of two whole numbers, how far east and how far north, in the order in which one passes them walking around the field anticlockwise, with the field always on the left. At every post the fence turns to the left, so the field has no dents.

`sheep` is a list of such points. Return a list of words, one for each sheep: `inside`, `fence` if it stands exactly on the fence, or `outside`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "You walk around the field with it on your left. On which side of each piece of the fence is a sheep that is inside?",
    "The cross product tells the side: how far east the piece goes times how far north the sheep is from its first post, minus north times east. Above 0 means left.",
    "For each sheep compute the sides of all pieces; the last piece leads back to the first post. The smallest decides: below 0 is outside, 0 is on the fence, above 0 is inside.",
)
EXAMPLES = [
    Example(([(0, 0), (4, 0), (4, 3), (0, 3)], [(1, 1), (4, 2), (5, 1)]), why="the second one stands on the eastern side"),
    Example(([(0, 0), (6, 0), (0, 6)], [(2, 2), (3, 3), (4, 4)]), why="the slanted side goes through (3, 3)"),
    Example(([(0, 0), (2, 1), (1, 3)], [(0, 0), (3, 1)])),
]
EDGES = {
    "stands exactly on the fence": ([(0, 0), (5, 0), (5, 5), (0, 5)], [(0, 2), (0, 5), (0, 6), (2, 0), (-1, 0)]),
    "one for each sheep": Edge(([(0, 0), (1, 0), (0, 1)], []), "no sheep"),
}
ALWAYS = [([(0, 0), (2, 1), (1, 3)], [(1, 1)]), ([(8, -2), (7, 1), (3, 2), (2, -3), (6, -5)], [(1, 3), (1, 1), (2, -2)])]
MISTAKES = [
    Mistake("The piece from the last post back to the first is missing.", "zip(posts, posts[1:] + posts[:1])", "zip(posts, posts[1:])"),
    Mistake("A point on the extended line of one piece isn't on the fence if it is outside of another piece. Look for outside first.", "        if min(sides) < 0:\n            words.append(\"outside\")\n        elif min(sides) == 0:\n            words.append(\"fence\")\n", "        if 0 in sides:\n            words.append(\"fence\")\n        elif min(sides) < 0:\n            words.append(\"outside\")\n"),
    Mistake("One piece that has the sheep on its left is not enough; all of them must.", "min(sides) < 0", "max(sides) < 0"),
    Mistake("A sheep on the fence has a word of its own.", '            words.append("fence")', '            words.append("inside")'),
]
ORACLE = """
from fractions import Fraction

def watch(posts: list[tuple[int, int]], sheep: list[tuple[int, int]]) -> list[str]:
    words = []
    for x, y in sheep:
        crossings = []
        for number in range(len(posts)):
            (x1, y1), (x2, y2) = posts[number - 1], posts[number]
            if y1 == y2:
                if y == y1:
                    crossings += [Fraction(x1), Fraction(x2)]
            elif min(y1, y2) <= y <= max(y1, y2):
                crossings.append(x1 + Fraction((x2 - x1) * (y - y1), y2 - y1))
        flat = [pair for pair in zip(posts, posts[1:] + posts[:1]) if pair[0][1] == pair[1][1] == y]
        if not crossings or not min(crossings) <= x <= max(crossings):
            words.append("outside")
        elif flat or x in (min(crossings), max(crossings)):
            words.append("fence")
        else:
            words.append("inside")
    return words
"""
ALSO_RIGHT = [
    Way("One can leave the loop at the first piece that has the sheep on its right; that saves work if most sheep are far away.",
        """
def watch(posts: list[tuple[int, int]], sheep: list[tuple[int, int]]) -> list[str]:
    words = []
    for x, y in sheep:
        word = "inside"
        for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1]):
            side = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            if side < 0:
                word = "outside"
                break
            if side == 0:
                word = "fence"
        words.append(word)
    return words
"""),
]
EXPLANATION = """
A field without dents lies to the left of every piece of its fence. So a point is inside if the cross product is above 0 for all pieces; if one is below 0, it is outside, whatever the others say. For the second example and the sheep at (3, 3):

| piece | side |
|---|---|
| (0, 0) to (6, 0) | 18 |
| (6, 0) to (0, 6) | 0 |
| (0, 6) to (0, 0) | 18 |

The smallest is 0: it stands on the fence. Each sheep is compared with each piece, all in whole numbers. Another way stops at the first piece that has the sheep on its right. A field with dents needs a ray and the number of times it crosses the fence.
"""


def watch(posts: list[tuple[int, int]], sheep: list[tuple[int, int]]) -> list[str]:
    words = []
    for x, y in sheep:
        sides = []
        for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1]):
            sides.append((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
        if min(sides) < 0:
            words.append("outside")
        elif min(sides) == 0:
            words.append("fence")
        else:
            words.append("inside")
    return words


def inputs(rng):
    fields = [
        [(0, 0), (4, 0), (4, 4), (0, 4)],
        [(0, 0), (6, 0), (3, 3)],
        [(2, 0), (4, 2), (2, 4), (0, 2)],
        [(0, 0), (4, -2), (6, 1), (5, 4), (1, 5)],
    ]
    east, north = rng.randint(-3, 3), rng.randint(-3, 3)
    posts = rng.choice(fields)
    cut = rng.randrange(len(posts))
    posts = [(x + east, y + north) for x, y in posts[cut:] + posts[:cut]]
    sheep = [(rng.randint(-1, 7) + east, rng.randint(-2, 6) + north) for _ in range(rng.randint(2, 5))]
    return (posts, sheep + [rng.choice(posts)] * rng.randint(0, 1))
