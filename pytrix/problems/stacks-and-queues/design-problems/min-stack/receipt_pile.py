"""The smallest receipt on the pile

A shop keeps its receipts on a pile and often asks for the smallest amount among those still lying there.

Write a class `ReceiptPile` with these methods:

- `add(amount)` puts a receipt on top of the pile.
- `take()` removes the top receipt and returns its amount, or `None` when the pile is empty.
- `smallest()` returns the smallest amount on the pile and leaves the pile alone, or `None` when the pile is empty.

Aim for calls that take the same short time, however high the pile is. Equal amounts may lie on the pile several times.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
HINTS = (
    "When the top receipt is taken, the answer must go back to what it was before. Who remembers that?",
    "Keep a second pile beside the first, on which each place knows the answer for the receipts up to there.",
    "On adding, compare the new amount with the answer at the top of the second pile and put the smaller of both on it.",
)
EXAMPLES = [
    Example([("ReceiptPile",), ("add", 5), ("add", 3), ("add", 7), ("smallest",), ("take",), ("take",), ("smallest",)], why="3 lies under 7; once both are taken, 5 is left"),
    [("ReceiptPile",), ("smallest",), ("add", 4), ("take",), ("take",)],
    [("ReceiptPile",), ("add", 6), ("add", 2), ("smallest",), ("smallest",), ("take",)],
]
EDGES = {
    "the pile is empty": [("ReceiptPile",), ("take",), ("smallest",)],
    "equal amounts": [("ReceiptPile",), ("add", 2), ("add", 2), ("take",), ("smallest",), ("take",), ("smallest",)],
    "leaves the pile alone": Edge([("ReceiptPile",), ("add", 1), ("add", 9), ("smallest",), ("take",), ("take",)], "asking takes nothing"),
}
ALWAYS = [
    [("ReceiptPile",), ("add", 2), ("add", 1), ("add", 9), ("add", 7), ("add", 2), ("take",), ("smallest",)],
    [("ReceiptPile",), ("add", 2500), ("smallest",), ("add", 0), ("smallest",), ("take",), ("smallest",)],
    [("ReceiptPile",), ("add", 2), ("add", 5), ("add", 1), ("take",), ("smallest",)],
    [("ReceiptPile",), ("add", 1), ("take",), ("add", 5), ("smallest",)],
]
MISTAKES = [
    Mistake("You remember one single smallest amount. Once that receipt is taken, the answer should go back to an earlier one.",
            "        self._smallest.append(min(amount, self._smallest[-1]) if self._smallest else amount)\n",
            "        best = min(amount, self._smallest[-1]) if self._smallest else amount\n        self._smallest = [best] * (len(self._smallest) + 1)\n"),
    Mistake("You look only at the top receipt. Receipts below it count as well.",
            "return self._smallest[-1] if self._smallest else None", "return self._amounts[-1] if self._amounts else None"),
    Mistake("`take()` leaves the remembered answer behind, so it belongs to a receipt that is gone.",
            "        self._smallest.pop()\n", ""),
    Mistake("An answer is put on the second pile only when it changes, but taken off with every receipt.",
            "        self._smallest.append(min(amount, self._smallest[-1]) if self._smallest else amount)\n",
            "        if not self._smallest or amount < self._smallest[-1]:\n            self._smallest.append(amount)\n"),
]
ORACLE = """
class ReceiptPile:
    def __init__(self) -> None:
        self._amounts: list[int] = []

    def add(self, amount: int) -> None:
        self._amounts.append(amount)

    def take(self) -> int | None:
        return self._amounts.pop() if self._amounts else None

    def smallest(self) -> int | None:
        return min(self._amounts, default=None)
"""
ALSO_RIGHT = [
    Way("One pile of pairs (amount, smallest so far) keeps both together, so that they can't get out of step.",
        """
class ReceiptPile:
    def __init__(self) -> None:
        self._pile: list[tuple[int, int]] = []

    def add(self, amount: int) -> None:
        self._pile.append((amount, min(amount, self._pile[-1][1]) if self._pile else amount))

    def take(self) -> int | None:
        return self._pile.pop()[0] if self._pile else None

    def smallest(self) -> int | None:
        return self._pile[-1][1] if self._pile else None
"""),
]
EXPLANATION = """
The second pile stores the answer for every height of the first one. For 5, 3, 7 and then two receipts taken:

| call | amounts | smallest so far |
|---|---|---|
| add 5, add 3 | 5 3 | 5 3 |
| add 7 | 5 3 7 | 5 3 3 |
| take | 5 3 | 5 3 |
| take | 5 | 5 |

Adding compares once, taking drops the top of both piles, and the older answer lies underneath. All methods take constant time; the price is one more number a receipt. Without the second pile, each question would have to look at
all receipts.
"""


class ReceiptPile:
    def __init__(self) -> None:
        self._amounts: list[int] = []
        self._smallest: list[int] = []

    def add(self, amount: int) -> None:
        self._amounts.append(amount)
        self._smallest.append(min(amount, self._smallest[-1]) if self._smallest else amount)

    def take(self) -> int | None:
        if not self._amounts:
            return None
        self._smallest.pop()
        return self._amounts.pop()

    def smallest(self) -> int | None:
        return self._smallest[-1] if self._smallest else None


def inputs(rng):
    operations = [("ReceiptPile",)]
    for _ in range(rng.randint(4, 12)):
        name = rng.choice(["add", "add", "take", "smallest", "smallest"])
        operations.append((name, rng.randint(1, 9)) if name == "add" else (name,))
    return [*operations, ("smallest",)]
