"""The recorder that forgets

A flight recorder has room for a fixed number of readings. When it is full, each new one takes the place of the oldest. Write the class `Recorder`:

- `Recorder(room)` begins empty; `room` is at least 1,
- `add(reading)` takes in a reading,
- `ago(steps)` returns the reading that came in `steps` readings before the newest one, so `ago(0)` is the newest, or `None` if the recorder doesn't hold it (any more),
- `lost()` returns how many readings have been overwritten so far.

Readings are whole numbers. Use one list of exactly `room` places all the time: that is all the memory there is.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("ITERATE",)
HINTS = (
    "If nothing is ever moved, where does the next reading go once the last place is taken?",
    "The places form a ring. Counting all readings that ever came in tells the next place, as the remainder by the room.",
    "Keep a list of `room` places and a count. `add` writes to place count modulo room and adds one to the count. The reading some steps ago has the number count - 1 - steps; it is there if the steps are fewer than the count and fewer than the room.",
)
EXAMPLES = [
    Example([("Recorder", 2), ("add", 5), ("add", 6), ("add", 7), ("ago", 0), ("ago", 1), ("ago", 2), ("lost",)], why="5 was overwritten"),
    Example([("Recorder", 3), ("add", 1), ("ago", 0), ("ago", 1), ("lost",)]),
    Example([("Recorder", 1), ("ago", 0), ("add", 9), ("add", 8), ("ago", 0), ("lost",)]),
]
EDGES = {"begins empty": [("Recorder", 2), ("ago", 0), ("lost",)], "the oldest": [("Recorder", 3), ("add", 1), ("add", 2), ("add", 3), ("add", 4), ("add", 5), ("ago", 2), ("ago", 3), ("lost",)]}
ALWAYS = [
    [("Recorder", 2), ("add", 0), ("ago", 0), ("add", -1), ("ago", 1), ("add", 0), ("ago", 0), ("lost",)],
]
MISTAKES = [
    Mistake("A reading that was overwritten isn't there any more; you return what lies in its place.", "if steps >= min(self.count, len(self.places)):", "if steps >= self.count:"),
    Mistake("A reading that never came isn't there either.", "if steps >= min(self.count, len(self.places)):", "if steps >= len(self.places):", "self.places: list[int | None] = [None] * room", "self.places: list[int | None] = [0] * room"),
    Mistake("Count back from the newest reading; its number is one less than the count.", "(self.count - 1 - steps)", "(self.count - steps)"),
    Mistake("Nothing is lost before the recorder is full.", "max(0, self.count - len(self.places))", "self.count - len(self.places)"),
]
ORACLE = """
class Recorder:
    def __init__(self, room: int) -> None:
        self.room = room
        self.all: list[int] = []

    def add(self, reading: int) -> None:
        self.all.append(reading)

    def ago(self, steps: int) -> int | None:
        held = self.all[-self.room :][::-1]
        return held[steps] if steps < len(held) else None

    def lost(self) -> int:
        return len(self.all[: -self.room])
"""
ALSO_RIGHT = [
    Way("`deque(maxlen=room)` drops the oldest by itself. Looking into its middle goes along it, and the list is hidden in it.",
        """
from collections import deque


class Recorder:
    def __init__(self, room: int) -> None:
        self.held: deque[int] = deque(maxlen=room)
        self.gone = 0

    def add(self, reading: int) -> None:
        self.gone += len(self.held) == self.held.maxlen
        self.held.append(reading)

    def ago(self, steps: int) -> int | None:
        return self.held[-1 - steps] if steps < len(self.held) else None

    def lost(self) -> int:
        return self.gone
"""),
]
EXPLANATION = """
The list is a ring: after its last place comes the first again. Reading number `n`, counted from 0, lies at `n % room`, until it's overwritten by number `n + room`. With room 2:

| add | count | places |
|---|---|---|
| 5 | 1 | 5, – |
| 6 | 2 | 5, 6 |
| 7 | 3 | 7, 6 |

The newest is number 2, at place 0; one step before is number 1, at place 1. Every call takes the same few steps, and nothing is ever moved. Another way leaves it to a deque with a `maxlen`.
"""


class Recorder:
    def __init__(self, room: int) -> None:
        self.places: list[int | None] = [None] * room
        self.count = 0

    def add(self, reading: int) -> None:
        self.places[self.count % len(self.places)] = reading
        self.count += 1

    def ago(self, steps: int) -> int | None:
        if steps >= min(self.count, len(self.places)):
            return None
        return self.places[(self.count - 1 - steps) % len(self.places)]

    def lost(self) -> int:
        return max(0, self.count - len(self.places))


def inputs(rng):
    room = rng.randint(1, 4)
    operations = [("Recorder", room)]
    for _ in range(rng.randint(2, 8)):
        operations.append(("add", rng.randint(-3, 9)))
        if rng.random() < 0.4:
            operations.append(rng.choice([("ago", rng.randint(0, room + 1)), ("lost",)]))
    return operations + [("ago", 0), ("ago", room - 1), ("ago", room), ("lost",)]
