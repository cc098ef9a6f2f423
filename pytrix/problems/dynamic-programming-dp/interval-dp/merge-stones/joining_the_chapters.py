"""Joining the chapters

A book was written as many small files, and somebody joins them into one. Only neighbouring files can be joined, at least two and at most `most` of them in one step, and the step takes one minute for each page of the joined files. `pages` lists the pages of the files in order.

Return the shortest total time, in minutes, until a single file is left. With one file it is 0. There is at least one file, and `most` is at least 2.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "PARTITION")
CONSTRAINTS = ("up to 25 files, each with at least 1 page",)
HINTS = (
    "The last step joins a few big files. From which stretches of the small files do they come?",
    "Write a function of a stretch and a number: the shortest time to turn the stretch into that many files.",
    "For several files, the first one takes a beginning of the stretch and the others the rest. For one file, the stretch is first turned into two to `most` files, which are then joined.",
)
EXAMPLES = [
    Example(([3, 1, 2, 4], 2), why="1 + 2, then 3 + 3, then 6 + 4: 3 + 6 + 10"),
    Example(([3, 1, 2, 4], 3), why="3 + 1 + 2 in one step, then 6 + 4"),
    Example(([5, 5, 5], 3), why="all in one step"),
]
EDGES = {"With one file": ([8], 2), "at least 2": Edge(([1, 1, 1, 1], 2), "two by two"), "neighbouring files": Edge(([1, 9, 1], 2), "the small ones are not neighbours")}
ALWAYS = [
    ([3, 1, 2, 4, 6, 5, 2] * 2, 3),
    ([7, 1, 5, 9], 3),
]
MISTAKES = [
    Mistake("Joining the neighbours with fewest pages first isn't always the shortest way.", """
def shortest_time(pages: list[int], most: int) -> int:
    files = list(pages)
    total = 0
    while len(files) > 1:
        count = min(most, len(files))
        sums = [sum(files[place : place + count]) for place in range(len(files) - count + 1)]
        place = sums.index(min(sums))
        files[place : place + count] = [sums[place]]
        total += sums[place]
    return total
"""),
    Mistake("A step may join more than two files.", "range(2, most + 1)", "range(2, 3)"),
    Mistake("A step may also join as many as `most` files at once.", "range(2, most + 1)", "range(2, max(3, most))"),
    Mistake("The last step takes time as well.", "+ sum(pages[start:stop])", "+ sum(pages[start:stop]) * (stop - start < len(pages))"),
]
ORACLE = """
def shortest_time(pages: list[int], most: int) -> int:
    if len(pages) == 1:
        return 0
    times = []
    for count in range(2, min(most, len(pages)) + 1):
        for place in range(len(pages) - count + 1):
            joined = sum(pages[place : place + count])
            times.append(joined + shortest_time(pages[:place] + [joined] + pages[place + count :], most))
    return min(times)
"""
EXPLANATION = """
A stretch can be turned into one file by a last step, for which it must first have become a few files; and these share the stretch among them. For `[3, 1, 2, 4]` and two files at a time:

| stretch | cut for the last step | time |
|---|---|---|
| 3, 1 | 3 and 1 | 4 |
| 1, 2 | 1 and 2 | 3 |
| 2, 4 | 2 and 4 | 6 |
| 3, 1, 2 | 3 and 1 2, or 3 1 and 2 | 3 + 6 = 9 |
| 1, 2, 4 | 1 2 and 4 | 3 + 7 = 10 |
| all | 3 1 2 and 4 | 9 + 10 = 19 |

There are n²/2 stretches, times the numbers of files, times the places to cut. Trying all orders of steps takes ages beyond a dozen files.
"""

from functools import cache
from math import inf


def shortest_time(pages: list[int], most: int) -> int:
    @cache
    def time(start: int, stop: int, files: int) -> float:
        if stop - start <= files:
            return 0 if stop - start == files else inf
        if files == 1:
            return min(time(start, stop, count) for count in range(2, most + 1)) + sum(pages[start:stop])
        return min(time(start, cut, 1) + time(cut, stop, files - 1) for cut in range(start + 1, stop))

    return int(time(0, len(pages), 1))


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 6))], rng.randint(2, 4))
