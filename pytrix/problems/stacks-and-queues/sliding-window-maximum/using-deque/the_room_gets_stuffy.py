"""The room gets stuffy

A sensor measures the air in a classroom once a minute; `readings` lists the values. A lamp lights up as soon as the mean of the last `count` readings is greater than `limit`. Before there are `count` readings it stays dark.

Return the position of the reading at which the lamp lights up for the first time, or `-1` if it never does. `count` is at least 1.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Which readings does the lamp look at after each new one?",
    "Keep the last readings in a `deque` with a largest length: a new one pushes the oldest out by itself.",
    "Append each reading to a `deque` with `maxlen`; when it is full, compare its sum with the limit times the number.",
)
EXAMPLES = [
    Example(([400, 900, 1200, 1300], 2, 1000), why="900 and 1200 have a mean of 1050"),
    Example(([900, 1100], 2, 1000), why="a mean of 1000 is not greater"),
    ([1500, 100, 100], 1, 1000),
]
EDGES = {
    "never does": ([], 1, 500),
    "Before there are `count` readings": ([900, 900], 3, 100),
    "at least 1": Edge(([5, 6], 1, 5), "each reading for itself"),
    "the last `count` readings": Edge(([9, 1, 1, 9, 9], 3, 5), "the first reading has left"),
}
ALWAYS = [
    ([3, 3, 4], 3, 3),
    ([3, 4], 2, 3),
]
MISTAKES = [
    Mistake("The lamp stays dark before there are enough readings.", "len(recent) == count and ", ""),
    Mistake("A mean that equals the limit is not greater.", "sum(recent) > limit * count", "sum(recent) >= limit * count"),
    Mistake("You take all readings so far. Only the last ones count.", "deque(maxlen=count)", "deque()", "len(recent) == count", "len(recent) >= count", "limit * count", "limit * len(recent)"),
    Mistake("You return the position where the stretch begins. Return the reading at which the lamp lights up.", "return place", "return place - count + 1"),
]
EXPLANATION = """
A `deque` with `maxlen` lets go of its oldest item when a new one comes. Comparing the sum with the limit times the number saves the division. For 400, 900, 1200 and two readings:

| reading | last two | sum | limit · 2 |
|---|---|---|---|
| 400 | 400 | – | |
| 900 | 400 900 | 1300 | 2000 |
| 1200 | 900 1200 | 2100 | 2000: the lamp |

Each reading adds up `count` values; a running sum would make that one addition and one subtraction.
"""


def lamp(readings: list[int], count: int, limit: int) -> int:
    recent: deque[int] = deque(maxlen=count)
    for place, reading in enumerate(readings):
        recent.append(reading)
        if len(recent) == count and sum(recent) > limit * count:
            return place
    return -1


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 8))], rng.randint(1, 4), rng.randint(3, 8))
