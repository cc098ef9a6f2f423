"""Combinations for a voucher

A book token is worth exactly `value` euros, and nothing is given back for what is left of it. So a customer looks for
two books that cost exactly that much together. `prices` lists the prices of all books in the shop; many books cost
the same.

Return the combinations of two prices that are possible, as a list of tuples (lower price, higher price), each
combination **once**, in ascending order of the lower price. A combination of two equal prices is only possible if at
least two books have that price. A price may be 0, for a free catalogue.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "The same combination can be found many times. Which kind of collection takes it up only once?",
    "Go through the prices and remember those you have passed. For each price, ask whether the missing amount is among them.",
    "Put the lower price first before you add a combination to the set. Sort the set in the end.",
)
EXAMPLES = [
    Example(([12, 8, 5, 8, 15, 12, 10], 20), why="12 and 8 occur twice, and there is only one book for 10"),
    Example(([7, 7, 7], 14), why="at least two books for 7"),
    Example(([3, 9, 4], 20)),
]
EDGES = {
    "A price may be 0": ([6, 0], 6),
    "two equal prices": ([5, 5, 4, 6, 6], 10),
    "in ascending order of the lower price": ([3, 1, 8, 9, 7, 2], 10),
    "all books in the shop": Edge(([], 10), "an empty shop"),
    "A combination of two equal prices": Edge(([9], 18), "one book of half the value"),
}
ALWAYS = [([0, 6], 6)]
MISTAKES = [
    Mistake("A combination comes once for every pair of books in your answer.", "    found: set[tuple[int, int]] = set()\n", "    found: list[tuple[int, int]] = []\n", "found.add(", "found.append("),
    Mistake("A single book of half the value is bought twice.",
            "        if value - price in passed:\n", "        passed.add(price)\n        if value - price in passed:\n"),
    Mistake("Two equal prices are never combined in your answer, but there may be two such books.", "if value - price in passed:", "if value - price in passed and value != 2 * price:"),
    Mistake("The higher price comes first in some of your combinations.", "found.add((min(price, value - price), max(price, value - price)))", "found.add((price, value - price))"),
]
ALSO_RIGHT = [
    Way("Without the second set: each different price that is at most half of the value asks for its partner. Counting in the list costs a walk, but only for half of the value.",
        """
def combinations_of(prices: list[int], value: int) -> list[tuple[int, int]]:
    there = set(prices)
    if prices.count(value / 2) == 1:
        there.remove(value // 2)
    return [(price, value - price) for price in sorted(there) if value - price in there and 2 * price <= value]
"""),
]
ORACLE = """
def combinations_of(prices: list[int], value: int) -> list[tuple[int, int]]:
    found = []
    for place, price in enumerate(prices):
        for other in prices[place + 1 :]:
            pair = (price, other) if price <= other else (other, price)
            if price + other == value and pair not in found:
                found.append(pair)
    return sorted(found)
"""
EXPLANATION = """
The set of the prices passed finds the partners, and the set of the combinations keeps each of them once.

| price | missing | passed | combination |
|---|---|---|---|
| 12 | 8 | no | |
| 8 | 12 | yes | (8, 12) |
| 5 | 15 | no | |
| 8 | 12 | yes | (8, 12) again |
| 15 | 5 | yes | (5, 15) |
| 12 | 8 | yes | (8, 12) again |
| 10 | 10 | no | |

Each price costs two look-ups. Trying all pairs of books would cost the square of their number.
"""


def combinations_of(prices: list[int], value: int) -> list[tuple[int, int]]:
    passed: set[int] = set()
    found: set[tuple[int, int]] = set()
    for price in prices:
        if value - price in passed:
            found.add((min(price, value - price), max(price, value - price)))
        passed.add(price)
    return sorted(found)


def inputs(rng):
    return integers(rng, 2, 9, 0, 8), rng.choice([5, 6, 8, 10])
