"""Which level does it land on?

A program keeps measurements in a binary search tree. The first one becomes the root, on level 1. Each further one starts at the root and goes to the left of a
larger measurement and to the right of a smaller one, level by level, until it finds a free place, and there it stays.

`values` lists the measurements in the order in which they arrive; no two are equal. Return the list of the levels on which they land, in the
same order. No measurements give an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "intermediate"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "What does each measurement pass on its way, and how do you notice that a place is free?",
    "Build the tree as you go. A dictionary from a value to its left and its right child is enough of a tree.",
    "Start at the first value with level 1. While the side on which the new value belongs is taken, go there and add one to the level.",
)
EXAMPLES = [
    Example(([50, 30, 70, 40, 35],), why="35 passes 50, 30 and 40"),
    Example(([1, 2, 3],), why="each one goes to the right of the one before"),
    ([2, 1, 3],),
]
EDGES = {"No measurements": ([],), "the root": Edge(([6],), "one measurement")}
ALWAYS = [
    ([5, 0, -3, 2],),
]
MISTAKES = [
    Mistake("The root is on level 1, not on level 0.", "level = values[0], 1", "level = values[0], 0"),
    Mistake("You compare with the root at every step. On each level the measurement that stands there decides.",
            "side = value > here", "side = value > values[0]"),
    Mistake("Every step down adds one level. Yours stays at 2, however far the measurement goes.",
            "            here, level = children[here][side], level + 1", "            here, level = children[here][side], 2"),
]
ORACLE = """
def levels(values: list[int]) -> list[int]:
    found = []
    for at, value in enumerate(values):
        low, high, level = float("-inf"), float("inf"), 1
        for other in values[:at]:
            if low < other < high:
                level += 1
                low, high = (other, high) if other < value else (low, other)
        found.append(level)
    return found
"""
EXPLANATION = """
Each value repeats the search from the root: larger ones to the right, smaller ones to the left, until the place is free. For `[50, 30, 70, 40, 35]`:

| value | passes | level |
|---|---|---|
| 50 | – | 1 |
| 30 | 50 | 2 |
| 70 | 50 | 2 |
| 40 | 50, 30 | 3 |
| 35 | 50, 30, 40 | 4 |

The order of arrival alone makes the shape: random orders give about log n levels, an ascending order gives n, and then the work is n². Another way
is to keep the values sorted: a new one lands one level below the deeper one of its two neighbours there.
"""


def levels(values: list[int]) -> list[int]:
    children: dict[int, list[int | None]] = {}
    found = []
    for value in values:
        here, level = values[0], 1
        while here != value:
            side = value > here
            if children[here][side] is None:
                children[here][side] = value
            here, level = children[here][side], level + 1
        children[value] = [None, None]
        found.append(level)
    return found


def inputs(rng):
    values = distinct(rng, 2, 9, -30, 30)
    return (sorted(values, reverse=rng.random() < 0.5) if rng.random() < 0.2 else values,)
