"""Round the clock

A petrol station knows the profit of every hour of the day, `profits`, negative for a loss, and every day is the same.
The owner wants to keep it open for one stretch of hours a day, which may run past midnight, from the last hours of
the list into the first ones. It is open for at least one hour, and no hour counts twice.

Return the largest profit a day. There is at least one hour in the list; a day may have any number of hours.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "If the best stretch runs past midnight, what do the hours look like in which the station is closed?",
    "Closed hours that lie within the day form a stretch of their own; the smaller their sum, the better. So look for the best stretch and for the worst one.",
    "The answer is the larger of the best sum and the total minus the worst sum. If every hour makes a loss, the worst stretch is the whole day; then only the first of the two counts.",
)
EXAMPLES = [
    Example(([5, -8, 2, 6],), why="from 2 on past midnight: 2 + 6 + 5"),
    Example(([-3, 7, -1, 4, -6],), why="7 - 1 + 4, not past midnight"),
    Example(([-4, -2, -9],), why="every hour makes a loss, so the smallest one"),
]
EDGES = {
    "at least one hour": ([-5],),
    "no hour counts twice": Edge(([4, 3],), "open all day"),
    "negative for a loss": Edge(([-7, 9],), "one good hour at the end"),
    "run past midnight": Edge(([8, -1, -1, 8],), "bridging the middle would cost less"),
    "from the last hours": Edge(([1, -5, 1],), "past midnight, though the whole day makes a loss"),
}
ALWAYS = [([-3_000_000_000],), ([-1],)]
MISTAKES = [
    Mistake("Stretches past midnight are missing.", "return max(best, total - worst)", "return best"),
    Mistake("If every hour makes a loss, total minus worst is 0: the station would never be open.", "    if best < 0:\n        return best\n", ""),
    Mistake("You look at the list twice in a row, but then some hours can be used twice.",
            """
def best_profit(profits: list[int]) -> int:
    best = here = profits[0]
    for profit in (profits + profits)[1:]:
        here = max(here, 0) + profit
        best = max(best, here)
    return best
"""),
    Mistake("You add up all hours with a profit. The station is open for one stretch only.",
            """
def best_profit(profits: list[int]) -> int:
    return sum(profit for profit in profits if profit > 0) or max(profits)
"""),
]
ORACLE = """
def best_profit(profits: list[int]) -> int:
    hours = len(profits)
    return max(
        sum(profits[(first + step) % hours] for step in range(length))
        for first in range(hours)
        for length in range(1, hours + 1)
    )
"""
ALSO_RIGHT = [
    Way("Every stretch past midnight is an end part plus a beginning. With the best beginning up to each hour one more walk from the end finds the best of them.",
        """
from itertools import accumulate


def best_profit(profits: list[int]) -> int:
    best = here = profits[0]
    for profit in profits[1:]:
        here = max(here, 0) + profit
        best = max(best, here)
    beginnings = list(accumulate(accumulate(profits), max))
    end = 0
    for hour in range(len(profits) - 1, 0, -1):
        end += profits[hour]
        best = max(best, end + beginnings[hour - 1])
    return best
"""),
]
EXPLANATION = """
A stretch either lies within the list, then the usual walk finds it, or it runs past midnight, and then what is left
out lies within the list. So the same walk also looks for the smallest sum. For `[5, -8, 2, 6]`:

| profit | 5 | -8 | 2 | 6 |
|---|---|---|---|---|
| best ending here | 5 | -3 | 2 | 8 |
| worst ending here | 5 | -8 | -6 | 0 |

The best stretch within the day brings 8, the total minus the worst is `5 - (-8) = 13`. One walk is enough; trying all
stretches takes the square of the number of hours.
"""


def best_profit(profits: list[int]) -> int:
    best = worst = profits[0]
    high = low = total = 0
    for profit in profits:
        high = max(high, 0) + profit
        low = min(low, 0) + profit
        best = max(best, high)
        worst = min(worst, low)
        total += profit
    if best < 0:
        return best
    return max(best, total - worst)


def inputs(rng):
    return (integers(rng, 1, 8, -9, rng.choice([-1, 6, 9])),)
