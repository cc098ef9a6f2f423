"""The sign of it all

A scientist multiplies very many numbers, `factors`, and only wants to know whether the product is above 0, below 0 or exactly 0. The numbers are so large that multiplying them takes long and is not needed.

Return `1` if the product is above 0, `-1` if it is below 0, and `0` if it is 0. A product of no factors is 1, as always in mathematics, so it is above 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "What does one more negative factor do to the sign? And what does a 0 do?",
    "A 0 decides everything. Otherwise count the negative factors: is their number even or odd?",
    "First ask whether `0` is in the list. Then the remainder of the count divided by 2 tells the sign.",
)
EXAMPLES = [
    Example(([-3, 8, -2],), why="two negative factors cancel each other out"),
    Example(([5, -1, 7],), why="one negative factor"),
    Example(([4, 0, -9],), why="with a 0 the product is 0"),
]
EDGES = {
    "no factors": Edge(([],), "nothing to multiply"),
    "exactly 0": Edge(([0, -1, -1],), "a 0 in front of negative factors"),
    "if it is 0": Edge(([3, -1, 0],), "a 0 at the end"),
    "above 0": Edge(([-1, -2, 5, -3, -4, -1, -6],), "six negative factors"),
    "below 0": Edge(([-1, -2, -3],), "three negative factors"),
}
MISTAKES = [
    Mistake("A single 0 makes the whole product 0.", "    if 0 in factors:\n        return 0\n", ""),
    Mistake("You return -1 as soon as there is a negative factor. Two of them cancel each other out.", "negative % 2 == 0", "negative == 0"),
    Mistake("Even and odd are swapped: an even number of negative factors gives a product above 0.", "negative % 2 == 0", "negative % 2 == 1"),
]
EXPLANATION = """
Sizes do not matter for the sign. Every negative factor turns the sign round, so an even number of them changes nothing. For -3, 8, -2:

| factor | negative so far | sign |
|---|---|---|
| -3 | 1 | below 0 |
| 8 | 1 | below 0 |
| -2 | 2 | above 0 |

Each factor is looked at twice at most, and no number ever gets large.
"""


def sign(factors: list[int]) -> int:
    if 0 in factors:
        return 0
    negative = sum(factor < 0 for factor in factors)
    return 1 if negative % 2 == 0 else -1


def inputs(rng):
    factors = integers(rng, 0, 6, -9, 9)
    return (factors if rng.random() < 0.3 else [factor or 7 for factor in factors],)
