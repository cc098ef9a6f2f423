"""How long must I wait?

The map service that we use counts points. A customer has at most `most` points and begins with all of them; each second `rate` points come back, never beyond `most`. A call costs some points and is allowed only if they are all there.

Write a class `Budget(most, rate)` for our side, so that we ask before we call. Times are whole seconds from 0 on and never go backwards.

- `call(now, cost)` returns 0 and takes `cost` points off if the call is allowed. Otherwise it takes nothing and returns the smallest number of seconds after which it would be, if nothing else is called until then. If it never will be, as `cost` is more than `most`, it returns -1.
- `burst(now, cost)` returns how many calls of `cost` points each could be made right away. It takes nothing; `cost` is at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "VALIDATE")
CONSTRAINTS = ("`most`, `rate` and `cost` are at least 1",)
HINTS = (
    "Both methods need to know the points at `now`. How do they follow from the points at an earlier time?",
    "Catch up first: the seconds since the last call, times `rate`, at most `most`. The wait is the missing points divided by the rate, rounded up.",
    "Write a helper that brings the points up to date. Rounding up with whole numbers: the negative of the negative number divided with `//`.",
)
EXAMPLES = [
    Example([("Budget", 10, 2), ("call", 0, 7), ("call", 0, 6), ("call", 1, 6), ("call", 2, 6), ("burst", 3, 2)], why="3 points are left, and 6 are there after 2 seconds"),
    Example([("Budget", 5, 1), ("call", 4, 6), ("burst", 4, 2), ("call", 4, 5), ("burst", 6, 1)]),
    Example([("Budget", 9, 4), ("call", 0, 9), ("call", 0, 9), ("call", 30, 9)]),
]
EDGES = {
    "never beyond": Edge([("Budget", 4, 3), ("call", 0, 1), ("burst", 100, 1), ("call", 100, 4), ("burst", 101, 1)], "a long pause"),
    "never will be": Edge([("Budget", 6, 2), ("call", 0, 7), ("call", 0, 6), ("call", 1, 9), ("call", 1, 6)], "too dear for ever, and dear for now"),
    "It takes nothing": Edge([("Budget", 8, 1), ("burst", 0, 3), ("burst", 0, 8), ("burst", 0, 9), ("call", 0, 8)], "only asked"),
    "smallest number of seconds": Edge([("Budget", 10, 3), ("call", 0, 10), ("call", 0, 3), ("call", 0, 4), ("call", 1, 3), ("call", 1, 6), ("call", 2, 6)], "whole seconds and a part"),
}
MISTAKES = [
    Mistake("A second that is only partly needed has to be waited for as well: round up.", "-((self._points - cost) // self._rate)", "(cost - self._points) // self._rate"),
    Mistake("No pause brings more than `most` points.", "min(self._most, self._points + (now - self._last) * self._rate)", "self._points + (now - self._last) * self._rate"),
    Mistake("A call that is not allowed takes nothing off.", "        if cost <= self._points:\n            self._points -= cost\n            return 0\n", "        self._points -= cost\n        if self._points >= 0:\n            return 0\n        self._points += cost\n        self._points = 0\n"),
    Mistake("A call that costs more than `most` will never be allowed: return -1.", "        if cost > self._most:\n            return -1\n", ""),
    Mistake("The points that are all there may all be spent.", "if cost <= self._points", "if cost < self._points"),
]
ORACLE = """
class Budget:
    def __init__(self, most: int, rate: int) -> None:
        self.most, self.rate, self.points, self.time = most, rate, most, 0

    def wait_until(self, now: int) -> None:
        while self.time < now:
            self.time += 1
            self.points += self.rate
            while self.points > self.most:
                self.points -= 1

    def call(self, now: int, cost: int) -> int:
        self.wait_until(now)
        if self.points >= cost:
            self.points -= cost
            return 0
        if cost > self.most:
            return -1
        there, seconds = self.points, 0
        while there < cost:
            there += self.rate
            seconds += 1
        return seconds

    def burst(self, now: int, cost: int) -> int:
        self.wait_until(now)
        there, calls = self.points, 0
        while there >= cost:
            there -= cost
            calls += 1
        return calls
"""
EXPLANATION = """
Everything follows from the points at `now`. For `Budget(10, 2)`:

| call | points before | result |
|---|---|---|
| `call(0, 7)` | 10 | 0, and 3 are left |
| `call(0, 6)` | 3 | 3 are missing: 2 seconds |
| `call(1, 6)` | 5 | 1 is missing: 1 second |
| `call(2, 6)` | 7 | 0, and 1 is left |
| `burst(3, 2)` | 3 | 1 |

The greatest burst is `most` divided by the cost; in the long run only `rate` points a second can be spent. `math.ceil` would round up too, but by way of a float, which is no longer exact for very large numbers. Each call takes constant time.
"""


class Budget:
    def __init__(self, most: int, rate: int) -> None:
        self._most = most
        self._rate = rate
        self._points = most
        self._last = 0

    def _catch_up(self, now: int) -> None:
        self._points = min(self._most, self._points + (now - self._last) * self._rate)
        self._last = now

    def call(self, now: int, cost: int) -> int:
        self._catch_up(now)
        if cost > self._most:
            return -1
        if cost <= self._points:
            self._points -= cost
            return 0
        return -((self._points - cost) // self._rate)

    def burst(self, now: int, cost: int) -> int:
        self._catch_up(now)
        return self._points // cost


def inputs(rng):
    most = rng.randint(1, 12)
    operations, now = [("Budget", most, rng.randint(1, 4))], 0
    for _ in range(rng.randint(5, 10)):
        operations.append((rng.choice(["call", "call", "call", "burst"]), now, rng.randint(1, most + rng.choice([0, 1]))))
        now += rng.choice([0, 0, 1, 1, 2, 9])
    return operations
