"""Milestones of the fund

A fund for a new roof gets money every day: `gifts` lists the pounds of each day in order; some days bring nothing. The
newspaper wants to know when each of several sums was reached: `sums` lists them in no particular order, all at least 1.

Return a list with one number for each sum, in the order of `sums`: the number of the day, counted from 1, on which all
gifts so far reached that sum for the first time, or `0` if they have not reached it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How much was in the fund after each day? Can that amount ever fall?",
    "Make the list of all amounts once. It never falls, so for each sum the first day that is enough can be found by halving.",
    "`accumulate` makes the amounts; `bisect_left` gives the position of the first one that is at least the sum. If that is the length of the list, the sum was not reached.",
)
EXAMPLES = [
    Example(([50, 0, 30, 20, 40], [80, 100, 51, 150]), why="the amounts are 50, 50, 80, 100, 140"),
    Example(([10, 10], [10, 11, 20, 21]), why="just enough, and one pound more"),
    Example(([5], [9]), why="not reached"),
]
EDGES = {
    "some days bring nothing": ([0, 0, 7, 0, 0], [1, 7, 8]),
    "have not reached it": ([], [3]),
    "in the order of `sums`": ([1, 2, 3, 4], [10, 1, 6, 3]),
    "all at least 1": Edge(([4, 4], [1, 4, 5, 8]), "several sums reached on one day"),
    "in no particular order": Edge(([9, 9, 9], []), "no sums at all"),
}
MISTAKES = [
    Mistake("Exactly the sum is enough: the first day on which the amount is at least as large.", """
from bisect import bisect_right
from itertools import accumulate


def days_reached(gifts: list[int], sums: list[int]) -> list[int]:
    amounts = list(accumulate(gifts))
    days = [bisect_right(amounts, each) + 1 for each in sums]
    return [day if day <= len(gifts) else 0 for day in days]
"""),
    Mistake("The days are counted from 1, positions from 0.", "bisect_left(amounts, each) + 1", "bisect_left(amounts, each)"),
    Mistake("If a sum was not reached, the answer is 0.", "day if day <= len(gifts) else 0", "day"),
    Mistake("The answers come in the order of `sums`; you put the sums in order first.", "for each in sums]", "for each in sorted(sums)]"),
    Mistake("You look for a single day that brings the sum. All gifts so far count.", "list(accumulate(gifts))", "list(accumulate(gifts, max))"),
]
ORACLE = """
def days_reached(gifts: list[int], sums: list[int]) -> list[int]:
    answers = []
    for each in sums:
        enough = [day for day in range(1, len(gifts) + 1) if sum(gifts[:day]) >= each]
        answers.append(min(enough, default=0))
    return answers
"""
ALSO_RIGHT = [
    Way("Put the sums in ascending order and walk along days and sums together; the answers have to be brought back into the old order.",
        """
def days_reached(gifts: list[int], sums: list[int]) -> list[int]:
    answers = [0] * len(sums)
    total = day = 0
    for place in sorted(range(len(sums)), key=lambda place: sums[place]):
        while total < sums[place] and day < len(gifts):
            total += gifts[day]
            day += 1
        answers[place] = day if total >= sums[place] else 0
    return answers
"""),
]
EXPLANATION = """
Since no gift is negative, the amounts never fall, so the list of running totals is sorted. For `[50, 0, 30, 20, 40]`:

| day | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|
| amount | 50 | 50 | 80 | 100 | 140 |

The sum 51 is first reached on day 3, 100 on day 4, and 150 not at all. The totals take one walk, and each sum about
fifteen looks even among twenty thousand days. Adding up again for each sum would take the product of both lengths.
"""

from bisect import bisect_left
from itertools import accumulate


def days_reached(gifts: list[int], sums: list[int]) -> list[int]:
    amounts = list(accumulate(gifts))
    days = [bisect_left(amounts, each) + 1 for each in sums]
    return [day if day <= len(gifts) else 0 for day in days]


def inputs(rng):
    gifts = integers(rng, 1, 7, 0, rng.choice([3, 20]))
    ends = [sum(gifts[:stop]) for stop in range(1, len(gifts) + 1)]
    return (gifts, [max(1, rng.choice(ends) + rng.choice([0, 0, 1, -2])) for _ in range(rng.randint(1, 5))])
