"""The price of the last tonne

A mill needs `needed` tonnes of wheat. Each of the `offers` is a list of two numbers: the price of a tonne, and how
many tonnes can be had at that price. The mill buys the cheapest tonnes first.

Return the price of the last tonne it has to buy. If all offers together are not enough, return `-1`. Several offers
may have the same price, in any order. There may be very many offers, and to find one price nobody has to sort them all.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("`needed` and all tonnes are at least 1",)
HINTS = (
    "Take the price of any offer as a mark. How many tonnes can be had below it, and how many at exactly this price? What does that say about the last tonne?",
    "Only one of three groups holds the last tonne: the cheaper offers, those at the mark, or the dearer ones. Go on in that group alone.",
    "Add up tonnes instead of counting offers. Going on with the dearer group, subtract the tonnes of the other two groups from what is needed.",
)
EXAMPLES = [
    Example(([[30, 5], [20, 4], [25, 10]], 8), why="4 tonnes for 20 and 4 more for 25"),
    Example(([[30, 5], [20, 4], [25, 10]], 14), why="4 and 10 tonnes are just enough"),
    Example(([[40, 2], [35, 1]], 4), why="there are only three tonnes"),
]
EDGES = {
    "not enough": Edge(([], 1), "no offers"),
    "same price": ([[10, 1], [12, 3], [10, 2], [12, 1]], 4),
    "at least 1": Edge(([[9, 1]], 1), "one tonne"),
    "last tonne": Edge(([[5, 2], [6, 2], [7, 2]], 6), "every tonne is needed"),
}
ALWAYS = [([[20, 4], [12, 5], [14, 2], [31, 1], [15, 2], [13, 3]], 16)]
MISTAKES = [
    Mistake("You count the offers. An offer may hold many tonnes.", "sum(tonnes for price, tonnes in pool if price < mark)", "sum(1 for price, tonnes in pool if price < mark)"),
    Mistake("If the cheaper tonnes are just enough, the last one is among them.", "if needed <= below:", "if needed < below:"),
    Mistake("The tonnes at the mark are used up as well before a dearer one is bought.", "needed -= below + equal", "needed -= below"),
    Mistake("If all offers together are not enough, there is no last tonne: return -1.", "return -1", "return max([price for price, _ in offers], default=-1)"),
    Mistake("All offers of the same price count together.", "equal = sum(tonnes for price, tonnes in pool if price == mark)", "equal = pool[len(pool) // 2][1]"),
]
ORACLE = """
def price_of_last_tonne(offers: list[list[int]], needed: int) -> int:
    tonnes = sorted(price for price, count in offers for _ in range(count))
    return tonnes[needed - 1] if needed <= len(tonnes) else -1
"""
ALSO_RIGHT = [
    Way("Sorting by price and adding up until it is enough is shorter. It takes `n` log `n` steps.",
        """
def price_of_last_tonne(offers: list[list[int]], needed: int) -> int:
    for price, tonnes in sorted(offers):
        needed -= tonnes
        if needed <= 0:
            return price
    return -1
"""),
]
EXPLANATION = """
It is quickselect with weights: the mark splits the offers, tonnes are added up instead of counted, and only the group
that holds the last tonne is looked at again. For the first example the mark is 20, the price of the offer in the
middle of the list:

| pool | mark | needed | below | equal | so |
|---|---|---|---|---|---|
| all three | 20 | 8 | 0 | 4 | dearer ones, 4 more tonnes |
| 30 and 25 | 25 | 4 | 0 | 10 | found: 25 |

On average the pool shrinks to a part of itself each time, so all walks together take a few times as many steps as
there are offers. Sorting is simpler and takes log `n` times as many.
"""


def price_of_last_tonne(offers: list[list[int]], needed: int) -> int:
    pool = offers
    while pool:
        mark = pool[len(pool) // 2][0]
        below = sum(tonnes for price, tonnes in pool if price < mark)
        equal = sum(tonnes for price, tonnes in pool if price == mark)
        if needed <= below:
            pool = [offer for offer in pool if offer[0] < mark]
        elif needed <= below + equal:
            return mark
        else:
            needed -= below + equal
            pool = [offer for offer in pool if offer[0] > mark]
    return -1


def inputs(rng):
    offers = [[rng.randint(10, rng.choice([13, 40])), rng.randint(1, 5)] for _ in range(rng.randint(1, 7))]
    total = sum(tonnes for _, tonnes in offers)
    return (offers, rng.choice([rng.randint(1, total), rng.randint(1, total), total, total + 1]))
