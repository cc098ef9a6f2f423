"""The bells of the school

A school wants one program for all its bells. Write a class `Bells`; the minutes are whole numbers from 0 on, and at the beginning no bell is set.

- `once(name, minute)` sets a bell that rings once, at that minute.
- `every(name, minute, period)` sets a bell that rings at that minute, `period` minutes later, and so on for ever; `period` is at least 1.
- `cancel(name)` takes a set bell away and returns `True`, or returns `False` if no bell of that name is set. A bell set with `once` is no longer set when it has rung.
- `run_until(now)` rings all bells that are due up to `now`, that minute included, and returns them as a list of tuples of the minute and the name, in the order of ringing. Bells of the same minute ring in the order in which they were set.

`once` and `every` return `None`. If a bell of that name is set already, the new setting replaces it and counts as set now. `now` never goes back, and no bell is set for a minute that `run_until` has already passed. Most bells are not due at a given time, so do not go through all bells for each minute.
"""
from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SORT", "SEARCH")
HINTS = (
    "At each step only one bell can be the next to ring. Which structure has it on top?",
    "Keep a heap of tuples: the minute, a number that grows with each setting, the name and the period. A bell that rings again goes back into the heap with its next minute and the **same** number.",
    "To cancel or replace, do not search the heap: note in a dictionary which number is valid for each name, and pass over entries with another number when they come to the top. A period of 0 can mean once.",
)
EXAMPLES = [
    Example([("Bells",), ("every", "lesson", 5, 45), ("once", "fire drill", 50), ("every", "break", 50, 90), ("run_until", 60), ("run_until", 100)], why="lesson was set before the others and rings first at 50"),
    Example([("Bells",), ("once", "art", 9), ("cancel", "art"), ("run_until", 20), ("cancel", "art"), ("once", "art", 21), ("run_until", 21), ("cancel", "art")]),
    Example([("Bells",), ("every", "tea", 0, 10), ("run_until", 15), ("every", "tea", 18, 3), ("run_until", 24)], why="the new setting replaces the old one"),
]
EDGES = {
    "that minute included": Edge([("Bells",), ("once", "a", 3), ("run_until", 2), ("run_until", 3), ("run_until", 3)], "exactly on the minute"),
    "order in which they were set": Edge([("Bells",), ("once", "z", 4), ("every", "y", 2, 2), ("once", "a", 4), ("run_until", 4), ("once", "x", 6), ("run_until", 6)], "several in one minute"),
    "counts as set now": Edge([("Bells",), ("once", "a", 5), ("once", "b", 5), ("once", "a", 5), ("run_until", 9)], "set twice for the same minute"),
    "no longer set": Edge([("Bells",), ("once", "a", 1), ("every", "b", 1, 1), ("run_until", 2), ("cancel", "a"), ("cancel", "b"), ("run_until", 5)], "cancelled after ringing"),
}
MISTAKES = [
    Mistake("A bell that rings every few minutes has to go back for its next minute.", "                heappush(self._heap, (minute + period, number, name, period))\n", "                pass\n"),
    Mistake("Bells due exactly at `now` ring as well.", "self._heap[0][0] <= now", "self._heap[0][0] < now"),
    Mistake("A cancelled or replaced bell must not ring when its old entry comes to the top.", "            if self._valid.get(name) != number:\n                continue\n", ""),
    Mistake("Bells of the same minute ring in the order in which they were set, not in that of their names.", "heappush(self._heap, (minute, self._settings, name, period))", "heappush(self._heap, (minute, 0, name, period))", "            if self._valid.get(name) != number:\n", "            if name not in self._valid:\n", "        self._valid[name] = self._settings\n", "        self._heap = sorted(each for each in self._heap if each[2] != name)\n        self._valid[name] = self._settings\n"),
    Mistake("A bell that rang once is no longer set.", "                del self._valid[name]\n", "                pass\n"),
]
SIZE = 1_200_000
SLOW = [
    Slow(
        "Your answer is right, but it goes through all bells for each minute. A heap has the bell that rings next on top.",
        """
class Bells:
    def __init__(self) -> None:
        self._bells: dict[str, tuple[int, int]] = {}
        self._passed = -1

    def every(self, name: str, minute: int, period: int) -> None:
        self._bells.pop(name, None)
        self._bells[name] = (minute, period)

    def once(self, name: str, minute: int) -> None:
        self.every(name, minute, 0)

    def cancel(self, name: str) -> bool:
        return self._bells.pop(name, None) is not None

    def run_until(self, now: int) -> list[tuple[int, str]]:
        rung = []
        for minute in range(self._passed + 1, now + 1):
            for name in list(self._bells):
                due, period = self._bells[name]
                if due == minute:
                    rung.append((minute, name))
                    if period:
                        self._bells[name] = (minute + period, period)
                    else:
                        del self._bells[name]
        self._passed = now
        return rung
""",
    )
]
ORACLE = """
class Bells:
    def __init__(self) -> None:
        self.bells, self.passed = [], -1

    def set(self, name, minute, period):
        self.cancel(name)
        self.bells.append((name, minute, period))

    def once(self, name: str, minute: int) -> None:
        self.set(name, minute, None)

    def every(self, name: str, minute: int, period: int) -> None:
        self.set(name, minute, period)

    def cancel(self, name: str) -> bool:
        before = len(self.bells)
        self.bells = [bell for bell in self.bells if bell[0] != name]
        return len(self.bells) < before

    def run_until(self, now: int) -> list[tuple[int, str]]:
        rung = []
        for minute in range(self.passed + 1, now + 1):
            for bell in list(self.bells):
                name, first, period = bell
                if minute == first or (period and minute > first and (minute - first) % period == 0):
                    rung.append((minute, name))
                    if period is None:
                        self.bells.remove(bell)
        self.passed = max(self.passed, now)
        return rung
"""
EXPLANATION = """
The heap has the next bell on top: the earliest minute, and for equal minutes the earliest setting. For the first example:

| rings at | bell | goes back for |
|---|---|---|
| 5 | lesson | 50 |
| 50 | lesson | 95 |
| 50 | fire drill | – |
| 50 | break | 140 |
| 95 | lesson | 140 |

Cancelled bells stay in the heap until they come to the top, and the dictionary tells that they are no longer valid. Each ring costs a logarithm of the number of bells. Asking all bells each minute needs no heap, but works through every minute in which nothing happens.
"""


class Bells:
    def __init__(self) -> None:
        self._settings = 0
        self._valid: dict[str, int] = {}
        self._heap: list[tuple[int, int, str, int]] = []

    def every(self, name: str, minute: int, period: int) -> None:
        self._settings += 1
        self._valid[name] = self._settings
        heappush(self._heap, (minute, self._settings, name, period))

    def once(self, name: str, minute: int) -> None:
        self.every(name, minute, 0)

    def cancel(self, name: str) -> bool:
        return self._valid.pop(name, None) is not None

    def run_until(self, now: int) -> list[tuple[int, str]]:
        rung = []
        while self._heap and self._heap[0][0] <= now:
            minute, number, name, period = heappop(self._heap)
            if self._valid.get(name) != number:
                continue
            rung.append((minute, name))
            if period:
                heappush(self._heap, (minute + period, number, name, period))
            else:
                del self._valid[name]
        return rung


EQUIVALENT = {
    "self._settings = 0 -> self._settings = 1": "the numbers of settings are only compared with each other",
    "self._settings = 0 -> self._settings = -1": "the numbers of settings are only compared with each other",
    "self._settings += 1 -> self._settings += 2": "the numbers of settings only have to grow",
}


def inputs(rng):
    operations, now = [("Bells",)], -1
    for _ in range(rng.randint(5, 11)):
        kind = rng.choice(["once", "once", "every", "every", "cancel", "run_until", "run_until"])
        name, minute = rng.choice("cab"), now + 1 + rng.randint(0, 3)
        if kind == "once":
            operations.append((kind, name, minute))
        elif kind == "every":
            operations.append((kind, name, minute, rng.randint(1, 4)))
        elif kind == "cancel":
            operations.append((kind, name))
        else:
            now += rng.randint(0, 4)
            now = max(now, 0)
            operations.append((kind, now))
    return [*operations, ("run_until", now + 4)]


def large(rng, size):
    bells = [("once", f"b{number}", rng.randrange(size // 2, size)) for number in range(25)]
    return [("Bells",), *bells, ("every", "tea", 0, size // 3), ("run_until", size)]
