"""Lockers at several stations

A city keeps lost things in lockers at several stations, each known by its place in a list. Which station keeps a thing follows from the thing's number: the number modulo how many stations there are. Write a class `Lockers`:

- `Lockers(rooms)`: `rooms[i]` is how many things station `i` can keep, at least 1 each.
- `store(number, thing)` puts a thing at its station and returns the number of the thing that had to make room: the one stored there longest ago, if the station was full, else `None`. A number that is stored already gets the new thing, keeps its age, and nothing has to make room.
- `find(number)` returns the thing with that number, or `None`.
- `kept()` returns the list of how many things each station keeps.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "SEARCH")
HINTS = (
    "What is decided for the city as a whole, and what by each station for itself?",
    "Give every station a dictionary of its own. Dictionaries remember in which order their keys were put in.",
    "Find the station first. If the number isn't there and the station is full, take out its first key before you store the thing.",
)
EXAMPLES = [
    Example([("Lockers", [1, 2]), ("store", 4, "hat"), ("store", 7, "key"), ("store", 6, "bag"), ("find", 4), ("find", 7), ("kept",)], why="4 and 6 both belong to station 0, which has room for one"),
    Example([("Lockers", [2]), ("store", 1, "a"), ("store", 2, "b"), ("store", 1, "c"), ("find", 1), ("store", 3, "d"), ("find", 1)], why="1 keeps its age, so it makes room for 3"),
    Example([("Lockers", [1, 1, 1]), ("find", 5), ("store", 5, "umbrella"), ("kept",)]),
]
EDGES = {
    "stored already": Edge([("Lockers", [1, 1]), ("store", 3, "x"), ("store", 3, "y"), ("find", 3), ("kept",)], "in a full station"),
    "make room": Edge([("Lockers", [2, 5]), ("store", 0, "a"), ("store", 2, "b"), ("store", 1, "c"), ("store", 4, "d"), ("store", 6, "e"), ("find", 0), ("find", 4), ("kept",)], "the oldest of its station"),
    "or `None`": Edge([("Lockers", [1]), ("find", 0), ("store", 0, "a"), ("store", 9, "b"), ("find", 0), ("find", 9)], "a thing that had to go"),
}
ALWAYS = [
    [("Lockers", [2]), ("store", 5, "hat"), ("store", 3, "key"), ("store", 7, "bag")],
]
MISTAKES = [
    Mistake("Each station has its own room; one being full doesn't concern the others.", "len(station) == self._rooms[number % len(self._rooms)]", "sum(map(len, self._stations)) == sum(self._rooms)"),
    Mistake("A number that is stored already needs no more room.", "if number not in station and len(station)", "if len(station)"),
    Mistake("The thing stored longest ago makes room, not the latest.", "gone = next(iter(station))", "gone = list(station)[-1]"),
    Mistake("Storing a number again leaves its age as it was.", "        station[number] = thing\n", "        station.pop(number, None)\n        station[number] = thing\n"),
    Mistake("The thing that made room has to leave its locker.", "            del station[gone]\n", ""),
]
ALSO_RIGHT = [
    Way(
        "One dictionary for all, with the station worked out at each step, needs a search through all things whenever a station is full.",
        '''
class Lockers:
    def __init__(self, rooms: list[int]) -> None:
        self._rooms = rooms
        self._things: dict[int, str] = {}

    def store(self, number: int, thing: str) -> int | None:
        station = number % len(self._rooms)
        there = [each for each in self._things if each % len(self._rooms) == station]
        gone = None
        if number not in self._things and len(there) == self._rooms[station]:
            gone = there[0]
            del self._things[gone]
        self._things[number] = thing
        return gone

    def find(self, number: int) -> str | None:
        return self._things.get(number)

    def kept(self) -> list[int]:
        counts = [0] * len(self._rooms)
        for number in self._things:
            counts[number % len(self._rooms)] += 1
        return counts
''',
    )
]
ORACLE = '''
class Lockers:
    def __init__(self, rooms: list[int]) -> None:
        self.rooms = rooms
        self.rows = []

    def store(self, number: int, thing: str) -> int | None:
        for row in self.rows:
            if row[0] == number:
                row[1] = thing
                return None
        same = [row for row in self.rows if row[0] % len(self.rooms) == number % len(self.rooms)]
        gone = None
        if len(same) >= self.rooms[number % len(self.rooms)]:
            gone = same[0][0]
            self.rows.remove(same[0])
        self.rows.append([number, thing])
        return gone

    def find(self, number: int) -> str | None:
        return dict(map(tuple, self.rows)).get(number)

    def kept(self) -> list[int]:
        return [sum(row[0] % len(self.rooms) == place for row in self.rows) for place in range(len(self.rooms))]
'''
EXPLANATION = """
The number alone says which station to ask, so nobody has to search all of them. With two stations, of room 1 and 2:

| call | station | kept there | returned |
|---|---|---|---|
| store 4 | 0 | 4 | None |
| store 7 | 1 | 7 | None |
| store 6 | 0 | 6 | 4 |

Each call takes the same few steps, however many stations there are. Each station decides for itself what has to go, though others may have room.
"""


class Lockers:
    def __init__(self, rooms: list[int]) -> None:
        self._rooms = rooms
        self._stations: list[dict[int, str]] = [{} for _ in rooms]

    def store(self, number: int, thing: str) -> int | None:
        station = self._stations[number % len(self._rooms)]
        gone = None
        if number not in station and len(station) == self._rooms[number % len(self._rooms)]:
            gone = next(iter(station))
            del station[gone]
        station[number] = thing
        return gone

    def find(self, number: int) -> str | None:
        return self._stations[number % len(self._rooms)].get(number)

    def kept(self) -> list[int]:
        return [len(station) for station in self._stations]


def inputs(rng):
    operations = [("Lockers", [rng.randint(1, 2) for _ in range(rng.randint(1, 3))])]
    for _ in range(rng.randint(5, 11)):
        number = rng.randint(0, 7)
        operations.append(rng.choice([("store", number, rng.choice("abcd")), ("store", number, "e"), ("find", number)]))
    return [*operations, ("kept",)]
