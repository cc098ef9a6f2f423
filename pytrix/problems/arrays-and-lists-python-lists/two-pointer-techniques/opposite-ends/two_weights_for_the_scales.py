"""Two weights for the scales

A market seller has a set of weights; `weights` lists them in grams, in ascending order, and some may be equal. To weigh
something of `wanted` grams she must put exactly two of her weights on the scales.

Return the smallest possible difference between the sum of two weights and `wanted`; the sum may be larger or smaller.
There are at least two weights, and the set is very large.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Take the lightest and the heaviest weight. If their sum is too small, which of the two can never be part of a better pair?",
    "Begin with both ends of the list. A sum that is too small is made larger by moving on at the front, one that is too large is made smaller by moving back at the end.",
    "Note the difference of every pair on the way, and stop when the two places meet or the difference is 0.",
)
EXAMPLES = [
    Example(([100, 250, 400, 700, 900], 1000), why="100 + 900"),
    Example(([100, 250, 400, 700], 900), why="250 + 700 is 50 too much, and nothing is nearer"),
    Example(([20, 20, 500], 100), why="the two equal weights, 60 too little"),
]
EDGES = {
    "at least two weights": ([5, 9], 3),
    "some may be equal": ([30, 30, 30], 60),
    "exactly two of her weights": Edge(([40, 80, 200], 80), "80 alone would be right, but takes part with another one only"),
    "larger or smaller": Edge(([1, 50, 98, 120], 147), "one pair just below, one just above"),
    "smallest possible difference": Edge(([1, 2, 3, 4], 100), "all sums are too small"),
    "in ascending order": Edge(([60, 70, 80, 90], 10), "all sums are too large"),
}
ALWAYS = [([10, 20, 91, 100], 111), ([1, 3, 6], 6)]
MISTAKES = [
    Mistake("A weight cannot be put on the scales twice: stop when both places meet.", "while first < last:", "while first <= last:"),
    Mistake("If the sum is too small, a heavier weight is needed at the front.", "if total < wanted:", "if total > wanted:"),
    Mistake("The sum may also be larger than wanted.", "best = min(best, abs(total - wanted))", "best = min(best, wanted - total if total <= wanted else best)"),
    Mistake("You only compare neighbours of the list. Any two weights may be a pair.", """
def nearest_pair(weights: list[int], wanted: int) -> int:
    return min(abs(one + other - wanted) for one, other in zip(weights, weights[1:]))
"""),
    Mistake("The smallest difference of all pairs is wanted; yours is that of the last pair.", "best = min(best, abs(total - wanted))", "best = abs(total - wanted)"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answers are right, but every pair is tried. Begin with both ends, and leave one weight behind with each step.",
         """
def nearest_pair(weights: list[int], wanted: int) -> int:
    best = abs(weights[0] + weights[1] - wanted)
    for place, one in enumerate(weights):
        for other in weights[place + 1 :]:
            best = min(best, abs(one + other - wanted))
    return best
"""),
]
ALSO_RIGHT = [
    Way("For each weight the best partner after it can be found by halving; that takes about `n` log `n` steps.",
        """
from bisect import bisect_left


def nearest_pair(weights: list[int], wanted: int) -> int:
    best = abs(weights[0] + weights[1] - wanted)
    for place, weight in enumerate(weights[:-1]):
        partner = bisect_left(weights, wanted - weight, place + 1)
        for other in weights[max(partner - 1, place + 1) : partner + 1]:
            best = min(best, abs(weight + other - wanted))
    return best
"""),
]
EXPLANATION = """
With the lightest and the heaviest of the rest, each sum rules one of them out: if it is too small, the lightest would
be still further off with any other partner. For `[100, 250, 400, 700]` and 900:

| first | last | sum | difference | then |
|---|---|---|---|---|
| 100 | 700 | 800 | 100 | on at the front |
| 250 | 700 | 950 | 50 | back at the end |
| 250 | 400 | 650 | 250 | on at the front |

The places meet, and 50 is the smallest difference. Each step leaves one weight, so the list is walked along once;
trying every pair takes the square of its length.
"""


def nearest_pair(weights: list[int], wanted: int) -> int:
    first, last = 0, len(weights) - 1
    best = abs(weights[0] + weights[1] - wanted)
    while first < last:
        total = weights[first] + weights[last]
        best = min(best, abs(total - wanted))
        if total < wanted:
            first += 1
        else:
            last -= 1
    return best


def inputs(rng):
    weights = sorted(integers(rng, 2, 8, 1, rng.choice([12, 60])))
    pair = rng.sample(weights, 2)
    return (weights, max(1, sum(pair) + rng.choice([0, -1, 1, 2, -3])))


def large(rng, size):
    return (sorted(2 * rng.randint(1, 10**6) for _ in range(size)), 2 * 10**6 + 1)
