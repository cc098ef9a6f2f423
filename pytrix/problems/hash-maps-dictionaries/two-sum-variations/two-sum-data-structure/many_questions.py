"""Few numbers, many questions

A laboratory has a small set of sample tubes and must answer a flood of requests. Write a class `Samples` with these
methods:

- `add(volume)` puts a tube with this volume into the rack. Several tubes may have the same volume.
- `possible(totals)` returns how many of the volumes in the list `totals` can be made by emptying exactly two
  different tubes. The rack stays as it is. A volume that stands in the list several times counts each time.

Tubes are added rarely, but the lists of requests are very long. Decide which of the two methods should do the work.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 300 tubes", "up to 80,000 requests in a list")
HINTS = (
    "With 300 tubes, how many sums of two tubes are there at most? And how often would you work one of them out again?",
    "Work the sums out when a tube is added: it can be paired with every tube that is already there. Keep them in a set.",
    "Then a request is a single look-up. Make the sums first and add the new tube to the others afterwards, so that it is not paired with itself.",
)
EXAMPLES = [
    Example([("Samples",), ("add", 5), ("add", 8), ("possible", [13, 10, 13, 8])], why="13 twice; 5 can't be emptied twice"),
    Example([("Samples",), ("add", 4), ("possible", [8, 4]), ("add", 4), ("possible", [8, 4])]),
    Example([("Samples",), ("possible", [1]), ("add", 1), ("add", 2), ("add", 3), ("possible", [3, 4, 5, 6])], why="6 needs all three tubes"),
]
EDGES = {
    "two different tubes": [("Samples",), ("add", 6), ("possible", [12, 6])],
    "The rack stays as it is": [("Samples",), ("add", 1), ("add", 4), ("add", 2), ("possible", [5, 6]), ("possible", [6, 5, 3, 5])],
    "counts each time": [("Samples",), ("add", 1), ("add", 2), ("possible", [3, 3, 3])],
    "Several tubes may have the same volume": Edge([("Samples",), ("add", 2), ("add", 2), ("add", 9), ("possible", [4, 11, 18, 11])], "equal tubes"),
}
MISTAKES = [
    Mistake("A tube is emptied twice in your answer.",
            "        self._sums.update(volume + other for other in self._tubes)\n        self._tubes.append(volume)\n",
            "        self._tubes.append(volume)\n        self._sums.update(volume + other for other in self._tubes)\n"),
    Mistake("A volume that is asked for several times counts each time.", "for total in totals", "for total in set(totals)"),
    Mistake("Only the tube added last is paired. Sums of older tubes get lost.",
            "self._sums.update(volume + other for other in self._tubes)", "self._sums = {volume + other for other in self._tubes}"),
    Mistake("A second tube of the same volume is not put into your rack.",
            "        self._sums.update", "        if volume in self._tubes:\n            return\n        self._sums.update"),
]
SIZE = 80_000
SLOW = [
    Slow("Right, but every request goes through all tubes. Work the sums out once, when a tube is added.",
         """
class Samples:
    def __init__(self) -> None:
        self._tubes: dict[int, int] = {}

    def add(self, volume: int) -> None:
        self._tubes[volume] = self._tubes.get(volume, 0) + 1

    def possible(self, totals: list[int]) -> int:
        return sum(self._is_possible(total) for total in totals)

    def _is_possible(self, total: int) -> bool:
        return any(
            total - each in self._tubes and (total != 2 * each or number > 1) for each, number in self._tubes.items()
        )
"""),
]
EXPLANATION = """
`add` does the work: n tubes have at most n² / 2 sums, and each is made once. Then `possible` looks every request up
in a set.

| call | tubes | sums |
|---|---|---|
| `add(5)` | 5 | none |
| `add(8)` | 5, 8 | 13 |
| `possible([13, 10, 13, 8])` | | 13 twice: 2 |

With few tubes and many requests this is the right way round. If tubes were added all the time and hardly anybody
asked, `add` should only store, and a request look for partners in n steps.
"""


class Samples:
    def __init__(self) -> None:
        self._tubes: list[int] = []
        self._sums: set[int] = set()

    def add(self, volume: int) -> None:
        self._sums.update(volume + other for other in self._tubes)
        self._tubes.append(volume)

    def possible(self, totals: list[int]) -> int:
        return sum(total in self._sums for total in totals)


def inputs(rng):
    operations = [("Samples",)]
    for _ in range(rng.randint(4, 9)):
        if rng.random() < 0.6:
            operations.append(("add", rng.randint(1, 5)))
        else:
            operations.append(("possible", integers(rng, 2, 5, 2, 10)))
    return [*operations, ("possible", integers(rng, 3, 5, 2, 10))]


def large(rng, size):
    adds = [("add", 2 * rng.randint(1, 10**6)) for _ in range(300)]
    return [("Samples",), *adds, ("possible", [2 * rng.randint(1, 10**6) + 1 for _ in range(size)])]
