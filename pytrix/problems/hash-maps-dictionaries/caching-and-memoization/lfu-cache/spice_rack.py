"""The spice rack

A cook's rack has room for `size` spices; when a further one comes, the least popular one is given away. Write a class
`SpiceRack(size)` with these methods:

- `use(spice)` returns `True` if the spice is on the rack, which counts as one use of it, and `False` if it is not.
- `put(spice)` puts a new spice on the rack and returns the spice that had to be given away for it, or `None`. A spice
  comes with 0 uses. If it is on the rack already, nothing changes and the answer is `None`.
- `uses(spice)` returns the number of uses of a spice on the rack, or `None`.

The spice with the fewest uses is given away; of several, the one that was put or used longest ago. A spice that
comes back later starts with 0 uses again.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "What has to be known about each spice so that you can say which one goes?",
    "A dictionary from spices to uses, kept in the order of the last put or use: then the first of those with fewest uses is the one.",
    "On a use, take the entry out and store it again with one more. `min` of the dictionary by its values keeps the first of equals.",
)
EXAMPLES = [
    Example([("SpiceRack", 2), ("put", "salt"), ("put", "sage"), ("use", "salt"), ("put", "mint"), ("use", "sage"), ("uses", "salt")], why="sage had no use"),
    Example([("SpiceRack", 2), ("put", "dill"), ("put", "mint"), ("use", "mint"), ("use", "dill"), ("put", "sage")], why="one use each; mint was used longer ago"),
    Example([("SpiceRack", 1), ("put", "salt"), ("put", "salt"), ("use", "salt"), ("put", "dill"), ("put", "salt"), ("uses", "salt")]),
]
EDGES = {
    "nothing changes": [("SpiceRack", 2), ("put", "a"), ("put", "b"), ("put", "a"), ("put", "c"), ("use", "a")],
    "starts with 0 uses again": [("SpiceRack", 1), ("put", "a"), ("use", "a"), ("put", "b"), ("put", "a"), ("uses", "a"), ("uses", "b")],
    "put or used longest ago": Edge([("SpiceRack", 3), ("put", "a"), ("put", "b"), ("use", "a"), ("put", "c"), ("use", "c"), ("use", "b"), ("put", "d"), ("put", "e")], "equal numbers of uses"),
}
ALWAYS = [
    [("SpiceRack", 2), ("put", "a"), ("put", "a"), ("put", "d"), ("put", "b"), ("use", "c"), ("use", "c"), ("put", "a")],
    [("SpiceRack", 2), ("put", "a"), ("put", "b"), ("uses", "a"), ("put", "c"), ("use", "a")],
    [("SpiceRack", 2), ("put", "a"), ("use", "a"), ("put", "b"), ("put", "a"), ("put", "c"), ("uses", "a")],
]
MISTAKES = [
    Mistake("Among equally popular spices, the one that was put on the rack first goes. It should be the one put or used longest ago.",
            "self._uses[spice] = self._uses.pop(spice) + 1", "self._uses[spice] += 1"),
    Mistake("You give away the spice that went unused longest, however popular it is.",
            "min(self._uses, key=lambda each: self._uses[each])", "next(iter(self._uses))"),
    Mistake("Putting a spice that is on the rack pushes another one out, but nothing should change.",
            "        if spice in self._uses:\n            return None\n", ""),
    Mistake("You let the new spice itself compete. It has 0 uses, so it may be given away at once.",
            "        given = None\n        if len(self._uses) == self._size:\n            given = min(self._uses, key=lambda each: self._uses[each])\n            del self._uses[given]\n        self._uses[spice] = 0\n",
            "        given = None\n        self._uses[spice] = 0\n        if len(self._uses) > self._size:\n            given = min(self._uses, key=lambda each: self._uses[each])\n            del self._uses[given]\n"),
]
ORACLE = """
class SpiceRack:
    def __init__(self, size: int) -> None:
        self.size, self.clock, self.rows = size, 0, []

    def _row(self, spice):
        return ([row for row in self.rows if row[2] == spice] + [None])[0]

    def use(self, spice: str) -> bool:
        self.clock += 1
        row = self._row(spice)
        if row:
            row[0] += 1
            row[1] = self.clock
        return row is not None

    def put(self, spice: str) -> str | None:
        self.clock += 1
        if self._row(spice):
            return None
        self.rows.sort()
        given = [row[2] for row in self.rows] if len(self.rows) >= self.size else []
        self.rows = [row for row in self.rows if row[2] not in given[:1]] + [[0, self.clock, spice]]
        return (given + [None])[0]

    def uses(self, spice: str) -> int | None:
        row = self._row(spice)
        return row[0] if row else None
"""
EXPLANATION = """
The dictionary is kept in the order of the last put or use, because each use takes its entry out and stores it again
at the end. `min` takes the first of the entries with the smallest number. With room for 2:

| call | rack afterwards |
|---|---|
| put salt | salt 0 |
| put sage | salt 0, sage 0 |
| use salt | sage 0, salt 1 |
| put mint | salt 1, mint 0; sage goes |

`use` takes constant time. `put` on a full rack looks through all spices; with one more dictionary, from numbers of
uses to spices, it would not have to.
"""


class SpiceRack:
    def __init__(self, size: int) -> None:
        self._size = size
        self._uses: dict[str, int] = {}

    def use(self, spice: str) -> bool:
        if spice not in self._uses:
            return False
        self._uses[spice] = self._uses.pop(spice) + 1
        return True

    def put(self, spice: str) -> str | None:
        if spice in self._uses:
            return None
        given = None
        if len(self._uses) == self._size:
            given = min(self._uses, key=lambda each: self._uses[each])
            del self._uses[given]
        self._uses[spice] = 0
        return given

    def uses(self, spice: str) -> int | None:
        return self._uses.get(spice)


def inputs(rng):
    operations = [("SpiceRack", rng.randint(1, 3)), ("put", "a")]
    for _ in range(rng.randint(5, 13)):
        name = rng.choice(["put", "put", "use", "use", "use", "uses"])
        operations.append((name, rng.choice("abcd")))
    return operations
