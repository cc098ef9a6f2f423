"""Looked at only when asked

Reading a value from our remote thermometer costs money, so a value may be read only when the answer needs it. Write a class `Feed(values)`, where `values` are the whole numbers that the thermometer will deliver:

- `above(limit)` asks that from now on only values greater than `limit` are delivered.
- `times(factor)` asks that from now on each delivered value is multiplied by `factor`.
- `take(n)` returns a list of the next `n` values that pass all wishes so far, or of fewer if the thermometer has no more. It stops reading at the `n`-th one; for an `n` of 0 it reads nothing.
- `cost()` returns how many values have been read up to now.

The wishes are applied in the order in which they were made; `above` and `times` read nothing and return `None`.
"""
from collections.abc import Iterator
from itertools import islice

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "What could a wish leave behind, if it must not read any value yet?",
    "A generator does nothing until it is asked for an item. Wrap the stream so far in another generator for each wish.",
    "Begin with a generator method that counts and yields each raw value. `above` and `times` replace the stored stream by a generator expression over it; `take` takes an `islice` of it.",
)
EXAMPLES = [
    Example([("Feed", [3, 8, 2, 9, 5, 7]), ("above", 4), ("take", 2), ("cost",), ("take", 1), ("cost",)], why="3, 8, 2 and 9 are read for two values; then 5"),
    Example([("Feed", [1, 2, 3, 4]), ("times", 10), ("above", 15), ("take", 2), ("cost",)], why="multiplied first, then compared"),
    Example([("Feed", [5, 1]), ("above", 2), ("times", 3), ("cost",), ("take", 4), ("cost",)]),
]
EDGES = {
    "`n` of 0": Edge([("Feed", [6, 7]), ("take", 0), ("cost",), ("take", 1), ("cost",)], "take nothing"),
    "has no more": Edge([("Feed", [1, 2]), ("take", 5), ("take", 1), ("above", 0), ("take", 1), ("cost",)], "the end"),
    "in the order": Edge([("Feed", [4, 5, 6]), ("above", 4), ("times", -1), ("above", -6), ("take", 3), ("cost",)], "between two limits"),
    "from now on": Edge([("Feed", [9, 1, 2, 8, 3]), ("take", 2), ("above", 2), ("take", 1), ("times", 2), ("take", 1)], "wishes made later"),
}
MISTAKES = [
    Mistake("You read everything at once. A list is worked out immediately; a generator waits until somebody asks.", "(value for value in self._stream if value > limit)", "iter([value for value in self._stream if value > limit])"),
    Mistake("A value equal to the limit is not greater.", "if value > limit", "if value >= limit"),
    Mistake("Reading one value more to see whether there is enough costs money: stop at the `n`-th.", "        return list(islice(self._stream, n))\n", "        taken = []\n        for value in self._stream:\n            if len(taken) == n:\n                break\n            taken.append(value)\n        return taken\n"),
    Mistake("Values that a limit holds back had to be read too.", "        for value in values:\n            self._read += 1\n            yield value\n", "        yield from values\n", "        return list(islice(self._stream, n))\n", "        taken = list(islice(self._stream, n))\n        self._read += len(taken)\n        return taken\n"),
]
ORACLE = """
class Feed:
    def __init__(self, values: list[int]) -> None:
        self.values, self.place, self.wishes = values, 0, []

    def above(self, limit: int) -> None:
        self.wishes.append(("above", limit))

    def times(self, factor: int) -> None:
        self.wishes.append(("times", factor))

    def take(self, n: int) -> list[int]:
        found = []
        while len(found) < n and self.place < len(self.values):
            value = self.values[self.place]
            self.place += 1
            for kind, number in self.wishes:
                if kind == "times":
                    value *= number
                elif value <= number:
                    break
            else:
                found.append(value)
        return found

    def cost(self) -> int:
        return self.place
"""
EXPLANATION = """
Each wish wraps the stream in one more generator, and none of them moves until `take` pulls. One pull goes through all layers down to the counter. For 3, 8, 2, 9, 5, 7 with `above(4)`:

| call | pulled | delivered | read |
|---|---|---|---|
| `take(2)` | 3 8 2 9 | 8 9 | 4 |
| `take(1)` | 5 | 5 | 5 |

The work is what the consumer asks for, never more. One could also store the wishes in a list and apply them in a loop in `take`; that is as cheap but longer.
"""


class Feed:
    def __init__(self, values: list[int]) -> None:
        self._read = 0
        self._stream: Iterator[int] = self._counted(values)

    def _counted(self, values: list[int]) -> Iterator[int]:
        for value in values:
            self._read += 1
            yield value

    def above(self, limit: int) -> None:
        self._stream = (value for value in self._stream if value > limit)

    def times(self, factor: int) -> None:
        self._stream = (factor * value for value in self._stream)

    def take(self, n: int) -> list[int]:
        return list(islice(self._stream, n))

    def cost(self) -> int:
        return self._read


def inputs(rng):
    operations = [("Feed", integers(rng, 4, 12, 0, 9))]
    for _ in range(rng.randint(3, 7)):
        name = rng.choice(["above", "times", "take", "take"])
        operations.append((name, {"above": rng.randint(-3, 7), "times": rng.randint(-1, 3), "take": rng.randint(0, 3)}[name]))
    return [*operations, ("cost",), ("take", 1), ("cost",)]
