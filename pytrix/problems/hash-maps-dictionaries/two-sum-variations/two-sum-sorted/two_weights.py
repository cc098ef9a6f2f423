"""Two weights for the scales

A set of weights lies in a box, all different and in ascending order: `weights` lists them in grams. Somebody needs
two of them that weigh `total` grams together.

Return these two as a tuple, the lighter one first, or `None` if there are no such two. If several pairs would do,
return the one with the lightest weight in it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("weights are at least 1 gram",)
HINTS = (
    "Take the lightest and the heaviest weight. If they are too heavy together, which of the two can't be part of any pair?",
    "Put one finger at each end. Too heavy: move the right finger to the left. Too light: move the left finger to the right.",
    "Go on as long as the left finger stands left of the right one, and return the two weights as soon as their sum is right.",
)
EXAMPLES = [
    Example(([1, 5, 10, 20, 50], 30), why="10 + 20"),
    Example(([2, 3, 7, 8], 10), why="2 + 8 comes before 3 + 7"),
    Example(([1, 2, 6, 20], 22)),
    Example(([5, 6, 9], 10), why="5 can't be used twice"),
]
EDGES = {
    "no such two": ([], 5),
    "the lightest weight": Edge(([1, 2, 3, 4, 5, 6], 7), "three pairs"),
    "two of them": ([4], 8),
}
EQUIVALENT = {"if both < total: -> if both <= total:": "an equal total has returned already"}
MISTAKES = [
    Mistake("When the two are too heavy, you move the wrong finger: a heavier left weight only makes it worse.",
            "            left += 1\n        else:\n            right -= 1", "            right -= 1\n        else:\n            left += 1"),
    Mistake("A weight is used twice when both fingers meet.", "while left < right:", "while left <= right:"),
    Mistake("You return the heavier weight first.", "return weights[left], weights[right]", "return weights[right], weights[left]"),
    Mistake("You never try the heaviest weight.", "len(weights) - 1", "len(weights) - 2"),
]
ALSO_RIGHT = [
    Way("Looking up the partner in a set does not need the order, but memory for all weights.",
        """
def two_weights(weights: list[int], total: int) -> tuple[int, int] | None:
    known = set(weights)
    for weight in weights:
        if total - weight in known and total - weight != weight:
            return weight, total - weight
    return None
"""),
]
EXPLANATION = """
Because the weights are sorted, each comparison rules one out: if the sum is too small, the left weight is too light
even with the heaviest that is left; if it is too large, the right one is too heavy for all. For 30 grams:

| left | right | sum | next |
|---|---|---|---|
| 1 | 50 | 51 | right moves |
| 1 | 20 | 21 | left moves |
| 5 | 20 | 25 | left moves |
| 10 | 20 | 30 | found |

Each step moves one finger, so n weights take at most n steps, and no further memory.
"""


def two_weights(weights: list[int], total: int) -> tuple[int, int] | None:
    left, right = 0, len(weights) - 1
    while left < right:
        both = weights[left] + weights[right]
        if both == total:
            return weights[left], weights[right]
        if both < total:
            left += 1
        else:
            right -= 1
    return None


def inputs(rng):
    weights = sorted(distinct(rng, 2, 8, 1, 20))
    low, high = sorted(rng.sample(weights, 2))
    return (weights, rng.choice([low + high, weights[0] + weights[-1], rng.randint(2, 40), 2 * low]))
