"""Been at this height before?

A hiker's watch counts how far the path rises or falls. Write a class `Watch` that is made without arguments; the hike
begins at height 0. It has these methods:

- `step(rise)` notes that the path rose by `rise` metres, or fell if the number is negative. It returns whether the
  hiker had been at this new height before on the hike; the beginning counts as well.
- `heights()` returns how many different heights the hiker has been at, the beginning included. Only the heights after
  each step count, not those in between.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "The watch gets only the change of each step. How do you know the height?",
    "Keep the height as a running total, and remember all heights so far. Which kind of collection answers quickly whether something is in it?",
    "Begin the set with the height 0. After each step look whether the new height is in it, then put it in.",
)
EXAMPLES = [
    Example([("Watch",), ("step", 30), ("step", -10), ("step", 10), ("heights",)], why="the heights are 0, 30, 20, 30"),
    Example([("Watch",), ("step", 5), ("step", -5)], why="back at the beginning"),
    Example([("Watch",), ("heights",), ("step", 0)], why="a step without rise stays at height 0"),
]
EDGES = {
    "the beginning counts": [("Watch",), ("step", -7), ("step", 3), ("step", 4)],
    "heights after each step": [("Watch",), ("step", 10), ("step", -20), ("step", 15), ("heights",)],
    "negative": Edge([("Watch",), ("step", -1), ("step", -1), ("step", 1), ("step", -1), ("heights",)], "below the beginning"),
}
MISTAKES = [
    Mistake("The beginning counts as well: height 0 is known before the first step.", "self._known = {0}", "self._known: set[int] = set()"),
    Mistake("You compare the rises, not the heights. The height is the sum of all rises so far.", "self._height += rise", "self._height = rise"),
    Mistake("Look before you put the new height in, or it is always known.", "        seen = self._height in self._known\n        self._known.add(self._height)\n", "        self._known.add(self._height)\n        seen = self._height in self._known\n"),
    Mistake("`heights` counts different heights, not steps.", "return len(self._known)", "return self._steps", "        self._height = 0\n", "        self._height = 0\n        self._steps = 1\n", "        self._height += rise\n", "        self._height += rise\n        self._steps += 1\n"),
]
EXPLANATION = """
The height is a running total, and a set keeps all heights so far. Being at the same height again means that the steps
since then add up to 0:

| step | height | known before | seen? |
|---|---|---|---|
| 30 | 30 | 0 | no |
| -10 | 20 | 0, 30 | no |
| 10 | 30 | 0, 30, 20 | yes |

Each step costs one addition and one look into the set, which takes the same short time however long the hike is. A
list would have to be searched from its beginning.
"""


class Watch:
    def __init__(self) -> None:
        self._height = 0
        self._known = {0}

    def step(self, rise: int) -> bool:
        self._height += rise
        seen = self._height in self._known
        self._known.add(self._height)
        return seen

    def heights(self) -> int:
        return len(self._known)


def inputs(rng):
    operations = [("Watch",)]
    for _ in range(rng.randint(4, 9)):
        operations.append(("step", rng.randint(-3, 3)) if rng.random() < 0.8 else ("heights",))
    return [*operations, ("heights",)]
