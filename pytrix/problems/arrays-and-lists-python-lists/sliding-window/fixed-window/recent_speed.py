"""The speed of the last few minutes

A cyclist's device shows how far she went in the last few minutes. It gets the metres of each minute as soon as the
minute is over.

Write a class `Recent` that is made with a number `minutes` (at least 1) and has these methods:

- `add(metres)` takes the metres of one more minute and returns the sum of the last `minutes` minutes. As long as
  there were fewer, it returns the sum of all of them.
- `best()` returns the largest sum that `add` has returned so far, or `0` if it was not called yet.

The device has little time, but `add` can do without adding up all the minutes again.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("`metres` is 0 or more",)
HINTS = (
    "When a new minute comes, which single minute no longer belongs to the sum?",
    "Keep the sum, and the metres of the minutes that are in it, in the order in which they came.",
    "Add the new minute to both. If there are now too many, take the oldest out and subtract it; a `deque` gives up its front quickly.",
)
EXAMPLES = [
    Example([("Recent", 3), ("add", 200), ("add", 300), ("add", 250), ("add", 100), ("best",)], why="300 + 250 + 100 is less than 200 + 300 + 250"),
    Example([("Recent", 1), ("add", 90), ("add", 40), ("best",)], why="only the last minute counts"),
    Example([("Recent", 4), ("best",), ("add", 50), ("add", 60)], why="fewer than four minutes so far"),
]
EDGES = {
    "was not called yet": [("Recent", 2), ("best",)],
    "As long as there were fewer": [("Recent", 5), ("add", 1), ("add", 2), ("add", 4), ("best",)],
    "the last `minutes` minutes": Edge([("Recent", 2), ("add", 0), ("best",), ("add", 7), ("add", 0), ("add", 0), ("best",)], "minutes without movement"),
}
MISTAKES = [
    Mistake("The oldest minute must leave the sum as well as the list.", "            self._total -= self._window.popleft()\n", "            self._window.popleft()\n"),
    Mistake("Minutes leave one step too early: the window should hold `minutes` of them.", "len(self._window) > self._minutes", "len(self._window) >= self._minutes"),
    Mistake("You take out the newest minute instead of the oldest one.", "self._window.popleft()", "self._window.pop()"),
    Mistake("`best()` is the largest sum so far, not the present one.", "self._best = max(self._best, self._total)", "self._best = self._total"),
    Mistake("The sum is remembered as the best one before the oldest minute has left it.",
            "        if len(self._window) > self._minutes:\n", "        self._best = max(self._best, self._total)\n        if len(self._window) > self._minutes:\n"),
]
ORACLE = """
class Recent:
    def __init__(self, minutes: int) -> None:
        self.minutes, self.all = minutes, []

    def add(self, metres: int) -> int:
        self.all.append(metres)
        return sum(self.all[-self.minutes :])

    def best(self) -> int:
        ends = range(1, len(self.all) + 1)
        return max((sum(self.all[max(0, end - self.minutes) : end]) for end in ends), default=0)
"""
ALSO_RIGHT = [
    Way("Running totals of all minutes need no queue: the sum is the newest total minus the one `minutes` places before. They grow as long as the ride lasts.",
        """
class Recent:
    def __init__(self, minutes: int) -> None:
        self._minutes = minutes
        self._totals = [0]
        self._best = 0

    def add(self, metres: int) -> int:
        self._totals.append(self._totals[-1] + metres)
        recent = self._totals[-1] - self._totals[max(len(self._totals) - 1 - self._minutes, 0)]
        self._best = max(self._best, recent)
        return recent

    def best(self) -> int:
        return self._best
"""),
]
EXPLANATION = """
The window holds the last few minutes, and the sum follows each change of it. With three minutes:

| new | window | sum | best |
|---|---|---|---|
| 200 | 200 | 200 | 200 |
| 300 | 200 300 | 500 | 500 |
| 250 | 200 300 250 | 750 | 750 |
| 100 | 300 250 100 | 650 | 750 |

Each call adds one number and subtracts one at most, however wide the window is. A `deque` drops its front in constant
time; with a list `pop(0)` would move all the others up.
"""

from collections import deque


class Recent:
    def __init__(self, minutes: int) -> None:
        self._minutes = minutes
        self._window: deque[int] = deque()
        self._total = 0
        self._best = 0

    def add(self, metres: int) -> int:
        self._window.append(metres)
        self._total += metres
        if len(self._window) > self._minutes:
            self._total -= self._window.popleft()
        self._best = max(self._best, self._total)
        return self._total

    def best(self) -> int:
        return self._best


def inputs(rng):
    operations = [("Recent", rng.randint(1, 4))]
    for _ in range(rng.randint(5, 11)):
        operations.append(("add", rng.randint(0, 40)) if rng.random() < 0.8 else ("best",))
    return [*operations, ("best",)]
