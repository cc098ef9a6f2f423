"""Alarms in the shifts

A control room writes down its `alarms`, minutes in rising order, some of them several times. Each of the `shifts` is a pair of
minutes, `[start, end]`, both included. Shifts may overlap, and then an alarm counts for each of them.

Return how many alarms the shifts have, added up. Without alarms or without shifts that is 0.
"""
from bisect import bisect_left, bisect_right

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("no shift ends before it starts",)
HINTS = (
    "If you know how many alarms come before a shift, and how many until its end, what else do you need?",
    "The alarms of a shift stand side by side. Where do they begin, and where do the first later ones begin?",
    "One search finds the first alarm that is not before the start, the other the first one after the end; subtract the positions.",
)
EXAMPLES = [
    Example(([5, 8, 8, 12, 20], [[8, 12], [0, 6]]), why="8, 8 and 12 in the first shift, 5 in the second"),
    Example(([3, 4], [[3, 4], [4, 9]]), why="4 counts for both"),
    Example(([7], [[8, 10]])),
]
EDGES = {
    "without alarms": ([], [[1, 5]]),
    "without shifts": ([1, 2], []),
    "both included": Edge(([10, 20], [[10, 20]]), "alarms at both ends"),
    "several times": Edge(([6, 6, 6], [[6, 6]]), "a shift of one minute"),
}
ALWAYS = [
    ([3, 5], [[2, 4], [2, 4]]),
]
MISTAKES = [
    Mistake("Alarms in the last minute of a shift are missing; the end is included.", "bisect_right(alarms, end)", "bisect_left(alarms, end)"),
    Mistake("Alarms in the first minute of a shift are missing; the start is included.", "bisect_left(alarms, start)", "bisect_right(alarms, start)"),
    Mistake("Only the last shift counts in your answer.", "total += ", "total = "),
    Mistake("An alarm that occurs several times counts each time.", "    total = 0\n", "    total = 0\n    alarms = sorted(set(alarms))\n"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "Every shift looks at every alarm.",
        """
def alarms_in_shifts(alarms: list[int], shifts: list[list[int]]) -> int:
    total = 0
    for start, end in shifts:
        for alarm in alarms:
            if start <= alarm <= end:
                total += 1
    return total
""",
    )
]
ALSO_RIGHT = [
    Way("For whole minutes, the alarms up to the end are those before the next minute, so one kind of search is enough.",
        "bisect_right(alarms, end)", "bisect_left(alarms, end + 1)"),
]
EXPLANATION = """
`bisect_left` gives the first position that is not below a value, `bisect_right` the first one above it. For the alarms 5, 8, 8, 12, 20
and the shift 8 to 12 these are 1 and 4, so 3 alarms lie between. A shift costs two searches of about log a steps for a alarms,
instead of a walk over all of them. Running totals for each minute of the day are another way; they cost memory for every minute.
"""


def alarms_in_shifts(alarms: list[int], shifts: list[list[int]]) -> int:
    total = 0
    for start, end in shifts:
        total += bisect_right(alarms, end) - bisect_left(alarms, start)
    return total


def inputs(rng):
    alarms = sorted(rng.choices(range(0, 15), k=rng.randint(1, 8)))
    shifts = []
    for _ in range(rng.randint(1, 4)):
        start = rng.choice([rng.randint(0, 15), rng.choice(alarms)])
        end = rng.choice([start, start + rng.randint(0, 6), max(start, rng.choice(alarms))])
        shifts.append([start, end])
    return (alarms, shifts)


def large(rng, size):
    shifts = [sorted(rng.sample(range(size), 2)) for _ in range(size // 8)]
    return (sorted(rng.choices(range(size), k=size)), shifts)
