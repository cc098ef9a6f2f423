"""Tickets in packs

A swimming pool sells its tickets in packs of several sizes. `packs` lists them as tuples of the number of tickets and
the price of the pack; there is at least one, all numbers are at least 1, and no two packs have the same number of
tickets. You can buy as many packs of each kind as you like. Sometimes it is cheaper to buy more tickets than you need.

Return the lowest price for which you get **at least** `wanted` tickets. Nothing has to be paid for 0 tickets. `wanted`
is at most 60. Make sure that no number of missing tickets is worked on twice.
"""
from functools import cache

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "You need 7 tickets and buy a pack of 5 first. Which smaller question is left?",
    "For each kind of pack: its price plus the lowest price for the tickets that are still missing. The smallest of these sums is the answer.",
    "Write an inner function of the number of missing tickets that calls itself, with `cache` in front of it. If nothing is missing, it costs nothing.",
)
EXAMPLES = [
    Example(([(1, 4), (5, 15), (10, 26)], 9), why="a pack of 10 for 26 is cheaper than 5 and four single ones"),
    Example(([(1, 4), (5, 15), (10, 26)], 7)),
    Example(([(3, 5)], 4), why="two packs"),
    Example(([(2, 3), (3, 4)], 7)),
]
EDGES = {
    "for 0 tickets": ([(4, 9)], 0),
    "more tickets than you need": ([(1, 10), (50, 30)], 4),
    "at most 60": ([(1, 3), (7, 15)], 60),
    "several sizes": Edge(([(1, 10), (5, 40), (20, 100)], 26), "one pack of each kind"),
    "as many packs of each kind": Edge(([(4, 6), (6, 10), (9, 14)], 20), "a greedy choice is dearer"),
}
ALWAYS = [([(1, 5_000_000)], 2), ([(2, 5), (3, 6), (10, 100)], 1)]
MISTAKES = [
    Mistake("You always take the pack whose single ticket is cheapest. In the end, that can leave too many tickets.",
            """
def cheapest(packs: list[tuple[int, int]], wanted: int) -> int:
    size, price = min(packs, key=lambda pack: pack[1] / pack[0])
    return price * -(-wanted // size)
"""),
    Mistake("You always take the largest pack that fits, and small ones for the rest.",
            """
def cheapest(packs: list[tuple[int, int]], wanted: int) -> int:
    total = 0
    while wanted > 0:
        fitting = [pack for pack in packs if pack[0] <= wanted] or [min(packs)]
        size, price = max(fitting)
        total += price
        wanted -= size
    return total
"""),
    Mistake("You ask for exactly the number of tickets. More than wanted may be cheaper.",
            "        if missing <= 0:\n            return 0\n", "        if missing <= 0:\n            return 0 if missing == 0 else 10**6\n"),
    Mistake("Without remembering results, your function works on the same numbers again and again and does not come to an end.", "    @cache\n", ""),
]
ALSO_RIGHT = [
    Way("From small to large: a list of the lowest prices for 0, 1, 2 and so on tickets. It needs no recursion and the same number of steps.",
        """
def cheapest(packs: list[tuple[int, int]], wanted: int) -> int:
    lowest = [0]
    for number in range(1, wanted + 1):
        lowest.append(min(price + lowest[max(0, number - size)] for size, price in packs))
    return lowest[wanted]
"""),
]
ORACLE = """
def cheapest(packs: list[tuple[int, int]], wanted: int) -> int:
    from itertools import product

    prices = []
    for numbers in product(*(range(-(-wanted // size) + 1) for size, _ in packs)):
        if sum(number * size for number, (size, _) in zip(numbers, packs)) >= wanted:
            prices.append(sum(number * price for number, (_, price) in zip(numbers, packs)))
    return min(prices)
"""
EXPLANATION = """
Whichever pack is bought first, what is left is the same question with fewer missing tickets. For packs of 2 for 3
euros and of 3 for 4 euros:

| missing | with a pack of 2 | with a pack of 3 | lowest |
|---|---|---|---|
| 1 | 3 + 0 | 4 + 0 | 3 |
| 2 | 3 + 0 | 4 + 0 | 3 |
| 3 | 3 + 3 | 4 + 0 | 4 |
| 4 | 3 + 3 | 4 + 3 | 6 |

With the cache, there are `wanted` questions with one step for each kind of pack. Without it, their number grows
exponentially.
"""


def cheapest(packs: list[tuple[int, int]], wanted: int) -> int:
    @cache
    def cost(missing: int) -> int:
        if missing <= 0:
            return 0
        return min(price + cost(missing - size) for size, price in packs)

    return cost(wanted)


def inputs(rng):
    sizes = rng.sample(range(1, 11), rng.randint(1, 3))
    packs = [(size, max(1, 3 * size - rng.randint(0, size + 2))) for size in sizes]
    return packs, rng.choice([rng.randint(0, 15), rng.randint(0, 15), rng.randint(20, 40)])
