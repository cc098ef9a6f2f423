"""Sales by shop and month

A chain of shops writes down every sale. `sales` is a list of tuples: the shop, the month as a number from 1 to 12,
and the amount in euros.

Return a dictionary whose keys are tuples of a shop and a month and whose values are the sums of the amounts.
Combinations without any sale do not appear. No sales give an empty dictionary.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "PARTITION")
HINTS = (
    "Which two facts together decide which sum an amount belongs to? Can both be one key?",
    "Make a tuple of shop and month and use it like any other key for adding up.",
    "Ask for the old sum under that tuple with `get` and a default of 0, add the amount, and store it again.",
)
EXAMPLES = [
    Example(([("Bonn", 1, 40), ("Kiel", 1, 25), ("Bonn", 2, 10), ("Bonn", 1, 5)],)),
    Example(([("Kiel", 12, 8), ("Kiel", 1, 8)],), why="different months are different keys"),
    Example(([("Ulm", 3, 0)],)),
]
EDGES = {
    "No sales": ([],),
    "tuples of a shop and a month": Edge(([("A", 1, 2), ("B", 1, 3), ("A", 2, 4), ("B", 2, 5), ("A", 1, 6), ("B", 2, 7)],), "all combinations"),
}
MISTAKES = [
    Mistake("You add up by shop only. The month belongs to the key as well.", "sums[shop, month] = sums.get((shop, month), 0)", "sums[(shop,)] = sums.get((shop,), 0)"),
    Mistake("You add up by month only. The shop belongs to the key as well.", "sums[shop, month] = sums.get((shop, month), 0)", "sums[(month,)] = sums.get((month,), 0)"),
    Mistake("The last amount of each combination replaces those before it.", "sums.get((shop, month), 0) + amount", "amount"),
    Mistake("The parts of your keys are the wrong way round: the shop comes first.", "sums[shop, month] = sums.get((shop, month), 0)", "sums[month, shop] = sums.get((month, shop), 0)"),
]
EXPLANATION = """
A tuple of hashable parts is a key like any other, and two tuples are the same key when all their parts are equal.

| sale | sum afterwards |
|---|---|
| Bonn, 1, 40 | `('Bonn', 1)`: 40 |
| Kiel, 1, 25 | `('Kiel', 1)`: 25 |
| Bonn, 2, 10 | `('Bonn', 2)`: 10 |
| Bonn, 1, 5 | `('Bonn', 1)`: 45 |

In `sums[shop, month]` the comma makes the tuple. Each sale costs two look-ups.
"""


def sums_of(sales: list[tuple[str, int, int]]) -> dict[tuple[str, int], int]:
    sums: dict[tuple[str, int], int] = {}
    for shop, month, amount in sales:
        sums[shop, month] = sums.get((shop, month), 0) + amount
    return sums


def inputs(rng):
    return ([(rng.choice(["Bonn", "Kiel", "Ulm"]), rng.randint(1, 3), rng.randint(0, 9) * 5) for _ in range(rng.randint(2, 8))],)
