"""Bookings on trial

A planner tries out who could work in which room, and takes trials back when they don't suit. Write a class `Trial` with these
methods:

- `put(room, name)` puts a person into a room. Whoever was in that room before is out of it.
- `undo()` takes back the latest `put` that was not yet taken back: the room is exactly as it was before it. It returns the
  room's name, or `None` if there is nothing to take back.
- `who(room)` returns the name of the person in the room, or `None` if the room is empty.

At first all rooms are empty. The same person may be in several rooms, and may be put into the same room twice.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "When a booking is taken back, what was in that room just before? Who remembers it?",
    "For each `put` note what you need to take it back later: the room, and who was in it.",
    "Keep these notes as a stack. On taking back, the top note tells what to write into which room.",
)
EXAMPLES = [
    Example(
        [("Trial",), ("put", "attic", "Ida"), ("put", "attic", "Tom"), ("who", "attic"), ("undo",), ("who", "attic")],
        why="Ida is back in the attic",
    ),
    [("Trial",), ("put", "lab", "Max"), ("put", "hall", "Max"), ("undo",), ("who", "hall"), ("who", "lab")],
    Example([("Trial",), ("undo",), ("put", "lab", "Eva"), ("undo",), ("who", "lab"), ("undo",)], why="one booking, taken back once"),
]
EDGES = {
    "nothing to take back": [("Trial",), ("undo",), ("who", "lab")],
    "the same room twice": [("Trial",), ("put", "lab", "Ida"), ("put", "lab", "Ida"), ("undo",), ("who", "lab"), ("undo",), ("who", "lab")],
    "not yet taken back": [
        ("Trial",), ("put", "lab", "Ida"), ("put", "lab", "Tom"), ("undo",), ("undo",), ("who", "lab"),
    ],
}
ALWAYS = [
    [("Trial",), ("put", "lab", "Ida"), ("put", "lab", "Tom"), ("put", "lab", "Max"), ("undo",), ("undo",), ("who", "lab")],
    [("Trial",), ("put", "lab", "Ida"), ("put", "hall", "Tom"), ("put", "lab", "Max"), ("put", "hall", "Eva"), ("undo",), ("undo",), ("who", "lab"), ("who", "hall")],
    [("Trial",), ("put", "lab", "Ida"), ("put", "hall", "Ida"), ("put", "lab", "Tom"), ("undo",), ("who", "lab"), ("who", "hall")],
]
MISTAKES = [
    Mistake(
        "Taking back empties the room, although someone was in it before the last booking.",
        "self._rooms[room] = before",
        "self._rooms[room] = None",
    ),
    Mistake("`undo()` should return the room, not the person.", "return room", "return before"),
    Mistake("A note stays after it was used, so the same booking is taken back again and again.", "self._notes.pop()", "self._notes[-1]"),
    Mistake("The oldest booking is taken back, not the latest one.", "self._notes.pop()", "self._notes.pop(0)"),
]
ORACLE = """
class Trial:
    def __init__(self) -> None:
        self._bookings = []

    def put(self, room: str, name: str) -> None:
        self._bookings.append((room, name))

    def undo(self) -> str | None:
        if not self._bookings:
            return None
        room = self._bookings[-1][0]
        self._bookings = self._bookings[:-1]
        return room

    def who(self, room: str) -> str | None:
        names = [name for each, name in self._bookings if each == room]
        return names[-1] if names else None
"""
ALSO_RIGHT = [
    Way(
        "Keep the bookings themselves and read them from the end. Taking back is trivial then, but `who` has to search.",
        """
class Trial:
    def __init__(self) -> None:
        self._bookings: list[tuple[str, str]] = []

    def put(self, room: str, name: str) -> None:
        self._bookings.append((room, name))

    def undo(self) -> str | None:
        return self._bookings.pop()[0] if self._bookings else None

    def who(self, room: str) -> str | None:
        return next((name for each, name in reversed(self._bookings) if each == room), None)
""",
    ),
]
EXPLANATION = """
Before a room changes, its old content is noted, so that the step back is exact. For the first example:

| operation | attic | notes |
|---|---|---|
| `put("attic", "Ida")` | Ida | (attic, empty) |
| `put("attic", "Tom")` | Tom | (attic, empty), (attic, Ida) |
| `undo()` | Ida | (attic, empty) |

Each operation takes constant time. A search that tries choices does the same when it returns from a call. Copying all rooms at
each `put` works as well, and costs time and memory for every room.
"""


class Trial:
    def __init__(self) -> None:
        self._rooms: dict[str, str | None] = {}
        self._notes: list[tuple[str, str | None]] = []

    def put(self, room: str, name: str) -> None:
        self._notes.append((room, self._rooms.get(room)))
        self._rooms[room] = name

    def undo(self) -> str | None:
        if not self._notes:
            return None
        room, before = self._notes.pop()
        self._rooms[room] = before
        return room

    def who(self, room: str) -> str | None:
        return self._rooms.get(room)


def inputs(rng):
    rooms, names = ["lab", "hall", "attic"][: rng.randint(1, 3)], ["Ida", "Tom", "Max"]
    operations = [("Trial",)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["put", "put", "put", "undo", "undo", "who", "who"])
        if name == "put":
            operations.append(("put", rng.choice(rooms), rng.choice(names)))
        else:
            operations.append(("undo",) if name == "undo" else ("who", rng.choice(rooms)))
    return [*operations, ("who", rooms[0])]
