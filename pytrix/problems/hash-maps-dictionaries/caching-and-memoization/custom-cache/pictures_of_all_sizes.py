"""Pictures of all sizes

A telephone keeps pictures ready in a memory of `capacity` megabytes. Write a class `PictureCache(capacity)` with
these methods:

- `put(name, size)` stores a picture of `size` megabytes and returns the list of names of pictures that were thrown
  out to make room, in the order in which they went.
- `show(name)` returns the size of the picture, or `None` if it is not stored.
- `free()` returns how many megabytes are free.

Putting and showing a picture both count as using it. To make room, pictures are thrown out one after the other, the
one that went unused for the longest time first, until the new one fits; no more than necessary.

A picture that is larger than the whole memory is not stored and throws nothing out. A picture with a name that is
stored already replaces the old one: the old one's megabytes are free before room is made, and it does not count as
thrown out. If such a new picture is larger than the whole memory, the old one is gone all the same.
"""
from collections import OrderedDict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("sizes and `capacity` are at least 1",)
HINTS = (
    "Go through the cases of `put` one by one: what has to happen first if the name is stored already?",
    "Keep an `OrderedDict` from names to sizes, the longest unused first, and the number of free megabytes beside it, so that you never add up all sizes.",
    "In `put`: take out the old picture and give back its room. If the new one is larger than the memory, stop there. Then throw out from the front until it fits, and store it at the end.",
)
EXAMPLES = [
    Example([("PictureCache", 10), ("put", "cat", 4), ("put", "sea", 5), ("show", "cat"), ("put", "map", 3), ("free",)], why="sea went unused longest, and its room is enough"),
    Example([("PictureCache", 6), ("put", "cat", 2), ("put", "sea", 3), ("put", "map", 6), ("show", "cat")]),
    Example([("PictureCache", 8), ("put", "cat", 4), ("put", "sea", 3), ("put", "cat", 5), ("put", "map", 9), ("free",)], why="the new cat fits once the old one is gone"),
]
EDGES = {
    "larger than the whole memory": [("PictureCache", 3), ("put", "a", 2), ("put", "b", 4), ("show", "a"), ("show", "b"), ("free",)],
    "the old one is gone all the same": [("PictureCache", 5), ("put", "a", 2), ("put", "a", 6), ("show", "a"), ("free",)],
    "no more than necessary": Edge([("PictureCache", 5), ("put", "a", 2), ("put", "b", 2), ("put", "c", 3), ("free",), ("show", "b")], "one is enough"),
    "replaces the old one": [("PictureCache", 6), ("put", "a", 3), ("put", "b", 3), ("put", "a", 3), ("put", "c", 1), ("show", "b")],
}
MISTAKES = [
    Mistake("A picture that is shown should count as used.", "            self._sizes.move_to_end(name)\n", "            pass\n"),
    Mistake("A picture that replaces an old one of the same name should first free the old one's room.",
            "        self._free += self._sizes.pop(name, 0)\n        thrown", "        thrown"),
    Mistake("A picture larger than the whole memory throws everything out in your answer. It should throw out nothing.",
            "        if size > self._capacity:\n            return thrown\n", "",
            "while self._free < size:", "while self._free < size and self._sizes:",
            "        self._sizes[name] = size\n        self._free -= size\n", "        if self._free >= size:\n            self._sizes[name] = size\n            self._free -= size\n"),
    Mistake("You throw out one picture at most, even if the new one does not fit then.", "while self._free < size:", "if self._free < size:"),
    Mistake("The first to go is the picture that went unused for the longest time, not the one used last.", "popitem(last=False)", "popitem()"),
]
ORACLE = """
class PictureCache:
    def __init__(self, capacity: int) -> None:
        self.capacity, self.rows = capacity, []

    def put(self, name: str, size: int) -> list[str]:
        self.rows = [row for row in self.rows if row[0] != name]
        if size > self.capacity:
            return []
        thrown = []
        while sum(row[1] for row in self.rows) + size > self.capacity:
            thrown.append(self.rows[0][0])
            self.rows = self.rows[1:]
        self.rows.append((name, size))
        return thrown

    def show(self, name: str) -> int | None:
        found = [row for row in self.rows if row[0] == name]
        self.rows = [row for row in self.rows if row[0] != name] + found
        return found[0][1] if found else None

    def free(self) -> int:
        return self.capacity - sum(row[1] for row in self.rows)
"""
EXPLANATION = """
The order of the `OrderedDict` is the order of use, and `_free` is kept up to date with every change, so nothing is
ever added up anew. With 10 megabytes:

| call | stored, longest unused first | free |
|---|---|---|
| put cat 4 | cat 4 | 6 |
| put sea 5 | cat 4, sea 5 | 1 |
| show cat | sea 5, cat 4 | 1 |
| put map 3 | cat 4, map 3 | 3 |

Each picture is thrown out at most once for each time it is put, so all calls together take a number of steps that
grows with the number of calls. Adding up the sizes on each call would take a step for every stored picture.
"""


class PictureCache:
    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._free = capacity
        self._sizes: OrderedDict[str, int] = OrderedDict()

    def put(self, name: str, size: int) -> list[str]:
        self._free += self._sizes.pop(name, 0)
        thrown: list[str] = []
        if size > self._capacity:
            return thrown
        while self._free < size:
            unused, freed = self._sizes.popitem(last=False)
            self._free += freed
            thrown.append(unused)
        self._sizes[name] = size
        self._free -= size
        return thrown

    def show(self, name: str) -> int | None:
        if name in self._sizes:
            self._sizes.move_to_end(name)
        return self._sizes.get(name)

    def free(self) -> int:
        return self._free


def inputs(rng):
    capacity = rng.randint(3, 8)
    operations = [("PictureCache", capacity)]
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["put", "put", "put", "show", "free"])
        picture = rng.choice(["cat", "sea", "map", "sun"])
        size = rng.choice([rng.randint(1, 4), rng.randint(1, capacity + 1)])
        operations.append({"put": (name, picture, size), "show": (name, picture), "free": (name,)}[name])
    return operations
