"""Houses on both sides

In a street, houses with odd numbers stand on the left and houses with even numbers on the right. Numbers may be negative, for houses behind the
bridge, and the house at the bridge itself has number 0.

Return the number of houses of `houses` on each side as a list, the left side first.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "What is the remainder of an odd number divided by two? And of -3?",
    "Count the odd ones; all others are even.",
    "In Python, `% 2` gives 1 for every odd number, even for a negative one, so the remainders can simply be added.",
)
EXAMPLES = [
    Example(([3, 8, -5, 0, 12],), why="3 and -5 are odd"),
    Example(([1],)),
    Example(([2, 4, 6],)),
]
EDGES = {"0": ([0],), "negative": ([-1, -2, -3],)}
ALWAYS = [([7, 7, 2],)]
MISTAKES = [
    Mistake("The left side, with the odd numbers, comes first.", "[odd, len(houses) - odd]", "[len(houses) - odd, odd]"),
    Mistake("0 is even and stands on the right, so it must not be left out.", "len(houses) - odd]", "len(houses) - odd - houses.count(0)]"),
    Mistake("Negative odd numbers are odd too.", "each % 2 for each in houses", "each % 2 for each in houses if each > 0"),
]
EXPLANATION = """
`each % 2` is 1 for odd and 0 for even numbers, also below zero: -5 % 2 is 1 in Python. So the sum of the remainders counts the odd ones, 2 of five here,
and the other 3 are even. That is one walk over the houses.
"""


def sides(houses: list[int]) -> list[int]:
    odd = sum(each % 2 for each in houses)
    return [odd, len(houses) - odd]


def inputs(rng):
    return ([rng.randint(-9, 12) for _ in range(rng.randint(1, 8))],)
