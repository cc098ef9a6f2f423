"""Tallest of its neighbourhood

Beech trees stand along an avenue, and `heights` lists their heights in metres. Storks build their nests only on a tree
that no tree close by towers above: neither among the `reach` trees before it nor among the `reach` trees after it may
there be a taller one. Near the ends of the avenue there are fewer trees on one side, and then only those count. A tree
of the same height does no harm.

Return the positions of all trees on which storks may build, counted from 0, in ascending order. Without trees the list
is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`reach` is 0 or more",)
HINTS = (
    "Which positions belong to the neighbourhood of position 5 with a reach of 2? And which to that of position 1?",
    "The neighbourhood is a slice. The tree may carry a nest if it is as tall as the tallest tree of that slice.",
    "The slice begins `reach` places before the tree, but never before position 0, and ends after the last of the `reach` trees after it.",
)
EXAMPLES = [
    Example(([20, 25, 18, 16, 19, 14], 1), why="25 and 19 have no taller tree beside them"),
    Example(([20, 25, 18, 16, 19, 14], 3), why="with this reach 25 lies close to 19"),
    Example(([17, 21, 21, 12], 2), why="a tree of the same height does no harm"),
]
EDGES = {
    "without trees": ([], 2),
    "`reach` trees": Edge(([15, 30, 12], 0), "no other tree counts"),
    "near the ends": ([28, 26, 23, 20, 24], 2),
    "among the `reach` trees after it": Edge(([10, 11, 12, 13, 14], 2), "growing towards the end"),
}
MISTAKES = [
    Mistake("A negative start counts from the end of the list: near the beginning your neighbourhood is a wrong one or empty.",
            "max(place - reach, 0)", "place - reach", "== max(heights[", "== max([0] + heights["),
    Mistake("The last tree of the neighbourhood is missing: a slice ends before its stop.", "place + reach + 1", "place + reach",
            "max(heights[", "max([height] + heights["),
    Mistake("You only look at the trees before it.", "place + reach + 1", "place + 1"),
    Mistake("You only look at the trees after it.", "max(place - reach, 0)", "place"),
    Mistake("A tree of the same height does no harm; you demand that all others are lower.",
            "if height == max(heights[max(place - reach, 0) : place + reach + 1])",
            "if all(height > other for other in heights[max(place - reach, 0) : place] + heights[place + 1 : place + reach + 1])"),
    Mistake("You return the heights. Return the positions of the trees.", "        place\n", "        height\n"),
]
ALSO_RIGHT = [
    Way("Without `max`: no tree of the neighbourhood may be taller. `any` stops at the first taller one.",
        """
def nesting_trees(heights: list[int], reach: int) -> list[int]:
    found = []
    for place, height in enumerate(heights):
        around = heights[max(place - reach, 0) : place + reach + 1]
        if not any(other > height for other in around):
            found.append(place)
    return found
"""),
]
EXPLANATION = """
The window lies around the tree: up to `reach` places on either side. At the beginning it must not start below 0; at
the end a slice stops by itself. For `[20, 25, 18, 16, 19, 14]` and a reach of 1:

| place | window | tallest | nest? |
|---|---|---|---|
| 0 | 20 25 | 25 | no |
| 1 | 20 25 18 | 25 | yes |
| 2 | 25 18 16 | 25 | no |
| 3 | 18 16 19 | 19 | no |
| 4 | 16 19 14 | 19 | yes |
| 5 | 19 14 | 19 | no |

The work is the number of trees times the width of the window.
"""


def nesting_trees(heights: list[int], reach: int) -> list[int]:
    return [
        place
        for place, height in enumerate(heights)
        if height == max(heights[max(place - reach, 0) : place + reach + 1])
    ]


def inputs(rng):
    return (integers(rng, 2, 9, 10, rng.choice([14, 30])), rng.choice([0, 1, 1, 2, 2, 3]))
