"""The training plan

An athlete has to do exercises, one a minute. `exercises` lists them by name, in any order, some of them several times. After an exercise the same one may follow only when at least `pause` minutes lie between; other exercises, or rest, fill these minutes.

Return the smallest number of minutes, from the first exercise to the last, in which all of them can be done. `pause` is at least 0; no exercises take 0 minutes.
"""

from collections import Counter
from heapq import heapify, heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "GENERATE")
HINTS = (
    "Which exercise would you do first if one has to be done five times and the others only once?",
    "Always do the one that is allowed and has to be done most often still. A heap of what is allowed and a row of what has to wait are enough.",
    "Each minute: bring back what has waited long enough. Pop the most frequent one, and if some of it is left, put it into the waiting row with the minute at which it may come back.",
)
EXAMPLES = [
    Example((["row", "run", "row", "row"], 2), why="row, run, rest, row, rest, rest, row"),
    Example((["row", "run", "row", "run", "jump"], 1), why="no rest is needed"),
    (["row", "row", "run"], 0),
]
EDGES = {"no exercises": ([], 3), "at least 0": (["run", "run"], 0), "several times": Edge((["run", "run", "run"], 3), "one exercise only")}
ALWAYS = [
    (["lift", "lift", "jump", "jump", "jump"], 2),
    (["run", "row", "run", "row"], 2),
]
MISTAKES = [
    Mistake("At least `pause` minutes lie between two equal exercises; yours come back one minute too early.", "minute + pause, left", "minute + pause - 1, left"),
    Mistake("You count only the exercises; minutes of rest count as well.", "return minute", "return len(exercises)"),
    Mistake("Exactly `pause` minutes between are enough; yours come back one minute too late.", "minute + pause, left", "minute + pause + 1, left"),
]
ORACLE = """
def plan_minutes(exercises: list[str], pause: int) -> int:
    times = [exercises.count(each) for each in set(exercises)]
    most = max(times, default=0)
    return max(len(exercises), (most - 1) * (pause + 1) + times.count(most)) if times else 0
"""
ALSO_RIGHT = [
    Way("A formula does it, too: the most frequent exercise sets a frame, unless there are so many others that no rest is needed. It is short, and hard to find.",
        """
from collections import Counter


def plan_minutes(exercises: list[str], pause: int) -> int:
    times = list(Counter(exercises).values())
    most = max(times, default=0)
    return max(len(exercises), (most - 1) * (pause + 1) + times.count(most))
"""),
]
EXPLANATION = """
The most frequent exercise that is allowed comes next; what was just done waits in a row, with the minute from which it is allowed. For `row` three times, `run` once and a pause of 2:

| minute | done | waiting |
|---|---|---|
| 1 | row | row until 3 |
| 2 | run | row until 3 |
| 3 | rest | row until 3 |
| 4 | row | row until 6 |
| 5, 6 | rest | row until 6 |
| 7 | row | |

The work is the number of minutes times log k for k kinds.
"""


def plan_minutes(exercises: list[str], pause: int) -> int:
    allowed = [-times for times in Counter(exercises).values()]
    heapify(allowed)
    waiting: list[tuple[int, int]] = []
    minute = 0
    while allowed or waiting:
        minute += 1
        if allowed:
            left = heappop(allowed) + 1
            if left:
                waiting.append((minute + pause, left))
        if waiting and waiting[0][0] <= minute:
            heappush(allowed, waiting.pop(0)[1])
    return minute


def inputs(rng):
    return ([rng.choice(["row", "run", "run", "jump", "lift"]) for _ in range(rng.randint(1, 9))], rng.randint(0, 4))
