"""Money back when it gets cheaper

A shop promises: if the price falls later, you get the difference back. `prices` holds the price of a tent on each day. A customer of a day gets back the difference to the first later price that is lower than the one paid; further falls don't
count.

Return the list of what the customers of each day get back, 0 where the price never gets lower.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "For one day only: how would you find the price that counts for its customer?",
    "Walk over the later prices until one is lower; note the difference and stop looking.",
    "Start each day with 0 in the list. An inner loop over the prices after that day replaces it by the difference and breaks.",
)
EXAMPLES = [
    Example(([80, 70, 90, 85, 60],), why="80 falls to 70, 70 to 60, 90 to 85, 85 to 60"),
    ([50, 60, 70],),
    Example(([90, 90, 40],), why="an equal price is not lower"),
]
EDGES = {
    "never gets lower": ([30, 30, 30],),
    "the first later price": Edge(([9, 8, 1],), "it falls twice"),
    "each day": Edge(([],), "no days"),
    "lower than the one paid": Edge(([5, 9, 4],), "a higher price in between"),
}
MISTAKES = [
    Mistake("You look for the lowest price of all. The first lower one counts.", "                break\n", ""),
    Mistake("An equal price is not lower; it must not end the search.", "later < price", "later <= price"),
    Mistake("You only look at the next day. The price may fall later.", "prices[day + 1 :]", "prices[day + 1 : day + 2]"),
    Mistake("You list the price that counts. List the difference instead.", "back[day] = price - later", "back[day] = later"),
]
EXPLANATION = """
For each day the later prices are searched up to the first lower one. For 80, 70, 90, 60:

| price | first lower one | back |
|---|---|---|
| 80 | 70 | 10 |
| 70 | 60 | 10 |
| 90 | 60 | 30 |
| 60 | – | 0 |

In the worst case every day looks at all later ones, so the work grows with the square of the days. A stack of the days that still wait for a lower price does it in a single walk.
"""


def money_back(prices: list[int]) -> list[int]:
    back = [0] * len(prices)
    for day, price in enumerate(prices):
        for later in prices[day + 1 :]:
            if later < price:
                back[day] = price - later
                break
    return back


def inputs(rng):
    return ([rng.randint(1, 9) * 10 for _ in range(rng.randint(1, 8))],)
