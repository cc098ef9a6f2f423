"""The disputed period

A cash book lists day by day what came in or went out: `movements`, money going out being negative. A customer
remembers that over some days in a row the movements added up to exactly `amount`, but not which days.

Return how many different periods of one or more days in a row fit. Periods may overlap. Two periods differ if they
begin or end on different days. The book covers many years.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If the total was 30 before a period and 42 after it, what do the period's movements add up to?",
    "Walk through the book with a running total. For each day ask: how often was the total so far exactly `amount` lower?",
    "Keep a dictionary that counts every earlier total. The total 0 before the first day belongs to it, too.",
)
EXAMPLES = [
    Example(([5, -2, 7, -5, 5], 5), why="day 1, day 5, days 2 to 3, 1 to 4 and 2 to 5"),
    Example(([0, 0, 0], 0), why="every period fits: three of one day, two of two, one of three"),
    Example(([1, 2, 3], 7), why="the whole book adds up to 6"),
]
EDGES = {
    "movements": Edge(([], 0), "an empty book"),
    "money going out": Edge(([-3, -4, -3], -7), "only money going out"),
    "Periods may overlap": ([2, 1, 2, 1, 2], 3),
}
MISTAKES = [
    Mistake("Periods that begin on the first day are missing: before it the total was 0, and that counts as an earlier total.",
            "seen = Counter([0])", "seen = Counter([])"),
    Mistake("A total may have occurred several times before, and each time is a period of its own.",
            "periods += seen[total - amount]", "periods += total - amount in seen"),
    Mistake("The total of today is counted as an earlier total, so periods without any day are counted when the amount is 0.",
            "        periods += seen[total - amount]\n        seen[total] += 1\n",
            "        seen[total] += 1\n        periods += seen[total - amount]\n"),
    Mistake("An earlier total that is lower by the amount is needed; you look for a higher one.",
            "seen[total - amount]", "seen[total + amount]"),
    Mistake("Money that goes out can bring the sum back to the amount, so a growing window that shrinks when the sum is too large misses periods.",
            """
def fitting_periods(movements: list[int], amount: int) -> int:
    periods = start = total = 0
    for end, movement in enumerate(movements):
        total += movement
        while total > amount and start <= end:
            total -= movements[start]
            start += 1
        periods += total == amount and start <= end
    return periods
"""),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it tries every first and every last day. One walk with a dictionary of totals is enough.",
         """
def fitting_periods(movements: list[int], amount: int) -> int:
    periods = 0
    for first in range(len(movements)):
        total = 0
        for last in range(first, len(movements)):
            total += movements[last]
            periods += total == amount
    return periods
"""),
]
ALSO_RIGHT = [
    Way("A plain dictionary with `get` does the work of the `Counter`.",
        """
def fitting_periods(movements: list[int], amount: int) -> int:
    seen = {0: 1}
    total = periods = 0
    for movement in movements:
        total += movement
        periods += seen.get(total - amount, 0)
        seen[total] = seen.get(total, 0) + 1
    return periods
"""),
]
EXPLANATION = """
A period's sum is the total after it minus the total before it. So a day ends as many fitting periods as there were
earlier totals that are lower by the amount. For `[5, -2, 7, -5, 5]` and 5:

| day | total | earlier totals | wanted | periods |
|---|---|---|---|---|
| 1 | 5 | 0 | 0 | 1 |
| 2 | 3 | 0, 5 | -2 | 0 |
| 3 | 10 | 0, 5, 3 | 5 | 1 |
| 4 | 5 | 0, 5, 3, 10 | 0 | 1 |
| 5 | 10 | 0, 5, 3, 10, 5 | 5 | 2 |

Each day costs one look into a dictionary, so the work grows with the number of days; trying all first and last days
takes the square.
"""

from collections import Counter


def fitting_periods(movements: list[int], amount: int) -> int:
    seen = Counter([0])
    total = 0
    periods = 0
    for movement in movements:
        total += movement
        periods += seen[total - amount]
        seen[total] += 1
    return periods


def inputs(rng):
    movements = integers(rng, 2, 9, -4, 5)
    first = rng.randrange(len(movements))
    return (movements, sum(movements[first : rng.randint(first + 1, len(movements))]))


def large(rng, size):
    return ([rng.randint(-9, 9) for _ in range(size)], 12)
