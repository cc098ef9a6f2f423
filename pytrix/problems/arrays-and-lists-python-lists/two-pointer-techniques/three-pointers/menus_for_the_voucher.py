"""Three courses for one voucher

A voucher is worth exactly `value` pounds and must be used up by three dishes. `prices` lists the prices on the card
in no particular order; some dishes have the same price. A negative price is a discount.

Return all different triples of prices that add up to the value, each as a list in ascending order, and the list of
triples in ascending order too. A price may stand in a triple as often as there are dishes with that price. A triple
that can be made with other dishes of the same prices appears only once.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "Once the lowest price of a triple is fixed, what is left to find? You know how to do that from both ends of a sorted list.",
    "Sort the prices. For each lowest price move two positions towards each other in the part behind it, depending on the sum.",
    "Two triples are the same only if they begin with the same lowest price and the same middle one: step over equal neighbours in both places.",
)
EXAMPLES = [
    Example(([7, 2, 5, 4, 1], 12), why="1 + 4 + 7 and nothing else"),
    Example(([3, 3, 6, 0, 6], 12), why="the two dishes for 6 make 0 + 6 + 6, and 3 + 3 + 6 appears once"),
    Example(([4, 4, 4, 4], 12), why="all choices have the same prices"),
]
EDGES = {
    "All different triples": Edge(([0, 1, 2, 3, 4, 5], 6), "many triples with one lowest price"),
    "three dishes": Edge(([5, 5], 10), "fewer than three dishes"),
    "discount": ([-4, -1, 0, 3, 5, 1], 0),
    "as often as there are": Edge(([2, 5, 2, 8], 12), "a price that is needed twice"),
    "appears only once": ([1, 1, 2, 2, 3, 3], 6),
}
ALWAYS = [([0, 0, 4], 4)]
MISTAKES = [
    Mistake("The same triple appears several times. Step over a lowest price that was fixed before.",
            "if place > 0 and order[place] == order[place - 1]:", "if place < 0:"),
    Mistake("A price that occurs twice may also be used twice: step over it only when the same one was fixed before.",
            "order = sorted(prices)", "order = sorted(set(prices))"),
    Mistake("When the sum is too small, the low end has to move, because only that makes it larger.",
            "if total < value:", "if total > value:", "elif total > value:", "elif total < value:"),
    Mistake("After the first triple with this lowest price you stop. There may be others.",
            "                while low < high and order[low] == found[-1][1]:\n                    low += 1\n", "                break\n"),
    Mistake("Fixing the lowest price again as one of the other two uses the same dish twice.", "low = place + 1", "low = place"),
    Mistake("The same middle price leads to the same triple again: step over equal neighbours there too.",
            "                while low < high and order[low] == found[-1][1]:\n                    low += 1\n", "                low += 1\n"),
]
ORACLE = """
from itertools import combinations


def triples_for(prices: list[int], value: int) -> list[list[int]]:
    found = {tuple(sorted(dishes)) for dishes in combinations(prices, 3) if sum(dishes) == value}
    return [list(triple) for triple in sorted(found)]
"""
EQUIVALENT = {
    "for place in range(len(order) - 2): -> for place in range(len(order) - 1):": "behind the last but one price no two are left",
    "while low < high and order[low] == found[-1][1]: -> while low <= high and order[low] == found[-1][1]:":
        "when the positions meet, the walk is over either way",
}
ALSO_RIGHT = [
    Way("For each pair of prices a dictionary of counts tells whether the third exists. The number of steps is similar, and repeats are "
        "removed by a set.",
        """
from collections import Counter


def triples_for(prices: list[int], value: int) -> list[list[int]]:
    stock = Counter(prices)
    order = sorted(stock)
    found = set()
    for place, low in enumerate(order):
        for middle in order[place:]:
            high = value - low - middle
            needed = Counter([low, middle, high])
            if high >= middle and all(stock[price] >= count for price, count in needed.items()):
                found.add((low, middle, high))
    return [list(triple) for triple in sorted(found)]
"""),
]
EXPLANATION = """
In the sorted list each price is fixed once as the lowest; behind it two positions close in from both ends. A sum that
is too small moves the low one, too large the high one. For `[0, 3, 3, 6, 6]` and 12:

| fixed | low | high | sum |
|---|---|---|---|
| 0 | 3 | 6 | 9: low up, twice |
| 0 | 6 | 6 | 12: found |
| 3 | 3 | 6 | 12: found |
| 3 again | | | stepped over |

Because the list is sorted and equal neighbours are stepped over, the triples come out in order and each once. That
takes `n` squared steps, where trying all triples takes `n` cubed.
"""


def triples_for(prices: list[int], value: int) -> list[list[int]]:
    order = sorted(prices)
    found: list[list[int]] = []
    for place in range(len(order) - 2):
        if place > 0 and order[place] == order[place - 1]:
            continue
        low = place + 1
        high = len(order) - 1
        while low < high:
            total = order[place] + order[low] + order[high]
            if total < value:
                low += 1
            elif total > value:
                high -= 1
            else:
                found.append([order[place], order[low], order[high]])
                while low < high and order[low] == found[-1][1]:
                    low += 1
    return found


def inputs(rng):
    prices = integers(rng, 3, 8, -4, rng.choice([4, 9]))
    return (prices, sum(rng.sample(prices, 3)) if rng.random() < 0.85 else rng.randint(-5, 15))
