"""A stall that grows

Jo runs a stall at the market. `offers` lists things she could sell, each as `[needed, profit]`: she must have at least `needed` coins to begin, the coins are not used up, and in the end she has `profit` coins more. Each offer can be taken once, and she has time for at most `days` of them, one after the other.

Return the greatest number of coins that she can have in the end, when she begins with `coins`. All numbers are at least 0, and she may stop at any time.
"""

from heapq import heapify, heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "Of the offers she can afford today, which one should she take? Can a smaller profit ever be better?",
    "Two heaps: one of the offers she can't afford yet, the lowest need on top, and one of those she can, the highest profit on top.",
    "Each day move all offers whose need is covered from the first heap to the second. Take the best of the second; if there is none, stop.",
)
EXAMPLES = [
    Example(([[0, 2], [3, 5], [1, 1], [2, 3]], 0, 2), why="2 first, then the offer that needs 2 coins"),
    Example(([[5, 9], [6, 9]], 4, 3), why="she can afford neither"),
    ([[1, 4], [1, 2]], 1, 1),
]
EDGES = {"at least 0": ([], 7, 2), "at most `days`": Edge(([[0, 3]], 2, 0), "no days"), "can be taken once": ([[0, 5]], 1, 3), "at least `needed`": Edge(([[4, 1], [5, 8]], 4, 2), "exactly as many coins as needed")}
ALWAYS = [
    ([[0, 2], [5, 4]], 5, 1),
    ([[6, 3], [0, 4]], 4, 2),
    ([[4, 1], [2, 1]], 2, 3),
    ([[4, 0], [0, 4]], 4, 1),
]
MISTAKES = [
    Mistake("With exactly the coins that are needed she can begin.", "later[0][0] <= coins", "later[0][0] < coins"),
    Mistake("The needed coins are not used up.", "coins -= heappop(now)", "coins -= heappop(now) + 1"),
    Mistake("Take the highest profit that she can afford, not the offer with the lowest need.", "heappush(now, -profit)", "now.append(-profit)", "heappop(now)", "now.pop(0)"),
    Mistake("An offer that she can't afford must wait.", "while later and later[0][0] <= coins:", "while later:"),
]
ORACLE = """
def most_coins(offers: list[list[int]], coins: int, days: int) -> int:
    best = coins
    if days:
        for at, (needed, profit) in enumerate(offers):
            if needed <= coins:
                best = max(best, most_coins(offers[:at] + offers[at + 1 :], coins + profit, days - 1))
    return best
"""
EXPLANATION = """
Coins never get fewer, so the highest profit among what she can afford is always right. One heap brings up the next offer that becomes possible, the other one the best of those that are. For the first example:

| day | coins | possible profits | taken |
|---|---|---|---|
| 1 | 0 | 2 | 2 |
| 2 | 2 | 1, 3 | 3 |

She ends with 5. Each offer passes through both heaps once, about n log n steps. Looking through all offers each day is right as well and takes n steps a day.
"""


def most_coins(offers: list[list[int]], coins: int, days: int) -> int:
    later = [(needed, profit) for needed, profit in offers]
    heapify(later)
    now: list[int] = []
    for _ in range(days):
        while later and later[0][0] <= coins:
            _, profit = heappop(later)
            heappush(now, -profit)
        if not now:
            break
        coins -= heappop(now)
    return coins


def inputs(rng):
    return ([[rng.randint(0, 9), rng.randint(0, 5)] for _ in range(rng.randint(1, 6))], rng.randint(0, 4), rng.randint(0, 4))
