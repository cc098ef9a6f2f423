"""Three weights on the scale

A scale has room for exactly three weights. `weights` lists the weights in the box, in grams; several may be equally
heavy and still are different pieces.

Return in how many ways three different pieces can be chosen that weigh `total` grams together. It does not matter in
which order they are put on the scale. With fewer than three pieces there is no way. The box is small, so you may try
all choices.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "How do you make sure that the pieces at positions 0, 2 and 5 are counted once and not in six different orders?",
    "Use three positions, each one further right than the one before.",
    "Three loops inside each other: the second begins after the first position, the third after the second.",
)
EXAMPLES = [
    Example(([5, 1, 4, 2, 3], 9), why="5 + 1 + 3 and 4 + 2 + 3"),
    Example(([2, 2, 2, 2], 6), why="any of the four pieces may stay in the box"),
    Example(([3, 3, 9], 9), why="one piece may be used once only"),
]
EDGES = {
    "fewer than three pieces": ([4, 5], 9),
    "exactly three": Edge(([1, 2, 3], 6), "three pieces, all needed"),
    "weights": Edge(([], 0), "an empty box"),
}
MISTAKES = [
    Mistake("The same piece lies on the scale twice: the second position must begin behind the first.",
            "range(first + 1, len(weights))", "range(first, len(weights))"),
    Mistake("You count the same three pieces in several orders. Let each position begin behind the one before.",
            "range(first + 1, len(weights))", "range(len(weights))", "range(second + 1, len(weights))", "range(len(weights))",
            "if weights", "if len({first, second, third}) == 3 and weights"),
    Mistake("Equally heavy pieces are different pieces. You removed repeats.",
            "    ways = 0\n", "    ways = 0\n    weights = sorted(set(weights))\n"),
    Mistake("The last piece in the box is never used.", "range(second + 1, len(weights))", "range(second + 1, len(weights) - 1)"),
    Mistake("You stop at the first way that works. Count all of them.", "                    ways += 1\n", "                    return 1\n"),
]
EQUIVALENT = {
    "for first in range(len(weights)): -> for first in skip_last(range(len(weights))):": "behind the last piece no two are left",
    "for first in range(len(weights)): -> for first in range(len(weights) - 1):": "behind the last piece no two are left",
    "for second in range(first + 1, len(weights)): -> for second in skip_last(range(first + 1, len(weights))):":
        "behind the last piece no third is left",
    "for second in range(first + 1, len(weights)): -> for second in range(first + 1, len(weights) - 1):":
        "behind the last piece no third is left",
}
ALSO_RIGHT = [
    Way("`combinations` from `itertools` gives every choice of three pieces exactly once.",
        """
from itertools import combinations


def ways_to_weigh(weights: list[int], total: int) -> int:
    return sum(sum(pieces) == total for pieces in combinations(weights, 3))
"""),
]
EXPLANATION = """
The rule `first < second < third` lets every choice of three pieces appear exactly once. For `[5, 1, 4, 2, 3]` and 9
grams two of the ten choices fit: positions 0, 1, 4 and positions 2, 3, 4. Three nested loops look at about `n` cubed
divided by six choices, which is fine for a small box only.
"""


def ways_to_weigh(weights: list[int], total: int) -> int:
    ways = 0
    for first in range(len(weights)):
        for second in range(first + 1, len(weights)):
            for third in range(second + 1, len(weights)):
                if weights[first] + weights[second] + weights[third] == total:
                    ways += 1
    return ways


def inputs(rng):
    weights = integers(rng, 3, 7, 1, rng.choice([4, 9]))
    return (weights, sum(rng.sample(weights, 3)) if rng.random() < 0.8 else rng.randint(3, 20))
