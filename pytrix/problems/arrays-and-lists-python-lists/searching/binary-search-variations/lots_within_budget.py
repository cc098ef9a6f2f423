"""Lots within the budget

An auction lists its lots by their lowest price: `prices`, in ascending order; several may cost the same. A visitor
wants to spend at least `low` and at most `high` pounds on one lot.

Return how many lots that leaves. The list may be empty, and perhaps nothing lies in the range. The prices are sorted,
so you need not look at all of them.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`low` ≤ `high`",)
HINTS = (
    "The lots in the range stand side by side. Which two positions would tell how many they are?",
    "Count how many lots are too cheap and how many are at most `high`; the difference is the answer.",
    "`bisect_left` from the module `bisect` counts the prices below a value, `bisect_right` those up to and including it.",
)
EXAMPLES = [
    Example(([5, 8, 8, 12, 20, 31], 8, 20), why="8, 8, 12 and 20"),
    Example(([10, 30], 11, 29), why="nothing lies in between"),
    Example(([4, 4, 4], 4, 4), why="all three cost exactly 4"),
]
EDGES = {
    "may be empty": ([], 1, 9),
    "at least `low`": Edge(([3, 3, 7], 3, 5), "several at the lower end"),
    "at most": Edge(([1, 9, 9], 2, 9), "several at the upper end"),
    "nothing": Edge(([5, 6], 7, 8), "all lots are too cheap"),
    "cost the same": Edge(([2, 2, 5, 5, 8, 8], 2, 8), "every lot is within the budget"),
}
MISTAKES = [
    Mistake("Lots that cost exactly `low` count, so only what is cheaper than that may be taken away.", "bisect_left(prices, low)", "bisect_right(prices, low)"),
    Mistake("Lots that cost exactly `high` count: look for the end of the equal prices, not for their beginning.", "bisect_right(prices, high)", "bisect_left(prices, high)"),
    Mistake("The difference of the two positions already is the number of lots.", "bisect_left(prices, low)", "bisect_left(prices, low) + 1"),
    Mistake("You count different prices. Every lot counts, even if several cost the same.",
            """
def lots_in_range(prices: list[int], low: int, high: int) -> int:
    return len({price for price in prices if low <= price <= high})
"""),
]
ALSO_RIGHT = [
    Way("Looking at every price is right for any list, sorted or not; it takes as many steps as there are lots.",
        """
def lots_in_range(prices: list[int], low: int, high: int) -> int:
    return sum(low <= price <= high for price in prices)
"""),
]
EXPLANATION = """
In a sorted list everything too cheap stands in front. `bisect_right(prices, high)` counts what costs at most `high`,
and `bisect_left(prices, low)` what costs less than `low`. For `[5, 8, 8, 12, 20, 31]`, 8 and 20:

| | 5 | 8 | 8 | 12 | 20 | 31 |
|---|---|---|---|---|---|---|
| below 8 | 1 | | | | | |
| at most 20 | 1 | 2 | 3 | 4 | 5 | |

The answer is `5 - 1 = 4`. Both counts are found by halving, so a million prices take about forty looks.
"""

from bisect import bisect_left, bisect_right


def lots_in_range(prices: list[int], low: int, high: int) -> int:
    return bisect_right(prices, high) - bisect_left(prices, low)


def inputs(rng):
    prices = sorted(integers(rng, 2, 9, 1, rng.choice([6, 20])))
    return (prices, *sorted([rng.choice(prices), rng.choice([*prices, rng.randint(0, 25)])]))
