"""Boats that touch

Boats on a lake are rectangles on a map, each a tuple `(left, top, width, height)` of whole numbers; the map's rows grow downwards, and width and height are at least 1. Two boats collide when they share some area. Boats whose edges or corners just touch do not collide.

Return a list of all pairs of colliding boats, each as a tuple of their places in `boats`, the smaller place first, in ascending order.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "Look at the map from above only along one direction: when do two stretches share more than a point?",
    "Two boats share area if they overlap from left to right and also from top to bottom.",
    "Two stretches overlap if each begins before the other ends. Ask that for both directions, for every pair of boats.",
)
EXAMPLES = [
    Example(([(0, 0, 4, 2), (3, 1, 4, 2), (7, 0, 1, 1)],), why="the first two share one square of the map"),
    Example(([(0, 0, 2, 2), (2, 0, 2, 2), (0, 2, 2, 2)],), why="they touch only"),
    Example(([(1, 1, 5, 5), (2, 2, 1, 1), (2, 2, 1, 1)],)),
]
EDGES = {
    "just touch": Edge(([(0, 0, 1, 1), (1, 1, 1, 1), (0, 1, 1, 1)],), "corners and edges"),
    "some area": Edge(([(0, 0, 9, 1), (4, 5, 1, 9), (4, -3, 1, 5)],), "a cross, and two that miss each other"),
    "all pairs": Edge(([(0, 0, 1, 1)],), "a single boat"),
    "ascending order": Edge(([(0, 0, 3, 3), (9, 9, 1, 1), (1, 1, 3, 3), (2, 2, 3, 3)],), "three that collide"),
}
ALWAYS = [
    ([(1, 2, 3, 2), (1, 0, 2, 2)],),
    ([(4, -3, 1, 5), (0, 0, 9, 1)],),
]
MISTAKES = [
    Mistake("Boats that just touch do not collide.", "left < other_left + other_width and other_left < left + width", "left <= other_left + other_width and other_left <= left + width"),
    Mistake("They must overlap from top to bottom as well; boats far above one another don't collide.", "            beneath = top < other_top + other_height and other_top < top + height\n", "            beneath = True\n"),
    Mistake("Overlapping in one direction is not enough, it takes both.", "if beside and beneath:", "if beside or beneath:"),
    Mistake("You only notice a boat that begins inside the other one. It may begin before it and reach into it.", "left < other_left + other_width and other_left < left + width", "left <= other_left < left + width"),
]
EXPLANATION = """
Along one direction, two stretches overlap if each begins before the other ends. Boats share area if that is so in both directions.

| pair | left to right | top to bottom | collide |
|---|---|---|---|
| 0 and 1 | 0 < 7 and 3 < 4 | 0 < 3 and 1 < 2 | yes |
| 0 and 2 | 0 < 8, but not 7 < 4 | | no |
| 1 and 2 | 3 < 8, but not 7 < 7 | | no |

Each pair is compared once, so the work grows with the square of the number of boats.
"""


def collisions(boats: list[tuple[int, int, int, int]]) -> list[tuple[int, int]]:
    pairs = []
    for place, (left, top, width, height) in enumerate(boats):
        for other in range(place + 1, len(boats)):
            other_left, other_top, other_width, other_height = boats[other]
            beside = left < other_left + other_width and other_left < left + width
            beneath = top < other_top + other_height and other_top < top + height
            if beside and beneath:
                pairs.append((place, other))
    return pairs


def inputs(rng):
    return ([(rng.randint(0, 5), rng.randint(0, 5), rng.randint(1, 3), rng.randint(1, 3)) for _ in range(rng.randint(2, 5))],)
