"""The amount that fools the machine

A vending machine gives change by a simple rule: it takes the largest coin that is not more than what is left, again and again. With some sets of coins, that gives more coins than necessary.

`coins` are the worths of the coins; there is a coin of 1, and of each kind there are as many as needed. Return the smallest amount from 1 to `limit`, both included, for which the
machine gives more coins than necessary, or -1 if there is none.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("no two coins have the same worth, and they may stand in any order", "`limit` is at least 1")
HINTS = (
    "With the coins 1, 3 and 4, what does the machine give for 6? Can you do better?",
    "Fill two tables from small amounts up: how many coins the machine gives, and how many are necessary. Each entry follows from smaller amounts.",
    "For an amount: the necessary number is one more than the smallest entry after taking off any coin that fits; the machine's is one more than its entry after the largest one.",
)
EXAMPLES = [
    Example(([1, 3, 4], 20), why="6 is 3 + 3, the machine gives 4, 1 and 1"),
    Example(([10, 5, 1], 100), why="the rule is right for these"),
    Example(([1, 15, 25], 50), why="30 is 15 + 15"),
]
EDGES = {"none": Edge(([1], 5), "only coins of 1"), "both included": Edge(([4, 3, 1], 6), "just at the limit")}
ALWAYS = [
    ([6, 1, 9, 8], 14),
    ([9, 4, 1], 23),
    ([1, 3, 4], 5), ([7, 1, 5], 12), ([9, 1, 6, 5], 30)]
MISTAKES = [
    Mistake("The amount `limit` is looked at too.", "range(1, limit + 1)", "range(1, limit)"),
    Mistake("Return the smallest amount, not the largest one at which the machine is fooled.", """
def fooled(coins: list[int], limit: int) -> int:
    found = -1
    needed, given = [0], [0]
    for amount in range(1, limit + 1):
        fitting = [coin for coin in coins if coin <= amount]
        needed.append(1 + min(needed[amount - coin] for coin in fitting))
        given.append(1 + given[amount - max(fitting)])
        if given[-1] > needed[-1]:
            found = amount
    return found
"""),
    Mistake("The coins stand in any order; the machine takes the largest that fits.", "amount - max(fitting)", "amount - fitting[-1]"),
    Mistake("A coin of exactly the amount fits.", "if coin <= amount", "if coin < amount or coin == 1"),
]
ORACLE = """
from itertools import combinations_with_replacement


def fooled(coins: list[int], limit: int) -> int:
    for amount in range(1, limit + 1):
        left, given = amount, 0
        while left:
            left -= max(coin for coin in coins if coin <= left)
            given += 1
        for size in range(1, given):
            if any(sum(chosen) == amount for chosen in combinations_with_replacement(coins, size)):
                return amount
    return -1
"""
EXPLANATION = """
A rule that seems right is refuted by a single example, and the smallest one is found by trying amounts from 1 up. Two tables hold, for each amount, what the machine gives and what is necessary. For 1, 3 and 4:

| amount | machine | necessary |
|---|---|---|
| 4 | 1 | 1 |
| 5 | 2 | 2 |
| 6 | 3 | 2 |

One step for each amount and coin. Another way tries all choices of coins for each amount, which takes exponentially many.
"""


def fooled(coins: list[int], limit: int) -> int:
    needed, given = [0], [0]
    for amount in range(1, limit + 1):
        fitting = [coin for coin in coins if coin <= amount]
        needed.append(1 + min(needed[amount - coin] for coin in fitting))
        given.append(1 + given[amount - max(fitting)])
        if given[-1] > needed[-1]:
            return amount
    return -1


def inputs(rng):
    coins = [1, *rng.sample(range(2, 12), rng.randint(1, 3))]
    rng.shuffle(coins)
    return (coins, rng.randint(1, 25))
