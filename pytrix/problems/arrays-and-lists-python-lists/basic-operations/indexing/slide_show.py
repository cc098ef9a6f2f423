"""A slide show

Write a class `SlideShow` for a talk. It is made with a list `titles` of the slides, at least one, and begins with the
first slide. It has these methods:

- `current()` returns the title of the slide that is shown.
- `forward()` goes on to the next slide; at the last one nothing happens.
- `back()` goes back to the slide before; at the first one nothing happens.

`forward` and `back` return nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "What has to be remembered between two calls besides the titles?",
    "Keep the position of the slide that is shown. Going forward adds 1, going back subtracts 1.",
    "Before changing the position, check that it does not leave the range from 0 to the number of slides minus 1.",
)
EXAMPLES = [
    Example([("SlideShow", ["Hello", "Plan", "Costs"]), ("current",), ("forward",), ("current",), ("back",), ("current",)], why="forward to the second slide and back again"),
    Example([("SlideShow", ["Hello", "Plan"]), ("forward",), ("forward",), ("current",)], why="at the last slide nothing happens"),
    Example([("SlideShow", ["Hello", "Plan"]), ("back",), ("current",)], why="at the first slide nothing happens"),
]
EDGES = {
    "at least one": [("SlideShow", ["Hello"]), ("forward",), ("current",), ("back",), ("current",)],
    "at the last one": Edge([("SlideShow", ["A", "B", "C"]), ("forward",), ("forward",), ("forward",), ("forward",), ("back",), ("current",)], "too often forward, then back once"),
    "at the first one": Edge([("SlideShow", ["A", "B"]), ("back",), ("back",), ("forward",), ("current",)], "too often back, then forward once"),
}
MISTAKES = [
    Mistake("At the last slide the position must not grow any more.", "        if self._shown < len(self._titles) - 1:\n            self._shown += 1\n", "        self._shown += 1\n"),
    Mistake("Going back from the first slide leads to position -1, which is the last slide.", "        if self._shown > 0:\n            self._shown -= 1\n", "        self._shown -= 1\n"),
    Mistake("The talk begins with the first slide, which has position 0.", "self._shown = 0", "self._shown = min(1, len(titles) - 1)"),
    Mistake("After the last slide your show begins again. It should stay there.", "        if self._shown < len(self._titles) - 1:\n            self._shown += 1\n", "        self._shown = (self._shown + 1) % len(self._titles)\n"),
]
ALSO_RIGHT = [
    Way("`min` and `max` keep the position in the range without any `if`.",
        "        if self._shown < len(self._titles) - 1:\n            self._shown += 1\n", "        self._shown = min(self._shown + 1, len(self._titles) - 1)\n",
        "        if self._shown > 0:\n            self._shown -= 1\n", "        self._shown = max(self._shown - 1, 0)\n"),
]
EXPLANATION = """
The position of the shown slide is the only thing that changes. With three slides:

| call | position |
|---|---|
| at first | 0 |
| `forward()` | 1 |
| `forward()` | 2 |
| `forward()` | 2, the last one |

The checks keep it between 0 and the number of slides minus 1. Without them position 3 would be an error, and position
-1 would quietly be the last slide. Every method takes the same short time.
"""


class SlideShow:
    def __init__(self, titles: list[str]) -> None:
        self._titles = titles
        self._shown = 0

    def current(self) -> str:
        return self._titles[self._shown]

    def forward(self) -> None:
        if self._shown < len(self._titles) - 1:
            self._shown += 1

    def back(self) -> None:
        if self._shown > 0:
            self._shown -= 1


def inputs(rng):
    operations = [("SlideShow", ["Hello", "Plan", "Costs", "Thanks"][: rng.randint(2, 4)])]
    for _ in range(rng.randint(4, 10)):
        operations.append((rng.choice(["forward", "forward", "back", "current"]),))
    return [*operations, ("current",)]
