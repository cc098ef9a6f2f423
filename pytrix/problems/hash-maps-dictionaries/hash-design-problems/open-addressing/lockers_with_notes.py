"""Lockers that were emptied

A school gives each of its lockers to one key number. Key k belongs to locker k % size; if that one can't be used, the
next is tried, and after the last comes number 0. When a key is given back, its locker must not look unused, or keys
behind it would not be found any more: it gets a mark.

Write a class `Lockers(size)` with these methods. Each searches from the key's own locker, one after the other, and
stops at the first **unused** locker, or when all have been tried; marked lockers don't stop it.

- `take(key)`: if the key has a locker, its number is returned. Otherwise the key gets the **first** marked or unused
  locker that was met on the way, and its number is returned. If there is none, the answer is -1.
- `where(key)` returns the number of the key's locker, or -1.
- `give_back(key)` marks the key's locker and returns `True`, or returns `False` if the key has none.
- `row()` returns a list with, for each locker, its key, `-1` if it is marked, or `None` if it is unused.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`size` is at least 1", "keys are at least 0")
HINTS = (
    "Key 1 is in locker 1, key 6 in locker 2 (of 5). Key 1 is given back. Which lockers does a search for 6 look at, and what must locker 1 look like?",
    "Write a helper that lists the lockers of a search in order, up to and including the first unused one. `where` looks for the key among them, `take` for the first that can be used.",
    "In `take`, ask `where` first: the key may lie behind a mark. Only if it has no locker, use the first marked or unused one.",
)
EXAMPLES = [
    Example([("Lockers", 5), ("take", 1), ("take", 6), ("give_back", 1), ("where", 6), ("take", 11), ("row",)], why="11 gets the marked locker 1"),
    Example([("Lockers", 3), ("take", 2), ("take", 5), ("give_back", 2), ("take", 5), ("row",)], why="5 has a locker behind the mark"),
    Example([("Lockers", 2), ("take", 0), ("take", 1), ("take", 2), ("where", 2), ("give_back", 2)], why="all lockers have keys"),
]
EDGES = {
    "when all have been tried": Edge([("Lockers", 2), ("take", 0), ("take", 1), ("give_back", 0), ("give_back", 1), ("where", 4), ("row",), ("take", 5), ("row",)], "marks only"),
    "after the last comes number 0": [("Lockers", 3), ("take", 2), ("take", 5), ("take", 8), ("give_back", 5), ("where", 8), ("row",)],
    "at least 1": [("Lockers", 1), ("where", 7), ("take", 7), ("take", 8), ("give_back", 7), ("take", 8), ("row",)],
}
ALWAYS = [[("Lockers", 4), ("take", 1), ("give_back", 1), ("row",)]]
MISTAKES = [
    Mistake("A locker that is given back becomes unused, so keys behind it are not found any more.", "self._row[place] = -1", "self._row[place] = None"),
    Mistake("`take` stops at a marked locker although the key has a locker behind it. Then it has two.",
            "        if place >= 0:\n            return place\n", ""),
    Mistake("Marked lockers are never used again in your answer.", "if self._row[free] in (None, -1):", "if self._row[free] is None:"),
    Mistake("Of the lockers that can be used, take the first on the way, not the last.",
            "        for free in self._route(key):\n", "        for free in reversed(self._route(key)):\n"),
    Mistake("Key 0 is a key, but your search takes its locker for an unused one.", "if self._row[place] is None:", "if not self._row[place]:"),
]
ORACLE = """
class Lockers:
    def __init__(self, size: int) -> None:
        self.size, self.places, self.marks = size, {}, set()

    def route(self, key):
        found = []
        for step in range(self.size):
            place = (key + step) % self.size
            found.append(place)
            if place not in self.places.values() and place not in self.marks:
                return found
        return found

    def take(self, key: int) -> int:
        if key not in self.places:
            usable = [place for place in self.route(key) if place not in self.places.values()]
            if not usable:
                return -1
            self.places[key] = usable[0]
            self.marks.discard(usable[0])
        return self.places[key]

    def where(self, key: int) -> int:
        return self.places.get(key, -1)

    def give_back(self, key: int) -> bool:
        if key in self.places:
            self.marks.add(self.places.pop(key))
            return True
        return False

    def row(self) -> list[int | None]:
        keys = {place: key for key, place in self.places.items()}
        return [keys.get(place, -1 if place in self.marks else None) for place in range(self.size)]
"""
EXPLANATION = """
A mark, often called a tombstone, says: somebody was here, go on searching. With 5 lockers:

| call | row afterwards | looks at |
|---|---|---|
| take 1 | None, 1, None, None, None | 1 |
| take 6 | None, 1, 6, None, None | 1, 2 |
| give_back 1 | None, -1, 6, None, None | 1 |
| where 6 | the same | 1, 2 |
| take 11 | None, 11, 6, None, None | 1, 2, 3, then takes 1 |

A search costs as many steps as there are lockers without a gap from the key's own one. Many marks make it slow, so
real tables are built anew from time to time. Instead of marking, one could move the keys behind up, which makes
giving back slower.
"""


class Lockers:
    def __init__(self, size: int) -> None:
        self._row: list[int | None] = [None] * size

    def take(self, key: int) -> int:
        place = self.where(key)
        if place >= 0:
            return place
        for free in self._route(key):
            if self._row[free] in (None, -1):
                self._row[free] = key
                return free
        return -1

    def where(self, key: int) -> int:
        for place in self._route(key):
            if self._row[place] == key:
                return place
        return -1

    def give_back(self, key: int) -> bool:
        place = self.where(key)
        if place < 0:
            return False
        self._row[place] = -1
        return True

    def row(self) -> list[int | None]:
        return list(self._row)

    def _route(self, key: int) -> list[int]:
        route: list[int] = []
        for step in range(len(self._row)):
            place = (key + step) % len(self._row)
            route.append(place)
            if self._row[place] is None:
                break
        return route


def inputs(rng):
    operations = [("Lockers", rng.randint(1, 4))]
    for _ in range(rng.randint(7, 14)):
        name = rng.choice(["take", "take", "take", "give_back", "give_back", "where"])
        operations.append((name, rng.randint(0, 7)))
    return [*operations, ("row",)]
