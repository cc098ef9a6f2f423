"""Visitors on days in a row

A museum counts its visitors every day: `visitors` lists the numbers in order. Because single days vary so much, the
curator looks at `days` days in a row.

Return the list of sums of every `days` days in a row, beginning with the first ones. If the museum was open for fewer
days than that, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("`days` is at least 1",)
HINTS = (
    "With seven days in all and three in a row: at which positions can such a group of three begin?",
    "A group is a slice of the list. For each possible beginning take the slice and add it up.",
    "The last possible beginning is the length of the list minus the length of a group; `range` must include it.",
)
EXAMPLES = [
    Example(([12, 5, 8, 20, 4], 3), why="12 + 5 + 8, 5 + 8 + 20 and 8 + 20 + 4"),
    Example(([7, 9], 2), why="there is only one group of two days"),
    ([6, 1], 4),
]
EDGES = {
    "fewer days than that": ([], 2),
    "every `days` days": Edge(([3, 0, 8], 1), "groups of a single day"),
    "in a row": Edge(([4, 4, 4, 4], 4), "all days together"),
}
MISTAKES = [
    Mistake("The last group is missing: `range` stops before its end.", "len(visitors) - days + 1", "len(visitors) - days"),
    Mistake("At the end you also add up groups that have fewer days.", "range(len(visitors) - days + 1)", "range(len(visitors))"),
    Mistake("The groups overlap: each one begins a day after the one before, not where it ended.",
            "range(len(visitors) - days + 1)", "range(0, len(visitors) - days + 1, days)"),
    Mistake("Your groups have one day too many.", "first + days]", "first + days + 1]"),
]
ALSO_RIGHT = [
    Way("The next sum is the last one plus the day that comes in minus the day that leaves. For long groups that saves most of the adding.",
        """
def sums_in_a_row(visitors: list[int], days: int) -> list[int]:
    if len(visitors) < days:
        return []
    sums = [sum(visitors[:days])]
    for place in range(days, len(visitors)):
        sums.append(sums[-1] + visitors[place] - visitors[place - days])
    return sums
"""),
]
EXPLANATION = """
A window of fixed width moves along the list, one place at a time. For `[12, 5, 8, 20, 4]` and three days:

| first | window | sum |
|---|---|---|
| 0 | 12, 5, 8 | 25 |
| 1 | 5, 8, 20 | 33 |
| 2 | 8, 20, 4 | 32 |

There are `5 - 3 + 1` windows. If there are too few days, the range is empty and so is the result. Each window is
added up again, so the work is the number of windows times their width.
"""


def sums_in_a_row(visitors: list[int], days: int) -> list[int]:
    return [sum(visitors[first : first + days]) for first in range(len(visitors) - days + 1)]


def inputs(rng):
    return (integers(rng, 2, 8, 0, 20), rng.randint(1, 4))
