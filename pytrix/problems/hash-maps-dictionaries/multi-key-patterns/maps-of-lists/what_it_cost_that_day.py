"""What did it cost that day?

A shop notes each change of a price as a tuple: article, day, price. Days are numbered. `changes` lists them in
ascending order of days, and no article changes twice on a day. A price is valid from its day on until the next
change.

`orders` is a list of pairs: an article and the day on which it was ordered, in no particular order. Return the sum of
what all orders cost. An article that had no price yet on that day costs nothing. An order on the day of a change pays
the new price.

Shops change prices often and have many orders.
"""
from bisect import bisect_right

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 9,000 changes and 9,000 orders",)
HINTS = (
    "Which of an article's changes decides about an order on day 20?",
    "Keep two lists for each article, its days and its prices, side by side. They are in ascending order already.",
    "Halving a sorted list finds how many changes were made up to the day of the order: `bisect_right` on the days. The price is the last of these, if there is one.",
)
EXAMPLES = [
    Example(([("tea", 3, 5), ("jam", 4, 2), ("tea", 10, 6)], [("tea", 9), ("tea", 10), ("jam", 30)]), why="5 + 6 + 2"),
    Example(([("tea", 3, 5)], [("tea", 2), ("ham", 8), ("tea", 3)]), why="only the last order costs something"),
    Example(([("jam", 1, 4), ("jam", 2, 0)], [("jam", 7)])),
]
EDGES = {
    "no price yet": ([("a", 5, 9)], [("a", 4), ("b", 5)]),
    "on the day of a change": ([("a", 1, 2), ("a", 5, 7)], [("a", 5), ("a", 4), ("a", 6)]),
    "what all orders cost": Edge(([("a", 1, 2)], [("a", 3), ("a", 3)]), "the same order twice"),
    "many orders": Edge(([("a", 1, 2)], []), "no orders"),
}
MISTAKES = [
    Mistake("An order on the day of a change pays the new price.", "bisect_right(days.get(article, []), day)", "bisect_right(days.get(article, []), day - 1)"),
    Mistake("An order before the first change gets the last price of all: position -1 is the end of a list.", "if position > 0:", "if article in days:"),
    Mistake("You take the latest price of each article, whatever the day of the order.", "prices[article][position - 1]", "prices[article][-1]"),
    Mistake("You take the change after the day of the order.", "prices[article][position - 1]", "prices[article][min(position, len(days[article]) - 1)]"),
]
SIZE = 9_000
SLOW = [
    Slow("Right, but each order goes through the changes one by one. The days are sorted: use that.",
         """
def cost(changes: list[tuple[str, int, int]], orders: list[tuple[str, int]]) -> int:
    table: dict[str, list[tuple[int, int]]] = {}
    for article, day, price in changes:
        table.setdefault(article, []).append((day, price))
    total = 0
    for article, when in orders:
        valid = 0
        for day, price in table.get(article, []):
            if day <= when:
                valid = price
        total += valid
    return total
"""),
]
EXPLANATION = """
`days[article]` and `prices[article]` are lists side by side. `bisect_right` counts the days up to the day of the
order, and the price of the last of them is valid. With tea on the days 3 and 10:

| order | days up to it | price |
|---|---|---|
| tea, 9 | 1 | 5 |
| tea, 10 | 2 | 6 |

A search by halving takes about log n steps instead of n. Another way without halving is to sort orders and changes
together by day and go through them once.
"""


def cost(changes: list[tuple[str, int, int]], orders: list[tuple[str, int]]) -> int:
    days: dict[str, list[int]] = {}
    prices: dict[str, list[int]] = {}
    for article, day, price in changes:
        days.setdefault(article, []).append(day)
        prices.setdefault(article, []).append(price)
    total = 0
    for article, day in orders:
        position = bisect_right(days.get(article, []), day)
        if position > 0:
            total += prices[article][position - 1]
    return total


def inputs(rng):
    changes = []
    for day in sorted(rng.sample(range(1, 15), rng.randint(2, 6))):
        changes.append((rng.choice(["tea", "jam"]), day, rng.randint(0, 9)))
    return (changes, [(rng.choice(["tea", "jam", "ham"]), rng.randint(0, 16)) for _ in range(rng.randint(1, 5))])


def large(rng, size):
    changes = [(f"a{rng.randrange(2)}", 2 * day, rng.randint(1, 99)) for day in range(size)]
    return (changes, [(f"a{rng.randrange(2)}", rng.randint(0, 2 * size)) for _ in range(size)])
