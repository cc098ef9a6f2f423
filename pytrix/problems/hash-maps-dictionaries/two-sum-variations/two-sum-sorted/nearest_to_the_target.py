"""As near as possible

An electrician has resistors and needs two of them that add up to `target` ohms, or come as near to that as possible.
`ohms` lists the resistors in ascending order; several may be equal.

Return the two as a tuple, the smaller one first. If two sums are equally near, one below the target and one above it,
take the one **below**. If several pairs have the same sum, take the pair with the smallest resistor in it. If there are
fewer than two resistors, return `None`.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "The smallest and the largest resistor together are too much. Could the largest one be part of a better pair that you have not seen?",
    "Two indices move towards each other as in the exact case. At every step, compare the sum with the best one so far.",
    "How good a pair is can be said by a tuple: its distance from the target, then its sum. The smaller tuple wins.",
)
EXAMPLES = [
    Example(([10, 22, 33, 47, 68], 72), why="22 + 47 is 69; 10 + 68 would be 78"),
    Example(([10, 20, 30], 45), why="40 and 50 are equally near, and 40 is below"),
    Example(([15, 15, 50], 30)),
]
EDGES = {
    "fewer than two resistors": ([100], 50),
    "several may be equal": ([8, 8, 8, 8], 17),
    "the same sum": ([10, 20, 30, 40], 51),
    "one below the target and one above": ([1, 4, 6], 6),
}
ALWAYS = [([4_700_000, 10_000_000], 100), ([2, 2, 4, 4], 8), ([1, 3, 4, 8], 8)]
MISTAKES = [
    Mistake("Of two sums that are equally near, you take the one above the target.", "abs(total - target), total)", "abs(total - target), -total)"),
    Mistake("Sums above the target may be nearer. You only look at those that don't exceed it.", "(abs(total - target), total)", "(target - total if total <= target else 10**6, total)"),
    Mistake("You only compare neighbours in the list.",
            """
def nearest(ohms: list[int], target: int) -> tuple[int, int] | None:
    return min(zip(ohms, ohms[1:]), key=lambda pair: (abs(sum(pair) - target), sum(pair)), default=None)
"""),
    Mistake("A resistor is used together with itself.", "while left < right:", "while left <= right:"),
    Mistake("You return the pair where the indices meet. A better one may have come before.", "        if nearness < best:\n            best, pair = nearness, (ohms[left], ohms[right])\n", "        best, pair = nearness, (ohms[left], ohms[right])\n"),
]
ORACLE = """
def nearest(ohms: list[int], target: int) -> tuple[int, int] | None:
    pairs = [(abs(ohms[i] + ohms[j] - target), ohms[i] + ohms[j], ohms[i], ohms[j]) for j in range(len(ohms)) for i in range(j)]
    return min(pairs)[2:] if pairs else None
"""
ALSO_RIGHT = [
    Way("All pairs, of which `min` takes the first of several equally good ones. It is shorter, but costs the square of the number of resistors.",
        """
from itertools import combinations


def nearest(ohms: list[int], target: int) -> tuple[int, int] | None:
    return min(combinations(ohms, 2), key=lambda pair: (abs(sum(pair) - target), sum(pair)), default=None)
"""),
]
EXPLANATION = """
If a sum is too small, the left resistor can't do better with any other partner that is left, for none of them is larger
than the present one; the same holds the other way round. So every pair that is passed over is no better than one that was
compared.

| left | right | sum | distance from 72 |
|---|---|---|---|
| 10 | 68 | 78 | 6 |
| 10 | 47 | 57 | 15 |
| 22 | 47 | 69 | 3 |
| 33 | 47 | 80 | 8 |

Each step moves one index, so there are fewer steps than resistors. Comparing all pairs instead would cost the square of
their number.
"""


def nearest(ohms: list[int], target: int) -> tuple[int, int] | None:
    left, right = 0, len(ohms) - 1
    best = (float("inf"), 0)
    pair = None
    while left < right:
        total = ohms[left] + ohms[right]
        nearness = (abs(total - target), total)
        if nearness < best:
            best, pair = nearness, (ohms[left], ohms[right])
        if total < target:
            left += 1
        else:
            right -= 1
    return pair


def inputs(rng):
    ohms = sorted(integers(rng, 2, 7, 1, rng.choice([9, 30])))
    return ohms, rng.choice([rng.randint(2, 50), sum(rng.sample(ohms, 2)) + rng.choice([-1, 1]), ohms[0] + ohms[-1]])
