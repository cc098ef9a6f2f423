"""A kitchen scale that does not flicker

The display of our kitchen scale flickers with every breath. Please write a class `Scale(k)` that shows an average instead; `k` is at least 1.

- `weigh(grams)` takes the next reading, a whole number, and returns what the display shows: the mean of the latest `k` readings as a float. While there are fewer than `k` readings, it is the mean of all there are.
- `tare()` sets the display back: readings from before it no longer count. It returns `None`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "What does the scale have to remember from one reading to the next?",
    "Keep the latest readings in a list. Each new one goes to the end, and if there are too many, the oldest goes.",
    "Append, cut the list down to its last `k` items, and divide the sum by the length. `tare` empties the list.",
)
EXAMPLES = [
    Example([("Scale", 3), ("weigh", 90), ("weigh", 96), ("weigh", 105), ("weigh", 102)], why="90, 93, 97, and then 96, 105 and 102 give 101"),
    Example([("Scale", 2), ("weigh", 40), ("weigh", 50), ("tare",), ("weigh", 7), ("weigh", 8)]),
    Example([("Scale", 1), ("weigh", 12), ("weigh", 30)]),
]
EDGES = {
    "fewer than": Edge([("Scale", 9), ("weigh", 1), ("weigh", 2), ("weigh", 2)], "never full"),
    "at least 1": Edge([("Scale", 1), ("weigh", 5), ("weigh", 0), ("weigh", -5)], "k is 1"),
    "no longer count": Edge([("Scale", 3), ("tare",), ("weigh", 60), ("weigh", 70), ("tare",), ("tare",), ("weigh", 2), ("weigh", 4)], "back to nought twice"),
}
MISTAKES = [
    Mistake("You average all readings. Only the latest `k` count.", "        self._latest = self._latest[-self._k:]\n", ""),
    Mistake("While the scale is still filling up, divide by the number of readings that there are.", "/ len(self._latest)", "/ self._k"),
    Mistake("One reading too many stays in the list.", "[-self._k:]", "[-self._k - 1:]"),
    Mistake("The display shows fractions of a gram as well: divide with one slash.", "sum(self._latest) / len(self._latest)", "float(sum(self._latest) // len(self._latest))"),
]
EXPLANATION = """
The list holds exactly the readings that count. With `k` 3:

| reading | list | shown |
|---|---|---|
| 90 | 90 | 90.0 |
| 96 | 90 96 | 93.0 |
| 105 | 90 96 105 | 97.0 |
| 102 | 96 105 102 | 101.0 |

A slice that begins before the list does is no error, so the scale that is still filling up needs no line of its own. Each reading costs as many steps as the window is long.
"""


class Scale:
    def __init__(self, k: int) -> None:
        self._k = k
        self._latest: list[int] = []

    def weigh(self, grams: int) -> float:
        self._latest.append(grams)
        self._latest = self._latest[-self._k:]
        return sum(self._latest) / len(self._latest)

    def tare(self) -> None:
        self._latest = []


def inputs(rng):
    operations = [("Scale", rng.randint(1, 4))]
    for _ in range(rng.randint(4, 10)):
        operations.append(("tare",) if rng.random() < 0.15 else ("weigh", rng.randint(0, 60)))
    return operations
