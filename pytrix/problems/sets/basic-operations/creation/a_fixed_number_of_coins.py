"""Paid with a fixed number of coins

A ticket machine takes exactly `count` coins, no more and no fewer. `coins` lists the values of the coins that exist, all
different and at least 1; there are as many of each as you like. A ticket can have a price only if it can be paid in this
way.

Return how many different prices are possible. With a count of 0, that is one: a free ticket, with the price 0. If no coins
exist, nothing can be paid with one coin or more.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "AGGREGATE")
HINTS = (
    "Which prices can be paid with two coins, if you know all the prices for one coin?",
    "A set of prices grows coin by coin: each price for one coin less, plus each of the values. The same price comes up in many ways and is kept once.",
    "Begin with the set that holds 0 only. In each round, make a new set with two loops in one comprehension.",
)
EXAMPLES = [
    Example(([1, 5], 2), why="1 + 1, 1 + 5 and 5 + 5"),
    Example(([2, 4, 10], 3)),
    Example(([7], 4)),
]
EDGES = {
    "a count of 0": ([1, 2], 0),
    "no coins exist": ([], 2),
    "exactly count coins": ([1, 3, 20], 6),
    "no coins": Edge(([], 0), "no coins and a free ticket"),
}
ALWAYS = [([1, 2, 3], 2)]
MISTAKES = [
    Mistake("Fewer coins are allowed in your answer. It must be exactly that many.", "prices = {price + coin", "prices |= {price + coin"),
    Mistake("You use each coin once at most, but there are as many of each as you like.",
            """
def possible(coins: list[int], count: int) -> int:
    prices = {(0, 0)}
    for coin in coins:
        prices |= {(price + coin, number + 1) for price, number in prices}
    return len({price for price, number in prices if number == count})
"""),
    Mistake("You pay with one coin more than the machine takes.", "for _ in range(count):", "for _ in range(count + 1):"),
    Mistake("All your coins have the same value. They can be mixed.", "    return len(prices)", "    return len({coin * count for coin in coins}) if count else 1"),
]
SIZE = 100
SLOW = [
    Slow("Right, but all ways to choose the coins are made one by one. Keep only the different prices after each coin.",
         """
from itertools import combinations_with_replacement


def possible(coins: list[int], count: int) -> int:
    return len({sum(choice) for choice in combinations_with_replacement(coins, count)})
"""),
]
ALSO_RIGHT = [
    Way("One set for each value, all united by `union`. It makes the same sums.",
        """
def possible(coins: list[int], count: int) -> int:
    prices = {0}
    for _ in range(count):
        prices = set().union(*({price + coin for price in prices} for coin in coins))
    return len(prices)
"""),
]
EXPLANATION = """
Only the price so far matters, not how it was paid. With coins of 1 and 5:

| coins used | prices |
|---|---|
| 0 | 0 |
| 1 | 1, 5 |
| 2 | 2, 6, 10 |

Each round costs the number of different prices times the number of values. Going through all choices of coins instead
would make the same prices over and over, and their number grows much faster.
"""


def possible(coins: list[int], count: int) -> int:
    prices = {0}
    for _ in range(count):
        prices = {price + coin for price in prices for coin in coins}
    return len(prices)


def inputs(rng):
    return rng.sample([1, 2, 3, 5, 10, 20], rng.randint(1, 4)), rng.randint(0, 5)


def large(rng, size):
    return [1, 2, 3, 4, 5, 6], size
