"""The calm display

A scale in a harbour trembles, so its display shows not the newest weight but the middle one of the last `size` weights. `weights` lists the weights in order, as whole kilograms, perhaps equal; `size` is odd and at least 1.

Return the list of what is displayed: the first number once `size` weights have come, and one more after each further weight. With fewer than `size` weights nothing is displayed, so the list is empty.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "advanced"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "When the oldest weight leaves, it may stand anywhere in a heap. Does it have to be taken out at once?",
    "Keep a lower and an upper half in two heaps, each entry with its position. Entries that are too old are dropped only when they come to the top.",
    "Compare the new and the oldest weight with the middle. If one comes into a half and the other leaves the other half, move one entry across. Then drop entries that are too old from both tops.",
)
EXAMPLES = [
    Example(([40, 10, 90, 20, 30], 3), why="the middle of 40, 10, 90, then of 10, 90, 20, then of 90, 20, 30"),
    ([7, 5, 6], 1),
    Example(([4, 2], 3), why="fewer than three weights"),
]
EDGES = {"fewer than `size`": ([], 1), "perhaps equal": ([5, 5, 5, 1, 5, 9], 3), "at least 1": Edge(([3], 1), "one weight"), "in order": Edge(([9, 8, 7, 6, 5, 4, 3], 5), "falling weights")}
ALWAYS = [
    ([3, 1, 2, 1, 3, 4, 4, 1, 2], 3),
    ([4, 4, 4, 2, 4, 2, 3, 3], 3),
    ([14, 16, 4, 8, 21, 17, 3, 15, 2, 12, 25, 4], 3),
]
MISTAKES = [
    Mistake("The window holds `size` weights; yours holds one more.", """
def displayed(weights: list[int], size: int) -> list[int]:
    return [sorted(weights[end - size : end + 1])[size // 2] for end in range(size, len(weights))]
"""),
    Mistake("The middle in size is wanted, not the weight in the middle of the window.", """
def displayed(weights: list[int], size: int) -> list[int]:
    return [weights[start + size // 2] for start in range(len(weights) - size + 1)]
"""),
    Mistake("Old weights have to leave: yours shows the middle of all weights so far.", """
def displayed(weights: list[int], size: int) -> list[int]:
    return [sorted(weights[:end])[(end - 1) // 2] for end in range(size, len(weights) + 1)]
"""),
    Mistake("The last window is missing: one more begins at the last possible place.", """
def displayed(weights: list[int], size: int) -> list[int]:
    return [sorted(weights[start : start + size])[size // 2] for start in range(len(weights) - size)]
"""),
]
ORACLE = """
def displayed(weights: list[int], size: int) -> list[int]:
    return [sorted(weights[start : start + size])[size // 2] for start in range(len(weights) - size + 1)]
"""
ALSO_RIGHT = [
    Way("A sorted list of the window, kept with `bisect`, is much shorter. Each weight moves up to `size` items, which is fast enough for windows of some thousands.",
        """
from bisect import bisect_left, insort


def displayed(weights: list[int], size: int) -> list[int]:
    window: list[int] = []
    shown = []
    for at, weight in enumerate(weights):
        insort(window, weight)
        if len(window) > size:
            del window[bisect_left(window, weights[at - size])]
        if len(window) == size:
            shown.append(window[size // 2])
    return shown
"""),
]
EXPLANATION = """
Entries are pairs of weight and position, so no two are equal. The lower half's top is the middle; a pair that is too old is dropped when it reaches a top. For `[40, 10, 90, 20, 30]` and 3:

| window | lower half | upper half | shown |
|---|---|---|---|
| 40, 10, 90 | 10, 40 | 90 | 40 |
| 10, 90, 20 | 10, 20 | 90 | 20 |
| 90, 20, 30 | 20, 30 | 90 | 30 |

Each weight is pushed and moved a few times at most, about log n steps. Sorting each window instead takes its length times a logarithm for every weight.
"""


def displayed(weights: list[int], size: int) -> list[int]:
    if len(weights) < size:
        return []
    first = sorted((weight, at) for at, weight in enumerate(weights[:size]))
    half = size // 2 + 1
    lower = [(-weight, -at) for weight, at in reversed(first[:half])]
    upper = first[half:]
    shown = [-lower[0][0]]
    for at in range(size, len(weights)):
        middle = -lower[0][0], -lower[0][1]
        old = weights[at - size], at - size
        if weights[at] < middle[0]:
            heappush(lower, (-weights[at], -at))
            if old > middle:
                weight, place = heappop(lower)
                heappush(upper, (-weight, -place))
        else:
            heappush(upper, (weights[at], at))
            if old <= middle:
                weight, place = heappop(upper)
                heappush(lower, (-weight, -place))
        while -lower[0][1] <= at - size:
            heappop(lower)
        while upper and upper[0][1] <= at - size:
            heappop(upper)
        shown.append(-lower[0][0])
    return shown


def inputs(rng):
    return (integers(rng, 1, 12, 1, rng.choice([4, 30])), rng.choice([1, 3, 3, 5]))
