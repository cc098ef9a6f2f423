"""A streak with days off

A runner's app draws a chart of streaks. `days` is a text with one letter for each day: `r` if she ran and `-` if she
did not. A streak is a number of days in a row with at most `off` days without a run among them. It must begin and end
with a run.

Return the length of the longest streak in days, the days off within it included. If she never ran, return `0`. The
chart covers many years.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`off` is 0 or more",)
HINTS = (
    "Which days can be the first and the last one of a streak? What does that say about the days off at its ends?",
    "Only days with a run can be ends. With the positions of all runs in a list, a streak from one of them to another has as many days off as its length minus the runs in it.",
    "Let a window move over the list of positions: when the days from its first to its last run hold too many days off, its first run leaves.",
)
EXAMPLES = [
    Example(("r-rr--rrr-r", 2), why="rr--rrr, of seven days; with the day before or after it there would be three days off or no run at the end"),
    Example(("rr-r-", 0), why="two days in a row"),
    Example(("--r--", 5), why="a streak begins and ends with a run"),
]
EDGES = {
    "never ran": ("---", 3),
    "many years": Edge(("", 1), "no days yet"),
    "at most `off` days": Edge(("r--r", 2), "exactly as many days off as allowed"),
    "begin and end with a run": Edge(("-rr-", 2), "days off at both ends of the chart"),
    "the days off within it included": Edge(("r-r-r-r", 9), "the whole chart"),
    "without a run among them": Edge(("rr---r", 2), "one day off too many"),
}
MISTAKES = [
    Mistake("A streak begins and ends with a run; your streaks also count days off at their ends.", """
def longest_streak(days: str, off: int) -> int:
    first = longest = rests = 0
    for last, day in enumerate(days):
        rests += day == "-"
        while rests > off:
            rests -= days[first] == "-"
            first += 1
        longest = max(longest, last - first + 1)
    return longest
"""),
    Mistake("The days off within the streak are part of its length.", "longest = max(longest, runs[last] - runs[first] + 1)", "longest = max(longest, last - first + 1)"),
    Mistake("Exactly as many days off as allowed are fine.", "> off", ">= off"),
    Mistake("The streak may be interrupted only so often; you allow that many days off between any two runs.",
            "runs[last] - runs[first] - (last - first) > off", "last > first and runs[last] - runs[last - 1] - 1 > off"),
    Mistake("More than one run may have to leave before the streak is right again.", "while runs", "if runs"),
    Mistake("You return the latest streak, not the longest.", "longest = max(longest, runs[last] - runs[first] + 1)", "longest = runs[last] - runs[first] + 1"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answers are right, but a streak is counted anew from each run. Both ends of the window need only move forward.",
         """
def longest_streak(days: str, off: int) -> int:
    longest = 0
    for first in range(len(days)):
        if days[first] == "r":
            rests = 0
            for last in range(first, len(days)):
                if days[last] == "r":
                    longest = max(longest, last - first + 1)
                else:
                    rests += 1
                    if rests > off:
                        break
    return longest
"""),
]
ALSO_RIGHT = [
    Way("A window over the days themselves does as well: its length counts only when it ends with a run, and days off at its beginning leave it.",
        """
def longest_streak(days: str, off: int) -> int:
    first = rests = longest = 0
    for last, day in enumerate(days):
        rests += day == "-"
        while first <= last and (rests > off or days[first] == "-"):
            rests -= days[first] == "-"
            first += 1
        if day == "r":
            longest = max(longest, last - first + 1)
    return longest
"""),
]
EXPLANATION = """
From one run to another the days off are what the distance of their positions has more than the number of steps
between them in the list of runs. For `r-rr--rrr-r` and 2 days off the runs lie at 0, 2, 3, 6, 7, 8 and 10:

| last run | first run | days off | length |
|---|---|---|---|
| 0 | 0 | 0 | 1 |
| 2 | 0 | 1 | 3 |
| 3 | 0 | 1 | 4 |
| 6 | 2 | 2 | 5 |
| 7 | 2 | 2 | 6 |
| 8 | 2 | 2 | 7 |
| 10 | 6 | 1 | 5 |

Both ends only move forward, so the work grows with the number of days. Counting anew from each run would take much
longer.
"""


def longest_streak(days: str, off: int) -> int:
    runs = [place for place, day in enumerate(days) if day == "r"]
    first = longest = 0
    for last in range(len(runs)):
        while runs[last] - runs[first] - (last - first) > off:
            first += 1
        longest = max(longest, runs[last] - runs[first] + 1)
    return longest


def inputs(rng):
    return (letters(rng, 2, 12, rng.choice(["r-", "rr-", "r--"])), rng.randint(0, 4))


def large(rng, size):
    return ("".join(rng.choice("r-") for _ in range(size)), size // 4)
