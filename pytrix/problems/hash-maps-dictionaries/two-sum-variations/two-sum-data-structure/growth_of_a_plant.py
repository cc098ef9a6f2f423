"""Has it ever grown that much?

A gardener measures a bean plant now and then. The plant grows, but it is also cut back, so the heights go up and
down. Write a class `HeightLog` with these methods:

- `note(height)` stores a height in whole centimetres.
- `grown_by(centimetres)` tells whether, at some time, a height was noted and a height that is exactly
  `centimetres` greater was noted at any time **later**. It returns `True` or `False`.

`grown_by` is asked with numbers from 1 on. Notes may be equal.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "When a height of 9 is noted after 4 and 6, which differences have become true?",
    "You can do the work when a height is noted: for each earlier height, store by how much the plant has grown since.",
    "Keep a set of earlier heights and a set of differences. Then `grown_by` is a single question to the second set.",
)
EXAMPLES = [
    Example([("HeightLog",), ("note", 4), ("note", 6), ("note", 9), ("grown_by", 5), ("grown_by", 4), ("grown_by", 3)], why="from 4 to 9, and from 6 to 9"),
    Example([("HeightLog",), ("note", 12), ("note", 5), ("grown_by", 7), ("note", 12), ("grown_by", 7)], why="12 comes after 5 only in the second case"),
    Example([("HeightLog",), ("note", 3), ("grown_by", 3)]),
]
EDGES = {
    "Notes may be equal": [("HeightLog",), ("note", 8), ("note", 8), ("grown_by", 1), ("note", 9), ("grown_by", 1)],
    "at some time": Edge([("HeightLog",), ("note", 2), ("note", 10), ("note", 1), ("note", 7), ("grown_by", 5), ("grown_by", 6)], "other heights in between"),
    "cut back": Edge([("HeightLog",), ("note", 4), ("note", 9), ("note", 1), ("grown_by", 5), ("grown_by", 8)], "old growth still counts"),
    "now and then": Edge([("HeightLog",), ("grown_by", 2)], "asked before any note"),
}
ALWAYS = [[("HeightLog",), ("note", 20), ("note", 3), ("note", 8), ("note", 30), ("note", 29), ("grown_by", 5)]]
MISTAKES = [
    Mistake("You only compare a height with the one noted just before. Other notes may lie in between.",
            "self._growth.update(height - earlier for earlier in self._heights)", "self._growth.update(height - earlier for earlier in self._heights[-1:])",
            "self._heights.add(height)", "self._heights.append(height)",
            "self._heights: set[int] = set()", "self._heights: list[int] = []"),
    Mistake("You also say yes when the plant has become smaller by that much. The greater height has to be noted later.", "height - earlier for", "abs(height - earlier) for"),
    Mistake("You only compare with the very first note.",
            "self._growth.update(height - earlier for earlier in self._heights)", "self._growth.update(height - earlier for earlier in self._heights[:1])",
            "self._heights.add(height)", "self._heights.append(height)",
            "self._heights: set[int] = set()", "self._heights: list[int] = []"),
    Mistake("You say yes if the plant has grown by at least that much. It should be exactly that much.", "return centimetres in self._growth", "return any(each >= centimetres for each in self._growth)"),
]
EXPLANATION = """
The work is done when a height is noted. Then a question is one look-up.

| note | earlier heights | differences so far, above 0 |
|---|---|---|
| 4 | none | none |
| 6 | 4 | 2 |
| 9 | 4, 6 | 2, 3, 5 |

A note costs as many steps as there are different heights, a question costs one. If notes come often and questions
rarely, it would be better to store the notes only and to compare them when somebody asks.
"""


class HeightLog:
    def __init__(self) -> None:
        self._heights: set[int] = set()
        self._growth: set[int] = set()

    def note(self, height: int) -> None:
        self._growth.update(height - earlier for earlier in self._heights)
        self._heights.add(height)

    def grown_by(self, centimetres: int) -> bool:
        return centimetres in self._growth


def inputs(rng):
    operations = [("HeightLog",)]
    for _ in range(rng.randint(5, 10)):
        operations.append(("note", rng.randint(1, 12)) if rng.random() < 0.6 else ("grown_by", rng.randint(1, 6)))
    return [*operations, ("grown_by", rng.randint(1, 6)), ("grown_by", rng.randint(1, 4))]
