"""The highest level in the rain butt

A rain butt is empty at first. `changes` lists day by day how many litres came in or were taken out; what is taken out
is negative. The butt is large enough for any rain, but it cannot be more than empty: whoever wants more water than is
there gets just what is there.

Return the highest level at the end of any day, or `0` if no day leaves water in it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "The level is 5 and the change is -8. What is the level afterwards?",
    "Keep the level in one variable and the highest level in another one.",
    "Each day: add the change, but let the level be at least 0; then compare with the highest so far.",
)
EXAMPLES = [
    Example(([4, -6, 7, -2, 3],), why="the levels are 4, 0, 7, 5, 8"),
    Example(([-5, -1],), why="it stays empty"),
    Example(([6, -1, 2, -9],), why="the levels are 6, 5, 7, 0"),
]
EDGES = {
    "no day leaves water": ([],),
    "more than empty": ([2, -10, 3],),
    "highest level": Edge(([9, -1, -1, 2],), "the highest level comes first"),
}
MISTAKES = [
    Mistake("The level falls below 0 in your butt. It cannot be more than empty.", "max(level + change, 0)", "level + change"),
    Mistake("Return the highest level of all days, not the last one.", "return highest", "return level"),
    Mistake("You leave out the days on which water is taken. They lower the level too, only never below 0.", "max(level + change, 0)", "level + max(change, 0)"),
    Mistake("If more is wanted than there is, the butt is empty afterwards; you take nothing out then.",
            "level = max(level + change, 0)", "level = level + change if level + change >= 0 else level"),
]
ALSO_RIGHT = [
    Way("`accumulate` with a function of its own makes all levels, and `max` picks the highest.",
        """
from itertools import accumulate


def highest_level(changes: list[int]) -> int:
    levels = accumulate(changes, lambda level, change: max(level + change, 0), initial=0)
    return max(levels)
"""),
]
EXPLANATION = """
The level after a day follows from the level before: add the change and never go below zero. For `[4, -6, 7, -2, 3]`:

| change | 4 | -6 | 7 | -2 | 3 |
|---|---|---|---|---|---|
| level | 4 | 0 | 7 | 5 | 8 |
| highest | 4 | 4 | 7 | 7 | 8 |

Each day costs one step. Falling to zero and beginning again is the heart of Kadane's algorithm: the level is the best
sum of days in a row that end today, if none is allowed too.
"""


def highest_level(changes: list[int]) -> int:
    level = 0
    highest = 0
    for change in changes:
        level = max(level + change, 0)
        highest = max(highest, level)
    return highest


def inputs(rng):
    return (integers(rng, 2, 9, -9, 8),)
