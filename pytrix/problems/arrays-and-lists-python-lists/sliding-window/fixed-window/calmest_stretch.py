"""The calmest hours

A weather station reports one wind speed an hour, and `speeds` lists them in order. A sailing school needs `hours`
hours in a row, and the calmest stretch is the one with the smallest sum of wind speeds.

Return the smallest sum of any `hours` consecutive speeds. If there are fewer speeds than hours, return `-1`. Reports
can be long, so adding every stretch again is too slow.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("`hours` is at least 1", "speeds are whole numbers from 0 to 60", "up to 50,000 speeds")
HINTS = (
    "Two neighbouring stretches have almost all their hours in common. Which hour leaves, and which one comes in?",
    "Add up the first stretch once. After that, each further sum follows from the one before with two small changes.",
    "Walk with the position of the hour that comes in; the hour that leaves is exactly the stretch's length behind it.",
)
EXAMPLES = [
    Example(([5, 3, 8, 2, 2, 9], 3), why="8 + 2 + 2 is 12; the others are 16, 13 and 13"),
    Example(([4, 4, 1, 7], 2), why="4 + 1"),
    ([4, 2], 3),
]
EDGES = {
    "fewer speeds than hours": ([], 1),
    "`hours` consecutive": Edge(([6, 1], 2), "one single stretch"),
    "smallest sum": Edge(([9, 8, 1, 0], 2), "the calmest stretch comes last"),
    "one wind speed an hour": Edge(([7, 3, 5], 1), "a stretch of one hour"),
}
MISTAKES = [
    Mistake("The hour that leaves is the wrong one: your stretches grow or shrink by one hour.",
            "speeds[position - hours]", "speeds[position - hours + 1]"),
    Mistake("You never look at the last stretch: the walk must include the last hour of the report.",
            "range(hours, len(speeds))", "range(hours, len(speeds) - 1)"),
    Mistake("You return the sum of the last stretch, not the smallest of all of them.", "return best", "return total"),
    Mistake("Begin with the sum of the first stretch: it may be the calmest one.",
            "best = total = sum(speeds[:hours])", "total = sum(speeds[:hours])\n    best = 60 * hours"),
]
SIZE = 50_000
SLOW = [
    Slow("Your answer is right, but it adds up every stretch from scratch. For a long report and a long stretch that is too much "
         "work: reuse the sum of the stretch before.",
         """
def calmest_stretch(speeds: list[int], hours: int) -> int:
    if len(speeds) < hours:
        return -1
    return min(sum(speeds[start : start + hours]) for start in range(len(speeds) - hours + 1))
"""),
]
ALSO_RIGHT = [
    Way("With running totals each stretch is one subtraction. That is as fast and keeps a list of all totals.",
        """
from itertools import accumulate


def calmest_stretch(speeds: list[int], hours: int) -> int:
    totals = list(accumulate(speeds, initial=0))
    return min((after - before for before, after in zip(totals, totals[hours:])), default=-1)
"""),
]
EXPLANATION = """
The sum of the next stretch is the sum of this one, plus the hour that comes in, minus the hour that leaves. For
`[5, 3, 8, 2, 2, 9]` and three hours:

| comes in | leaves | sum | smallest |
|---|---|---|---|
| 5, 3, 8 | – | 16 | 16 |
| 2 | 5 | 13 | 13 |
| 2 | 3 | 12 | 12 |
| 9 | 8 | 13 | 12 |

Each hour is added once and subtracted once, so the work grows with the length of the report alone. Adding each
stretch again costs the length of the report times the length of the stretch.
"""


def calmest_stretch(speeds: list[int], hours: int) -> int:
    if len(speeds) < hours:
        return -1
    best = total = sum(speeds[:hours])
    for position in range(hours, len(speeds)):
        total += speeds[position] - speeds[position - hours]
        best = min(best, total)
    return best


def inputs(rng):
    speeds = integers(rng, 2, 12, 0, 60)
    return (speeds, rng.randint(1, len(speeds) - 1))


def large(rng, size):
    return ([rng.randint(0, 60) for _ in range(size)], size // 2)
