"""Once through every room

A night watchman wants to go through every room of a museum exactly once. `doors` maps each room to the list of rooms next to it, in the order in which he likes them; a door can be used both ways. `start` is the room in which the round begins.

Return the round as a list of rooms. Of several rounds take the one that he likes best: at the first room where two rounds differ, the one with the room that comes earlier in the list of the room before it. If there is no round from `start`, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("at most 9 rooms",)
HINTS = (
    "If you try the doors of each room in the order of the list, which full round do you find first?",
    "Go on from the last room of the round, to a neighbour that isn't in it yet. If that leads nowhere, take the room off again and try the next one.",
    "Write a function that extends the round: it is done if all rooms are in it; else it tries each neighbour that isn't, calls itself, and takes the room off if the call failed.",
)
EXAMPLES = [
    Example(({"hall": ["art", "cafe"], "art": ["hall", "cafe", "toys"], "cafe": ["art", "hall"], "toys": ["art"]}, "hall"), why="after `hall`, `art` he could not visit both others"),
    Example(({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, "a"), why="`b` and `c` only have a door to `a`"),
    Example(({"a": ["b", "c"], "b": ["a"], "c": ["a"]}, "b")),
    Example(({"a": ["c", "b"], "b": ["c", "a"], "c": ["b", "a"]}, "a"), why="`c` comes first in the list of `a`"),
]
EDGES = {
    "no round": ({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]}, "a"),
    "begins": Edge(({"a": []}, "a"), "a single room"),
}
ALWAYS = [({'maps': ['hall', 'cafe', 'toys'], 'art': ['hall', 'toys'], 'cafe': ['maps', 'hall'], 'hall': ['art', 'maps', 'cafe'], 'toys': ['maps', 'art']}, 'toys')]
MISTAKES = [
    Mistake("A room that led nowhere stays in your round. Take it off before you try the next one.", "                way.pop()\n", ""),
    Mistake("You give up after the first door that leads nowhere; the next one may be right.", "                way.pop()\n", "                way.pop()\n                return False\n"),
    Mistake("Your round goes through a room twice. Only rooms that aren't in it yet may follow.", "if room not in way:", "if room != way[-1]:", "        if len(way) == len(doors):", "        if len(way) >= len(doors):"),
    Mistake("The rooms are tried in alphabetical order, but the lists are in the order the watchman likes.", "for room in doors[way[-1]]:", "for room in sorted(doors[way[-1]]):"),
]
ORACLE = """
from itertools import permutations

def round_from(doors: dict[str, list[str]], start: str) -> list[str]:
    found = []
    for order in permutations([room for room in doors if room != start]):
        way = [start, *order]
        if all(after in doors[before] for before, after in zip(way, way[1:])):
            liking = [doors[before].index(after) for before, after in zip(way, way[1:])]
            found.append((liking, way))
    return min(found)[1] if found else []
"""
ALSO_RIGHT = [
    Way("The set of rooms in the round can be kept beside it, so that asking whether a room is in it doesn't walk along the list.",
        """
def round_from(doors: dict[str, list[str]], start: str) -> list[str]:
    way = [start]
    inside = {start}

    def extend() -> bool:
        if len(inside) == len(doors):
            return True
        for room in doors[way[-1]]:
            if room not in inside:
                way.append(room)
                inside.add(room)
                if extend():
                    return True
                inside.remove(way.pop())
        return False

    return way if extend() else []
"""),
]
EXPLANATION = """
Backtracking: extend the round as long as it goes, and take back the last room where it doesn't. Doors are tried in the order of the lists, so the first full round is the one the watchman likes best. For the first example:

| round | |
|---|---|
| hall, art, cafe | stuck, `toys` is missing: take `cafe` off |
| hall, art, toys | stuck, `cafe` is missing: take `toys` off, then `art` |
| hall, cafe, art, toys | all rooms |

In the worst case the number of tries grows like the number of orders of the rooms, so 9 rooms are fine and 30 are not: nobody knows a way that is fast on every map. Another way keeps a set beside the list.
"""


def round_from(doors: dict[str, list[str]], start: str) -> list[str]:
    way = [start]

    def extend() -> bool:
        if len(way) == len(doors):
            return True
        for room in doors[way[-1]]:
            if room not in way:
                way.append(room)
                if extend():
                    return True
                way.pop()
        return False

    return way if extend() else []


def inputs(rng):
    rooms = rng.sample(["art", "toys", "cafe", "hall", "maps", "bones"], rng.randint(3, 6))
    pairs = set()
    if rng.random() < 0.7:
        order = rng.sample(rooms, len(rooms))
        pairs = {tuple(sorted(pair)) for pair in zip(order, order[1:])}
    for _ in range(rng.randint(1, 4)):
        pairs.add(tuple(sorted(rng.sample(rooms, 2))))
    doors = {room: [] for room in rooms}
    for one, other in sorted(pairs):
        doors[one].append(other)
        doors[other].append(one)
    for near in doors.values():
        rng.shuffle(near)
    return (doors, rng.choice(rooms))
