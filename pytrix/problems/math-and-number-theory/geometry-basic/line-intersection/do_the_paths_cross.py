"""Where two paths cross

Two straight paths, `one` and `other`, run without end over a map. Each is given by two different points on it with whole-number coordinates, as a tuple `(x1, y1, x2, y2)`.

Return the place where they cross, as a tuple of two fractions (`fractions.Fraction`), or `"parallel"` if they never meet, or `"same"` if they are one path.
"""

from fractions import Fraction

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "How can you see from two directions, without dividing, whether they are the same?",
    "For directions (a, b) and (c, d) the number a · d - b · c is 0 just when they are parallel. The same number tells whether a point lies on a path.",
    "If it isn't 0, walk from the first point along its direction: how far is the quotient of two such numbers, one made of the way between the two starting points and the second direction.",
)
EXAMPLES = [
    Example(((0, 0, 2, 2), (0, 2, 2, 0))),
    Example(((0, 0, 1, 2), (0, 1, 1, 3)), why="both go two up for one to the side"),
    Example(((0, 0, 3, 1), (1, 0, 1, 5)), why="at a third of a unit up"),
]
EDGES = {
    "one path": Edge(((0, 0, 1, 1), (5, 5, 3, 3)), "the same path in the other direction"),
    "never meet": Edge(((0, 0, 0, 4), (2, 1, 2, -7)), "two paths straight up"),
    "without end": Edge(((0, 0, 1, 0), (10, 5, 9, 4)), "crossing beyond all the points given"),
    "two fractions": Edge(((1, 2, 4, 3), (0, 0, 5, -1)), "no whole numbers"),
}
ALWAYS = [((2, 0, 2, 5), (0, 1, 4, 2))]
MISTAKES = [
    Mistake("Parallel paths may be one and the same: check whether a point of one lies on the other.", 'return "same" if gap_x * second_y == gap_y * second_x else "parallel"', 'return "parallel"'),
    Mistake("Work with fractions; a float is rounded and no fraction.", "step = Fraction(gap_x * second_y - gap_y * second_x, cross)", "step = Fraction(int((gap_x * second_y - gap_y * second_x) / cross))"),
    Mistake("The way along the path begins at its first point, not at (0, 0).", "return x1 + step * first_x, y1 + step * first_y", "return step * first_x, step * first_y"),
    Mistake("The paths run without end; you only accept places between the points given.", "    step = Fraction(", '    if not 0 <= (gap_x * second_y - gap_y * second_x) / cross <= 1:\n        return "parallel"\n    step = Fraction('),
]
ALSO_RIGHT = [
    Way(
        "Written as equations `a * x + b * y = c`, two paths are solved by Cramer's rule: three of the same numbers, and no walk along a path.",
        '''
def crossing(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[Fraction, Fraction] | str:
    a, b, c = _equation(one)
    d, e, f = _equation(other)
    below = a * e - b * d
    if below:
        return Fraction(c * e - b * f, below), Fraction(a * f - c * d, below)
    return "same" if a * f == c * d and b * f == c * e else "parallel"


def _equation(path: tuple[int, int, int, int]) -> tuple[int, int, int]:
    x1, y1, x2, y2 = path
    return y2 - y1, x1 - x2, (y2 - y1) * x1 + (x1 - x2) * y1
''',
    )
]
ORACLE = '''
def crossing(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[Fraction, Fraction] | str:
    def line(path):
        x1, y1, x2, y2 = map(Fraction, path)
        if x1 == x2:
            return None, x1
        slope = (y2 - y1) / (x2 - x1)
        return slope, y1 - slope * x1
    (m, b), (n, c) = line(one), line(other)
    if m == n:
        return "same" if b == c else "parallel"
    if m is None:
        return b, n * b + c
    if n is None:
        return c, m * c + b
    x = (c - b) / (m - n)
    return x, m * x + b
'''
EXPLANATION = """
The number a · d - b · c of two directions, their cross product, is 0 for parallel ones. It needs no division, so paths straight up are no special case. For (0, 0) to (3, 1) and (1, 0) to (1, 5):

| | |
|---|---|
| directions | (3, 1) and (0, 5) |
| cross product | 3 · 5 - 1 · 0 = 15 |
| gap from point to point | (1, 0) |
| step | (1 · 5 - 0 · 0) / 15 = 1/3 |
| place | (0 + 1/3 · 3, 0 + 1/3 · 1) = (1, 1/3) |

It takes the same few steps for all paths. With slopes, paths straight up would have to be treated apart.
"""


def crossing(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[Fraction, Fraction] | str:
    x1, y1, x2, y2 = one
    x3, y3, x4, y4 = other
    first_x, first_y = x2 - x1, y2 - y1
    second_x, second_y = x4 - x3, y4 - y3
    gap_x, gap_y = x3 - x1, y3 - y1
    cross = first_x * second_y - first_y * second_x
    if cross == 0:
        return "same" if gap_x * second_y == gap_y * second_x else "parallel"
    step = Fraction(gap_x * second_y - gap_y * second_x, cross)
    return x1 + step * first_x, y1 + step * first_y


def inputs(rng):
    x1, y1, dx, dy = (rng.randint(-4, 4) for _ in range(4))
    if (dx, dy) == (0, 0):
        dx = 1
    one = (x1, y1, x1 + dx, y1 + dy)
    if rng.random() < 0.4:
        side = rng.choice([0, 0, 1])
        return one, (x1 + 2 * dx + side, y1 + 2 * dy, x1 - dx + side, y1 - dy)
    x3, y3, ex = rng.randint(-4, 4), rng.randint(-4, 4), rng.choice([-3, -1, 1, 2])
    return one, (x3, y3, x3 + ex, y3 + rng.randint(-3, 3))
