"""The cheapest network

An island community wants to join its houses, numbered from 0 to `houses` - 1, by cables. `offers` lists what an engineer offers to lay, each as `[one, other, price]`; prices are at least 1, and the same two houses may be offered several times.

Each house must be linked with every other, directly or by way of others. Return the lowest total price for that, or `None` if the offers don't suffice. One house alone needs no cable; `houses` is at least 1.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Start with one house. Which cable will certainly be part of a cheapest network?",
    "The cheapest cable that leads from the houses linked so far to a new one is always a good choice. Keep the offers of linked houses in a heap.",
    "Begin with (0, house 0). Pop the cheapest; if its house is linked already, skip it. Otherwise add the price, link the house, and push its offers.",
)
EXAMPLES = [
    Example((4, [[0, 1, 5], [1, 2, 2], [0, 2, 4], [2, 3, 7], [1, 3, 8]]), why="4 + 2 + 7"),
    Example((3, [[0, 1, 6]]), why="no offer for house 2"),
    (3, [[2, 1, 1], [1, 0, 1], [0, 2, 1]]),
]
EDGES = {"One house alone": (1, []), "several times": (2, [[0, 1, 9], [1, 0, 4]]), "don't suffice": Edge((4, [[0, 1, 1], [2, 3, 1]]), "two networks apart")}
MISTAKES = [
    Mistake("A house that is linked already needs no further cable.", "        if house in linked:\n            continue\n", ""),
    Mistake("The price of the cable alone decides, not the price of the whole way from the first house.", "heappush(heap, (cost, other))", "heappush(heap, (price + cost, other))"),
    Mistake("If not all houses are linked at the end, the answer is `None`.", "return total if len(linked) == houses else None", "return total"),
    Mistake("A cable can be used from both ends.", "        near[other].append((price, one))\n", ""),
]
ORACLE = """
from itertools import combinations


def network_price(houses: int, offers: list[list[int]]) -> int | None:
    best = None
    for chosen in combinations(offers, houses - 1):
        linked = {0}
        for _ in range(houses):
            for one, other, _ in chosen:
                if one in linked or other in linked:
                    linked |= {one, other}
        total = sum(price for _, _, price in chosen)
        if len(linked) == houses and (best is None or total < best):
            best = total
    return best
"""
EXPLANATION = """
The network grows from house 0, always by the cheapest cable to a new house. For the first example:

| popped | linked | total | heap afterwards |
|---|---|---|---|
| 0, house 0 | 0 | 0 | 4 to 2, 5 to 1 |
| 4, house 2 | 0, 2 | 4 | 2 to 1, 5 to 1, 7 to 3 |
| 2, house 1 | 0, 1, 2 | 6 | 5 to 1, 7 to 3, 8 to 3 |
| 5, house 1 | linked already | 6 | 7 to 3, 8 to 3 |
| 7, house 3 | all | 13 | |

For m offers that takes about m log m steps. Another way is to sort all offers and take each that joins two separate parts, which needs a way to tell the parts.
"""


def network_price(houses: int, offers: list[list[int]]) -> int | None:
    near: list[list[tuple[int, int]]] = [[] for _ in range(houses)]
    for one, other, price in offers:
        near[one].append((price, other))
        near[other].append((price, one))
    linked: set[int] = set()
    total = 0
    heap = [(0, 0)]
    while heap:
        price, house = heappop(heap)
        if house in linked:
            continue
        linked.add(house)
        total += price
        for cost, other in near[house]:
            heappush(heap, (cost, other))
    return total if len(linked) == houses else None


def inputs(rng):
    houses = rng.randint(2, 5)
    offers = [[at, rng.randrange(at), rng.randint(1, 9)] for at in range(1, houses)]
    if rng.random() < 0.25:
        offers.pop()
    offers += [[*rng.sample(range(houses), 2), rng.randint(1, 9)] for _ in range(rng.randint(0, 4))]
    rng.shuffle(offers)
    return (houses, offers)
