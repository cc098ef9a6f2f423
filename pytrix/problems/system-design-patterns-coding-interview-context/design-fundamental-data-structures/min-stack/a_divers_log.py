"""A diver's log

A diver's computer writes depths down and can take back the last one when the sensor erred. Write a class `DepthLog` that begins empty:

- `write(depth)` writes a depth down.
- `take_back()` removes the depth that was written last and returns it.
- `span()` returns the difference between the greatest and the smallest depth in the log.

On an empty log, `take_back` and `span` raise an `IndexError`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
RAISES = ("IndexError",)
CONSTRAINTS = ("depths are whole numbers of centimetres",)
HINTS = (
    "Which of Python's own list methods already does what `take_back` asks for, even on an empty list?",
    "Keep the depths in a list. Its end is the depth written last.",
    "For the span, check first whether the list is empty and raise the error yourself; else subtract the smallest from the greatest.",
)
EXAMPLES = [
    Example([("DepthLog",), ("write", 120), ("write", 450), ("write", 300), ("span",), ("take_back",), ("take_back",), ("span",)], why="450 minus 120; then only 120 is left"),
    Example([("DepthLog",), ("write", 80), ("take_back",), ("span",)], why="the log is empty"),
    Example([("DepthLog",), ("write", 200), ("span",), ("write", 90), ("span",), ("take_back",), ("take_back",), ("take_back",)]),
]
EDGES = {
    "On an empty log": [("DepthLog",), ("take_back",)],
    "`span` raise an `IndexError`": Edge([("DepthLog",), ("write", 4), ("take_back",), ("span",)], "empty again"),
    "written last": Edge([("DepthLog",), ("write", 5), ("write", 9), ("write", 5), ("take_back",), ("span",), ("take_back",), ("span",)], "the same depth twice"),
}
MISTAKES = [
    Mistake("`min` and `max` of an empty list raise a `ValueError`; the statement wants an `IndexError`.", "        if not self._depths:\n            raise IndexError(\"the log is empty\")\n", ""),
    Mistake("`take_back` removes the depth that was written first.", "self._depths.pop()", "self._depths.pop(0)"),
    Mistake("The span is between the greatest and the smallest depth, not between the last and the first.", "max(self._depths) - min(self._depths)", "self._depths[-1] - self._depths[0]"),
    Mistake("`take_back` only looks at the depth and leaves it in the log.", "return self._depths.pop()", "return self._depths[-1]"),
]
EXPLANATION = """
A list is a stack already: `append` puts on top, `pop` takes the top off and raises an `IndexError` by itself when nothing is there. Only `span` needs the error written out, because `min` and `max` would raise a `ValueError`.

Writing and taking back take constant time; `span` looks at every depth. If it were asked all the time, one would store with each depth the smallest and the greatest so far.
"""


class DepthLog:
    def __init__(self) -> None:
        self._depths: list[int] = []

    def write(self, depth: int) -> None:
        self._depths.append(depth)

    def take_back(self) -> int:
        return self._depths.pop()

    def span(self) -> int:
        if not self._depths:
            raise IndexError("the log is empty")
        return max(self._depths) - min(self._depths)


def inputs(rng):
    operations = [("DepthLog",)]
    for _ in range(rng.randint(4, 11)):
        name = rng.choice(["write", "write", "write", "take_back", "span"])
        operations.append((name, 10 * rng.randint(1, 9)) if name == "write" else (name,))
    return operations
