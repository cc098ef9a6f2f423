"""Cubbyholes for parcels

A post office has cubbyholes in a ring, numbered 0, 1, 2, …, `holes` in all. A parcel belongs in the hole whose number is its own number modulo `holes`. If that one is full, it goes into the next free one, and behind the last hole comes hole 0 again. Write a class `Wall(holes)`:

- `put(parcel)` stores a parcel number and returns the hole, or -1 if all holes are full. A parcel that is there already stays where it is, and its hole is returned.
- `find(parcel)` returns a tuple: the hole, or -1, and how many holes were looked into. Searching begins at the parcel's own hole and goes on as putting does; it ends at the parcel, at an empty hole, or when all holes were looked into.

Nothing is ever taken out.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "What do putting and searching have in common?",
    "Both look into the same holes in the same order, beginning with the parcel's own. The remainder brings you from the last hole to hole 0.",
    "For 0, 1, 2, … steps look into hole `(parcel + steps) % holes`. An empty hole or the parcel itself ends the walk.",
)
EXAMPLES = [
    Example([("Wall", 5), ("put", 12), ("put", 7), ("put", 2), ("find", 2), ("find", 17)], why="12, 7 and 2 all belong in hole 2"),
    Example([("Wall", 3), ("put", 2), ("put", 5), ("find", 5), ("find", 1)], why="5 goes on to hole 0; 1 finds its hole empty"),
    Example([("Wall", 1), ("put", 9), ("put", 4), ("find", 4)]),
]
EDGES = {
    "all holes are full": Edge([("Wall", 2), ("put", 0), ("put", 1), ("put", 2), ("find", 2), ("find", 0)], "a full wall"),
    "there already": Edge([("Wall", 4), ("put", 3), ("put", 7), ("put", 7), ("put", 3)], "put twice"),
    "hole 0 again": Edge([("Wall", 4), ("put", 3), ("put", 7), ("put", 11), ("find", 11)], "over the end twice"),
    "an empty hole": Edge([("Wall", 6), ("find", 4), ("put", 4), ("find", 10), ("find", 5)], "nothing in the way"),
}
MISTAKES = [
    Mistake("A full hole sends the parcel to the next one; you put it over the other.", "            if self._holes[hole] in (None, parcel):\n                return hole, steps + 1\n", "            if steps == 0:\n                return hole, steps + 1\n"),
    Mistake("Behind the last hole comes hole 0 again.", "hole = (parcel + steps) % len(self._holes)", "hole = min(parcel % len(self._holes) + steps, len(self._holes) - 1)"),
    Mistake("An empty hole ends the search: the parcel would have been put there. It is not in it.", "return (hole if hole >= 0 and self._holes[hole] == parcel else -1), looked", "return hole, looked"),
    Mistake("The hole in which the search ends was looked into as well.", "return hole, steps + 1", "return hole, steps"),
]
ALSO_RIGHT = [
    Way(
        "A list for each hole, with all the parcels that belong there, needs no walk around the ring; but then a hole holds more than one parcel.",
        '''
class Wall:
    def __init__(self, holes: int) -> None:
        self._parcels: dict[int, int] = {}
        self._size = holes

    def put(self, parcel: int) -> int:
        hole, looked = self.find(parcel)
        if hole < 0:
            hole = (parcel + looked - 1) % self._size
            if hole in self._parcels:
                return -1
            self._parcels[hole] = parcel
        return hole

    def find(self, parcel: int) -> tuple[int, int]:
        hole, looked = parcel % self._size, 1
        while hole in self._parcels and self._parcels[hole] != parcel and looked < self._size:
            hole, looked = (hole + 1) % self._size, looked + 1
        return (hole if self._parcels.get(hole) == parcel else -1), looked
''',
    )
]
ORACLE = '''
class Wall:
    def __init__(self, holes: int) -> None:
        self.row = [""] * holes

    def order(self, parcel):
        own = parcel % len(self.row)
        return [*range(own, len(self.row)), *range(own)]

    def put(self, parcel: int) -> int:
        if str(parcel) in self.row:
            return self.row.index(str(parcel))
        for hole in self.order(parcel):
            if self.row[hole] == "":
                self.row[hole] = str(parcel)
                return hole
        return -1

    def find(self, parcel: int) -> tuple[int, int]:
        looked = 0
        for hole in self.order(parcel):
            looked += 1
            if self.row[hole] == str(parcel):
                return hole, looked
            if self.row[hole] == "":
                return -1, looked
        return -1, looked
'''
EXPLANATION = """
One walk serves both methods: it ends at the parcel or at the first empty hole. With 5 holes:

| call | looked into | result |
|---|---|---|
| put 12 | 2 | 2 |
| put 7 | 2, 3 | 3 |
| put 2 | 2, 3, 4 | 4 |
| find 2 | 2, 3, 4 | 4, 3 looks |
| find 17 | 2, 3, 4, 0 | -1, 4 looks |

With plenty of empty holes a walk is short. The fuller the wall, the longer it gets, up to all holes.
"""


class Wall:
    def __init__(self, holes: int) -> None:
        self._holes: list[int | None] = [None] * holes

    def put(self, parcel: int) -> int:
        hole, _ = self._walk(parcel)
        if hole >= 0:
            self._holes[hole] = parcel
        return hole

    def find(self, parcel: int) -> tuple[int, int]:
        hole, looked = self._walk(parcel)
        return (hole if hole >= 0 and self._holes[hole] == parcel else -1), looked

    def _walk(self, parcel: int) -> tuple[int, int]:
        for steps in range(len(self._holes)):
            hole = (parcel + steps) % len(self._holes)
            if self._holes[hole] in (None, parcel):
                return hole, steps + 1
        return -1, len(self._holes)


def inputs(rng):
    holes = rng.randint(2, 6)
    numbers = [rng.randint(0, 20) for _ in range(6)]
    operations = [("Wall", holes)]
    for _ in range(rng.randint(4, 9)):
        operations.append((rng.choice(["put", "put", "find"]), rng.choice(numbers)))
    return operations
