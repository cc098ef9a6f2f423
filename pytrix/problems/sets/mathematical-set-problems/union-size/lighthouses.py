"""Seconds with a flash

Several lighthouses flash regularly. Lighthouse i flashes every `periods[i]` seconds: with a period of 5, in the
seconds 5, 10, 15, and so on. Several may have the same period.

Return the number of seconds from 1 to `seconds` in which **at least one** of them flashes. The time may be a billion
seconds and more, so it is out of the question to look at every second. But there are few lighthouses.
"""
from itertools import combinations
from math import lcm

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT",)
CONSTRAINTS = ("up to 8 lighthouses, with periods from 1 to 1,000", "`seconds` is at least 0")
HINTS = (
    "How often does one lighthouse flash in 1,000 seconds? When do two of them flash together?",
    "Add the flashes of each lighthouse, take away those of every two together, add those of every three together, and so on, by turns.",
    "The least common multiple of some periods is the number of seconds between two moments at which they all flash; `lcm` in `math` works it out for any number of periods. `combinations` gives all choices.",
)
EXAMPLES = [
    Example(([4, 6], 12), why="4, 6, 8 and 12"),
    Example(([3, 5, 3], 15), why="5 times 3, 3 times 5, and 15 is in both"),
    Example(([7], 1_000_000_000_000)),
]
EDGES = {
    "at least 0": ([2, 3], 0),
    "the same period": Edge(([6, 6, 6], 20), "three equal periods"),
    "few lighthouses": Edge(([], 50), "no lighthouse"),
}
ALWAYS = [([2, 3, 5], 30)]
MISTAKES = [
    Mistake("Seconds in which two of them flash are counted twice.", "if size % 2 == 1 else -together", "if size < 2 else 0"),
    Mistake("After taking away those of every two, seconds with three flashes have to be added again.", "if size % 2 == 1 else -together", "if size < 2 else -together"),
    Mistake("Two periods such as 4 and 6 meet every 12 seconds, not every 24: the product is too large.", "lcm(*chosen)", "prod(chosen)",
            "def flashes(periods: list[int], seconds: int) -> int:\n", "def prod(numbers):\n    result = 1\n    for each in numbers:\n        result *= each\n    return result\n\n\ndef flashes(periods: list[int], seconds: int) -> int:\n"),
    Mistake("The choice of all lighthouses together is missing.", "range(1, len(periods) + 1)", "range(1, max(2, len(periods)))"),
]
SIZE = 1_000_000_000
SLOW = [
    Slow("Right, but you look at every single second. Count the flashes with divisions instead.",
         """
def flashes(periods: list[int], seconds: int) -> int:
    return sum(any(second % period == 0 for period in periods) for second in range(1, seconds + 1))
"""),
]
EXPLANATION = """
Inclusion and exclusion: every choice of lighthouses contributes the seconds in which all of them flash, added for
one, three, five lighthouses, subtracted for two, four, six. For periods 4 and 6 and 12 seconds:

| choice | together every | seconds | counts |
|---|---|---|---|
| 4 | 4 | 3 | + 3 |
| 6 | 6 | 2 | + 2 |
| 4 and 6 | 12 | 1 | - 1 |

That makes 4. With k lighthouses there are 2ᵏ choices, however long the time is. Marking the seconds in a set would be
simpler, but takes as much memory as there are flashes.
"""


def flashes(periods: list[int], seconds: int) -> int:
    found = 0
    for size in range(1, len(periods) + 1):
        for chosen in combinations(periods, size):
            together = seconds // lcm(*chosen)
            found += together if size % 2 == 1 else -together
    return found


def inputs(rng):
    return ([rng.randint(2, 10) for _ in range(rng.randint(1, 4))], rng.randint(5, 90))


def large(rng, size):
    return ([rng.randint(2, 60) for _ in range(7)], size)
