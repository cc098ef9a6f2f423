"""How alike are the seeds?

A breeder weighs seeds, `weights` in milligrams, and notes for every pair of them by how much they differ. Then all these differences are put
into rising order, equal ones as often as they occur.

Return the difference at place `rank`, counted from 1. There are so many pairs that they cannot all be written down.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("there are at least two seeds", "`rank` is at least 1 and at most the number of pairs")
HINTS = (
    "If 12 pairs differ by at most 5, what do you know about the difference at rank 12?",
    "Guess a difference and count the pairs that differ by no more. With the weights in order, the partners of a seed stand side by side.",
    "Sort, then halve the range of differences. To count, move two pointers: for each right end, the left one follows until the two are near enough.",
)
EXAMPLES = [
    Example(([10, 13, 20, 11], 3), why="the differences are 1, 2, 3, 7, 9 and 10"),
    Example(([5, 5, 5], 3), why="three pairs, no difference"),
    Example(([4, 1], 1)),
]
EDGES = {"at least two seeds": Edge(([8, 8], 1), "two equal seeds"), "at most the number of pairs": Edge(([1, 4, 9], 3), "the largest difference")}
ALWAYS = [
    ([9, 17, 25], 2),
    ([14, 12, 7], 1)]
MISTAKES = [
    Mistake("Ranks count from 1: the smallest difference of all stands at rank 1.", "pairs < rank", "pairs <= rank", "low, high = 0, ordered[-1] - ordered[0]", "low, high = 0, ordered[-1] - ordered[0] + 1"),
    Mistake("Not only neighbours in the order are pairs.",
            """
def difference_at(weights: list[int], rank: int) -> int:
    ordered = sorted(weights)
    differences = sorted(after - before for before, after in zip(ordered, ordered[1:]))
    return differences[min(rank, len(differences)) - 1]
"""),
    Mistake("The weights have to be in order before the pointers can move.", "ordered = sorted(weights)", "ordered = weights",
            "low, high = 0, ordered[-1] - ordered[0]", "low, high = 0, max(ordered) - min(ordered)"),
    Mistake("A pair that differs by exactly the guess counts too.", "> guess", ">= guess", "while weight - ordered", "while left < right and weight - ordered"),
]
SIZE = 4_000
SLOW = [
    Slow(
        "This looks at every pair, and the number of pairs grows with the square of the seeds.",
        """
def difference_at(weights: list[int], rank: int) -> int:
    counts: dict[int, int] = {}
    for right in range(len(weights)):
        for left in range(right):
            difference = abs(weights[right] - weights[left])
            counts[difference] = counts.get(difference, 0) + 1
    for difference in sorted(counts):
        rank -= counts[difference]
        if rank <= 0:
            break
    return difference
""",
    )
]
ALSO_RIGHT = [
    Way("`bisect` can look for the left partner instead of a pointer; that is a factor of log n more, but needs no thought about moving.",
        """
def difference_at(weights: list[int], rank: int) -> int:
    from bisect import bisect_left

    ordered = sorted(weights)
    low, high = 0, ordered[-1] - ordered[0]
    while low < high:
        guess = (low + high) // 2
        pairs = sum(right - bisect_left(ordered, weight - guess) for right, weight in enumerate(ordered))
        if pairs < rank:
            low = guess + 1
        else:
            high = guess
    return low
"""),
]
EXPLANATION = """
A guess is tried by counting: how many pairs differ by no more? In the ordered weights 10, 11, 13, 20, the partners of each seed that are
near enough stand just before it, and the first of them only ever moves to the right. For rank 3:

| from | to | guess | pairs |
|---|---|---|---|
| 0 | 10 | 5 | 3, enough |
| 0 | 5 | 2 | 2 |
| 3 | 5 | 4 | 3, enough |
| 3 | 4 | 3 | 3, enough |

Sorting costs n log n, each guess one walk, and there are about log of the largest difference guesses. Another way writes all
differences down, which costs n² steps and as much memory.
"""


def difference_at(weights: list[int], rank: int) -> int:
    ordered = sorted(weights)
    low, high = 0, ordered[-1] - ordered[0]
    while low < high:
        guess = (low + high) // 2
        pairs, left = 0, 0
        for right, weight in enumerate(ordered):
            while weight - ordered[left] > guess:
                left += 1
            pairs += right - left
        if pairs < rank:
            low = guess + 1
        else:
            high = guess
    return low


def inputs(rng):
    weights = [rng.randint(1, 25) for _ in range(rng.randint(2, 7))]
    pairs = len(weights) * (len(weights) - 1) // 2
    return (weights, rng.choice([1, pairs, rng.randint(1, pairs)]))


def large(rng, size):
    return ([rng.randint(1, 100_000) for _ in range(size)], size * size // 5)
