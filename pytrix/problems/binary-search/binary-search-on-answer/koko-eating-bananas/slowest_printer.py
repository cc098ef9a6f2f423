"""The slowest printer that is fast enough

Every print job goes to a printer alone: it prints `pages[0]` pages, then `pages[1]`, and so on. A job always occupies the printer for
whole minutes; if it is done in the middle of a minute, the next job begins with the next minute.

Return the smallest whole number of pages a minute with which all jobs are done within `minutes` minutes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("every job has at least one page", "there are at least as many minutes as jobs, and at least one job")
HINTS = (
    "How many minutes do 7 pages take at 3 pages a minute?",
    "A faster printer never takes longer. So halve the possible speeds, from 1 to the length of the longest job.",
    "For one speed, add up the pages of each job divided by it, rounded up. If that fits into the minutes, keep the slower half, else the faster one.",
)
EXAMPLES = [
    Example(([4, 9, 6, 10], 9), why="at 4 a minute they take 1, 3, 2 and 3 minutes"),
    Example(([28, 12, 25], 3), why="a minute for each job, so all of the longest in one minute"),
    Example(([5], 10)),
]
EDGES = {"at least as many minutes as jobs": Edge(([4, 9], 2), "exactly as many minutes as jobs"), "at least one job": Edge(([1], 1), "one page, one minute")}
MISTAKES = [
    Mistake("A job that needs a part of a minute occupies the whole minute; you round down.",
            "-(-job // speed)", "job // speed"),
    Mistake("Jobs do not share a minute, so all pages together are not what counts.",
            "sum(-(-job // speed) for job in pages)", "-(-sum(pages) // speed)"),
    Mistake("The jobs may take all of the minutes.", "<= minutes", "< minutes", "low, high = 1, max(pages)", "low, high = 1, max(pages) + 1"),
    Mistake("You return a speed at which it still takes too long.", "    return low", "    return max(1, low - 1)"),
]
SIZE = 1_000
SLOW = [
    Slow(
        "You try every speed from 1 on.",
        """
def slowest(pages: list[int], minutes: int) -> int:
    speed = 1
    while True:
        needed = 0
        for job in pages:
            needed += -(-job // speed)
        if needed <= minutes:
            return speed
        speed += 1
""",
    )
]
ALSO_RIGHT = [
    Way("Rounding up can be written as adding one less than the speed before dividing. It is the same, if less well known.",
        "-(-job // speed)", "(job + speed - 1) // speed"),
]
EXPLANATION = """
The speeds that are too slow come first, then those that are fast enough, so the border between them can be found by halving. For the
jobs 4, 9, 6, 10 and 9 minutes:

| from | to | tried | minutes |
|---|---|---|---|
| 1 | 10 | 5 | 7, enough |
| 1 | 5 | 3 | 11 |
| 4 | 5 | 4 | 9, enough |

`-(-job // speed)` rounds up, because `//` rounds down, even for negative numbers. That is about log m walks over the jobs for a longest
job of m pages. Another way tries the speeds one by one, at the cost of one walk for each.
"""


def slowest(pages: list[int], minutes: int) -> int:
    low, high = 1, max(pages)
    while low < high:
        speed = (low + high) // 2
        if sum(-(-job // speed) for job in pages) <= minutes:
            high = speed
        else:
            low = speed + 1
    return low


def inputs(rng):
    pages = [rng.randint(1, 25) for _ in range(rng.randint(1, 6))]
    return (pages, len(pages) + rng.choice([0, 1, rng.randint(0, 20)]))


def large(rng, size):
    return ([rng.randint(1, 1_000_000) for _ in range(size)], 2 * size)
