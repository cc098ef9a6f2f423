"""The strongest gust of every few hours

A ship's log has the strongest gust of each hour: `gusts`. For a report the captain wants to know for every `hours`
hours in a row how strong the wind became.

Return the list of the strongest gusts of all stretches of `hours` hours in a row, from the first stretch to the last.
If there are fewer hours than that in the log, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`hours` is at least 1",)
HINTS = (
    "How many stretches of three hours are there in a log of five hours? Where does each begin?",
    "Take the slice for each possible beginning; a built-in function knows its largest element.",
    "The beginnings run from 0 to the number of hours in the log minus the length of a stretch, both included.",
)
EXAMPLES = [
    Example(([30, 55, 40, 20, 35], 3), why="30 55 40, then 55 40 20, then 40 20 35"),
    Example(([12, 9, 15], 1), why="stretches of one hour"),
    ([50, 60], 3),
]
EDGES = {
    "fewer hours than that": ([], 1),
    "in a row": Edge(([5, 5, 8, 5], 4), "one stretch"),
    "strongest gusts": Edge(([9, 7, 5, 3], 2), "falling wind"),
}
MISTAKES = [
    Mistake("The last stretch is missing: `range` stops before its end.", "range(len(gusts) - hours + 1)", "range(len(gusts) - hours)"),
    Mistake("Your stretches have one hour too few: a slice ends before its stop.", "start + hours]", "start + hours - 1] or [0]"),
    Mistake("The stretches overlap; each begins an hour after the one before.", "range(len(gusts) - hours + 1)", "range(0, len(gusts) - hours + 1, hours)"),
    Mistake("You keep the strongest gust so far. One that has left the stretch no longer counts.", "gusts[start : start + hours]", "gusts[: start + hours]"),
]
EXPLANATION = """
Each stretch is a slice, and `max` looks at its hours. For `[30, 55, 40, 20, 35]` and three hours:

| stretch | strongest |
|---|---|
| 30 55 40 | 55 |
| 55 40 20 | 55 |
| 40 20 35 | 40 |

If the log is too short, the range of beginnings is empty. Looking at each hour of each stretch takes the number of
stretches times their length; for long stretches one can remember which hours may still become the strongest.
"""


def strongest_gusts(gusts: list[int], hours: int) -> list[int]:
    return [max(gusts[start : start + hours]) for start in range(len(gusts) - hours + 1)]


def inputs(rng):
    return (integers(rng, 2, 8, 5, 60), rng.randint(1, 4))
