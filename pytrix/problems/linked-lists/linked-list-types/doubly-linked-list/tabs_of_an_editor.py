"""Tabs of an editor

An editor shows its open files as a row of tabs, and one of them is the current one. Write a class `Tabs` with these methods:

- `open(name)` puts a new tab directly to the right of the current one and makes it the current one. The very first tab stands alone.
- `close()` removes the current tab. Its right neighbour becomes the current one, or the left neighbour if there is none on the right.
  With no tabs nothing happens.
- `left()` and `right()` make the neighbour on that side the current tab; at the end of the row nothing changes.
- `current()` returns the name of the current tab, or `None` with no tabs.

A file may be open in several tabs at the same time. Aim for calls that take the same short time, however many tabs there are.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which tabs does a tab need to know, so that it can be taken out without looking at the whole row?",
    "Let every tab know both neighbours. A tab that is never shown and closes the row to a ring makes both ends ordinary places.",
    "Opening sets four references: two in the new tab, one in each neighbour. Closing sets two: the neighbours learn of each other.",
)
EXAMPLES = [
    Example([("Tabs",), ("open", "a"), ("open", "b"), ("left",), ("open", "c"), ("right",), ("current",), ("close",), ("current",)],
            why="the row is a c b; b has no right neighbour"),
    [("Tabs",), ("open", "x"), ("left",), ("current",), ("close",), ("current",)],
    [("Tabs",), ("open", "a"), ("open", "b"), ("open", "c"), ("left",), ("close",), ("current",), ("left",), ("current",)],
]
EDGES = {
    "With no tabs": [("Tabs",), ("current",), ("close",), ("left",), ("right",), ("current",), ("open", "a"), ("current",)],
    "at the end of the row": [("Tabs",), ("open", "a"), ("open", "b"), ("right",), ("right",), ("current",), ("left",), ("left",), ("current",)],
    "in several tabs": [("Tabs",), ("open", "a"), ("open", "a"), ("open", "b"), ("left",), ("left",), ("close",), ("current",), ("right",), ("current",)],
}
ALWAYS = [
    [("Tabs",), ("open", "a"), ("close",), ("left",), ("right",), ("open", "b"), ("open", "c"), ("current",), ("left",), ("current",)],
    [("Tabs",), ("open", "a"), ("open", "b"), ("open", "a"), ("close",), ("current",), ("left",), ("current",)],
]
MISTAKES = [
    Mistake("After closing, the right neighbour should become the current tab; the left one only where there is none.",
            "tab.prev if tab.next is self._edge else tab.next", "tab.next if tab.prev is self._edge else tab.prev"),
    Mistake("The right neighbour was never told of the new tab, so the way back to the left skips it.",
            "        tab.prev.next = tab.next.prev = tab\n", "        tab.prev.next = tab\n"),
    Mistake("The closed tab's right neighbour still points back at it.",
            "        tab.prev.next, tab.next.prev = tab.next, tab.prev\n", "        tab.prev.next = tab.next\n"),
    Mistake("The new tab stands to the right, but it has to become the current one too.", "        self._current = tab\n", "        self._current = tab.prev if tab.prev is not self._edge else tab\n"),
]
ORACLE = """
class Tabs:
    def __init__(self) -> None:
        self._row: list[str] = []
        self._place = -1

    def open(self, name: str) -> None:
        self._place += 1
        self._row.insert(self._place, name)

    def close(self) -> None:
        if self._row:
            del self._row[self._place]
            self._place = min(self._place, len(self._row) - 1)

    def left(self) -> None:
        if self._place > 0:
            self._place -= 1

    def right(self) -> None:
        if self._place < len(self._row) - 1:
            self._place += 1

    def current(self) -> str | None:
        return self._row[self._place] if self._row else None
"""
EXPLANATION = """
Every tab knows its left and its right neighbour, and a hidden tab stands between the last and the first, so that the row is a ring without
ends. Opening `c` between `a` and `b`:

| reference | before | afterwards |
|---|---|---|
| `c.prev`, `c.next` | – | a, b |
| `a.next` | b | c |
| `b.prev` | a | c |

Each call sets a few references, so it takes constant time. A list with the current position would be shorter to write, but opening and
closing in the middle shifts everything behind.
"""


class Tab:
    def __init__(self, name: str | None) -> None:
        self.name = name
        self.prev = self
        self.next = self


class Tabs:
    def __init__(self) -> None:
        self._edge = self._current = Tab(None)

    def open(self, name: str) -> None:
        tab = Tab(name)
        tab.prev, tab.next = self._current, self._current.next
        tab.prev.next = tab.next.prev = tab
        self._current = tab

    def close(self) -> None:
        tab = self._current
        tab.prev.next, tab.next.prev = tab.next, tab.prev
        self._current = tab.prev if tab.next is self._edge else tab.next

    def left(self) -> None:
        if self._current.prev is not self._edge:
            self._current = self._current.prev

    def right(self) -> None:
        if self._current.next is not self._edge:
            self._current = self._current.next

    def current(self) -> str | None:
        return self._current.name


def inputs(rng):
    operations = [("Tabs",)]
    for _ in range(rng.randint(5, 18)):
        name = rng.choice(["open", "open", "open", "close", "left", "left", "right", "current", "current"])
        operations.append((name, rng.choice("abcd")) if name == "open" else (name,))
    return [*operations, ("current",)]
