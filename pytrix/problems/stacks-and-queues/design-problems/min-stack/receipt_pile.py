"""The {word} receipt on the pile

A shop keeps its receipts on a pile and often asks for the {word} amount among those still lying there.

Write a class `ReceiptPile` with these methods:

- `add(amount)` puts a receipt on top of the pile.
- `take()` removes the top receipt and returns its amount, or `None` when the pile is empty.
- `extreme()` returns the {word} amount on the pile and leaves the pile alone, or `None` when the pile is empty.

Each call should take the same short time, however high the pile is. Equal amounts may lie on the pile several times.
"""
from pytrix.question.authoring import Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
ROWS = [{"sign": 1, "word": "smallest"}, {"sign": -1, "word": "largest"}]
HINTS = (
    "When the top receipt is taken, the answer must go back to what it was before. Who remembers that?",
    "Keep a second pile beside the first, on which each place knows the answer for the receipts up to there.",
    "On adding, compare the new amount with the answer at the top of the second pile and put the better of both on it.",
)
EXAMPLES = [
    [("ReceiptPile",), ("add", 5), ("add", 3), ("add", 7), ("extreme",), ("take",), ("extreme",)],
    [("ReceiptPile",), ("extreme",), ("add", 4), ("take",), ("take",)],
]
EDGES = {
    "the pile is empty": [("ReceiptPile",), ("take",), ("extreme",)],
    "equal amounts": [("ReceiptPile",), ("add", 2), ("add", 2), ("take",), ("extreme",), ("take",), ("extreme",)],
}
MISTAKES = [
    Mistake("You remember one single {word} amount. Once that receipt is taken, the answer should go back to an earlier one.",
            "        best = amount if not self._best else self._better(amount, self._best[-1])\n        self._best.append(best)",
            "        best = amount if not self._best else self._better(amount, self._best[-1])\n        self._best = [best] * (len(self._best) + 1)"),
    Mistake("You look only at the top receipt. Receipts below it count as well.",
            "return self._best[-1] if self._best else None", "return self._amounts[-1] if self._amounts else None"),
    Mistake("`take()` leaves the remembered answer behind, so it belongs to a receipt that is gone.",
            "        self._best.pop()\n", ""),
]
EXPLANATION = """
The second pile `_best` stores the answer for every height of the first one. Adding compares once, taking drops the top of
both piles, and the older answer lies underneath. All methods take constant time; the price is one more number a receipt.
"""


class ReceiptPile:
    def __init__(self, *, sign: int) -> None:
        self._amounts: list[int] = []
        self._best: list[int] = []
        self._sign = sign

    def add(self, amount: int) -> None:
        self._amounts.append(amount)
        best = amount if not self._best else self._better(amount, self._best[-1])
        self._best.append(best)

    def take(self) -> int | None:
        if not self._amounts:
            return None
        self._best.pop()
        return self._amounts.pop()

    def extreme(self) -> int | None:
        return self._best[-1] if self._best else None

    def _better(self, one: int, other: int) -> int:
        return min(one * self._sign, other * self._sign) * self._sign


def inputs(rng):
    operations = [("ReceiptPile",)]
    for _ in range(rng.randint(4, 12)):
        name = rng.choice(["add", "add", "take", "extreme", "extreme"])
        operations.append((name, rng.randint(1, 9)) if name == "add" else (name,))
    return operations
