"""A starter and a main course

A menu has two sections, each sorted by price from the cheapest to the dearest: `starters` and `mains` list the
prices. A guest has `budget` to spend and wants one starter and one main course.

Return the highest price of such a meal that does not exceed the budget, or `-1` if no meal is affordable. Prices
within a section may be equal, and a section may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("prices are at least 1",)
HINTS = (
    "Take the cheapest starter. Which main course do you try with it, and what do you do when the meal is too dear?",
    "Start with the cheapest starter and the dearest main course. A meal that is too dear needs a cheaper main; one that is affordable is noted, "
    "and then a dearer starter is tried.",
    "One index goes up through the starters, the other down through the mains. Stop when either has left its section.",
)
EXAMPLES = [
    Example(([4, 7, 9], [10, 14, 18], 22), why="4 + 18; 7 + 14 would be 21"),
    Example(([5, 6, 12], [8, 15], 19), why="6 + 8; the next one up, 12 + 8, is too dear"),
    Example(([6], [9, 11], 14)),
]
EDGES = {
    "a section may be empty": ([], [9], 30),
    "may be equal": ([3, 3, 5], [4, 4], 9),
    "does not exceed": Edge(([2, 9], [3, 8], 17), "the whole budget is spent"),
    "no meal is affordable": ([8, 9], [7], 14),
}
ALWAYS = [([1, 8], [3, 9], 12), ([2, 9], [1, 7], 10)]
MISTAKES = [
    Mistake("A meal that costs exactly the budget is affordable.", "if price <= budget:", "if price < budget:"),
    Mistake("You return the first affordable meal. A dearer one may be affordable as well.",
            "            best = max(best, price)\n            starter += 1\n", "            return price\n"),
    Mistake("You move both indices at once and so pass over some meals.",
            "        else:\n            main -= 1", "            main -= 1\n        else:\n            main -= 1"),
    Mistake("Without an affordable meal, the answer is -1, not 0.", "best = -1", "best = 0"),
]
ORACLE = """
def dearest_meal(starters: list[int], mains: list[int], budget: int) -> int:
    return max([one + other for one in starters for other in mains if one + other <= budget], default=-1)
"""
EXPLANATION = """
If a meal is too dear, its main course is too dear for all starters that come later, as these cost more. If it is
affordable, cheaper mains can't beat it with the same starter. Either way one dish is done with. For a budget of 22:

| starter | main | price | best | next |
|---|---|---|---|---|
| 4 | 18 | 22 | 22 | dearer starter |
| 7 | 18 | 25 | 22 | cheaper main |
| 7 | 14 | 21 | 22 | dearer starter |
| 9 | 14 | 23 | 22 | cheaper main |
| 9 | 10 | 19 | 22 | end |

So the work grows with the number of dishes. A dictionary of prices would be no help here, as the sum need not be
exact; a binary search for each starter would take n log n steps.
"""


def dearest_meal(starters: list[int], mains: list[int], budget: int) -> int:
    best = -1
    starter, main = 0, len(mains) - 1
    while starter < len(starters) and main >= 0:
        price = starters[starter] + mains[main]
        if price <= budget:
            best = max(best, price)
            starter += 1
        else:
            main -= 1
    return best


def inputs(rng):
    starters, mains = sorted(integers(rng, 1, 6, 1, 15)), sorted(integers(rng, 1, 6, 3, 25))
    return (starters, mains, rng.randint(2, 40))
