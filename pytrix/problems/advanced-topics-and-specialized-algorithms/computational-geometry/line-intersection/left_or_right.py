"""Left or right at the corner?

A tram's computer announces the curves. Points are tuples of two whole numbers, how far east and how far north. The tram comes from `start`, goes straight to `corner`, and from there straight to `end`.

Return `left` or `right`, as the driver sees it at the corner, or `straight` if all three points lie on one line. It makes no difference if the tram has to turn back on this line. `corner` differs from both other points.

Whether one number is above or below 0 tells which: how far east the first part goes times how far north the second one goes, minus how far north the first goes times how far east the second goes.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Which four differences do you need?",
    "Compute how far each part goes east and north, multiply crosswise and subtract.",
    "If the number is above 0, the way turns to the left; below 0, to the right; and 0 means straight. Try it with a corner that you can picture.",
)
EXAMPLES = [
    Example(((0, 0), (2, 0), (2, 3)), why="going east, then north"),
    Example(((0, 0), (0, 4), (3, 5)), why="going north, then mostly east"),
    Example(((1, 1), (2, 2), (5, 5))),
]
EDGES = {
    "turn back": ((0, 0), (3, 0), (1, 0)),
    "on one line": ((-1, -2), (0, 0), (2, 4)),
}
ALWAYS = [((0, 0), (3, 1), (0, 0)), ((5, 1), (6, 0), (3, 1)), ((5, 1), (6, 2), (3, 1)), ((0, 3), (1, 2), (4, 0))]
MISTAKES = [
    Mistake("Left and right are swapped. Going east and then north is a turn to the left.", 'return "left" if turn > 0 else "right"', 'return "right" if turn > 0 else "left"'),
    Mistake("The second part begins at the corner, not at the start.", "east2, north2 = end[0] - corner[0], end[1] - corner[1]", "east2, north2 = end[0], end[1]"),
    Mistake("Multiply crosswise: east with north, and north with east.", "east1 * north2 - north1 * east2", "east1 * east2 - north1 * north2"),
    Mistake("Points on one line need an answer of their own.", '    if turn == 0:\n        return "straight"\n', ""),
]
EXPLANATION = """
The number is the cross product of the two parts. For the first example the first part goes 2 east and 0 north, the second 0 east and 3 north:

2 · 3 − 0 · 0 = 6, above 0: left.

With whole numbers it is exact, and it needs no angles. Whether two lines cross, which points lie outside, on which side of a road a house stands: all of this is made of this one question. It takes the same few steps for all points.
"""


def turn_at(start: tuple[int, int], corner: tuple[int, int], end: tuple[int, int]) -> str:
    east1, north1 = corner[0] - start[0], corner[1] - start[1]
    east2, north2 = end[0] - corner[0], end[1] - corner[1]
    turn = east1 * north2 - north1 * east2
    if turn == 0:
        return "straight"
    return "left" if turn > 0 else "right"


def inputs(rng):
    start = (rng.randint(-5, 5), rng.randint(-5, 5))
    east, north = rng.choice([(1, 0), (0, 1), (-1, 2), (2, 1), (-3, -1), (1, -1)])
    corner = (start[0] + east, start[1] + north)
    if rng.random() < 0.35:
        factor = rng.choice([-2, -1, 1, 2, 3])
        return (start, corner, (corner[0] + factor * east, corner[1] + factor * north))
    end = (corner[0] + rng.randint(-4, 4), corner[1] + rng.randint(-4, 4))
    return (start, corner, end if end != corner else (corner[0] + 1, corner[1]))
