"""Two neighbours for the tariff

Parcels lie side by side on a counter, and `weights` lists their weights in grams. The tariff is cheap for pairs of
parcels that lie directly side by side and together weigh a multiple of `unit` grams.

Return the position of the first parcel of the first such pair, counted from 0, or `-1` if there is none. With fewer
than two parcels there is no pair.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("weights and `unit` are at least 1",)
HINTS = (
    "Which pairs lie directly side by side in a row of four parcels?",
    "A number is a multiple of the unit if dividing by it leaves no remainder.",
    "Go through all positions but the last, add the parcel there and the next one, and return the position at the first remainder of 0.",
)
EXAMPLES = [
    Example(([30, 45, 55, 20, 80], 50), why="45 + 55 is 100; 20 + 80 comes later"),
    Example(([10, 20, 40], 50), why="10 and 40 do not lie side by side"),
    Example(([7, 8], 5), why="together 15"),
]
EDGES = {
    "fewer than two parcels": ([50], 50),
    "-1": Edge(([], 3), "no parcels"),
    "first such pair": Edge(([1, 2, 4, 6, 4], 10), "the pair comes last but one"),
    "multiple of `unit`": Edge(([3, 4, 9, 11], 20), "only the last pair"),
    "directly side by side": Edge(([7, 20, 40], 20), "two parcels that are multiples by themselves"),
}
MISTAKES = [
    Mistake("The last pair is never looked at: with n parcels there are n - 1 pairs.", "range(len(weights) - 1)", "range(len(weights) - 2)"),
    Mistake("Any multiple of the unit will do, not just the unit itself.", "% unit == 0", "== unit"),
    Mistake("Return the position of the first parcel of the pair.", "return place", "return place + 1"),
    Mistake("Only parcels directly side by side make a pair.",
            """
def first_cheap_pair(weights: list[int], unit: int) -> int:
    for one in range(len(weights)):
        for other in range(one + 1, len(weights)):
            if (weights[one] + weights[other]) % unit == 0:
                return one
    return -1
"""),
]
ALSO_RIGHT = [
    Way("`zip` pairs each parcel with its neighbour, and `enumerate` counts the pairs, so no position has to be calculated.",
        """
def first_cheap_pair(weights: list[int], unit: int) -> int:
    for place, (one, other) in enumerate(zip(weights, weights[1:])):
        if (one + other) % unit == 0:
            return place
    return -1
"""),
]
EXPLANATION = """
Each parcel but the last has a right neighbour. For `[30, 45, 55, 20, 80]` and 50:

| place | pair | together | remainder |
|---|---|---|---|
| 0 | 30, 45 | 75 | 25 |
| 1 | 45, 55 | 100 | 0: found |

At worst every pair is looked at once. For longer stretches than pairs, adding up each one gets slow; then remainders
of running totals help.
"""


def first_cheap_pair(weights: list[int], unit: int) -> int:
    for place in range(len(weights) - 1):
        if (weights[place] + weights[place + 1]) % unit == 0:
            return place
    return -1


def inputs(rng):
    return (integers(rng, 2, 8, 1, 30), rng.randint(4, 14))
