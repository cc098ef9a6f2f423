"""First come, first served

A rehearsal house takes bookings all day. `requests` lists them in the order in which they came, as pairs of a room
and the name of a band. A room goes to the first band that asks for it, and later requests for the same room change
nothing.

Return a dictionary from each room that was asked for to the band that got it. Without requests it is empty.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "What does an assignment such as `rooms[room] = band` do to an entry that is there already?",
    "Go through the requests in order and write an entry only where there is none yet.",
    "There is a method that stores a value under a key unless the key has one: `setdefault`.",
)
EXAMPLES = [
    Example(([("blue", "Owls"), ("red", "Trio"), ("blue", "Trio")],), why="the Owls asked for blue first"),
    Example(([("attic", "Duo"), ("cellar", "Duo")],), why="a band may have several rooms"),
    Example(([("red", "Owls"), ("red", "Duo"), ("red", "Trio")],)),
]
EDGES = {
    "Without requests": ([],),
    "change nothing": ([("red", "Duo"), ("blue", "Trio"), ("red", "Owls"), ("blue", "Duo"), ("red", "Trio")],),
}
MISTAKES = [
    Mistake("The last request for a room wins in your answer. It should be the first.",
            "rooms.setdefault(room, band)", "rooms[room] = band"),
    Mistake("A band that has a room already gets no second one in your answer. There is no such rule.",
            "        rooms.setdefault(room, band)", "        if band not in rooms.values():\n            rooms.setdefault(room, band)"),
    Mistake("Your dictionary maps bands to rooms. It should map rooms to bands.",
            "rooms.setdefault(room, band)", "rooms.setdefault(band, room)"),
    Mistake("You stop at the first request that comes too late. Requests after it may be for free rooms.",
            "        rooms.setdefault(room, band)", "        if room in rooms:\n            break\n        rooms[room] = band"),
]
EXPLANATION = """
`setdefault(room, band)` stores the band only when the room has no entry, so the first request stays.

| request | afterwards |
|---|---|
| blue, Owls | `{'blue': 'Owls'}` |
| red, Trio | `{'blue': 'Owls', 'red': 'Trio'}` |
| blue, Trio | `{'blue': 'Owls', 'red': 'Trio'}` |

`if room not in rooms: rooms[room] = band` does the same. Each request costs the same short time.
"""


def booked(requests: list[tuple[str, str]]) -> dict[str, str]:
    rooms: dict[str, str] = {}
    for room, band in requests:
        rooms.setdefault(room, band)
    return rooms


def inputs(rng):
    return ([(rng.choice(["red", "blue", "attic", "cellar"]), rng.choice(["Owls", "Trio", "Duo"])) for _ in range(rng.randint(2, 7))],)
