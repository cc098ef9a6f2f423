"""The till of the kiosk

Write a class `Till` for a kiosk. It is made without arguments, and nothing has been sold yet. It has these methods:

- `sell(pence)` notes a sale and returns its number: 1 for the first, then 2, and so on.
- `between(first, last)` returns how many pence the sales from number `first` to number `last` brought together, both
  included. Both numbers exist, and `first` is not larger than `last`.

The kiosk has many customers, and `between` can do without adding up the single sales.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "The first 10 sales brought 900 pence and the first 4 brought 300. What did sales 5 to 10 bring?",
    "Keep a list of running totals and put one more total into it with every sale.",
    "Begin the list with 0, so that the total after sale number k stands at position k. A range is one total minus another.",
)
EXAMPLES = [
    Example([("Till",), ("sell", 120), ("sell", 80), ("sell", 50), ("between", 2, 3), ("between", 1, 3)], why="80 + 50, and all three"),
    Example([("Till",), ("sell", 99), ("between", 1, 1)], why="a single sale"),
    Example([("Till",), ("sell", 10), ("sell", 20), ("between", 1, 2), ("sell", 30), ("between", 2, 3)], why="sales can follow a question"),
]
EDGES = {
    "both included": [("Till",), ("sell", 1), ("sell", 2), ("sell", 4), ("sell", 8), ("between", 2, 3), ("between", 4, 4), ("between", 1, 4)],
    "nothing has been sold": Edge([("Till",), ("sell", 0), ("between", 1, 1)], "a sale of 0 pence"),
    "1 for the first": Edge([("Till",), ("sell", 5), ("sell", 5), ("sell", 5)], "the numbers of three sales"),
}
MISTAKES = [
    Mistake("The first sale belongs to the range: subtract the total before it.", "self._totals[first - 1]", "self._totals[first]"),
    Mistake("The last sale belongs to the range, too; you leave it out.", "self._totals[last] -", "self._totals[last - 1] -"),
    Mistake("Each total builds on the one before, so add the sale to it.", "self._totals[-1] + pence", "pence"),
    Mistake("The first sale has number 1. With a 0 in front, the number is one less than the length of the list.", "return len(self._totals) - 1", "return len(self._totals)"),
]
EXPLANATION = """
Position `k` of the list holds the sum of the first `k` sales, with a 0 in front for no sales at all. After sales of
120, 80 and 50 pence:

| number | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| total | 0 | 120 | 200 | 250 |

`between(2, 3)` is `250 - 120 = 130`. Selling adds once and asking subtracts once, however many sales there are.
"""


class Till:
    def __init__(self) -> None:
        self._totals = [0]

    def sell(self, pence: int) -> int:
        self._totals.append(self._totals[-1] + pence)
        return len(self._totals) - 1

    def between(self, first: int, last: int) -> int:
        return self._totals[last] - self._totals[first - 1]


def inputs(rng):
    operations, sales = [("Till",)], 0
    for _ in range(rng.randint(5, 11)):
        if sales and rng.random() < 0.5:
            operations.append(("between", *sorted([rng.randint(1, sales), rng.randint(1, sales)])))
        else:
            operations.append(("sell", rng.randint(1, 200)))
            sales += 1
    return operations
