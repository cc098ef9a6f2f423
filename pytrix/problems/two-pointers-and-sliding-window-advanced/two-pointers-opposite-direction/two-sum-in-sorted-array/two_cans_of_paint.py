"""Two cans of one shade

Cans of grey paint, all of the same size, differ in how dark they are: `shades` lists their numbers in rising order; several cans may have the same number. Poured together, two cans give the shade exactly in the middle of both numbers.

A painter needs the shade `wanted`, and wants two different cans that give it exactly and are as close to each other in shade as possible. Return the two numbers as a tuple, the smaller one first, or `None` if no two cans give the shade. Two cans of the shade `wanted` itself are the closest of all.

The store is large: trying all pairs of cans takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("shades are whole numbers from 0 on", "up to 20,000 cans")
HINTS = (
    "Which sum must the numbers of the two cans have?",
    "Begin with the lightest and the darkest can. If their sum is too small, the lightest one can't be part of any pair; if too large, the darkest one can't.",
    "Walking inwards, pairs come closer and closer. Don't stop at the first hit: keep it, and go on with both ends.",
)
EXAMPLES = [
    Example(([1, 3, 4, 6, 8, 9], 5), why="1 and 9 give it too, but 4 and 6 are closer"),
    Example(([2, 5, 5, 8], 5), why="two cans of the shade itself"),
    Example(([2, 5, 7], 5), why="one can of shade 5 is not a pair"),
]
EDGES = {
    "no two cans": ([4], 4),
    "the same number": ([3, 3, 3], 3),
    "exactly in the middle": Edge(([1, 2], 1), "a middle of one and a half"),
}
ALWAYS = [([2, 5, 8], 5), ([0, 2], 1), ([], 0)]
MISTAKES = [
    Mistake("You stop at the first pair, which lies farthest apart. Keep it and go on inwards.", "            pair = (shades[left], shades[right])\n", "            return (shades[left], shades[right])\n"),
    Mistake("The shade of the mix is the middle, so the numbers add up to twice the wanted shade.", "goal = 2 * wanted", "goal = wanted"),
    Mistake("The same can is used twice. Two different cans are needed.", "while left < right:", "while left <= right:"),
    Mistake("A middle of one and a half is not the shade 1: don't round it.", "total = shades[left] + shades[right]", "total = (shades[left] + shades[right]) // 2 * 2"),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but it tries every pair. Use that the shades are in order.", """
def two_cans(shades: list[int], wanted: int) -> tuple[int, int] | None:
    pair = None
    for left in range(len(shades)):
        for right in range(left + 1, len(shades)):
            if shades[left] + shades[right] == 2 * wanted:
                if pair is None or shades[right] - shades[left] < pair[1] - pair[0]:
                    pair = (shades[left], shades[right])
    return pair
"""),
]
ALSO_RIGHT = [
    Way("Starting in the middle and walking outwards, the first hit is the answer; finding the start takes a binary search.", """
from bisect import bisect_left


def two_cans(shades: list[int], wanted: int) -> tuple[int, int] | None:
    right = bisect_left(shades, wanted)
    if shades[right : right + 2] == [wanted, wanted]:
        return (wanted, wanted)
    left = right - 1
    while left >= 0 and right < len(shades):
        total = shades[left] + shades[right]
        if total == 2 * wanted:
            return (shades[left], shades[right])
        if total < 2 * wanted:
            right += 1
        else:
            left -= 1
    return None
"""),
]
EXPLANATION = """
The mix is right if the two numbers add up to twice the wanted shade. With the ends of the list as the first pair, a sum that is too small means that the lighter can is useless with every partner left, and the same for the darker can if it is too large. Every hit further inside is closer than the one before, so the last one counts. For `[1, 3, 4, 6, 8, 9]` and 5, after each round:

| round | `left` | `right` | `pair` |
| --- | --- | --- | --- |
| 1 | `0` | `4` | `(1, 9)` |
| 2 | `1` | `4` | `(1, 9)` |
| 3 | `1` | `3` | `(1, 9)` |
| 4 | `2` | `3` | `(1, 9)` |
| 5 | `2` | `2` | `(4, 6)` |


Each round gives up at least one can, so the work grows with their number. Another way looks up each can's partner in a set, which takes more memory.
"""


def two_cans(shades: list[int], wanted: int) -> tuple[int, int] | None:
    pair = None
    goal = 2 * wanted
    left, right = 0, len(shades) - 1
    while left < right:
        total = shades[left] + shades[right]
        if total == goal:
            pair = (shades[left], shades[right])
        if total < goal:
            left += 1
        else:
            right -= 1
    return pair


def inputs(rng):
    shades = sorted(rng.randint(0, 14) for _ in range(rng.randint(0, 8)))
    wanted = (rng.choice(shades) + rng.choice(shades)) // 2 if shades and rng.random() < 0.8 else rng.randint(0, 14)
    return (shades, wanted)


def large(rng, size):
    return (sorted(rng.randint(0, 10 * size) * 2 for _ in range(size)), 5 * size + 1)
