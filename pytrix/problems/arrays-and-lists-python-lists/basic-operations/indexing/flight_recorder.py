"""The flight recorder

A flight recorder has room for `size` readings and never grows. When it is full, each new reading takes the place of the
oldest one.

Write a class `Recorder` that is made with its `size` (at least 1) and has these methods:

- `record(value)` stores a reading.
- `look_back(steps)` returns the reading that was recorded `steps` readings before the newest: `look_back(0)` is the
  newest itself. It returns `None` if that reading was never made or has been replaced. `steps` is never negative.
- `oldest()` returns the oldest reading that is still stored, or `None` when nothing is stored.

No method may move the stored readings around.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "If nothing may move, at which place does the next reading have to be written once the recorder is full?",
    "Use a list of fixed length as a ring: after the last place comes place 0 again. The remainder operator `%` leads back to it.",
    "Count all readings ever made. The place of each reading is its number modulo the size; looking back lowers the number.",
)
EXAMPLES = [
    Example([("Recorder", 3), ("record", 5), ("record", 8), ("record", 6), ("record", 9), ("look_back", 0), ("look_back", 2),
             ("oldest",)], why="9 has taken the place of 5"),
    Example([("Recorder", 4), ("record", 7), ("record", 2), ("look_back", 1), ("look_back", 2), ("oldest",)],
            why="only two readings were made, so there is none two before the newest"),
    Example([("Recorder", 2), ("record", 1), ("record", 2), ("record", 3), ("look_back", 2), ("look_back", 1)],
            why="reading 1 has been replaced"),
]
EDGES = {
    "nothing is stored": [("Recorder", 2), ("oldest",), ("look_back", 0)],
    "at least 1": Edge([("Recorder", 1), ("record", 4), ("record", 6), ("look_back", 0), ("look_back", 1), ("oldest",)],
                       "room for one reading"),
    "oldest reading": Edge([("Recorder", 2), ("record", 0), ("oldest",), ("look_back", 0), ("record", 3), ("oldest",)], "a reading of 0"),
    "When it is full": Edge([("Recorder", 3), ("record", 1), ("record", 2), ("record", 3), ("oldest",), ("record", 4), ("oldest",),
                             ("look_back", 2), ("look_back", 3)], "just full, and one more"),
}
ALWAYS = [[("Recorder", 4), ("look_back", 1), ("record", 52), ("oldest",), ("oldest",), ("oldest",)]]
MISTAKES = [
    Mistake("Before the recorder is full for the first time, the oldest reading is still the one at place 0.",
            "return self.look_back(min(self._made, self._size) - 1)", "return self.look_back(self._size - 1)"),
    Mistake("You return a reading that has been replaced already: after a full turn its place holds a newer one.",
            "if steps >= min(self._made, self._size):", "if steps >= self._made:"),
    Mistake("You return something for readings that were never made. Then the answer is `None`.",
            "if steps >= min(self._made, self._size):", "if steps >= self._size or self._made == 0:",
            "self._places: list[int | None] = [None] * size", "self._places: list[int | None] = [0] * size"),
    Mistake("`look_back(0)` is the newest reading; yours is one reading further back.",
            "self._made - 1 - steps", "self._made - 2 - steps"),
]
ORACLE = """
class Recorder:
    def __init__(self, size: int) -> None:
        self.size, self.kept = size, []

    def record(self, value: int) -> None:
        self.kept = (self.kept + [value])[-self.size :]

    def look_back(self, steps: int) -> int | None:
        newest_first = self.kept[::-1]
        return newest_first[steps] if steps < len(newest_first) else None

    def oldest(self) -> int | None:
        return self.kept[0] if self.kept else None
"""
ALSO_RIGHT = [
    Way("A `deque` with a greatest length drops the oldest reading itself. Looking far back into a long one takes longer, "
        "because its middle cannot be reached directly.",
        """
from collections import deque


class Recorder:
    def __init__(self, size: int) -> None:
        self._readings: deque[int] = deque(maxlen=size)

    def record(self, value: int) -> None:
        self._readings.append(value)

    def look_back(self, steps: int) -> int | None:
        return self._readings[-1 - steps] if steps < len(self._readings) else None

    def oldest(self) -> int | None:
        return self._readings[0] if self._readings else None
"""),
]
EXPLANATION = """
The readings are numbered 0, 1, 2, … as they come, and reading number `k` lives at place `k % size`. Nothing moves: a
new reading simply overwrites the one that has the same remainder. With `size` 3, after the readings 5, 8, 6, 9:

| place | 0 | 1 | 2 |
|---|---|---|---|
| reading | 9 | 8 | 6 |

The newest has number 3, so looking back 2 steps means number 1, at place 1: that is 8. Only the last `size` numbers
can be asked for. Every method takes the same short time; a list from which `pop(0)` removes the oldest would move all
others up.
"""


class Recorder:
    def __init__(self, size: int) -> None:
        self._size = size
        self._places: list[int | None] = [None] * size
        self._made = 0

    def record(self, value: int) -> None:
        self._places[self._made % self._size] = value
        self._made += 1

    def look_back(self, steps: int) -> int | None:
        if steps >= min(self._made, self._size):
            return None
        return self._places[(self._made - 1 - steps) % self._size]

    def oldest(self) -> int | None:
        if self._made == 0:
            return None
        return self.look_back(min(self._made, self._size) - 1)


def inputs(rng):
    size = rng.randint(1, 4)
    operations = [("Recorder", size)]
    for _ in range(rng.randint(5, 14)):
        name = rng.choice(["record", "record", "look_back", "look_back", "oldest"])
        operations.append((name, rng.choice([0, rng.randint(1, 99)])) if name == "record" else (name, rng.randint(0, size)) if name == "look_back" else (name,))
    return operations
