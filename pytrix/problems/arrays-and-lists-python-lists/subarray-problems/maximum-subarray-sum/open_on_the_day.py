"""Open on the day of the fair

A café in a village will be open for some days in a row. `gains` lists what each day would bring, negative for a loss.
On the day with the position `day`, counted from 0, there is a fair, and the café must be open on that day; how many days
before and after it are open as well is free, perhaps none.

Return the largest possible sum of the days on which the café is open.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`day` is a position of the list",)
HINTS = (
    "At which positions may the open days begin? And at which may they end?",
    "Try every beginning up to the day of the fair together with every end from that day on, and keep the largest sum.",
    "A slice from the first open day up to the last one, both included, can be added up with `sum`. Two loops give all the slices.",
)
EXAMPLES = [
    Example(([3, -5, 4, -1, 6, -2], 2), why="4 - 1 + 6; the days before do not pay"),
    Example(([5, -2, -7, 3], 2), why="5 - 2 - 7 + 3: even so better than the fair alone"),
    Example(([-4, -6, -5], 1), why="only the day of the fair"),
]
EDGES = {
    "perhaps none": ([-3], 0),
    "days before": Edge(([2, 3, 4], 2), "the fair is on the last day"),
    "and after it": Edge(([2, 3, 4], 0), "the fair is on the first day"),
    "must be open on that day": Edge(([9, 9, -30, 8], 2), "better days lie elsewhere"),
    "largest possible sum": Edge(([-1, 2, -1, 3, -4, 5], 3), "losses on both sides"),
}
ALWAYS = [([-3_000_000_000], 0)]
MISTAKES = [
    Mistake("You look for the best days of the whole list. The day of the fair must be among them.",
            "range(day + 1)", "range(len(gains))", "range(day, len(gains))", "range(first, len(gains))"),
    Mistake("The open days may begin before the fair.", "range(day + 1)", "range(day, day + 1)"),
    Mistake("The open days may go on after the fair.", "range(day, len(gains))", "range(day, day + 1)"),
    Mistake("The last open day is missing in your sums: a slice ends before its stop.", "first : last + 1", "first : last"),
    Mistake("You add the good days only. The days must follow one another without a gap.",
            """
def best_with_fair(gains: list[int], day: int) -> int:
    return gains[day] + sum(gain for place, gain in enumerate(gains) if gain > 0 and place != day)
"""),
]
ALSO_RIGHT = [
    Way("Both sides can be decided apart: the best sum that begins with the fair, and the best one that ends with it. That takes one walk to either side.",
        """
from itertools import accumulate


def best_with_fair(gains: list[int], day: int) -> int:
    after = max(accumulate(gains[day:]))
    before = max(accumulate(gains[day::-1]))
    return before + after - gains[day]
"""),
]
EXPLANATION = """
All choices of a first day up to the fair and a last day from the fair on are tried. For `[5, -2, -7, 3]` and day 2:

| first | 5 -2 -7 | 5 -2 -7 3 |
|---|---|---|
| 0 | -4 | -1 |
| 1 | -9 | -6 |
| 2 | -7 | -4 |

The largest is -1. There are up to a quarter of the square of the number of days to try, and each one is added up again,
which is fine for short lists.
"""


def best_with_fair(gains: list[int], day: int) -> int:
    sums = []
    for first in range(day + 1):
        for last in range(day, len(gains)):
            sums.append(sum(gains[first : last + 1]))
    return max(sums)


def inputs(rng):
    gains = integers(rng, 2, 8, -8, rng.choice([3, 8]))
    return (gains, rng.randrange(len(gains)))
