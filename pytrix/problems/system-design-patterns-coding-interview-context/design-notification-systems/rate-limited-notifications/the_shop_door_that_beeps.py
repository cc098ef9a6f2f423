"""The shop door that beeps

An app tells a shopkeeper when the door opens, but not at each visitor. Write a class `Door`:

- `Door(gap)`: between two messages at least `gap` seconds pass.
- `opened(second)` returns a message or `None`. The door's first opening always gives a message. Later ones give a message when at least `gap` seconds have passed since the last message; otherwise the visitor is only counted. The message is `"1 visitor"`, or for example `"4 visitors"`: the one at the door and all those counted since the last message.

The calls come in the order of time.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "What does the app have to remember from one opening to the next?",
    "Two things: when the last message was given, and how many visitors have come since.",
    "Count the visitor first. If a message was given less than `gap` seconds ago, give none. Else make the message from the count, set the count to 0, and remember the second.",
)
EXAMPLES = [
    Example([("Door", 10), ("opened", 0), ("opened", 4), ("opened", 9), ("opened", 12)], why="the message at 12 tells of three"),
    Example([("Door", 5), ("opened", 7), ("opened", 12), ("opened", 16)], why="5 seconds are enough, 4 are not"),
    Example([("Door", 60), ("opened", 100), ("opened", 100), ("opened", 160)]),
]
EDGES = {
    "at least `gap` seconds": Edge([("Door", 3), ("opened", 1), ("opened", 3), ("opened", 4), ("opened", 6), ("opened", 7)], "just enough"),
    "first opening": Edge([("Door", 30), ("opened", 2)], "soon after the start"),
    "since the last message": Edge([("Door", 10), ("opened", 0), ("opened", 9), ("opened", 11), ("opened", 18), ("opened", 20), ("opened", 21)], "counting begins anew"),
}
MISTAKES = [
    Mistake("The gap counts from the last message. You count it from the last visitor, so on a busy day no message comes at all.", "        self._count += 1\n        if", "        self._count += 1\n        last, self._last = self._last, second\n        if", "self._last is not None and second - self._last < self._gap", "last is not None and second - last < self._gap"),
    Mistake("After a message the counting begins anew.", "        count, self._count = self._count, 0\n", "        count = self._count\n"),
    Mistake("When exactly `gap` seconds have passed, a message is due.", "< self._gap", "<= self._gap"),
    Mistake("The door's first opening always gives a message, even in the first seconds.", "self._last: int | None = None", "self._last: int | None = 0"),
    Mistake("One visitor is `1 visitor`, without an s.", "'visitor' if count == 1 else 'visitors'", "'visitors'"),
]
ALSO_RIGHT = [
    Way(
        "Instead of the last message's second one may keep the second from which the next message is allowed; the comparison becomes simpler, at the same cost.",
        '''
class Door:
    def __init__(self, gap: int) -> None:
        self._gap = gap
        self._allowed: int | None = None
        self._count = 0

    def opened(self, second: int) -> str | None:
        self._count += 1
        if self._allowed is not None and second < self._allowed:
            return None
        count, self._count = self._count, 0
        self._allowed = second + self._gap
        return f"{count} {'visitor' if count == 1 else 'visitors'}"
''',
    )
]
ORACLE = '''
class Door:
    def __init__(self, gap: int) -> None:
        self.gap = gap
        self.log = []

    def opened(self, second: int) -> str | None:
        told = [at for at, message in self.log if message]
        waiting = 1
        for at, message in reversed(self.log):
            if message:
                break
            waiting += 1
        message = None
        if not told or second >= told[-1] + self.gap:
            message = "1 visitor" if waiting == 1 else f"{waiting} visitors"
        self.log.append((second, message))
        return message
'''
EXPLANATION = """
The object keeps the second of the last message and the visitors since then.

| second | since the last message | counted | returned |
|---|---|---|---|
| 0 | – | 1 | 1 visitor |
| 4 | 4 | 1 | None |
| 9 | 9 | 2 | None |
| 12 | 12 | 3 | 3 visitors |

Each call takes the same few steps. Nothing is lost: whoever is not told of at once is told of later.
"""


class Door:
    def __init__(self, gap: int) -> None:
        self._gap = gap
        self._last: int | None = None
        self._count = 0

    def opened(self, second: int) -> str | None:
        self._count += 1
        if self._last is not None and second - self._last < self._gap:
            return None
        count, self._count = self._count, 0
        self._last = second
        return f"{count} {'visitor' if count == 1 else 'visitors'}"


def inputs(rng):
    gap = rng.randint(2, 8)
    second = rng.randint(0, 3)
    operations = [("Door", gap)]
    for _ in range(rng.randint(4, 10)):
        operations.append(("opened", second))
        second += rng.choice([0, 1, 2, gap - 1, gap])
    return operations
