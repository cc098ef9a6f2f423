"""Four crates on the goods lift

An old goods lift starts only when it carries exactly four crates of exactly `load` kilograms together. `weights` lists the crates in the store, in no particular order; several may weigh the same.

Return all different ways to load it, told by weights alone: each way is a list of four weights in rising order, and a way that can be made from different crates of the same weights is listed once. The ways themselves are in rising order as lists. No crate can be loaded twice.

The store holds more than a hundred crates, too many to try every four of them.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("weights are at least 1",)
HINTS = (
    "How many crates must be fixed before the rest is a search for a pair?",
    "Sort the crates. Fix the lightest and the second one in two loops, and let two positions move inwards behind them.",
    "Skip a fixed crate that weighs the same as the one tried just before in the same loop. For the inner pair, compare with the last way found.",
)
EXAMPLES = [
    Example(([5, 1, 4, 2, 3, 6], 14), why="three ways, the first is 1 + 2 + 5 + 6"),
    Example(([3, 3, 3, 3, 3, 3], 12), why="told by weights, there is one way"),
    Example(([2, 2, 2, 9], 12), why="the only four weigh 15"),
]
EDGES = {
    "exactly four": Edge(([1, 2, 3], 6), "only three crates"),
    "several may weigh the same": ([1, 1, 2, 2, 3, 3, 1], 8),
    "No crate can be loaded twice": ([4, 1, 2, 7], 12),
}
ALWAYS = [
    ([2, 2, 2, 2], 8),
    ([], 4), ([2, 2, 4, 4, 4, 6, 6, 6, 2], 16),
    ([3, 3, 1, 4, 2, 5, 3, 6, 4], 13),
]
MISTAKES = [
    Mistake("The same way is listed several times: skip a first crate as heavy as the one before.", "if a == 0 or ordered[a] != ordered[a - 1]:", "if True:"),
    Mistake("You skip the second crate whenever it weighs as much as the first. Only weights already tried in the second place may be skipped.", "if b > a + 1 and ordered[b] == ordered[b - 1]:", "if ordered[b] == ordered[b - 1]:"),
    Mistake("After a hit you stop; other pairs may fit the same two fixed crates.", "ways[-1:] != [way]", "(not ways or ways[-1][:2] != way[:2])"),
    Mistake("The pair is listed again for equal weights inside.", " and ways[-1:] != [way]:", ":"),
]
SIZE = 135
SLOW = [
    Slow("Your answer is right, but it tries every four crates. Fix only two of them, and search for the other pair from both ends.", """
def loads(weights: list[int], load: int) -> list[list[int]]:
    found = set()
    ordered = sorted(weights)
    for a in range(len(ordered)):
        for b in range(a):
            for c in range(b):
                for d in range(c):
                    total = ordered[a] + ordered[b] + ordered[c] + ordered[d]
                    if total == load:
                        found.add((ordered[d], ordered[c], ordered[b], ordered[a]))
    return [list(each) for each in sorted(found)]
"""),
]
ALSO_RIGHT = [
    Way("A set takes care of repeated ways, so nothing has to be skipped; with many equal weights the walks are repeated in vain.", """
def loads(weights: list[int], load: int) -> list[list[int]]:
    ordered = sorted(weights)
    ways = set()
    for a in range(len(ordered)):
        for b in range(a + 1, len(ordered)):
            left, right = b + 1, len(ordered) - 1
            while left < right:
                total = ordered[a] + ordered[b] + ordered[left] + ordered[right]
                if total == load:
                    ways.add((ordered[a], ordered[b], ordered[left], ordered[right]))
                if total < load:
                    left += 1
                else:
                    right -= 1
    return [list(way) for way in sorted(ways)]
"""),
]
EXPLANATION = """
Two loops fix the lightest and the second crate, and in the sorted rest two positions move inwards. A weight already tried in the same loop would only give the same ways again. For `[1, 2, 3, 4, 5, 6]` and 14, with 1 and 2 fixed, 11 are left:

| left | right | sum | |
|---|---|---|---|
| 3 | 6 | 9 | too small |
| 4 | 6 | 10 | too small |
| 5 | 6 | 11 | found |

The work grows with the cube of the number of crates: one walk for each pair fixed. Trying every four costs one more factor.
"""


def loads(weights: list[int], load: int) -> list[list[int]]:
    ordered = sorted(weights)
    ways: list[list[int]] = []
    for a in range(len(ordered) - 3):
        if a == 0 or ordered[a] != ordered[a - 1]:
            for b in range(a + 1, len(ordered) - 2):
                if b > a + 1 and ordered[b] == ordered[b - 1]:
                    continue
                left, right = b + 1, len(ordered) - 1
                while left < right:
                    total = ordered[a] + ordered[b] + ordered[left] + ordered[right]
                    if total < load:
                        left += 1
                    else:
                        way = [ordered[a], ordered[b], ordered[left], ordered[right]]
                        if total == load and ways[-1:] != [way]:
                            ways.append(way)
                        right -= 1
    return ways


def inputs(rng):
    weights = [rng.randint(1, 6) for _ in range(rng.randint(3, 9))]
    return (weights, rng.choice([rng.randint(4, 24), sum(rng.choice(weights) for _ in range(4))]))


def large(rng, size):
    # Even weights and an odd load: no four fit, and there is no early end to the search.
    return ([2 * rng.randint(1, 50) for _ in range(size)], 205)
