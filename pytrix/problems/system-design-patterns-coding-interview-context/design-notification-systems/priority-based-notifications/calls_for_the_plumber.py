"""Calls for the plumber

A house with many flats sends its repairs to one plumber. Write a class `Repairs`, which begins without calls:

- `call(flat, urgency)` adds a call; a greater number is more urgent. A flat has at most one open call: if there is one already, this call counts only if it is **more urgent**; then the open call gets that urgency but keeps its place in the order of arrival. It returns `True` if something changed, otherwise `False`.
- `cancel(flat)` takes the open call of a flat back and returns `True`, or returns `False` if there is none.
- `next()` takes out the most urgent call, among equals the one that arrived first, and returns its flat, or `None` if no call is open.

A flat whose call was taken out or cancelled may call again, as a new arrival. There are thousands of calls, so no method should go through all of them.
"""
from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("urgencies are whole numbers, at least 1",)
HINTS = (
    "A heap finds the most urgent call, but an entry in its middle can't be changed. Must it be?",
    "Push a new entry when a call becomes more urgent, and leave the old one in the heap. Keep in a dictionary which urgency and arrival number are valid for each flat.",
    "An entry is a tuple of the negative urgency, the arrival number and the flat. `next` pops until it finds an entry that equals the valid one of its flat, and removes that from the dictionary.",
)
EXAMPLES = [
    Example([("Repairs",), ("call", "3b", 1), ("call", "1a", 2), ("call", "3b", 2), ("next",), ("next",), ("next",)], why="3b became as urgent as 1a, and it arrived first"),
    Example([("Repairs",), ("call", "2c", 5), ("call", "2c", 4), ("cancel", "2c"), ("cancel", "2c"), ("next",)], why="less urgent, so nothing changed"),
    Example([("Repairs",), ("next",), ("call", "1a", 1), ("call", "4d", 1), ("next",), ("call", "1a", 1), ("next",)]),
]
EDGES = {
    "may call again": Edge([("Repairs",), ("call", "a", 3), ("call", "b", 3), ("cancel", "a"), ("call", "a", 3), ("next",), ("next",), ("next",)], "cancelled, and a new arrival"),
    "keeps its place": Edge([("Repairs",), ("call", "a", 1), ("call", "b", 4), ("call", "a", 3), ("call", "a", 4), ("next",), ("next",), ("next",)], "more and more urgent"),
    "**more urgent**": Edge([("Repairs",), ("call", "a", 2), ("call", "a", 2), ("call", "b", 3), ("call", "b", 1), ("next",), ("next",), ("next",)], "equally and less urgent"),
}
MISTAKES = [
    Mistake("An entry that is no longer valid, because the call was cancelled or became more urgent, must be passed over.", "if self._valid.get(flat) == (urgency, number):", "if flat:", "self._valid.pop(flat)", "self._valid.pop(flat, None)"),
    Mistake("A call that becomes more urgent keeps its place in the order of arrival.", "self._valid.get(flat, (0, self._arrivals))", "(self._valid.get(flat, (0, 0))[0], self._arrivals)"),
    Mistake("Among equals the call that arrived first comes first, not the flat with the smaller name.", "heappush(self._heap, (urgency, number, flat))", "heappush(self._heap, (urgency, 0, flat))", "== (urgency, number)", "and self._valid[flat][0] == urgency"),
    Mistake("An equally urgent call of the same flat changes nothing.", "if urgency >= before:", "if urgency > before:"),
]
ORACLE = """
class Repairs:
    def __init__(self) -> None:
        self.open = []

    def call(self, flat: str, urgency: int) -> bool:
        for entry in self.open:
            if entry[0] == flat:
                better = urgency > entry[1]
                entry[1] = max(urgency, entry[1])
                return better
        self.open.append([flat, urgency])
        return True

    def cancel(self, flat: str) -> bool:
        before = len(self.open)
        self.open = [entry for entry in self.open if entry[0] != flat]
        return len(self.open) < before

    def next(self) -> str | None:
        if not self.open:
            return None
        best = max(self.open, key=lambda entry: entry[1])
        self.open.remove(best)
        return best[0]
"""
EQUIVALENT = {
    "self._arrivals = 0 -> self._arrivals = 1": "arrival numbers are only compared with each other",
    "self._arrivals = 0 -> self._arrivals = -1": "arrival numbers are only compared with each other",
    "self._arrivals += 1 -> self._arrivals += 2": "arrival numbers only have to grow",
    "before, number = self._valid.get(flat, (0, self._arrivals)) -> before, number = self._valid.get(flat, (1, self._arrivals))": "urgencies are at least 1, so their negatives are below both",
}
EXPLANATION = """
Changed and cancelled calls leave old entries behind in the heap. The dictionary says which entry of a flat is valid, and the others are thrown away when they come to the top.

| call | heap, best first | valid |
|---|---|---|
| 3b, 1 | 3b 1 | 3b 1 |
| 1a, 2 | 1a 2, 3b 1 | 3b 1, 1a 2 |
| 3b, 2 | 3b 2, 1a 2, 3b 1 | 3b 2, 1a 2 |
| next: 3b | 1a 2, 3b 1 | 1a 2 |

Each entry is pushed once and popped once, in a logarithm of steps. Searching the list of open calls each time is shorter, but costs as many steps as there are calls.
"""


class Repairs:
    def __init__(self) -> None:
        self._arrivals = 0
        self._heap: list[tuple[int, int, str]] = []
        self._valid: dict[str, tuple[int, int]] = {}

    def call(self, flat: str, urgency: int) -> bool:
        before, number = self._valid.get(flat, (0, self._arrivals))
        urgency = -urgency
        if urgency >= before:
            return False
        self._arrivals += 1
        self._valid[flat] = (urgency, number)
        heappush(self._heap, (urgency, number, flat))
        return True

    def cancel(self, flat: str) -> bool:
        return self._valid.pop(flat, None) is not None

    def next(self) -> str | None:
        while self._heap:
            urgency, number, flat = heappop(self._heap)
            if self._valid.get(flat) == (urgency, number):
                self._valid.pop(flat)
                return flat
        return None


def inputs(rng):
    operations = [("Repairs",)]
    for _ in range(rng.randint(6, 13)):
        name = rng.choice(["call", "call", "call", "cancel", "next"])
        flat = rng.choice("edcb")
        operations.append({"call": ("call", flat, rng.randint(1, 3)), "cancel": ("cancel", flat), "next": ("next",)}[name])
    return [*operations, *(("next",) for _ in range(4))]
