"""The pile of record lows

A shop puts each day's price of a fish on a stack and keeps a second stack beside it: **only** prices that were the lowest on the stack when they came, those equal to the lowest included. So the top of the second stack is always the lowest price, and its content is much shorter.

Write a class `Prices` that begins empty:

- `add(price)` puts a price on the stack.
- `undo()` takes the price on top off and returns it, or returns `None` if there is none.
- `lowest()` returns the lowest price on the stack, or `None` if there is none.
- `lows()` returns the content of the second stack as a list, from the bottom.

No method but `lows` may look through a stack.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "When a price is taken off, how can you tell whether it also lies on the second stack?",
    "A price goes onto the second stack when it is at most the top there. What must be asked when it leaves?",
    "Taking off: pop the first stack; if the popped price equals the top of the second, pop that one too.",
)
EXAMPLES = [
    Example([("Prices",), ("add", 8), ("add", 5), ("add", 9), ("add", 5), ("lows",), ("undo",), ("lows",), ("lowest",)], why="9 was no low; the second 5 was equal to the lowest"),
    Example([("Prices",), ("add", 4), ("add", 6), ("undo",), ("lows",), ("undo",), ("lowest",)]),
    Example([("Prices",), ("undo",), ("lows",), ("add", 7), ("add", 3), ("lows",)]),
]
EDGES = {
    "equal to the lowest": [("Prices",), ("add", 2), ("add", 2), ("undo",), ("lowest",), ("lows",), ("undo",), ("lows",)],
    "if there is none": [("Prices",), ("lowest",), ("undo",), ("add", 1), ("undo",), ("undo",)],
    "the lowest on the stack when they came": Edge([("Prices",), ("add", 9), ("add", 4), ("undo",), ("add", 6), ("lows",), ("lowest",)], "a new low after an undo"),
}
ALWAYS = [
    [("Prices",), ("add", 5), ("lows",), ("add", 3), ("add", 5), ("lowest",), ("lows",), ("lowest",)],
    [("Prices",), ("add", 8), ("add", 5), ("add", 8), ("undo",), ("lows",)],
]
MISTAKES = [
    Mistake("A price equal to the lowest goes onto the second stack too, or the first undo of the two takes the low away.", "price <= self._lows[-1]", "price < self._lows[-1]"),
    Mistake("The second stack is popped with every undo, although most prices were never on it.", "        if price == self._lows[-1]:\n            self._lows.pop()\n", "        self._lows.pop()\n        self._lows = self._lows or self._prices[:1]\n"),
    Mistake("After an undo the price stays on the second stack.", "            self._lows.pop()\n", "            pass\n"),
    Mistake("You compare with the price on top of the first stack. It has to be the lowest so far.", "price <= self._lows[-1]", "price <= self._prices[-1]"),
]
ORACLE = """
class Prices:
    def __init__(self) -> None:
        self.prices = []

    def add(self, price: int) -> None:
        self.prices = self.prices + [price]

    def undo(self) -> int | None:
        top = self.prices[-1] if self.prices else None
        self.prices = self.prices[:-1]
        return top

    def lowest(self) -> int | None:
        return sorted(self.prices)[0] if self.prices else None

    def lows(self) -> list[int]:
        return [price for place, price in enumerate(self.prices) if price == min(self.prices[: place + 1])]
"""
EXPLANATION = """
A price joins the second stack if it is at most the low there, and leaves with its twin on the first stack. For 8, 5, 9, 5 and an undo:

| call | prices | lows |
|---|---|---|
| add 8, add 5 | 8 5 | 8 5 |
| add 9 | 8 5 9 | 8 5 |
| add 5 | 8 5 9 5 | 8 5 5 |
| undo | 8 5 9 | 8 5 |

All calls but `lows` take constant time. Storing the low with every price would also work and needs no comparison on the way out, but twice the memory in all cases; here rising prices cost nothing extra.
"""


class Prices:
    def __init__(self) -> None:
        self._prices: list[int] = []
        self._lows: list[int] = []

    def add(self, price: int) -> None:
        if not self._lows or price <= self._lows[-1]:
            self._lows.append(price)
        self._prices.append(price)

    def undo(self) -> int | None:
        if not self._prices:
            return None
        price = self._prices.pop()
        if price == self._lows[-1]:
            self._lows.pop()
        return price

    def lowest(self) -> int | None:
        return self._lows[-1] if self._lows else None

    def lows(self) -> list[int]:
        return list(self._lows)


def inputs(rng):
    operations = [("Prices",)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["add", "add", "add", "undo", "undo", "lowest", "lows"])
        operations.append((name, rng.randint(1, 6)) if name == "add" else (name,))
    return [*operations, ("lows",), ("lowest",)]
