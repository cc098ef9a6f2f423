"""Squares for the floor

A floor of `length` times `width` centimetres is to be covered completely with equal square tiles, none of them cut. The tiles should be as
large as possible.

Return how many tiles are needed.
"""
from math import gcd

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("both lengths are whole numbers and at least 1",)
HINTS = (
    "Which sides are possible for a floor of 12 times 18?",
    "The side of a tile must divide the length and the width, and the largest such number is wanted.",
    "`math.gcd` gives that side. Then see how many tiles lie along each wall, and multiply.",
)
EXAMPLES = [
    Example((12, 18), why="tiles of 6 times 6: two rows of three"),
    Example((7, 5), why="only 1 divides both"),
    Example((40, 40)),
]
EDGES = {"at least 1": Edge((1, 9), "a strip"), "equal square": Edge((30, 15), "one side divides the other")}
MISTAKES = [
    Mistake("This is the side of a tile. The question is how many tiles are needed.", "(length // side) * (width // side)", "side"),
    Mistake("You add the tiles along both walls; the whole floor is covered.", "(length // side) * (width // side)", "(length // side) + (width // side)"),
    Mistake("The smaller side of the floor need not divide the larger one.", "gcd(length, width)", "min(length, width)"),
]
EXPLANATION = """
The largest number that divides 12 and 18 is 6, so 12 // 6 = 2 tiles lie along one wall and 18 // 6 = 3 along the other, 6 in all. `gcd` finds the
number by repeated remainders, with a handful of steps even for large floors.
"""


def tiles(length: int, width: int) -> int:
    side = gcd(length, width)
    return (length // side) * (width // side)


def inputs(rng):
    side = rng.randint(1, 8)
    return (side * rng.randint(1, 9), side * rng.randint(1, 9))
