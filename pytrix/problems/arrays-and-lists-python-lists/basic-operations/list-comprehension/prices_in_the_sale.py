"""Prices in the sale

In a sale everything that costs at least 50 pounds becomes 10 pounds cheaper; all other prices stay. `prices` lists
the old prices in whole pounds.

Return the list of new prices, in the same order. The list `prices` may be empty and must not change.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
REQUIRES = ("arguments unchanged",)
HINTS = (
    "How many new prices are there if there are seven old ones? Is any price left out?",
    "Every price goes into the new list, but what goes in depends on the price: that is decided in front of `for`.",
    "`a if condition else b` is one of two values. Put it at the beginning of the comprehension.",
)
EXAMPLES = [
    Example(([80, 20, 50, 49],), why="80 and 50 become cheaper"),
    Example(([55, 55],), why="45 twice, although that is below 50 now"),
    ([5, 12],),
]
EDGES = {
    "may be empty": ([],),
    "at least 50 pounds": ([49, 50, 51],),
    "all other prices stay": Edge(([0, 100, 1],), "very low and high prices"),
}
MISTAKES = [
    Mistake("A price of exactly 50 pounds becomes cheaper, too.", "price >= 50", "price > 50"),
    Mistake("Prices that stay are missing: an `if` behind the `for` leaves elements out.", "[price - 10 if price >= 50 else price for price in prices]", "[price - 10 for price in prices if price >= 50]"),
    Mistake("All prices become cheaper in your list.", "price - 10 if price >= 50 else price for", "price - 10 for"),
    Mistake("The two cases are exchanged: the low prices become cheaper.", "price - 10 if price >= 50 else price", "price if price >= 50 else price - 10"),
]
ALSO_RIGHT = [
    Way("A truth value counts as 0 or 1, so `10 * (price >= 50)` is the discount. Short, but harder to read.",
        "[price - 10 if price >= 50 else price for price in prices]", "[price - 10 * (price >= 50) for price in prices]"),
]
EXPLANATION = """
`price - 10 if price >= 50 else price` chooses one of two values for every price, so the new list is as long as the
old one. For `[80, 20, 50, 49]` it gives `[70, 20, 40, 49]`. An `if` behind the `for` would do something else: it
leaves elements out. The work grows with the number of prices.
"""


def sale_prices(prices: list[int]) -> list[int]:
    return [price - 10 if price >= 50 else price for price in prices]


def inputs(rng):
    return ([rng.choice([rng.randint(1, 49), 50, rng.randint(51, 120)]) for _ in range(rng.randint(2, 8))],)
