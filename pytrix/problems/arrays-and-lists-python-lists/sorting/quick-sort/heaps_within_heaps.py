"""Heaps within heaps

A sorting hall splits heaps of parcels. The first parcel of a heap is its mark; all lighter ones go on a heap to the
left and all others on a heap to the right, both in the order in which they lay. Then these heaps are split by the
same rule, until every heap is empty.

The whole delivery, `weights`, is a heap of level 1; the heaps that come from splitting a heap have a level one
higher. Return the highest level of any heap that is not empty, or `0` for an empty delivery.

Deliveries are large and often nearly sorted, and then the splitting itself takes far too long: find the level without
doing it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "Every parcel becomes a mark once. Of which earlier marks is it in a heap: which marks did it have to be compared with last?",
    "When a parcel arrives, look at the earlier parcels sorted by weight. It belongs between two neighbours, the next lighter or equal one and the next heavier one.",
    "It becomes a mark one level below the deeper of these two neighbours. To find them fast, go backwards: sort all parcels, link each with its two neighbours, "
    "and take the parcels out in the reverse order of arrival.",
)
EXAMPLES = [
    Example(([5, 8, 2, 6, 1],), why="5, then 2 and 8, then 1 and 6"),
    Example(([1, 2, 3, 4],), why="the left heap is always empty"),
    Example(([4, 4, 4],), why="equal weights go to the right"),
]
EDGES = {
    "empty delivery": ([],),
    "level 1": ([7],),
    "nearly sorted": ([1, 2, 4, 3, 5, 6],),
    "lighter ones": Edge(([9, 7, 5, 3],), "falling weights"),
    "all others": Edge(([5, 3, 5, 3, 5],), "equal weights on both sides"),
}
ALWAYS = [([2, 3, 20, 19, 2, 1],)]
MISTAKES = [
    Mistake("Equal weights belong to the right of the earlier one.", "key=lambda place: weights[place]", "key=lambda place: (weights[place], -place)"),
    Mistake("You look at the neighbour on one side only. The deeper of both decides.",
            "max(levels[lighter[arrival]], levels[heavier[arrival]])", "levels[lighter[arrival]]"),
    Mistake("The level of the last parcel is not the highest one.", "return max(levels.values())", "return levels[len(weights) - 1]"),
    Mistake("If the splitting were always fair, the level would be the number of times the delivery can be halved. It need not be fair.", """
def highest_level(weights: list[int]) -> int:
    return len(weights).bit_length()
"""),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but it splits the heaps one by one. For a sorted delivery that takes the square of the number of parcels.",
         """
def highest_level(weights: list[int]) -> int:
    level = 0
    heaps = [weights] if weights else []
    while heaps:
        level += 1
        smaller = []
        for heap in heaps:
            mark = heap[0]
            smaller.append([each for each in heap[1:] if each < mark])
            smaller.append([each for each in heap[1:] if each >= mark])
        heaps = [heap for heap in smaller if heap]
    return level
"""),
]
ALSO_RIGHT = [
    Way("Keeping the earlier weights in a sorted list, with their levels beside it, finds the neighbours by halving. It is shorter; each insertion moves a part of both lists, "
        "which Python does fast.",
        """
from bisect import bisect_right


def highest_level(weights: list[int]) -> int:
    ordered: list[int] = []
    levels: list[int] = []
    for weight in weights:
        place = bisect_right(ordered, weight)
        neighbours = levels[max(place - 1, 0) : place] + levels[place : place + 1]
        ordered.insert(place, weight)
        levels.insert(place, 1 + max(neighbours, default=0))
    return max(levels, default=0)
"""),
]
EXPLANATION = """
A parcel ends in the heap between the two earlier marks that are nearest to it in weight. Of these two the one that
became a mark later lies deeper, and the parcel becomes a mark directly below it. For `[5, 8, 2, 6, 1]`:

| parcel | earlier, sorted | neighbours | level |
|---|---|---|---|
| 5 | | none | 1 |
| 8 | 5 | 5 (1) | 2 |
| 2 | 5 8 | 5 (1) | 2 |
| 6 | 2 5 8 | 5 (1), 8 (2) | 3 |
| 1 | 2 5 6 8 | 2 (2) | 3 |

In the sorted list of all parcels each is linked with its neighbours. Taken out in the reverse order of arrival, each
shows at that moment its neighbours among the earlier ones. So everything after the sorting takes one step a parcel.
The splitting itself takes about `n` log `n` steps for mixed deliveries, but the square of `n` for sorted ones: that
is the weakness of a quicksort with the first element as pivot.
"""


def highest_level(weights: list[int]) -> int:
    order = sorted(range(len(weights)), key=lambda place: weights[place])
    lighter = dict(zip(order, [-1, *order]))
    heavier = dict(zip(order, [*order[1:], -1]))
    for arrival in reversed(range(len(weights))):
        heavier[lighter[arrival]] = heavier[arrival]
        lighter[heavier[arrival]] = lighter[arrival]
    levels = {-1: 0}
    for arrival in range(len(weights)):
        levels[arrival] = 1 + max(levels[lighter[arrival]], levels[heavier[arrival]])
    return max(levels.values())


def inputs(rng):
    weights = [rng.randint(1, rng.choice([5, 30])) for _ in range(rng.randint(1, 9))]
    if rng.random() < 0.3:
        weights.sort(reverse=rng.random() < 0.5)
    return (weights,)


def large(rng, size):
    weights = [3 * place for place in range(size)]
    for place in rng.sample(range(size), size // 50):
        weights[place] += rng.randint(-9, 9)
    return (weights,)
