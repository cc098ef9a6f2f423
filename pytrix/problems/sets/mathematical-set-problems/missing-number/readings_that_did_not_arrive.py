"""Readings that did not arrive

A weather station sends a reading every `step` minutes: the first at minute `start`, the next at `start + step`, and so
on, as long as it is not after minute `end`. Not every reading arrives, and some arrive twice.

`arrived` lists the minutes of the readings that arrived, in no particular order. It may also hold minutes at which no
reading was planned, from other stations. Return the minutes of the planned readings that did **not** arrive, in
ascending order. A day has many readings.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("`step` is at least 1", "`end` is not smaller than `start`")
HINTS = (
    "Which minutes should there be, for example from 10 to 50 in steps of 15?",
    "Go through the planned minutes in order and keep those that are not among the ones that arrived.",
    "A range with three numbers gives the planned minutes; its second number is not part of it, so mind the end.",
)
EXAMPLES = [
    Example((10, 60, 10, [30, 10, 60, 50, 10]), why="20 and 40 are missing"),
    Example((0, 50, 15, [0, 30, 45, 7]), why="60 would be after the end"),
    Example((5, 5, 20, [])),
]
EDGES = {
    "some arrive twice": (1, 3, 1, [2, 2, 1]),
    "from other stations": (100, 130, 10, [105, 110, 140, 90]),
    "not after minute end": (0, 20, 10, [0, 10]),
    "not every reading arrives": Edge((3, 12, 3, [12, 9, 6, 3]), "this time all of them did"),
}
MISTAKES = [
    Mistake("A reading at the very end is planned, too. A range stops before its second number.", "range(start, end + 1, step)", "range(start, end, step)"),
    Mistake("You list every minute that is missing. Readings are only planned every few minutes.", "range(start, end + 1, step)", "range(start, end + 1)"),
    Mistake("You only look between the readings that arrived. Those at the beginning and at the end may be missing as well.",
            "range(start, end + 1, step) if minute not in there", "range(start, end + 1, step) if minute not in there and min(there, default=end + 1) < minute < max(there)"),
    Mistake("You list the minutes that arrived without having been planned.",
            "[minute for minute in range(start, end + 1, step) if minute not in there]", "sorted(there - set(range(start, end + 1, step)))"),
    Mistake("You begin with minute 0. The first reading is planned at `start`.", "range(start, end + 1, step)", "range(start % step, end + 1, step)"),
]
EXPLANATION = """
What should be there is known, so go through it in order and ask for each minute whether it arrived.

| planned | arrived |
|---|---|
| 10 | yes |
| 20 | no |
| 30 | yes |
| 40 | no |
| 50 | yes |
| 60 | yes |

Each planned minute costs one look-up. The difference of two sets finds the same minutes, but has to be sorted
afterwards.
"""


def missing(start: int, end: int, step: int, arrived: list[int]) -> list[int]:
    there = set(arrived)
    return [minute for minute in range(start, end + 1, step) if minute not in there]


def inputs(rng):
    start, step = rng.randint(0, 40), rng.choice([1, 5, 10, 15])
    end = start + step * rng.randint(1, 6) + rng.choice([0, 0, step // 2])
    planned = list(range(start, end + 1, step))
    arrived = [minute for minute in planned if rng.random() < 0.55] + [rng.randint(0, 90) for _ in range(rng.randint(0, 2))]
    rng.shuffle(arrived)
    return start, end, step, arrived + arrived[:1]
