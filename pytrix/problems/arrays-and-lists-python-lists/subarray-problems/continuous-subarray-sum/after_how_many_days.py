"""Evenly from the first day on

Friends pick apples and note the number of baskets of each day in `baskets`. From the first day on they want to put the
baskets of some days together and share them evenly among `people`, so that no basket is left over. It must be at least
two days, because on a single day it is not worth coming together.

Return the smallest number of days, counted from the first day on, for which that works, or `0` if there is none. No
baskets at all can be shared evenly, too.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`people` is at least 1", "numbers of baskets are 0 or more")
HINTS = (
    "What do you have to know after each day to say whether the baskets so far can be shared evenly?",
    "Keep a running total. From the second day on ask whether it leaves no remainder when divided by the number of people.",
    "`enumerate` from 1 counts the days. Two conditions belong together: at least two days, and a remainder of 0.",
)
EXAMPLES = [
    Example(([5, 4, 1, 8], 5), why="5 alone is one day; 5 + 4 + 1 is 10"),
    Example(([3, 1], 7), why="4 baskets cannot be shared evenly"),
    Example(([6, 3, 9], 3), why="6 + 3 on two days"),
]
EDGES = {
    "No baskets at all": ([0, 0, 5], 4),
    "at least two days": Edge(([4], 4), "a single day"),
    "if there is none": Edge(([], 2), "no days"),
    "no basket is left over": Edge(([2, 5, 1, 4], 6), "all days are needed"),
    "counted from the first day on": Edge(([1, 4, 2], 6), "only without the first day it would work"),
    "a single day": Edge(([8, 1, 2], 8), "only the first day alone would do"),
}
MISTAKES = [
    Mistake("One day is not enough: at least two are needed.", "day >= 2 and ", ""),
    Mistake("You look for two neighbouring days somewhere. All days from the first one on are put together.", "        total += baskets_today\n",
            "        total = baskets_today + (baskets[day - 2] if day >= 2 else 0)\n"),
    Mistake("You return the last number of days for which it works. The smallest one is wanted.",
            "            return day\n    return 0", "            found = day\n    return found", "    total = 0\n", "    total = found = 0\n"),
    Mistake("You return the position of the last day, counted from 0. The number of days is wanted.", "return day\n", "return day - 1\n"),
    Mistake("You also try days that begin later. All of them are counted from the first day on.", """
def days_until_even(baskets: list[int], people: int) -> int:
    for first in range(len(baskets)):
        for last in range(first + 1, len(baskets)):
            if sum(baskets[first : last + 1]) % people == 0:
                return last - first + 1
    return 0
"""),
]
ALSO_RIGHT = [
    Way("Trying the numbers of days one after another, with a slice for each, is plain to read; each slice is added up again.",
        """
def days_until_even(baskets: list[int], people: int) -> int:
    for days in range(2, len(baskets) + 1):
        if sum(baskets[:days]) % people == 0:
            return days
    return 0
"""),
]
EXPLANATION = """
The running total is a multiple of the number of people exactly if nothing is left over. For `[5, 4, 1, 8]` and 5
people:

| days | 1 | 2 | 3 |
|---|---|---|---|
| total | 5 | 9 | 10 |
| remainder | 0 | 4 | 0 |
| long enough | no | yes | yes |

At worst each day is looked at once. For stretches that may begin on any day one remembers the remainders: two equal ones
that are at least two days apart enclose such a stretch.
"""


def days_until_even(baskets: list[int], people: int) -> int:
    total = 0
    for day, baskets_today in enumerate(baskets, 1):
        total += baskets_today
        if day >= 2 and total % people == 0:
            return day
    return 0


def inputs(rng):
    people = rng.randint(2, 6)
    baskets = integers(rng, 1, 7, 0, 9)
    if rng.random() < 0.4:
        baskets[0] = people * rng.randint(0, 2)
    return (baskets, people)
