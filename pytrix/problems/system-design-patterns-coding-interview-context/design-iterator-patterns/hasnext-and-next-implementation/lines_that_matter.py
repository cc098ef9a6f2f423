"""Lines that matter

Our settings files are full of notes. Write a class `Settings(lines)` that hands out only the lines that matter: not those which are empty or hold only spaces, and not those whose first character other than a space is `#`.

- `has_next()` returns whether there is another line that matters.
- `next()` returns that line without spaces at its ends and moves on; when there is none, it returns `None`.

However often `has_next` is called, no line may get lost or come twice, and `next` must work without it.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "VALIDATE")
HINTS = (
    "To answer `has_next`, how far does the object have to look ahead, and where does it put what it has found?",
    "Keep one line ready: the next one that matters, or `None`. `has_next` only looks at it; `next` hands it out and gets the following one.",
    "Write a helper that goes through an iterator over the lines and returns the first one that matters, stripped, or `None` at the end. Call it in `__init__` and in `next`.",
)
EXAMPLES = [
    Example([("Settings", ["# colours", "back = red", "", "  front = blue "]), ("has_next",), ("next",), ("next",), ("has_next",), ("next",)]),
    Example([("Settings", ["size = 3", "  # old", "size = 4"]), ("has_next",), ("has_next",), ("next",), ("next",)], why="asking twice loses nothing"),
    Example([("Settings", ["", "   "]), ("has_next",), ("next",)], why="no line matters"),
]
EDGES = {
    "only spaces": Edge([("Settings", ["  ", "a = 1", "    "]), ("next",), ("has_next",), ("next",)], "spaces at both ends of the file"),
    "first character other than a space": Edge([("Settings", ["   # note", "#", "tag = #1", " x = 2 # two"]), ("next",), ("next",), ("has_next",)], "notes with spaces in front, and # inside a line"),
    "there is none": Edge([("Settings", []), ("has_next",), ("next",), ("next",)], "no lines"),
}
MISTAKES = [
    Mistake("`has_next` must not move on: a line gets lost whenever somebody asks.", "        return self._ready is not None\n", "        answer = self._ready is not None\n        self._ready = self._find()\n        return answer\n"),
    Mistake("A note may have spaces in front of its `#`.", "            text = line.strip()\n            if text and not text.startswith(\"#\"):\n", "            text = line.strip()\n            if text and not line.startswith(\"#\"):\n"),
    Mistake("A `#` in the middle of a line does not make it a note.", 'not text.startswith("#")', '"#" not in text'),
    Mistake("The line is handed out without the spaces at its ends.", "                return text\n", "                return line\n"),
]
EXPLANATION = """
One line is always kept ready, so `has_next` is a glance that changes nothing.

| call | ready before | result |
|---|---|---|
| `has_next` | back = red | True |
| `next` | back = red | back = red |
| `next` | front = blue | front = blue |
| `has_next` | None | False |

Each line of the file is looked at once. An empty text would not do as the mark for "nothing ready" in other streams, where it may be an item; `None` is safe here, as every item is a text.
"""


class Settings:
    def __init__(self, lines: list[str]) -> None:
        self._lines = iter(lines)
        self._ready = self._find()

    def _find(self) -> str | None:
        for line in self._lines:
            text = line.strip()
            if text and not text.startswith("#"):
                return text
        return None

    def has_next(self) -> bool:
        return self._ready is not None

    def next(self) -> str | None:
        line = self._ready
        self._ready = self._find()
        return line


def inputs(rng):
    lines = [rng.choice(["a = 1", " b = 2", "c = # ", "# note", "  # note", "", "  ", "d=4  "]) for _ in range(rng.randint(2, 8))]
    return [("Settings", lines), *((rng.choice(["has_next", "next"]),) for _ in range(rng.randint(3, 8)))]
