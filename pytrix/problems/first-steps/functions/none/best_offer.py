"""The best offer

Write the function `best_offer`. It gets `offers`, a list of prices that shops have named, and `budget`. It returns
the lowest of the prices that are at most `budget`, or `None` if there is no such price. A price of 0 is a gift and
counts.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "With what can the record begin, when there may be no price that counts at all?",
    "Begin with `None`, and replace it by the first price within the budget, and later by lower ones.",
    "A price replaces the record if it is within the budget and there is no record yet or it is lower.",
)
EXAMPLES = [
    Example(([30, 12, 45], 40)),
    Example(([30, 12], 10), why="both are too expensive"),
    Example(([5, 0, 9], 9), why="a gift"),
]
EDGES = {"no such price": ([], 100), "at most `budget`": ([20, 10], 10)}
ALWAYS = [([7_000_000, 4_000_000], 5_000_000), ([0], 0), ([5000, 2000], 3000), ([0], 3)]
MISTAKES = [
    Mistake("A price exactly equal to the budget can be paid.", "price <= budget", "price < budget"),
    Mistake("`not best` is true for the price 0 as well, so a gift is replaced again. Ask `is None`.", "best is None", "not best"),
    Mistake("You return the first price within the budget. Look on for the lowest one.", "(best is None or price < best)", "best is None"),
    Mistake("The budget was forgotten: the lowest price may be too high.", "price <= budget and (best is None or price < best)", "best is None or price < best"),
    Mistake("Without such a price the answer is `None`, not the budget.", "best = None", "best = budget", "best is None or ", ""),
]
ALSO_RIGHT = [
    Way("Collect what can be paid in a list, then use `min`, which needs at least one item.",
        """
def best_offer(offers: list[int], budget: int) -> int | None:
    possible = []
    for price in offers:
        if price <= budget:
            possible.append(price)
    if possible == []:
        return None
    return min(possible)
"""),
]
EQUIVALENT = {
    "if price <= budget and (best is None or price < best): -> if price <= budget and (best is None or price <= best):": "an equal price changes nothing",
}
EXPLANATION = """
For 30, 12, 45 and 40: 30 is the first that can be paid, 12 is lower, 45 is too expensive; 12 is returned. Where
nothing can be paid, `best` stays `None`.
"""


def best_offer(offers: list[int], budget: int) -> int | None:
    best = None
    for price in offers:
        if price <= budget and (best is None or price < best):
            best = price
    return best


def inputs(rng):
    return (integers(rng, 0, 6, 0, 20), rng.randint(0, 20))
