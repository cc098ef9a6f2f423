"""Buttons that go in and out

A panel has buttons with names. Pressing a button that is out pushes it in, and pressing one that is in lets it out
again. At first, all buttons are out.

Write a class `Panel` with these methods:

- `press(names)` presses the buttons in the list `names`, each once, all at the same moment. No name is twice in the
  list.
- `pushed()` returns the names of the buttons that are in, in alphabetical order.
- `release()` lets out all buttons that are in and returns how many there were.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "A button is in and is pressed. A button is out and is pressed. A button is in and is not pressed. What about each of them afterwards?",
    "Keep a set of the buttons that are in. After a press, those are in that were in or are pressed, but not both.",
    "`^=` with the set of the names does that in one step. `clear` empties a set.",
)
EXAMPLES = [
    Example([("Panel",), ("press", ["red", "blue"]), ("press", ["blue", "green"]), ("pushed",), ("release",), ("pushed",)], why="blue went in and out"),
    Example([("Panel",), ("press", ["red"]), ("press", ["red"]), ("pushed",), ("release",)]),
    Example([("Panel",), ("release",), ("press", []), ("pushed",)]),
]
EDGES = {
    "all buttons are out": [("Panel",), ("pushed",), ("release",)],
    "each once": Edge([("Panel",), ("press", ["c", "a", "b"]), ("press", ["b"]), ("press", ["d", "a", "b"]), ("pushed",), ("release",), ("press", ["a"]), ("pushed",)], "three presses"),
}
MISTAKES = [
    Mistake("A button that is in and is pressed should go out.", "self._inside ^= set(names)", "self._inside |= set(names)"),
    Mistake("Buttons that are not pressed should stay as they are.", "self._inside ^= set(names)", "self._inside = set(names)"),
    Mistake("`release` should let the buttons out, not only count them.", "        self._inside.clear()\n", ""),
    Mistake("`release` counts after it has let the buttons out, so its answer is always 0.", "        number = len(self._inside)\n        self._inside.clear()\n", "        self._inside.clear()\n        number = len(self._inside)\n"),
]
EXPLANATION = """
Pressing is a symmetric difference: what is in both sets, the buttons that are in and those that are pressed, goes
out.

| call | in afterwards |
|---|---|
| press red, blue | blue, red |
| press blue, green | green, red |
| release | none, and the answer is 2 |

A press costs as many steps as there are names in its list.
"""


class Panel:
    def __init__(self) -> None:
        self._inside: set[str] = set()

    def press(self, names: list[str]) -> None:
        self._inside ^= set(names)

    def pushed(self) -> list[str]:
        return sorted(self._inside)

    def release(self) -> int:
        number = len(self._inside)
        self._inside.clear()
        return number


def inputs(rng):
    operations = [("Panel",)]
    for _ in range(rng.randint(3, 8)):
        name = rng.choice(["press", "press", "press", "pushed", "release"])
        operations.append((name, rng.sample(["red", "blue", "green"], rng.randint(1, 3))) if name == "press" else (name,))
    return [*operations, ("pushed",)]
