"""Takings by weekday

A café writes down what it took each day, in whole pounds: `weeks` is a list of weeks, each a list with one number for
every day on which the café opens, always the same number of days.

Return the list of totals by weekday: first the sum of all first days of a week, then that of all second days, and so
on. Without any weeks the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, grid

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "In which order do you have to visit the numbers to add up all first days?",
    "Let the outer loop run through the days and the inner one through the weeks.",
    "For each day add up the number with that position from every week; the number of days is the length of the first week.",
)
EXAMPLES = [
    Example(([[200, 150, 300], [180, 170, 320]],), why="200 + 180, 150 + 170, 300 + 320"),
    Example(([[90, 0]],), why="a single week"),
    Example(([[50], [60], [70]],), why="open on one day a week"),
]
EDGES = {
    "Without any weeks": ([],),
    "every day on which": Edge(([[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4]],), "equal weeks"),
}
MISTAKES = [
    Mistake("You added up each week. Add up the numbers of the same weekday.", "return totals", "return [sum(week) for week in weeks]"),
    Mistake("Without any weeks there is no first week to look at.", " if weeks else 0", ""),
    Mistake("The last day of the week is missing.", "len(weeks[0]) if weeks else 0", "len(weeks[0]) - 1 if weeks else 0"),
    Mistake("The sum has to begin again for each day.", "        total = 0\n", "", "    totals = []\n", "    totals = []\n    total = 0\n"),
]
ALSO_RIGHT = [
    Way("`zip(*weeks)` turns the columns into rows, so that each can be added up with `sum`.",
        """
def weekday_totals(weeks: list[list[int]]) -> list[int]:
    return [sum(day) for day in zip(*weeks)]
"""),
]
EXPLANATION = """
Going down the columns means that the outer loop runs over the days. For the first example:

| day | week 0 | week 1 | total |
|---|---|---|---|
| 0 | 200 | 180 | 380 |
| 1 | 150 | 170 | 320 |
| 2 | 300 | 320 | 620 |

Every number is looked at once. One could also go row by row and keep a total for each day.
"""


def weekday_totals(weeks: list[list[int]]) -> list[int]:
    totals = []
    for day in range(len(weeks[0]) if weeks else 0):
        total = 0
        for week in weeks:
            total += week[day]
        totals.append(total)
    return totals


def inputs(rng):
    return (grid(rng, 1, 4, range(10, 100)),)
