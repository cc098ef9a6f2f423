"""Messages that vanish

A telephone keeps short messages, but each of them may be read only a few times. Write a class `Messages` with these
methods:

- `save(name, text, readings)` keeps a text under a name. It may be read `readings` times, at least once. A message
  with the same name that is still there is replaced, and its readings that are left don't count any more.
- `read(name)` returns the text under the name, which uses up one reading, or `None` if there is no such message. With
  its last reading, a message vanishes.
- `count()` returns how many messages are kept now.

A text may be empty.
"""
from typing import Any

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Which two things have to be stored under each name, and which of them changes when somebody reads?",
    "Keep a dictionary from names to lists of two things: the text and the readings that are left.",
    "In `read`, stop at once if the name is no key. Otherwise take away a reading, and delete the key if none is left.",
)
EXAMPLES = [
    Example([("Messages",), ("save", "key", "under the mat", 2), ("read", "key"), ("count",), ("read", "key"), ("read", "key"), ("count",)], why="the second reading is the last one"),
    Example([("Messages",), ("save", "a", "one", 3), ("save", "a", "two", 1), ("read", "a"), ("read", "a")], why="replaced, with one reading only"),
    Example([("Messages",), ("read", "x"), ("count",)]),
]
EDGES = {
    "A text may be empty": [("Messages",), ("save", "a", "", 2), ("read", "a"), ("count",), ("read", "a"), ("read", "a"), ("count",)],
    "don't count any more": [("Messages",), ("save", "a", "one", 1), ("save", "a", "two", 2), ("read", "a"), ("count",), ("read", "a"), ("read", "a")],
    "only a few times": Edge([("Messages",), ("save", "a", "hi", 4), ("read", "a"), ("read", "a"), ("read", "a"), ("count",), ("read", "a"), ("read", "a")], "four readings"),
    "at least once": Edge([("Messages",), ("save", "b", "hi", 1), ("save", "c", "ho", 1), ("read", "c"), ("count",), ("read", "b"), ("read", "b"), ("count",)], "one reading each"),
}
MISTAKES = [
    Mistake("A message can be read any number of times in your answer.", "        kept[1] -= 1\n", ""),
    Mistake("A message may be read once more than it should: it vanishes with its last reading.", "        if kept[1] == 0:", "        if kept[1] < 0:"),
    Mistake("A new message doesn't replace the old one of the same name.", "self._kept[name] = [text, readings]", "self._kept.setdefault(name, [text, readings])"),
    Mistake("The readings that were left of the old message are added to those of the new one.", "self._kept[name] = [text, readings]", "self._kept[name] = [text, readings + self._kept.get(name, [text, 0])[1]]"),
    Mistake("Messages that can't be read any more still count.", "            del self._kept[name]\n", "            pass\n", "        if name not in self._kept:", "        if self._kept.get(name, [\"\", 0])[1] == 0:"),
]
EXPLANATION = """
Each text comes with how often it may still be read; the rule is applied when somebody reads.

| call | kept afterwards | result |
|---|---|---|
| save key, 2 readings | key: 2 left | |
| read key | key: 1 left | `under the mat` |
| read key | nothing | `under the mat` |
| read key | nothing | `None` |

Every call takes a constant number of steps, and no memory is wasted on messages that nobody can read any more.
"""


class Messages:
    def __init__(self) -> None:
        self._kept: dict[str, list[Any]] = {}

    def save(self, name: str, text: str, readings: int) -> None:
        self._kept[name] = [text, readings]

    def read(self, name: str) -> str | None:
        if name not in self._kept:
            return None
        kept = self._kept[name]
        kept[1] -= 1
        if kept[1] == 0:
            del self._kept[name]
        return kept[0]

    def count(self) -> int:
        return len(self._kept)


def inputs(rng):
    operations = [("Messages",)]
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["a", "b", "key"])
        kind = rng.choice(["save", "read", "read", "read", "count"])
        operations.append({"save": ("save", name, rng.choice(["", "hi", "ho", "no"]), rng.randint(1, 3)), "read": ("read", name), "count": ("count",)}[kind])
    return [*operations, ("count",)]
