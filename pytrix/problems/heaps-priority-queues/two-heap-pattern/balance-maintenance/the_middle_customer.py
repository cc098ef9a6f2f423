"""The middle customer

A shop draws a prize: now and then, the customer with the middle amount of all those in the draw wins and leaves the draw.

Write a class `Draw`, which begins empty:

- `enter(amount)` puts a customer with this amount into the draw. Amounts may be equal.
- `middle()` returns the middle amount in order of size, the lower one of the two for an even number, and leaves it in the draw.
- `win()` returns the same amount and takes it out of the draw.

For an empty draw `middle()` and `win()` return `None`. Aim for calls that take few steps, however many customers are in the draw.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "PARTITION")
HINTS = (
    "If the middle amount leaves, which amount can be the next middle? Only two come into question.",
    "Keep a lower and an upper half in two heaps. State a rule for their sizes that makes the middle the top of the lower one.",
    "The rule: the lower half has as many entries as the upper one, or one more. After each change move one entry across where the rule is broken.",
)
EXAMPLES = [
    Example([("Draw",), ("enter", 50), ("enter", 20), ("enter", 90), ("middle",), ("win",), ("middle",), ("win",), ("win",), ("win",)], why="50 wins; of 20 and 90 the lower one is next"),
    [("Draw",), ("enter", 5), ("enter", 8), ("enter", 6), ("enter", 9), ("enter", 7), ("win",), ("win",), ("middle",)],
    Example([("Draw",), ("middle",), ("win",)], why="nobody is in the draw"),
]
EDGES = {
    "an empty draw": [("Draw",), ("win",), ("enter", 3), ("win",), ("middle",), ("enter", 4), ("middle",)],
    "may be equal": [("Draw",), ("enter", 7), ("enter", 7), ("enter", 7), ("win",), ("win",), ("middle",)],
    "an even number": [("Draw",), ("enter", 9), ("enter", 1), ("middle",), ("enter", 5), ("enter", 6), ("middle",)],
}
MISTAKES = [
    Mistake("After a win the halves are no longer balanced: one entry may have to cross.", "        winner = -heappop(self._lower)\n        self._balance()\n", "        winner = -heappop(self._lower)\n"),
    Mistake("For an even number the lower one of the two is the middle, so the lower half must not be the shorter one.", "if len(self._lower) < len(self._upper):", "if len(self._lower) + 1 < len(self._upper):"),
    Mistake("`middle()` leaves the amount in the draw.", "return -self._lower[0] if self._lower else None", "return -heappop(self._lower) if self._lower else None"),
]
ORACLE = """
class Draw:
    def __init__(self) -> None:
        self._amounts: list[int] = []

    def enter(self, amount: int) -> None:
        self._amounts = sorted([*self._amounts, amount])

    def middle(self) -> int | None:
        return self._amounts[(len(self._amounts) - 1) // 2] if self._amounts else None

    def win(self) -> int | None:
        return self._amounts.pop((len(self._amounts) - 1) // 2) if self._amounts else None
"""
EXPLANATION = """
The rule is: no amount of the lower half is above one of the upper half, and the lower half is as large or one larger. Then the middle is its top. For 50, 20, 90 and then wins:

| call | lower half | upper half | returns |
|---|---|---|---|
| after the entries | 20, 50 | 90 | |
| `win()` | 20 | 90 | 50 |
| `win()` | 90 | – | 20 |
| `win()` | – | – | 90 |

Each call moves at most two entries, about log n steps. A sorted list with `bisect` would be shorter, but entering and removing moves up to n items.
"""


class Draw:
    def __init__(self) -> None:
        self._lower: list[int] = []
        self._upper: list[int] = []

    def enter(self, amount: int) -> None:
        heappush(self._lower, -amount)
        heappush(self._upper, -heappop(self._lower))
        self._balance()

    def middle(self) -> int | None:
        return -self._lower[0] if self._lower else None

    def win(self) -> int | None:
        if not self._lower:
            return None
        winner = -heappop(self._lower)
        self._balance()
        return winner

    def _balance(self) -> None:
        if len(self._lower) < len(self._upper):
            heappush(self._lower, -heappop(self._upper))


def inputs(rng):
    operations = [("Draw",)]
    for _ in range(rng.randint(4, 12)):
        name = rng.choice(["enter", "enter", "enter", "middle", "win"])
        operations.append((name, rng.randint(1, 20)) if name == "enter" else (name,))
    return [*operations, ("win",), ("middle",)]
