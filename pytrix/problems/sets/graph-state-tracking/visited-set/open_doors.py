"""Through open doors

In a castle, doors open in one direction only: `doors` maps each room to the list of rooms that can be entered
from there. A room without doors is not a key or has an empty list.

Return all rooms that somebody who stands in the room `start` can get to, `start` included, in alphabetical order.
Doors may lead in circles.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "When you enter a room, what do you have to remember so that you never explore it a second time?",
    "Keep a set of rooms found and a list of rooms still to be explored, both with `start` in them. Explore one room after the other.",
    "For each neighbour that is not in the set yet: put it into the set and onto the list, both at once.",
)
EXAMPLES = [
    Example(({"hall": ["tower", "hut"], "tower": ["hall"], "attic": ["hall"]}, "hall"), why="no door leads to the attic"),
    Example(({"a": ["b"], "b": ["c"], "c": ["a"]}, "b"), why="round in a circle"),
    Example(({"a": ["b"]}, "b")),
]
EDGES = {
    "is not a key": ({}, "cell"),
    "an empty list": ({"a": [], "b": ["a"]}, "b"),
    "can get to": Edge(({"e": ["f"], "d": ["e"], "c": ["d"], "b": ["c"], "a": ["b"]}, "a"), "many doors, one after the other"),
    "in circles": Edge(({"a": ["a", "b"], "b": ["a", "d"], "c": ["d"]}, "a"), "a door into the same room"),
}
MISTAKES = [
    Mistake("You only find the rooms next door, not what lies beyond them.", "waiting.append(other)", "pass"),
    Mistake("The start belongs to the rooms as well.", "sorted(found)", "sorted(found - {start})"),
    Mistake("You go through doors against their direction.", "doors.get(room, [])", "[each for each in doors if room in doors[each]]"),
    Mistake("Your program stops with a `KeyError` in a room without doors.", "doors.get(room, [])", "doors[room]"),
]
EXPLANATION = """
`found` makes sure that no room is explored twice, so circles end by themselves. From the hall:

| explored | new rooms | found afterwards |
|---|---|---|
| hall | tower, hut | hall, tower, hut |
| hut | none | the same |
| tower | none, the hall is known | the same |

Every room and every door is looked at once.
"""


def reachable(doors: dict[str, list[str]], start: str) -> list[str]:
    found = {start}
    waiting = [start]
    while waiting:
        room = waiting.pop()
        for other in doors.get(room, []):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return sorted(found)


def inputs(rng):
    rooms = list("abcdef")[: rng.randint(3, 6)]
    return ({room: rng.sample(rooms, rng.choice([0, 1, 1, 2])) for room in rng.sample(rooms, rng.randint(2, len(rooms)))}, rng.choice(rooms))
