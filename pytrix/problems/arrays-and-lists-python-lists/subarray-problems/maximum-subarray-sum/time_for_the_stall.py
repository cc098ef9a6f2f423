"""The best time for the stall

A market stall notes for each hour how much it earned after costs: `profits`, negative for a loss. Next week the stall
opens only once, for one or more hours in a row, and everything will go as this week.

Return the largest profit that is possible. The stall has to open for at least one hour, even if every hour makes a
loss; there is at least one hour in the list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "If opening times that end at three o'clock are the best possible, what can be said about the part before the last hour?",
    "Go through the hours and keep the best profit of opening times that end with this hour: go on from before, or open only now.",
    "Going on pays if the profit so far is above zero. The answer is the largest of these profits, beginning with that of the first hour.",
)
EXAMPLES = [
    Example(([4, -6, 7, -2, 5, -9],), why="7 - 2 + 5"),
    Example(([-3, -1, -4],), why="the smallest loss"),
    Example(([3, 2, 6],), why="open all the time"),
]
EDGES = {
    "at least one hour": ([-7],),
    "every hour makes a loss": ([-5, -2, -9, -2],),
    "in a row": Edge(([5, -100, 5],), "two good hours that cannot be joined"),
    "negative for a loss": Edge(([2, -1, 2],), "a small loss that is worth bridging"),
}
ALWAYS = [([-3_000_000_000, -4_000_000_000],)]
MISTAKES = [
    Mistake("You add up the hours with a profit, wherever they are. The stall opens only once, for hours in a row.",
            """
def best_opening(profits: list[int]) -> int:
    return sum(profit for profit in profits if profit > 0) or max(profits)
"""),
    Mistake("If every hour makes a loss, the stall still has to open: the answer is negative then.",
            "best = here = profits[0]", "best = here = max(profits[0], 0)"),
    Mistake("You return what the opening times that end with the last hour bring. Remember the best of all.", "return best", "return here"),
    Mistake("You stop at the first loss. It may be worth bridging.", "max(here, 0) + profit", "(here if profit > 0 else 0) + profit"),
]
ORACLE = """
def best_opening(profits: list[int]) -> int:
    sums = []
    for first in range(len(profits)):
        for last in range(first, len(profits)):
            sums.append(sum(profits[first : last + 1]))
    return max(sums)
"""
ALSO_RIGHT = [
    Way("The best opening that ends here is the total so far minus the lowest total before. That is the same walk, told with running totals.",
        """
def best_opening(profits: list[int]) -> int:
    best = profits[0]
    total = lowest = 0
    for profit in profits:
        total += profit
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best
"""),
]
EXPLANATION = """
For each hour `here` is the best profit of opening times that end with it. Either they began earlier, which pays if
that part is above zero, or they begin now. For `[4, -6, 7, -2, 5, -9]`:

| profit | 4 | -6 | 7 | -2 | 5 | -9 |
|---|---|---|---|---|---|---|
| here | 4 | -2 | 7 | 5 | 10 | 1 |
| best | 4 | 4 | 7 | 7 | 10 | 10 |

Each hour is looked at once. Trying all opening times takes the square of the number of hours.
"""


def best_opening(profits: list[int]) -> int:
    best = here = profits[0]
    for profit in profits[1:]:
        here = max(here, 0) + profit
        best = max(best, here)
    return best


def inputs(rng):
    return (integers(rng, 1, 9, -9, rng.choice([-1, 5, 9])),)
