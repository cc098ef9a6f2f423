"""The shared garden

Two families claim gardens, `one` and `other`, rectangles on a map given as tuples `(x1, y1, x2, y2)` of two opposite corners, whichever two. Part of the land may be claimed by both.

Return that part as a tuple `(left, bottom, right, top)` with `left < right` and `bottom < top`, or `None` if they share no land. Gardens that only touch share none, and a garden without any area is allowed and shares none.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "Where does the shared part begin on the left, if both gardens are given by left and right edges?",
    "First bring each garden into the same form, with the smaller numbers first. The shared part begins at the greater of the two left edges and ends at the smaller of the two right ones.",
    "The same goes for bottom and top. There is a shared part if the beginning is before the end in both directions.",
)
EXAMPLES = [
    Example(((0, 0, 4, 3), (2, 1, 6, 5))),
    Example(((4, 3, 0, 0), (2, 5, 6, 1)), why="the same gardens, given by other corners"),
    Example(((0, 0, 2, 2), (2, 0, 4, 2)), why="they touch"),
]
EDGES = {
    "only touch": Edge(((0, 0, 2, 2), (2, 2, 3, 3)), "at a corner"),
    "without any area": Edge(((0, 0, 5, 5), (2, 2, 2, 4)), "a line inside a garden"),
    "share no land": Edge(((0, 0, 1, 9), (5, 1, 7, 3)), "side by side"),
    "whichever two": Edge(((5, 5, -5, -5), (-1, 1, 1, -1)), "one inside the other"),
}
ALWAYS = [((0, 0, 1, 1), (3, 4, 5, 6)), ((2, 0, 4, 9), (0, 3, 8, 5)), ((1, 2, 5, 3), (0, 2, 5, 1)), ((0, 7, 4, 5), (6, 2, 3, 6))]
MISTAKES = [
    Mistake("The corners may be any two opposite ones; sort the coordinates first.", "return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)", "return x1, y1, x2, y2"),
    Mistake("Gardens that only touch share no land.", "if left < right and bottom < top:", "if left <= right and bottom <= top:"),
    Mistake("They must overlap in both directions.", "if left < right and bottom < top:", "if left < right or bottom < top:"),
    Mistake("The shared part begins at the greater of the left edges and ends at the smaller of the right ones.", "max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])", "min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])"),
]
ALSO_RIGHT = [
    Way(
        "Of the four x of two overlapping gardens, the two in the middle of the sorted order bound the shared part; but whether there is one has to be asked apart.",
        '''
def shared(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    across = _middle(one[0], one[2], other[0], other[2])
    upwards = _middle(one[1], one[3], other[1], other[3])
    return (across[0], upwards[0], across[1], upwards[1]) if across and upwards else None


def _middle(a: int, b: int, c: int, d: int) -> tuple[int, int] | None:
    begin, end = max(min(a, b), min(c, d)), min(max(a, b), max(c, d))
    return (begin, end) if begin < end else None
''',
    )
]
ORACLE = '''
def shared(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    def squares(garden):
        x1, y1, x2, y2 = garden
        return {(x, y) for x in range(min(x1, x2), max(x1, x2)) for y in range(min(y1, y2), max(y1, y2))}
    both = squares(one) & squares(other)
    if not both:
        return None
    xs, ys = [x for x, _ in both], [y for _, y in both]
    return min(xs), min(ys), max(xs) + 1, max(ys) + 1
'''
EXPLANATION = """
In one direction two stretches share what lies between the later beginning and the earlier end. For (0, 0, 4, 3) and (2, 1, 6, 5):

| | begins | ends |
|---|---|---|
| across | max(0, 2) = 2 | min(4, 6) = 4 |
| upwards | max(0, 1) = 1 | min(3, 5) = 3 |

Both beginnings are before their ends, so the part is (2, 1, 4, 3). It takes the same few steps for all gardens.
"""


def shared(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> tuple[int, int, int, int] | None:
    a, b = _edges(one), _edges(other)
    left, bottom, right, top = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
    if left < right and bottom < top:
        return left, bottom, right, top
    return None


def _edges(garden: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    x1, y1, x2, y2 = garden
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def inputs(rng):
    return tuple(tuple(rng.randint(0, 7) for _ in range(4)) for _ in range(2))
