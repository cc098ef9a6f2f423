"""Pigeonholes for letters

A hotel has `size` pigeonholes, numbered from 0, and far more rooms. What belongs to room r lies in the pigeonhole
with the number r % size, so rooms share pigeonholes. Write a class `Pigeonholes(size)`, built on a plain list of
lists and **without** a dictionary, with these methods:

- `put(room, note)` stores a note for a room. A room has one note at most: a new one replaces the old one and stays at
  its place.
- `get(room)` returns the note of the room, or `None` if there is none.
- `rooms(hole)` returns the list of the rooms that have a note in this pigeonhole, in the order in which they got
  their first one.

Room numbers are at least 0.
"""
from typing import Any

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "When you look into a pigeonhole with notes for several rooms, how do you know which note is for whom?",
    "Keep pairs of room and note in each pigeonhole. `put` looks for a pair with the same room first, and only appends a new one if there is none.",
    "With lists of two items as pairs, the note can be replaced in place. `get` goes through the pairs of one pigeonhole only.",
)
EXAMPLES = [
    Example([("Pigeonholes", 10), ("put", 12, "call Ann"), ("put", 32, "key"), ("get", 32), ("get", 22), ("rooms", 2)], why="rooms 12 and 32 share pigeonhole 2"),
    Example([("Pigeonholes", 4), ("put", 5, "a"), ("put", 9, "b"), ("put", 5, "c"), ("get", 5), ("rooms", 1)], why="room 5 keeps its place"),
    Example([("Pigeonholes", 3), ("get", 7), ("rooms", 0)]),
]
EDGES = {
    "at least 1": Edge([("Pigeonholes", 1), ("put", 8, "a"), ("put", 0, "b"), ("rooms", 0), ("get", 8)], "one pigeonhole"),
    "or None": [("Pigeonholes", 5), ("put", 3, ""), ("get", 3), ("get", 8)],
}
ALWAYS = [[("Pigeonholes", 2), ("put", 4, "c"), ("put", 3, "c"), ("put", 4, "c"), ("get", 4), ("rooms", 0)]]
MISTAKES = [
    Mistake("You return the first note in the pigeonhole, whatever room it is for.", "            if kept == room:\n                return note", "            if True:\n                return note"),
    Mistake("A second note for a room is put beside the first one. It should replace it.", "                pair[1] = note\n                return\n", "                pass\n"),
    Mistake("A new note moves its room to the end of the pigeonhole.", "                pair[1] = note\n                return\n", "                hole.remove(pair)\n                break\n"),
    Mistake("Each pigeonhole keeps one pair only.", "hole.append([room, note])", "hole[:] = [[room, note]]"),
]
EXPLANATION = """
The remainder says in which list to look, and the room number inside each pair says which note is meant.

| call | pigeonhole | its pairs afterwards |
|---|---|---|
| put 12 | 2 | 12 |
| put 32 | 2 | 12, 32 |
| get 22 | 2 | neither pair is for 22 |

If the rooms are spread evenly, a call looks at as many pairs as there are rooms for each pigeonhole, not at all of
them. This is what a dictionary does inside.
"""


class Pigeonholes:
    def __init__(self, size: int) -> None:
        self._holes: list[list[list[Any]]] = [[] for _ in range(size)]

    def put(self, room: int, note: str) -> None:
        hole = self._holes[room % len(self._holes)]
        for pair in hole:
            if pair[0] == room:
                pair[1] = note
                return
        hole.append([room, note])

    def get(self, room: int) -> str | None:
        for kept, note in self._holes[room % len(self._holes)]:
            if kept == room:
                return note
        return None

    def rooms(self, hole: int) -> list[int]:
        return [room for room, _ in self._holes[hole]]


def inputs(rng):
    size = rng.randint(1, 4)
    operations = [("Pigeonholes", size)]
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["put", "put", "get", "rooms"])
        room = rng.randint(0, 2 * size + 1)
        operations.append({"put": (name, room, rng.choice("abc")), "get": (name, room), "rooms": (name, room % size)}[name])
    return operations
