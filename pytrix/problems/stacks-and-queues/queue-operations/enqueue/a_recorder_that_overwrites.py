"""A recorder that overwrites

A flight recorder keeps only the latest values. Write a class `Recorder`, made with `size`, the number of values it has room for (at least 1):

- `write(value)` stores a value, a whole number. If there is no room, the oldest value is overwritten and lost.
- `read()` takes the oldest stored value out and returns it, or returns `None` if nothing is stored.
- `lost()` returns how many values have been overwritten so far.

A recorder begins empty. Values that were read are not lost.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COUNT")
HINTS = (
    "Where does the next value go, and which one has to go when there is no room for it?",
    "Use a `deque`: new values join at the right end, the oldest stands at the left. A full one gives up its left end first.",
    "In `write`, compare the length with the size before you append; if it is full, take from the left and count.",
)
EXAMPLES = [
    Example([("Recorder", 2), ("write", 5), ("write", 6), ("write", 7), ("read",), ("lost",), ("read",), ("read",)], why="7 overwrites 5"),
    [("Recorder", 3), ("write", 1), ("read",), ("write", 2), ("lost",)],
    [("Recorder", 1), ("write", 4), ("write", 4), ("write", 9), ("lost",), ("read",)],
]
EDGES = {
    "at least 1": Edge([("Recorder", 1), ("read",), ("write", 3), ("read",), ("write", 4), ("write", 5), ("read",), ("lost",)], "room for one"),
    "nothing is stored": [("Recorder", 2), ("read",), ("lost",), ("write", 1), ("read",), ("read",)],
    "not lost": [("Recorder", 2), ("write", 1), ("write", 2), ("read",), ("write", 3), ("lost",), ("write", 4), ("lost",), ("read",)],
}
ALWAYS = [
    [("Recorder", 2), ("write", 0), ("write", 3), ("read",), ("read",), ("read",), ("lost",)],
    [("Recorder", 1), *[("write", value) for value in (4, 2, 2, 5, 7, 7)], ("read",), ("read",), ("lost",)],
]
MISTAKES = [
    Mistake("A full recorder refuses new values in yours. The oldest one has to go.", "            self._values.popleft()\n            self._lost += 1\n", "            self._lost += 1\n            return\n"),
    Mistake("You overwrite the newest value instead of the oldest.", "            self._values.popleft()\n            self._lost += 1\n", "            self._values.pop()\n            self._lost += 1\n"),
    Mistake("`read` gives the newest value. It should give the oldest.", "return self._values.popleft() if", "return self._values.pop() if"),
    Mistake("You count every write that happens after the recorder was full once, but reading makes room again.", "        if len(self._values) == self._size:\n", "        self._full = getattr(self, '_full', False) or len(self._values) == self._size\n        if self._full and self._values:\n"),
]
ORACLE = """
class Recorder:
    def __init__(self, size: int) -> None:
        self._size, self._values, self._lost = size, [], 0

    def write(self, value: int) -> None:
        self._values.append(value)
        if len(self._values) > self._size:
            del self._values[0]
            self._lost += 1

    def read(self) -> int | None:
        return self._values.pop(0) if self._values else None

    def lost(self) -> int:
        return self._lost
"""
ALSO_RIGHT = [
    Way("A ring buffer of fixed size: two counters say how much was read and written, and remainders give the places. Nothing is ever moved.",
        """
class Recorder:
    def __init__(self, size: int) -> None:
        self._places = [0] * size
        self._first = self._next = self._lost = 0

    def write(self, value: int) -> None:
        if self._next - self._first == len(self._places):
            self._first += 1
            self._lost += 1
        self._places[self._next % len(self._places)] = value
        self._next += 1

    def read(self) -> int | None:
        if self._first == self._next:
            return None
        self._first += 1
        return self._places[(self._first - 1) % len(self._places)]

    def lost(self) -> int:
        return self._lost
"""),
]
EXPLANATION = """
Values join at one end of the queue and leave at the other. When a value joins a full queue, the oldest one leaves unread. With room for 2:

| call | stored, oldest first | lost |
|---|---|---|
| write 5, write 6 | 5 6 | 0 |
| write 7 | 6 7 | 1 |
| read | 7 | 1 |

All calls take constant time. A list would have to shift its items whenever the first one goes.
"""


class Recorder:
    def __init__(self, size: int) -> None:
        self._size = size
        self._values: deque[int] = deque()
        self._lost = 0

    def write(self, value: int) -> None:
        if len(self._values) == self._size:
            self._values.popleft()
            self._lost += 1
        self._values.append(value)

    def read(self) -> int | None:
        return self._values.popleft() if self._values else None

    def lost(self) -> int:
        return self._lost


def inputs(rng):
    operations = [("Recorder", rng.randint(1, 3))]
    for _ in range(rng.randint(4, 12)):
        name = rng.choice(["write", "write", "write", "read", "lost"])
        operations.append((name, rng.randint(0, 9)) if name == "write" else (name,))
    return [*operations, ("read",), ("lost",)]
