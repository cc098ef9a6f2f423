"""Gold for the dragon

In a game, a dragon trades one gem for gold. Each round the gem has a price, the same for buying and selling. The dragon owns at most one gem at a time, begins without one, and may buy it at most `deals` times during the whole game; it may sell and buy in the same round. It has enough gold to buy at any price.

`prices` lists the prices of the rounds. Return the largest profit in gold that the dragon can have at the end; a gem that it still owns then is worth nothing. If no deal pays, it does nothing and the profit is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`deals` is at least 1 and at most 50", "up to 1,000 rounds, prices at least 1")
HINTS = (
    "What must be known about the past at the beginning of a round, besides the gold?",
    "Two things: how many gems were bought so far, and whether one is at hand. Keep the most gold for each of these situations.",
    "In a round, a gem can be bought from the situation with one purchase less and no gem, or sold in the situation with as many purchases and a gem.",
)
EXAMPLES = [
    Example(([3, 8, 5, 9, 2, 6], 2), why="from 3 to 9 and from 2 to 6 brings 10"),
    Example(([3, 8, 5, 9, 2, 6], 1), why="from 3 to 9"),
    Example(([9, 7, 4], 3), why="the price only falls"),
]
EDGES = {"does nothing": Edge(([5], 1), "a single round"), "`prices`": Edge(([], 2), "no rounds"), "at most `deals` times": Edge(([1, 2, 1, 2, 1, 2], 9), "more deals than are needed")}
ALWAYS = [
    ([5_000_000_000, 9_000_000_000], 1), ([1, 5, 2, 8, 3, 9], 2), ([4, 1, 7, 3, 6], 3),
    ([3, 8, 5, 9, 2, 6] * 7, 6),
]
MISTAKES = [
    Mistake("Only `deals` purchases are allowed; you take part in every rise.", """
def most_gold(prices: list[int], deals: int) -> int:
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))
"""),
    Mistake("Several deals may bring more than the best single one.", """
def most_gold(prices: list[int], deals: int) -> int:
    best, lowest = 0, max(prices, default=0)
    for price in prices:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best
"""),
    Mistake("Taking the largest rises between neighbouring rounds forgets that a deal can last for many rounds.", """
def most_gold(prices: list[int], deals: int) -> int:
    rises = sorted((after - before for before, after in zip(prices, prices[1:])), reverse=True)
    return sum(rise for rise in rises[:deals] if rise > 0)
"""),
    Mistake("One purchase fewer than `deals` is what you allow.", "[-inf] * deals\n    holding", "[-inf] * max(1, deals - 1)\n    holding", "for deal in range(deals)", "for deal in range(max(1, deals - 1))"),
]
ORACLE = """
def most_gold(prices: list[int], deals: int) -> int:
    def play(place: int, left: int) -> int:
        options = [0]
        if left:
            for buy in range(place, len(prices)):
                for sell in range(buy + 1, len(prices)):
                    options.append(prices[sell] - prices[buy] + play(sell, left - 1))
        return max(options)

    return play(0, deals)
"""
EXPLANATION = """
A situation is described by the purchases so far and by whether the dragon owns the gem. For `[3, 8, 5, 9]` and one deal, the most gold is:

| price | free, none bought | holding, one bought | free, one bought |
|---|---|---|---|
| start | 0 | impossible | impossible |
| 3 | 0 | -3 | 0 |
| 8 | 0 | -3 | 5 |
| 5 | 0 | -3 | 5 |
| 9 | 0 | -3 | 6 |

Free after one purchase at price 3 means bought and sold in the same round, which does no harm. The time grows with rounds times deals. Another way tries every pair of rounds for each deal by recursion: short, but the number of plans explodes.
"""

from math import inf


def most_gold(prices: list[int], deals: int) -> int:
    free: list[float] = [0] + [-inf] * deals
    holding = [-inf] * deals
    for price in prices:
        for deal in range(deals):
            holding[deal] = max(holding[deal], free[deal] - price)
            free[deal + 1] = max(free[deal + 1], holding[deal] + price)
    return int(max(free))


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 7))], rng.randint(1, 3))
