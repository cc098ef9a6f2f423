"""The place among two schools

Two schools ran the same race. `one` and `other` are the times of their runners in ascending order, in seconds. The organisers want to know the time of the runner on place `rank` among all the runners, counted from 1 for the fastest.

Return that time, or `None` if there are fewer runners. There may be hundreds of thousands of runners, and the question is asked again and again: can you answer it without merging the lists?
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`rank` is at least 1",)
HINTS = (
    "If the first `rank` runners are made up of some of the one school and some of the other, how are the two numbers connected?",
    "They add up to `rank`. So only the number from the first school has to be found, and it can be searched by halves.",
    "With `count` runners of `one` and `rank - count` of `other`: if the next runner of `one` is faster than the last one taken of `other`, more of `one` are needed. At the end the slower of the two last ones is the answer.",
)
EXAMPLES = [
    Example(([61, 64, 70], [60, 65, 66, 80], 4), why="60, 61, 64, 65"),
    Example(([50], [], 1)),
    Example(([70, 71], [60], 5)),
]
EDGES = {
    "fewer runners": ([1, 2], [3], 4),
    "counted from 1": Edge(([5, 6], [1, 2], 1), "the fastest"),
    "among all": Edge(([1, 2, 3], [4, 5, 6], 6), "the slowest of all"),
    "ascending order": Edge(([7, 7, 7], [7, 7], 3), "all equally fast"),
    "Two schools": Edge(([], [10, 20, 30], 2), "one school without runners"),
}
ALWAYS = [([56], [54, 58], 1)]
MISTAKES = [
    Mistake("If there are fewer runners than that, the answer is `None`.", "    if rank > len(one) + len(other):\n        return None\n", "    rank = min(rank, len(one) + len(other))\n"),
    Mistake("The slower of the two last runners taken is on that place.", "return max(taken)", "return min(taken)"),
    Mistake("The place is counted from 1; you count it from 0.", "    if rank > len(one) + len(other):\n", "    rank += 1\n    if rank > len(one) + len(other):\n"),
    Mistake("The places count among the runners of both schools, not of the first alone.", "    if rank > len(one) + len(other):\n", "    other = []\n    if rank > len(one) + len(other):\n"),
]
EQUIVALENT = {
    "if one[count] < other[rank - count - 1]: -> if one[count] <= other[rank - count - 1]:": "of two equal times it does not matter which is taken",
    "taken = [*one[:low][-1:], *other[:rank - low][-1:]] -> taken = [*one[:low][:], *other[:rank - low][-1:]]": "the slowest of those taken is the last one of a school anyway",
    "taken = [*one[:low][-1:], *other[:rank - low][-1:]] -> taken = [*one[:low][-2:], *other[:rank - low][-1:]]": "the slowest of those taken is the last one of a school anyway",
    "taken = [*one[:low][-1:], *other[:rank - low][-1:]] -> taken = [*one[:low][-0:], *other[:rank - low][-1:]]": "the slowest of those taken is the last one of a school anyway",
    "taken = [*one[:low][-1:], *other[:rank - low][-1:]] -> taken = [*one[:low][-1:], *other[:rank - low][:]]": "the slowest of those taken is the last one of a school anyway",
    "taken = [*one[:low][-1:], *other[:rank - low][-1:]] -> taken = [*one[:low][-1:], *other[:rank - low][-2:]]": "the slowest of those taken is the last one of a school anyway",
    "taken = [*one[:low][-1:], *other[:rank - low][-1:]] -> taken = [*one[:low][-1:], *other[:rank - low][-0:]]": "the slowest of those taken is the last one of a school anyway",
}
ALSO_RIGHT = [
    Way(
        "Merging only as far as place `rank` is simple and needs no new list; it takes `rank` steps.",
        '''
from heapq import merge
from itertools import islice


def time_of(one: list[int], other: list[int], rank: int) -> int | None:
    return next(islice(merge(one, other), rank - 1, None), None)
''',
    )
]
ORACLE = '''
def time_of(one: list[int], other: list[int], rank: int) -> int | None:
    everybody = sorted(one + other)
    return everybody[rank - 1] if rank <= len(everybody) else None
'''
EXPLANATION = """
The first `rank` runners are `count` of one school and the rest of the other. Is `count` too small, the next runner of the first school is faster than the last one taken of the second. For 61, 64, 70 and 60, 65, 66, 80 and place 4:

| count | next of one | last of other | |
|---|---|---|---|
| 1 | 64 | 66, third | too small |
| 2 | 70 | 65, second | fine |

The last ones taken are 64 and 65, so 65 is on place 4. The search takes a logarithm of the number of runners; for the middle place, this finds the median of both lists.
"""


def time_of(one: list[int], other: list[int], rank: int) -> int | None:
    if rank > len(one) + len(other):
        return None
    low, high = max(0, rank - len(other)), min(rank, len(one))
    while low < high:
        count = (low + high) // 2
        if one[count] < other[rank - count - 1]:
            low = count + 1
        else:
            high = count
    taken = [*one[:low][-1:], *other[: rank - low][-1:]]
    return max(taken)


def inputs(rng):
    lists = []
    for _ in range(2):
        times = [rng.randint(50, 70) for _ in range(rng.randint(0, 6))]
        lists.append(sorted(times))
    return *lists, rng.randint(1, 1 + sum(map(len, lists)))
