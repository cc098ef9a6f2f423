"""Free coffee, but not too much

Our coffee machine is free of charge, and some people fetch coffee for the whole floor. Write a class `Machine(cups, every)` that decides whether a cup may be poured. It begins full, with `cups` cups to give.

Every `every` seconds, at the times `every`, 2 · `every` and so on, it gets one cup more, but it never has more than `cups`. `pour(now)` asks for one cup at the time `now`: if there is one, the cup is poured and the method returns `True`, otherwise it returns `False` and nothing changes. A cup that arrives exactly at `now` may be poured. Times are whole seconds from 0 on and never go backwards.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COUNT")
CONSTRAINTS = ("`cups` and `every` are at least 1",)
HINTS = (
    "Nothing has to happen between two calls. What do you need to know about the last call to catch up?",
    "How many cups have arrived by a time? That is the time divided by `every`, without the rest. The difference to the same number at the last call arrived in between.",
    "Add what arrived since the last call, but at most up to `cups`, and remember the new count of arrivals. Then take one cup if there is one.",
)
EXAMPLES = [
    Example([("Machine", 2, 10), ("pour", 3), ("pour", 4), ("pour", 9), ("pour", 10), ("pour", 11)], why="a new cup arrives at 10"),
    Example([("Machine", 1, 5), ("pour", 4), ("pour", 5), ("pour", 6)]),
    Example([("Machine", 2, 3), ("pour", 90), ("pour", 90), ("pour", 90)], why="it never has more than two cups"),
]
EDGES = {
    "exactly at": Edge([("Machine", 1, 7), ("pour", 0), ("pour", 7), ("pour", 13), ("pour", 14)], "on the second"),
    "never has more": Edge([("Machine", 3, 2), ("pour", 1), ("pour", 50), ("pour", 50), ("pour", 50), ("pour", 50), ("pour", 51)], "after a long pause"),
    "nothing changes": Edge([("Machine", 1, 10), ("pour", 8), ("pour", 9), ("pour", 9), ("pour", 12), ("pour", 15)], "asked in vain"),
}
ALWAYS = [
    [("Machine", 3, 5), ("pour", 0), ("pour", 0), ("pour", 0), ("pour", 11), ("pour", 11), ("pour", 11)],
]
MISTAKES = [
    Mistake("The machine never has more than `cups`, however long the pause was.", "min(self._cups, self._left + arrived - self._arrived)", "self._left + arrived - self._arrived"),
    Mistake("Cups arrive at fixed times. Counting from the last question forgets the seconds before it.", "self._left + arrived - self._arrived)\n        self._arrived = arrived\n", "self._left + (now - self._arrived) // self._every)\n        self._arrived = now\n"),
    Mistake("Remember up to which arrival you have counted, or the same cups come in again and again.", "        self._arrived = arrived\n", ""),
    Mistake("The machine begins full, not empty.", "        self._left = cups\n", "        self._left = 0\n"),
]
EXPLANATION = """
No clock has to run: at each call the object works out what has arrived since the call before. For `Machine(2, 10)`:

| now | arrived by then | there | poured |
|---|---|---|---|
| 3 | 0 | 2 | yes |
| 4 | 0 | 1 | yes |
| 9 | 0 | 0 | no |
| 10 | 1 | 1 | yes |
| 11 | 1 | 0 | no |

This limiter allows a short rush of up to `cups` calls, but in the long run only one each `every` seconds. Each call takes constant time.
"""


class Machine:
    def __init__(self, cups: int, every: int) -> None:
        self._cups = cups
        self._every = every
        self._left = cups
        self._arrived = 0

    def pour(self, now: int) -> bool:
        arrived = now // self._every
        self._left = min(self._cups, self._left + arrived - self._arrived)
        self._arrived = arrived
        if not self._left:
            return False
        self._left -= 1
        return True


def inputs(rng):
    operations, now = [("Machine", rng.randint(1, 3), rng.randint(2, 6))], rng.randint(0, 4)
    for _ in range(rng.randint(4, 11)):
        operations.append(("pour", now))
        now += rng.choice([0, 1, 1, 2, 3, 14])
    return operations
