"""The tape that is replayed

A recorder stores texts on a scratch file that has no name. Write a class for it, with the file opened once and used all the time:

- `Recorder()` begins with an empty tape.
- `record(text)` puts `text` at the end of the tape.
- `replay()` returns all that is on the tape, from its beginning. Recording may go on afterwards.
- `cut(length)` leaves only the first `length` characters on the tape; if it holds fewer, nothing changes.
- `close()` closes the file and returns nothing; nothing is called after it.

All texts hold letters `a` to `z`, spaces and line breaks only, so each character is one byte.
"""

import tempfile

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "After writing, where in the file does the next reading begin?",
    "A file has one position for reading and writing. Jump to the beginning before you read, and to the end before you write.",
    "`seek(0)` goes to the beginning, `seek(0, 2)` to the end. `truncate` with a number cuts, but makes a shorter file longer, so find out how long it is.",
)
EXAMPLES = [
    Example([("Recorder",), ("record", "good "), ("record", "day"), ("replay",), ("record", "s"), ("replay",), ("close",)], why="recording goes on at the end"),
    Example([("Recorder",), ("record", "abcdef"), ("cut", 2), ("record", "z"), ("replay",)], why="`z` comes right after `ab`"),
    [("Recorder",), ("replay",), ("cut", 3), ("replay",)],
]
EDGES = {
    "holds fewer": [("Recorder",), ("record", "ab"), ("cut", 5), ("record", "c"), ("replay",)],
    "empty tape": [("Recorder",), ("replay",), ("record", "a\nb"), ("replay",), ("replay",)],
    "first `length` characters": [("Recorder",), ("record", "abc"), ("replay",), ("cut", 0), ("replay",), ("record", "x"), ("cut", 1), ("replay",)],
}
ALWAYS = [[("Recorder",), ("cut", 0), ("record", "nxll"), ("cut", 0), ("cut", 4), ("replay",), ("close",)]]
MISTAKES = [
    Mistake("Reading begins where the last writing ended, so nothing comes. Go to the beginning first.", "        self._file.seek(0)\n", ""),
    Mistake("`truncate` makes a shorter tape longer. Compare with its length first.", "min(length, self._file.seek(0, 2))", "length"),
    Mistake("You record at the beginning of the tape, over what is there.", "        self._file.seek(0, 2)\n        self._file.write(text)", "        self._file.seek(0)\n        self._file.write(text)"),
    Mistake("A tape that is cut loses its end, not all of it.", "self._file.truncate(min(length, self._file.seek(0, 2)))", "self._file.truncate(0)"),
]
ORACLE = """
class Recorder:
    def __init__(self) -> None:
        self.parts: list[str] = []

    def record(self, text: str) -> None:
        self.parts.extend(text)

    def replay(self) -> str:
        return "".join(self.parts)

    def cut(self, length: int) -> None:
        del self.parts[length:]

    def close(self) -> None:
        self.parts.clear()
"""
ALSO_RIGHT = [
    Way("`SpooledTemporaryFile` keeps a short tape in memory and goes to the disk only when it becomes long.",
        "tempfile.TemporaryFile(\"w+\", encoding=\"utf-8\", newline=\"\")", "tempfile.SpooledTemporaryFile(1000, \"w+\", encoding=\"utf-8\", newline=\"\")"),
]
EXPLANATION = """
An open file has one position for everything. So each method goes first where it has to work:

| call | position before the work | tape |
|---|---|---|
| `record("good ")` | end | `good ` |
| `record("day")` | end | `good day` |
| `replay()` | 0 | `good day` |
| `record("s")` | end | `good days` |

`seek(0, 2)` goes to the end and tells how far that is. The mode `w+` allows both directions. Replaying costs the length of the tape, recording that of the new text. Another way is `SpooledTemporaryFile`, which needs the disk only for long tapes.
"""


class Recorder:
    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")

    def record(self, text: str) -> None:
        self._file.seek(0, 2)
        self._file.write(text)

    def replay(self) -> str:
        self._file.seek(0)
        return self._file.read()

    def cut(self, length: int) -> None:
        self._file.truncate(min(length, self._file.seek(0, 2)))

    def close(self) -> None:
        self._file.close()


def inputs(rng):
    calls = [("Recorder",)]
    for _ in range(rng.randint(2, 8)):
        calls.append(rng.choice([("record", letters(rng, 0, 5, "abc \n")), ("record", letters(rng, 1, 4)), ("replay",), ("cut", rng.randint(0, 7))]))
    return [*calls, ("replay",), ("close",)]
