"""The first day for both

Two people want to meet. `mine` and `yours` list the days of the year on which each of them is free, as numbers from 1
to 366, in no order.

Return the first day on which both are free, or 0 if there is none.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which days come into question at all, and which one of those is wanted?",
    "Make a set of each list, find what they share, and take the smallest.",
    "`&` gives the shared days. `min` takes a `default` for the case that there are none.",
)
EXAMPLES = [
    Example(([40, 12, 33], [33, 50, 40]), why="33 and 40 suit both"),
    Example(([1, 2], [3, 4])),
    Example(([200], [7, 200, 100])),
]
EDGES = {
    "if there is none": ([], [5]),
    "in no order": Edge(([9, 3, 7, 5], [8, 7, 3, 9]), "three common days"),
}
MISTAKES = [
    Mistake("You return the last common day.", "min(set(mine) & set(yours)", "max(set(mine) & set(yours)"),
    Mistake("You return the first day on which either of them is free.", "set(mine) & set(yours)", "set(mine) | set(yours)"),
    Mistake("You take the first common day in the order of the list, but the lists are in no order.", "min(set(mine) & set(yours), default=0)", "next((day for day in mine if day in yours), 0)"),
]
EXPLANATION = """
The days that suit both are the intersection, and the first of them is its smallest member.

| mine | yours | both | first |
|---|---|---|---|
| 40, 12, 33 | 33, 50, 40 | 33, 40 | 33 |

Each day of both lists is looked at once.
"""


def first_day(mine: list[int], yours: list[int]) -> int:
    return min(set(mine) & set(yours), default=0)


def inputs(rng):
    return (integers(rng, 1, 6, 1, 12), integers(rng, 1, 6, 1, 12))
