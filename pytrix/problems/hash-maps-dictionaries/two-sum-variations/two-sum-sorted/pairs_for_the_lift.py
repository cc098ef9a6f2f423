"""Pairs for the two-seat lift

A chairlift has seats for two. For safety, the two people on it must weigh at least `low` and at most `high` kilograms
together. `weights` lists the people in a ski course, in ascending order; several may weigh the same.

Return the number of different pairs of people that may ride together. The list can be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`low` is at most `high`", "weights are at least 1", "up to 20,000 people")
HINTS = (
    "How many pairs weigh at most `high`? If you could count that quickly, how would you deal with `low`?",
    "Pairs within the limits are those of at most `high`, without those that are lighter than `low`. Write one helper and use it twice.",
    "In the helper, put an index at each end. If the two are light enough together, the left person may ride with everybody from there up to the right "
    "index: count them all at once and move on.",
)
EXAMPLES = [
    Example(([40, 55, 60, 80], 100, 120), why="40 + 60, 40 + 80 and 55 + 60"),
    Example(([50, 50, 50], 100, 100), why="any two of the three"),
    Example(([30, 90], 125, 130)),
]
EDGES = {
    "at least": Edge(([10, 20, 30, 40], 50, 60), "limits that are met exactly"),
    "several may weigh the same": ([20, 20, 35, 35, 35], 55, 70),
    "The list can be very long": Edge(([], 5, 9), "nobody"),
    "pairs of people": ([45], 90, 90),
}
EQUIVALENT = {
    "found = 0 -> found = 1": "both walks start from the same number, and one is subtracted from the other",
    "found = 0 -> found = -1": "both walks start from the same number, and one is subtracted from the other",
    "while left < right: -> while left <= right:": "when both indices meet, `right - left` adds 0 pairs",
}
MISTAKES = [
    Mistake("A pair that weighs exactly `low` may ride, but it is missing from your count.", "at_most(weights, low - 1)", "at_most(weights, low)"),
    Mistake("A pair that weighs exactly `high` may ride, but it is missing from your count.", "at_most(weights, high)", "at_most(weights, high - 1)"),
    Mistake("You count one pair for each person on the left, but they may ride with everybody up to the right index.",
            "found += right - left", "found += 1"),
    Mistake("Somebody rides with themselves in your count.", "found += right - left", "found += right - left + 1"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but you weigh every pair. The weights are sorted: count many pairs at once.",
         """
def lift_pairs(weights: list[int], low: int, high: int) -> int:
    return sum(low <= weights[i] + weights[j] <= high for i in range(len(weights)) for j in range(i))
"""),
]
EXPLANATION = """
`at_most(weights, limit)` moves two indices inwards. If the outer two are light enough, the left person fits with
everybody between them, which is `right - left` pairs at once; otherwise the right person is too heavy for all who are
left. For `40, 55, 60, 80` and 120:

| left | right | sum | pairs counted |
|---|---|---|---|
| 40 | 80 | 120 | 3 |
| 55 | 80 | 135 | none, 80 goes |
| 55 | 60 | 115 | 1 |

Four pairs weigh at most 120, and one (40 + 55) less than 100, so 3 remain. Both walks take n steps; all pairs would
be n² / 2. A dictionary of weights helps only when the sum has to be exact.
"""


def at_most(weights: list[int], limit: int) -> int:
    found = 0
    left, right = 0, len(weights) - 1
    while left < right:
        if weights[left] + weights[right] <= limit:
            found += right - left
            left += 1
        else:
            right -= 1
    return found


def lift_pairs(weights: list[int], low: int, high: int) -> int:
    return at_most(weights, high) - at_most(weights, low - 1)


def inputs(rng):
    weights = sorted(integers(rng, 2, 8, 1, 12))
    low = rng.randint(2, 20)
    return (weights, low, low + rng.choice([0, 0, 2, 5]))


def large(rng, size):
    return (sorted(rng.randint(30, 130) for _ in range(size)), 120, 200)
