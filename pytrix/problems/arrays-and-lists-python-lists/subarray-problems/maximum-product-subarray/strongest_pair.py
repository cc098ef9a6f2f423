"""The strongest pair of signals

An amplifier multiplies two signals that come directly one after the other. `signals` lists the signals as whole
numbers, which may be negative or 0.

Return the pair with the largest product as a list of two numbers, in the order in which they come. If several pairs
have the same product, take the first of them. With fewer than two signals there is no pair: return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "What is the product of -7 and -6? Can it be that two small numbers make the strongest pair?",
    "Go through all pairs of neighbours, work out their products, and remember the best pair so far.",
    "`zip` makes the pairs, and `max` with a key picks the first of the best ones; its default stands for a list without pairs.",
)
EXAMPLES = [
    Example(([4, 5, -7, -6, 3],), why="-7 times -6 is 42"),
    Example(([2, -3, 4, 0],), why="4 times 0 is 0, the other products are negative"),
    Example(([9],), why="a single signal"),
]
EDGES = {
    "fewer than two signals": ([],),
    "the same product": ([3, 4, 1, 6, 2],),
    "negative or 0": ([-5, 1, -4],),
    "directly one after the other": Edge(([9, 1, 9, 2, 5],), "the two largest are no neighbours"),
    "in the order in which they come": Edge(([8, 2],), "the larger one comes first"),
}
ALWAYS = [([3_000, -4_000],)]
MISTAKES = [
    Mistake("Two negative numbers have a positive product: compare the products, not the sums.", "pair[0] * pair[1]", "pair[0] + pair[1]"),
    Mistake("The sign counts as well: 3 times -9 is -27, which is smaller than every product above 0.", "pair[0] * pair[1]", "abs(pair[0] * pair[1])"),
    Mistake("Of several pairs with the same product the first one is wanted.", "zip(signals, signals[1:])", "list(zip(signals, signals[1:]))[::-1]"),
    Mistake("The two signals must be neighbours. You multiply any two.",
            """
def strongest_pair(signals: list[int]) -> list[int]:
    pairs = [[one, other] for place, one in enumerate(signals) for other in signals[place + 1 :]]
    return max(pairs, key=lambda pair: pair[0] * pair[1], default=[])
"""),
    Mistake("With fewer than two signals there is no pair, and `max` has nothing to choose from.", ", default=()", ""),
    Mistake("The numbers stay in the order in which they come.", "return list(best)", "return sorted(best)"),
]
ALSO_RIGHT = [
    Way("A loop over positions that keeps the best pair needs no `zip`; only a larger product replaces it.",
        """
def strongest_pair(signals: list[int]) -> list[int]:
    best: list[int] = []
    for place in range(len(signals) - 1):
        pair = signals[place : place + 2]
        if not best or pair[0] * pair[1] > best[0] * best[1]:
            best = pair
    return best
"""),
]
EXPLANATION = """
Large products come from two large numbers, but also from two very negative ones. For `[4, 5, -7, -6, 3]`:

| pair | 4, 5 | 5, -7 | -7, -6 | -6, 3 |
|---|---|---|---|---|
| product | 20 | -35 | 42 | -18 |

`max` goes through all pairs once and keeps the first one with the largest key. For stretches of any length the smallest
products matter as well, since one more minus sign turns them into the largest.
"""


def strongest_pair(signals: list[int]) -> list[int]:
    best = max(zip(signals, signals[1:]), key=lambda pair: pair[0] * pair[1], default=())
    return list(best)


def inputs(rng):
    return (integers(rng, 2, 8, rng.choice([-9, -3]), rng.choice([3, 9])),)
