"""Which multiplier spreads best?

Keys are to be stored in `size` buckets. Key k goes into the bucket with the number (m · k) // 8 % size, where m is a
multiplier that can be chosen once for all keys. A good multiplier spreads the keys: the fullest bucket should hold as
few of them as possible.

`keys` are different whole numbers, at least 0. Return the best multiplier from 1 to 64 and how many keys the fullest
bucket then holds, as a tuple. If several multipliers are equally good, prefer the one that leaves **fewer buckets
empty**; if there are still several, the smallest of them. Without keys, the fullest bucket holds 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT", "COMPARE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "For one given multiplier, which two numbers say how well the keys are spread?",
    "Count the keys in each bucket for every multiplier. Describe the multiplier by a tuple in which smaller is better at every place, and take the smallest tuple.",
    "The tuple has the largest count, the number of empty buckets, and the multiplier itself. Buckets that are used are the keys of the count's dictionary.",
)
EXAMPLES = [
    Example(([0, 8, 16, 24], 4), why="multiplier 1 puts each key into a bucket of its own"),
    Example(([3, 5, 6], 2)),
    Example(([10, 20, 30, 40, 50], 5)),
]
EDGES = {
    "Without keys": ([], 3),
    "at least 1": ([4, 9, 2], 1),
    "fewer buckets empty": Edge(([0, 1, 2, 3, 4, 5, 6], 5), "ties of the fullest bucket"),
}
ALWAYS = [([18, 42, 43, 58, 41, 51, 52, 16], 5)]
MISTAKES = [
    Mistake("Among multipliers with equally full buckets, the number of empty buckets decides before the multiplier does.",
            "fullest, size - len(counts), multiplier", "fullest, 0, multiplier"),
    Mistake("Of equally good multipliers you return the largest.", "fullest, size - len(counts), multiplier", "fullest, size - len(counts), -multiplier", "    fullest, _, multiplier = min(", "    fullest, _, multiplier = min(", "return multiplier, fullest", "return abs(multiplier), fullest"),
    Mistake("You prefer multipliers that leave more buckets empty.", "size - len(counts)", "len(counts)"),
    Mistake("The product is divided by 8 before the remainder is taken, not after.", "multiplier * key // 8 % size", "multiplier * key % size // 8"),
]
ORACLE = """
def best_multiplier(keys: list[int], size: int) -> tuple[int, int]:
    best = None
    for m in range(1, 65):
        buckets = [[k for k in keys if (m * k) // 8 % size == bucket] for bucket in range(size)]
        full = max(len(bucket) for bucket in buckets)
        empty = buckets.count([])
        if best is None or full < best[0] or full == best[0] and empty < best[1]:
            best = full, empty, m
    return best[2], best[0]
"""
EXPLANATION = """
Each multiplier is described by a tuple: fullest bucket, empty buckets, multiplier. The smallest tuple is the best by
all three rules, one after the other. For the keys 0, 8, 16, 24 and 4 buckets:

| multiplier | buckets | tuple |
|---|---|---|
| 1 | 0, 1, 2, 3 | (1, 0, 1) |
| 2 | 0, 2, 0, 2 | (2, 2, 2) |
| 4 | 0, 0, 0, 0 | (4, 3, 4) |

Dividing by 8 makes the function use higher digits of the product; multiplying mixes them. The work is 64 times the
number of keys. Real hash functions could not try out multipliers for each set of keys, so they use one with many
different bits for all.
"""


def best_multiplier(keys: list[int], size: int) -> tuple[int, int]:
    ratings = []
    for multiplier in range(1, 65):
        counts: dict[int, int] = {}
        for key in keys:
            bucket = multiplier * key // 8 % size
            counts[bucket] = counts.get(bucket, 0) + 1
        fullest = max(counts.values(), default=0)
        ratings.append((fullest, size - len(counts), multiplier))
    fullest, _, multiplier = min(ratings)
    return multiplier, fullest


def inputs(rng):
    step = rng.choice([1, 1, 3, 5])
    return ([step * key for key in distinct(rng, 3, 8, 0, 30)], rng.randint(2, 6))
