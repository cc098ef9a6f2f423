"""Not too many requests

A server protects itself against users who ask too often. Times are whole seconds, and they never run backwards from
one call to the next. Write a class `Gate(limit, window)` with these methods:

- `ask(user, now)` returns `True` if the request is let in, and `False` if it is turned away. It is let in if fewer
  than `limit` requests of the same user have been let in during the last `window` seconds. A request at time t counts
  up to, but not at, the time t + `window`.
- `left(user, now)` returns how many further requests of this user would be let in at that moment.

Requests that are turned away count for nothing. `limit` and `window` are at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "What do you have to remember of each request, and how long is it of any use?",
    "Keep a list of times for each user. Whenever somebody asks, first find those that are not too old yet.",
    "A helper method that returns the times that still count makes both methods short. Compare `now` minus the time with the window.",
)
EXAMPLES = [
    Example([("Gate", 2, 10), ("ask", "ida", 1), ("ask", "ida", 5), ("ask", "ida", 9), ("ask", "tom", 9), ("ask", "ida", 11), ("left", "ida", 12)], why="at 11, the request of second 1 doesn't count any more"),
    Example([("Gate", 1, 3), ("ask", "ida", 4), ("ask", "ida", 6), ("ask", "ida", 7)], why="the request of second 6 was turned away, so it doesn't count"),
    Example([("Gate", 3, 5), ("left", "eva", 0), ("ask", "eva", 0), ("left", "eva", 0)]),
]
EDGES = {
    "at least 1": [("Gate", 1, 1), ("ask", "ida", 3), ("ask", "ida", 3), ("left", "ida", 3), ("ask", "ida", 4)],
    "count for nothing": [("Gate", 2, 4), ("ask", "a", 0), ("ask", "a", 1), ("ask", "a", 2), ("ask", "a", 3), ("ask", "a", 4), ("ask", "a", 5), ("left", "a", 5)],
    "of the same user": Edge([("Gate", 1, 9), ("ask", "a", 1), ("ask", "b", 1), ("left", "a", 2), ("left", "c", 2), ("ask", "b", 3)], "users don't disturb each other"),
}
ALWAYS = [[("Gate", 2, 2), ("ask", "a", 0), ("left", "a", 5)]]
MISTAKES = [
    Mistake("Requests that are turned away count as well in your answer, so somebody who keeps asking never gets in again.",
            "        if len(times) >= self._limit:\n            return False\n        self._times[user] = [*times, now]\n        return True\n",
            "        self._times[user] = [*times, now]\n        return len(times) < self._limit\n"),
    Mistake("A request counts one second too long. At the time t + `window` it doesn't count any more.", "now - time < self._window", "now - time <= self._window"),
    Mistake("All users share one limit in your answer.", "self._times.get(user, [])", "sum(self._times.values(), [])"),
    Mistake("Your windows begin at fixed times. The window moves along with the time of each request.", "now - time < self._window", "now // self._window == time // self._window"),
    Mistake("You let in one request more than allowed.", "if len(times) >= self._limit:", "if len(times) > self._limit:"),
]
ALSO_RIGHT = [
    Way("Keep all times and drop nothing. It is a little shorter, but the lists grow for ever, and so does the time for each call.",
        "        self._times[user] = [*times, now]\n", "        self._times.setdefault(user, []).append(now)\n"),
]
ORACLE = """
class Gate:
    def __init__(self, limit: int, window: int) -> None:
        self.limit, self.window, self.seconds = limit, window, []

    def left(self, user: str, now: int) -> int:
        taken = 0
        for second in range(now - self.window + 1, now + 1):
            taken += self.seconds.count((user, second))
        return self.limit - taken

    def ask(self, user: str, now: int) -> bool:
        free = self.left(user, now) > 0
        if free:
            self.seconds.append((user, now))
        return free
"""
EXPLANATION = """
Under each user are the times of the requests that were let in, and what is too old is left out when somebody asks.

| call | times that count | answer |
|---|---|---|
| ask ida, 1 | | `True` |
| ask ida, 5 | 1 | `True` |
| ask ida, 9 | 1, 5 | `False` |
| ask tom, 9 | | `True` |
| ask ida, 11 | 5 | `True` |
| left ida, 12 | 5, 11 | 0 |

A list never holds more than `limit` times, so a call costs `limit` steps at most. With a `deque`, old times could be
taken off the front without walking through the others.
"""


class Gate:
    def __init__(self, limit: int, window: int) -> None:
        self._limit = limit
        self._window = window
        self._times: dict[str, list[int]] = {}

    def ask(self, user: str, now: int) -> bool:
        times = self._counting(user, now)
        if len(times) >= self._limit:
            return False
        self._times[user] = [*times, now]
        return True

    def left(self, user: str, now: int) -> int:
        return self._limit - len(self._counting(user, now))

    def _counting(self, user: str, now: int) -> list[int]:
        return [time for time in self._times.get(user, []) if now - time < self._window]


def inputs(rng):
    operations, now = [("Gate", rng.randint(1, 3), rng.randint(1, 6))], 0
    for _ in range(rng.randint(5, 10)):
        now += rng.choice([0, 1, 1, 2, 3])
        operations.append((rng.choice(["ask", "ask", "ask", "left"]), rng.choice(["ida", "ida", "tom"]), now))
    return operations
