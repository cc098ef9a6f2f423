"""A recorder that overwrites

A ship's recorder has room for a fixed number of entries. When it is full, the next entry overwrites the oldest one.
Write a class `Recorder` that is made with a number `room` (at least 1) and has these methods:

- `write(time)` stores a time and returns the position at which it was stored. The first time goes to position 0, the
  next to position 1, and so on; after the last position comes position 0 again.
- `stored()` returns the list of the times as they lie in the recorder now, from position 0 on.
- `in_order()` returns the same times from the oldest to the newest.

Each time that is written is later than all before it.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "A recorder with room for three holds `[40, 20, 30]`. Which entry is the oldest, and where will the next one go?",
    "As long as there is room, append. After that the position is the number of times written so far, divided by the room, remainder only.",
    "In a full recorder the next position is also that of the oldest entry, so the list from there on, followed by the part before it, is in order.",
)
EXAMPLES = [
    Example([("Recorder", 3), ("write", 10), ("write", 20), ("write", 30), ("write", 40), ("stored",), ("in_order",)], why="40 overwrites 10"),
    Example([("Recorder", 4), ("write", 5), ("write", 9), ("stored",), ("in_order",)], why="not full yet"),
    Example([("Recorder", 2), ("stored",), ("write", 1), ("write", 2), ("write", 3), ("write", 6), ("stored",), ("write", 8), ("in_order",)], why="full for the second time"),
]
EDGES = {
    "at least 1": [("Recorder", 1), ("write", 7), ("write", 8), ("stored",), ("in_order",)],
    "after the last position": Edge([("Recorder", 3), ("write", 1), ("write", 2), ("write", 3), ("stored",), ("in_order",), ("write", 4)], "just full"),
    "as they lie": Edge([("Recorder", 2), ("stored",), ("in_order",)], "nothing written yet"),
    "from the oldest": Edge([("Recorder", 4), *[("write", time) for time in (3, 4, 6, 7, 9, 12, 13)], ("stored",), ("in_order",)], "three overwritten"),
}
ALWAYS = [[("Recorder", 2), *[("write", time) for time in (1, 3, 4, 6, 8, 9)], ("in_order",)], [("Recorder", 3), *[("write", time) for time in (2, 5, 6, 8)], ("in_order",), ("stored",), ("write", 9), ("stored",)]]
MISTAKES = [
    Mistake("You add the new time at the end and drop the oldest at the front. In the recorder it takes the place of the oldest.",
            "            self._times[place] = time\n", "            del self._times[0]\n            self._times.append(time)\n"),
    Mistake("You always overwrite position 0. The position moves on with each time.", "place = self._written % self._room",
            "place = min(self._written, self._room) % self._room"),
    Mistake("`in_order()` begins with the oldest time; you begin with position 0.", "return sorted(self._times)", "return list(self._times)"),
    Mistake("`in_order()` begins with the oldest time; yours begins with the newest.", "return sorted(self._times)", "return sorted(self._times, reverse=True)"),
    Mistake("`write()` should tell where the time was stored.", "return place", "return self._written"),
]
EXPLANATION = """
The number of times written so far, taken modulo the room, is the position of the next one. With room for three:

| written | position | stored |
|---|---|---|
| 10 | 0 | 10 |
| 20 | 1 | 10 20 |
| 30 | 2 | 10 20 30 |
| 40 | 0 | 40 20 30 |

The stored times are always an ascending list that was cut at one place, with its two parts exchanged: a rotated sorted
list. Sorting puts them in order; cutting at the position of the oldest and exchanging the parts does it in one walk.
"""


class Recorder:
    def __init__(self, room: int) -> None:
        self._room = room
        self._written = 0
        self._times: list[int] = []

    def write(self, time: int) -> int:
        place = self._written % self._room
        if self._written < self._room:
            self._times.append(time)
        else:
            self._times[place] = time
        self._written += 1
        return place

    def stored(self) -> list[int]:
        return list(self._times)

    def in_order(self) -> list[int]:
        return sorted(self._times)


def inputs(rng):
    operations = [("Recorder", rng.randint(1, 4))]
    time = 0
    for _ in range(rng.randint(3, 9)):
        time += rng.randint(1, 9)
        operations.append(("write", time))
        if rng.random() < 0.3:
            operations.append((rng.choice(["stored", "in_order"]),))
    return [*operations, ("stored",), ("in_order",)]
