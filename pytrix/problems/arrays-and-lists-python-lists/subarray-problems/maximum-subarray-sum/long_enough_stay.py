"""A stay that is long enough

A hotel lists for each coming day how much it would gain by being open, `gains`; on bad days the number is negative.
It will open once, for some days in a row, and the staff can only be hired for at least `least` days.

Return the largest possible gain. If the list has fewer days than that, return `0`. The gain may have to be negative.
The list covers many years.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`least` is at least 1",)
HINTS = (
    "A stay that ends today: which days may it begin on? Which of these beginnings is best, said with running totals?",
    "Its gain is the total up to today minus the total before its first day. The latest possible first day leaves exactly `least` days.",
    "Keep the smallest of the totals that are old enough; every day one more total becomes old enough, the one `least` days back.",
)
EXAMPLES = [
    Example(([3, -4, 5, -2, 4, -9], 3), why="5 - 2 + 4"),
    Example(([6, -5, 1], 2), why="6 - 5 + 1 gives 2; any two days give less"),
    Example(([-3, -2, -6], 2), why="-3 - 2 is the smallest loss for two days"),
]
EDGES = {
    "fewer days than that": ([5, 8], 3),
    "may have to be negative": ([-4], 1),
    "at least `least` days": Edge(([1, 2, 3], 3), "only the whole list"),
    "on bad days": Edge(([9, -1, -1, -1, 9], 2), "worth bridging"),
}
ALWAYS = [([-3_000_000_000], 1)]
MISTAKES = [
    Mistake("The stay is too short: it needs at least `least` days, not one less.", "totals[least:]", "totals[least - 1 :]"),
    Mistake("You look only at stays of exactly `least` days.", "accumulate(totals, min)", "totals"),
    Mistake("The gain may have to be negative; yours never falls below 0.", "return max((total", "return max(0, max((total", "default=0)", "default=0))"),
    Mistake("You ignore how many days are needed and take the best stay of any length.",
            """
def largest_gain(gains: list[int], least: int) -> int:
    if len(gains) < least:
        return 0
    best = here = gains[0]
    for gain in gains[1:]:
        here = max(here, 0) + gain
        best = max(best, here)
    return best
"""),
    Mistake("If the list has too few days, there is no stay at all.", "default=0", "default=totals[-1]"),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it tries every first day with every last day. Running totals and one remembered minimum are enough.",
         """
def largest_gain(gains: list[int], least: int) -> int:
    best = None
    for first in range(len(gains)):
        gain = 0
        for last in range(first, len(gains)):
            gain += gains[last]
            if last - first + 1 >= least and (best is None or gain > best):
                best = gain
    return best or 0
"""),
]
EQUIVALENT = {
    "totals = list(accumulate(gains, initial=0)) -> totals = list(accumulate(gains, initial=1))": "one more in every total cancels out",
    "totals = list(accumulate(gains, initial=0)) -> totals = list(accumulate(gains, initial=-1))": "one less in every total cancels out",
}
ALSO_RIGHT = [
    Way("A window of exactly `least` days moves along; in front of it the best piece that ends there is added if it is above zero. That is Kadane's algorithm with a tail.",
        """
def largest_gain(gains: list[int], least: int) -> int:
    if len(gains) < least:
        return 0
    window = sum(gains[:least])
    best = window
    extra = 0
    for day in range(least, len(gains)):
        window += gains[day] - gains[day - least]
        extra = max(extra + gains[day - least], 0)
        best = max(best, window + extra)
    return best
"""),
]
EXPLANATION = """
The gain of a stay is a difference of two running totals, and for the best one that ends today the smallest total must
be taken away, among those at least `least` days back. For `[3, -4, 5, -2, 4, -9]` and 3:

| days | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| total | 0 | 3 | -1 | 4 | 2 | 6 | -3 |
| lowest old enough | | | | 0 | 0 | -1 | -1 |
| gain | | | | 4 | 2 | 7 | -2 |

`accumulate` with `min` gives the lowest total so far, and `zip` pairs it with the total `least` days later. A few
walks are enough; trying all stays takes the square of the number of days.
"""

from itertools import accumulate


def largest_gain(gains: list[int], least: int) -> int:
    totals = list(accumulate(gains, initial=0))
    lowest = accumulate(totals, min)
    return max((total - low for total, low in zip(totals[least:], lowest)), default=0)


def inputs(rng):
    gains = integers(rng, 1, 9, -9, rng.choice([-1, 6, 9]))
    return (gains, rng.choice([1, 2, 2, 3, len(gains)]))


def large(rng, size):
    return ([rng.randint(-100, 97) for _ in range(size)], size // 7)
