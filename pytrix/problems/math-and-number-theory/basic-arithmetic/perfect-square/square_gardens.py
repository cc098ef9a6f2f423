"""Square gardens

Slabs of one metre are laid out as square gardens. Of the given numbers of `slabs`, return those of which exactly one square garden can be made
with none left over, in the order given. The numbers may have a hundred digits, and a garden has at least one slab.
"""
from math import isqrt

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE",)
CONSTRAINTS = ("no number is negative",)
HINTS = (
    "How do you see that 49 makes a square and 50 doesn't?",
    "Take the whole part of the root and multiply it by itself. Do you get the number back?",
    "`math.isqrt` gives the whole part of the root exactly, for numbers of any size; `** 0.5` rounds.",
)
EXAMPLES = [
    Example(([49, 50, 1, 64],), why="7 times 7, 1 times 1, 8 times 8"),
    Example(([10**30, 10**30 + 1],), why="a root with decimals could not tell them apart"),
    Example(([2, 3],)),
]
EDGES = {"at least one slab": ([0],), "none left over": ([15, 16, 17],), "a hundred digits": Edge(([(3 * 10**49 + 7) ** 2, (3 * 10**49 + 7) ** 2 + 1],), "a root of fifty digits")}
ALWAYS = [([16, 3, 16],)]
MISTAKES = [
    Mistake("A root with decimals is rounded, so very large numbers look like squares.", "isqrt(each) ** 2 == each", "(each**0.5) ** 2 == each or each**0.5 == int(each**0.5)"),
    Mistake("A garden has at least one slab.", "each > 0 and ", ""),
    Mistake("Return the numbers of slabs, not the lengths of the sides.", "[each for each", "[isqrt(each) for each"),
]
EXPLANATION = """
`isqrt(50)` is 7, the whole part of the root, and 7 * 7 is 49, not 50. `isqrt` works with whole numbers only and is exact for any size, while
`50 ** 0.5` is a decimal number with about 16 digits. Each number costs a few multiplications.
"""


def gardens(slabs: list[int]) -> list[int]:
    return [each for each in slabs if each > 0 and isqrt(each) ** 2 == each]


def inputs(rng):
    roots = [rng.randint(0, 20), rng.randint(10**17, 10**18), rng.randint(1, 99)]
    return ([max(0, rng.choice(roots) ** 2 + rng.choice([0, 0, 1, -1, 2])) for _ in range(rng.randint(1, 6))],)
