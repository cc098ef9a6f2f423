"""Days that fill whole trays

A bakery packs rolls on trays of `size`. `rolls` lists how many rolls more, or fewer if negative, were baked than were
ordered on each day; what is left over on one day is packed together with the next.

A period of one or more days in a row comes out even if its numbers add up to a multiple of `size`; 0 and negative
multiples count too. Return how many periods come out even. The list covers many years.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "The total before a period is 17, the total after it 41. Does it come out even with trays of 6? What is it about the two totals that matters?",
    "A period comes out even exactly if the totals before and after it leave the same remainder.",
    "Walk along with the remainder of the total, and count how often each remainder was seen before, the total 0 at the start included.",
)
EXAMPLES = [
    Example(([4, 5, 0, -2, -3, 1], 5), why="for example the 5 and the 0 alone, -2 to -3, and all days together"),
    Example(([3, 1, 2], 7), why="no period adds up to 7, 14 or another multiple"),
    Example(([6, 6], 6), why="each day alone, and both together"),
]
EDGES = {
    "rolls": Edge(([], 4), "no days"),
    "negative multiples": ([-3, -4, 1], 7),
    "fewer if negative": Edge(([3, -7, 2], 7), "a total above and one below 0"),
    "0 and": Edge(([0, 0], 9), "days that come out exactly"),
    "at least 1": Edge(([5, -2, 8], 1), "trays of a single roll"),
}
MISTAKES = [
    Mistake("Periods that begin on the first day are missing: before it the total is 0, with remainder 0.", "seen = Counter([0])", "seen = Counter([])"),
    Mistake("A remainder may have been seen several times before, and each time is a period.", "even += seen[remainder]", "even += remainder in seen"),
    Mistake("You look at single days only. Several days together may come out even.", "remainder = (remainder + number) % size", "remainder = number % size"),
    Mistake("Only sums of exactly 0 are counted. Any multiple of the size comes out even.", "(remainder + number) % size", "remainder + number"),
    Mistake("You count only periods from the first day on.", "even += seen[remainder]", "even += remainder == 0"),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it adds up every period. Compare remainders of running totals instead.",
         """
def even_periods(rolls: list[int], size: int) -> int:
    even = 0
    for first in range(len(rolls)):
        total = 0
        for last in range(first, len(rolls)):
            total += rolls[last]
            even += total % size == 0
    return even
"""),
]
ALSO_RIGHT = [
    Way("First count all remainders of the running totals, then the pairs: a remainder that occurs `c` times gives `c * (c - 1) // 2` periods.",
        """
from collections import Counter
from itertools import accumulate


def even_periods(rolls: list[int], size: int) -> int:
    counts = Counter(total % size for total in accumulate(rolls, initial=0))
    return sum(count * (count - 1) // 2 for count in counts.values())
"""),
]
EXPLANATION = """
A period's sum is the difference of two running totals, and a difference is a multiple of `size` exactly if both leave
the same remainder. Python's `%` gives a remainder from 0 to `size - 1` for negative totals too. For
`[4, 5, 0, -2, -3, 1]` and 5:

| number | – | 4 | 5 | 0 | -2 | -3 | 1 |
|---|---|---|---|---|---|---|---|
| remainder | 0 | 4 | 4 | 4 | 2 | 4 | 0 |
| seen before | – | 0 | 1 | 2 | 0 | 3 | 1 |

Together there are 7 periods. Each day costs one look into a dictionary; adding up every period takes the square of
the number of days.
"""

from collections import Counter


def even_periods(rolls: list[int], size: int) -> int:
    seen = Counter([0])
    remainder = 0
    even = 0
    for number in rolls:
        remainder = (remainder + number) % size
        even += seen[remainder]
        seen[remainder] += 1
    return even


def inputs(rng):
    return (integers(rng, 2, 9, -8, 9), rng.randint(2, 6))


def large(rng, size):
    return ([rng.randint(-50, 50) for _ in range(size)], 37)
