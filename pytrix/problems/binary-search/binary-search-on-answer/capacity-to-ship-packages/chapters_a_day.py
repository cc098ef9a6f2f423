"""Chapters a day

A book club reads a book within `days` days, its chapters in order and never a part of one. A day's reading may have several chapters,
or none. The list `pages` has the pages of each chapter.

Return the smallest number of pages that is enough for every day, that is, no day has more pages to read than this.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("there is at least one chapter, each has at least one page, and `days` is at least 1",)
HINTS = (
    "If you knew the number, how would you find out how many days the club needs?",
    "With a larger number the club never needs more days. So of all numbers, the too small ones come first, then those that are enough.",
    "The answer lies between the longest chapter and all pages together. Halve that range: try the middle, and keep the half that holds the answer.",
)
EXAMPLES = [
    Example(([10, 20, 30, 40], 2), why="10, 20 and 30 on one day, 40 on the other; with 59 it would take three days"),
    Example(([7, 2, 5], 3), why="a chapter a day"),
    Example(([4, 4, 4], 1)),
]
EDGES = {"none": Edge(([8, 3], 5), "more days than chapters"), "at least one chapter": Edge(([9], 1), "one chapter")}
ALWAYS = [([16, 8, 12], 2)]
MISTAKES = [
    Mistake("The average is a lower limit only. Chapters cannot be cut, and the order is fixed.",
            """
def pages_a_day(pages: list[int], days: int) -> int:
    return max(max(pages), -(-sum(pages) // days))
"""),
    Mistake("No number below the longest chapter can be enough.", "low, high = max(pages), sum(pages)", "low, high = 1, sum(pages)",
            "read + chapter > limit", "read and read + chapter > limit", "days_needed(pages, limit) <= days", "days_needed(pages, limit) < days"),
    Mistake("You ask for fewer days than there are; the club may use all of them.", "days_needed(pages, limit) <= days", "days_needed(pages, limit) < days",
            "low, high = max(pages), sum(pages)", "low, high = max(pages), sum(pages) + 1"),
    Mistake("A day may be read full to the last page.", "read + chapter > limit", "read + chapter >= limit"),
]
SIZE = 2_000
SLOW = [
    Slow(
        "You try every number of pages, one after the other; there may be very many.",
        """
def pages_a_day(pages: list[int], days: int) -> int:
    limit = max(pages)
    while True:
        needed, read = 1, 0
        for chapter in pages:
            if read + chapter > limit:
                needed, read = needed + 1, 0
            read += chapter
        if needed <= days:
            return limit
        limit += 1
""",
    )
]
ALSO_RIGHT = [
    Way("`bisect` can do the halving on a range of numbers, with a key that says whether a number is enough.",
        """
def pages_a_day(pages: list[int], days: int) -> int:
    from bisect import bisect_left

    numbers = range(max(pages), sum(pages) + 1)
    return numbers[bisect_left(numbers, True, key=lambda limit: days_needed(pages, limit) <= days)]


def days_needed(pages: list[int], limit: int) -> int:
    needed, read = 1, 0
    for chapter in pages:
        if read + chapter > limit:
            needed, read = needed + 1, 0
        read += chapter
    return needed
"""),
]
EXPLANATION = """
The positions of a list are not what is halved here, but the possible answers. For 10, 20, 30, 40 and two days they reach from 40 to 100:

| from | to | tried | days |
|---|---|---|---|
| 40 | 100 | 70 | 2, enough |
| 40 | 70 | 55 | 3 |
| 56 | 70 | 63 | 2, enough |
| 56 | 63 | 59 | 3 |
| 60 | 63 | 61 | 2, enough |
| 60 | 61 | 60 | 2, enough |

Each try is a walk over the chapters, and there are about log of all pages tries. Trying one number after another is another way, but costs
a walk for each of them.
"""


def pages_a_day(pages: list[int], days: int) -> int:
    low, high = max(pages), sum(pages)
    while low < high:
        limit = (low + high) // 2
        if days_needed(pages, limit) <= days:
            high = limit
        else:
            low = limit + 1
    return low


def days_needed(pages: list[int], limit: int) -> int:
    needed, read = 1, 0
    for chapter in pages:
        if read + chapter > limit:
            needed, read = needed + 1, 0
        read += chapter
    return needed


def inputs(rng):
    pages = [rng.randint(1, 20) for _ in range(rng.randint(1, 8))]
    return (pages, rng.randint(1, len(pages) + 1))


def large(rng, size):
    return ([rng.randint(1, 10_000) for _ in range(size)], 20)
