"""The notice board

The notice board in our hall keeps getting larger and smaller frames. Write a class `Board(room)` for it; `room` is the number of notices that fit, and it may be 0.

- `put_up(notice)` puts a notice up and returns the list of the notices that had to come down for it.
- `new_frame(room)` changes the room of the board and returns the list of the notices that had to come down.
- `notices()` returns the list of the notices on the board, the oldest first.

As many notices as necessary come down, the oldest first, and the lists have them in that order. On a board with room for 0, a new notice comes straight down again. Notices with the same text may hang side by side.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "Both methods end with the same question: what is too much now?",
    "Keep the notices in a list, the oldest first. Write one helper that takes the surplus off the front, and use it in both methods.",
    "The surplus is the length of the list minus the room, but never less than 0. Cut that many off the front and return them.",
)
EXAMPLES = [
    Example([("Board", 2), ("put_up", "choir"), ("put_up", "cake"), ("put_up", "lost cat"), ("notices",)], why="choir hung there the longest"),
    Example([("Board", 3), ("put_up", "choir"), ("put_up", "cake"), ("put_up", "sale"), ("new_frame", 1), ("new_frame", 2), ("notices",)]),
    Example([("Board", 0), ("put_up", "choir"), ("notices",)]),
]
EDGES = {
    "room for 0": [("Board", 2), ("put_up", "a"), ("put_up", "b"), ("new_frame", 0), ("put_up", "c"), ("notices",), ("new_frame", 1), ("put_up", "d"), ("notices",)],
    "same text": [("Board", 2), ("put_up", "a"), ("put_up", "a"), ("put_up", "a"), ("notices",)],
    "larger": Edge([("Board", 1), ("put_up", "a"), ("new_frame", 3), ("put_up", "b"), ("put_up", "c"), ("put_up", "d"), ("notices",)], "a larger frame"),
}
MISTAKES = [
    Mistake("A smaller frame may force several notices down at once.", "surplus = max(0, len(self._notices) - self._room)", "surplus = min(1, max(0, len(self._notices) - self._room))"),
    Mistake("You take the newest notices down. The oldest come first.", "        down = self._notices[:surplus]\n        del self._notices[:surplus]\n", "        down = self._notices[len(self._notices) - surplus:]\n        del self._notices[len(self._notices) - surplus:]\n"),
    Mistake("The new room has to be remembered for the next notice as well.", "        self._room = room\n        return self._fit()", "        before, self._room = self._room, room\n        down = self._fit()\n        self._room = before\n        return down"),
    Mistake("While the board has free room, the surplus is negative, and a negative number in a slice means something else.", "max(0, len(self._notices) - self._room)", "len(self._notices) - self._room"),
]
EXPLANATION = """
Whatever changes, a new notice or a new room, the same helper makes the board fit again: it takes the surplus off the front. With room for 2:

| call | surplus | comes down | board |
|---|---|---|---|
| choir, cake | 0 | – | choir cake |
| lost cat | 1 | choir | cake, lost cat |

Room for 0 needs no extra line: the new notice is the surplus. The work grows with the number of notices on the board.
"""


class Board:
    def __init__(self, room: int) -> None:
        self._room = room
        self._notices: list[str] = []

    def _fit(self) -> list[str]:
        surplus = max(0, len(self._notices) - self._room)
        down = self._notices[:surplus]
        del self._notices[:surplus]
        return down

    def put_up(self, notice: str) -> list[str]:
        self._notices.append(notice)
        return self._fit()

    def new_frame(self, room: int) -> list[str]:
        self._room = room
        return self._fit()

    def notices(self) -> list[str]:
        return list(self._notices)


def inputs(rng):
    operations = [("Board", rng.randint(0, 3))]
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["put_up", "put_up", "put_up", "new_frame", "notices"])
        operations.append({"put_up": (name, rng.choice("abcdefgh")), "new_frame": (name, rng.randint(0, 4)), "notices": (name,)}[name])
    return [*operations, ("notices",)]
