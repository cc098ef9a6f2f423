"""A place among two lists

Two running clubs have their results in rising order of time, `first` and `second`. If both lists were merged into one, which time would
stand at `place`, counted from 1? Equal times stand there as often as they occur.

Return that time. Merging the lists takes a step for each runner. Can you find the time by halving, so that even lists with a million runners
need only a few looks?
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`place` is at least 1 and at most the number of all times", "a list may be empty")
HINTS = (
    "Of the first 10 times of both lists together, suppose 4 come from the first list. How many come from the second? Which time is then at place 10?",
    "Look for how many times the first list gives. If its next time is smaller than the last one taken from the second list, it has to give more.",
    "Halve the range of that number, from what the second list cannot give to what the first one has. At the end, the place holds the larger of the two last times taken.",
)
EXAMPLES = [
    Example(([31, 35, 40], [30, 36, 37, 50], 4), why="30, 31, 35, 36"),
    Example(([50], [10, 20], 3), why="the last of all"),
    Example(([], [5, 8], 1)),
]
EDGES = {"may be empty": ([4, 6], [], 2), "equal times": Edge(([7, 7], [7], 2), "all times alike")}
ALWAYS = [
    ([1], [2, 3, 4, 5, 6, 7], 6),
    ([7, 10, 17], [12, 18], 4),
    ([2, 6, 7, 22], [6, 22], 2),
    ([6, 12, 16, 19, 21], [5, 5, 8, 21], 3)]
MISTAKES = [
    Mistake("Places count from 1, positions from 0.",
            """
def time_at(first: list[int], second: list[int], place: int) -> int:
    return sorted(first + second)[min(place, len(first) + len(second) - 1)]
"""),
    Mistake("The times of the second list come in between, not after the first list.",
            """
def time_at(first: list[int], second: list[int], place: int) -> int:
    return (first + second)[place - 1]
"""),
    Mistake("Equal times each have a place.",
            """
def time_at(first: list[int], second: list[int], place: int) -> int:
    times = sorted(set(first + second))
    return times[min(place, len(times)) - 1]
"""),
]
ORACLE = """
def time_at(first: list[int], second: list[int], place: int) -> int:
    return sorted(first + second)[place - 1]
"""
ALSO_RIGHT = [
    Way("Merging step by step is easy to get right, and costs a step for each place.",
        """
def time_at(first: list[int], second: list[int], place: int) -> int:
    from heapq import merge
    from itertools import islice

    return next(islice(merge(first, second), place - 1, None))
"""),
]
EXPLANATION = """
The first `place` times of both lists are a beginning of each, so one number says it all: how many come from `first`. If the next time of
`first` is smaller than the last one taken from `second`, too few were taken from `first`. For place 4 in the first example:

| from | to | taken | compared |
|---|---|---|---|
| 0 | 3 | 1 | 35 with 37: more |
| 2 | 3 | 2 | 40 with 36: enough |

Two come from each list, 31, 35 and 30, 36, and the larger end, 36, stands at place 4. That takes about log n comparisons for n times in
`first`. Another way is to merge, which costs a step for each place.
"""


def time_at(first: list[int], second: list[int], place: int) -> int:
    low, high = max(0, place - len(second)), min(place, len(first))
    while low < high:
        taken = (low + high) // 2
        if first[taken] < second[place - taken - 1]:
            low = taken + 1
        else:
            high = taken
    ends = []
    if low > 0:
        ends.append(first[low - 1])
    if low < place:
        ends.append(second[place - low - 1])
    return max(ends)


def inputs(rng):
    first = sorted(rng.choices(range(1, 25), k=rng.randint(0, 7)))
    second = sorted(rng.choices(range(1, 25), k=rng.randint(1, 7)))
    both = len(first) + len(second)
    return (first, second, rng.choice([1, both, rng.randint(1, both)]))
