"""Mixed committees

A club elects a committee of `size` members. It has `old` old and `new` new members, and at least one of each kind must be in the committee.

Return how many different committees are possible; 0 if there are none.
"""
from math import comb

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT",)
CONSTRAINTS = ("`old` and `new` are not negative, `size` is at least 1",)
HINTS = (
    "How many committees are there if it may be anybody? Which of them are not allowed?",
    "Not allowed are the committees of old members only, and those of new members only. Nothing is both.",
    "`math.comb(n, k)` counts choices, and gives 0 when there are too few to choose from. Take two numbers away from one.",
)
EXAMPLES = [
    Example((3, 2, 2), why="each of 3 old with each of 2 new members"),
    Example((4, 3, 3), why="of 35 committees, 4 are all old and 1 is all new"),
    Example((5, 0, 2)),
]
EDGES = {"at least one of each": Edge((6, 6, 1), "a committee of one"), "not negative": Edge((0, 0, 2), "an empty club"), "there are none": Edge((1, 1, 3), "too few members")}
ALWAYS = [(3, 3, 4), (4, 1, 2)]
MISTAKES = [
    Mistake("Committees of new members only are not allowed either.", " - comb(new, size)", ""),
    Mistake("You count the committees that are not allowed.", "comb(old + new, size) - comb(old, size) - comb(new, size)", "comb(old, size) + comb(new, size)"),
    Mistake("After one of each kind is chosen, the rest may be anybody, but in this way some committees are counted several times.",
            "comb(old + new, size) - comb(old, size) - comb(new, size)", "old * new * comb(max(0, old + new - 2), size - 2) if size > 1 else 0"),
]
ORACLE = """
def committees(old: int, new: int, size: int) -> int:
    from itertools import combinations

    club = "o" * old + "n" * new
    return sum("o" in chosen and "n" in chosen for chosen in combinations(club, size))
"""
ALSO_RIGHT = [
    Way("Add up over the number of old members in the committee. It says directly what is allowed, with one term for each size.",
        """
def committees(old: int, new: int, size: int) -> int:
    return sum(comb(old, some) * comb(new, size - some) for some in range(1, size))
"""),
]
EXPLANATION = """
Of 4 old and 3 new members, 3 can be chosen in `comb(7, 3)` = 35 ways. `comb(4, 3)` = 4 of them are all old, `comb(3, 3)` = 1 is all new, and 30 are left.
`comb` costs a few multiplications. The other way adds up how many old members there are, at one product for each.
"""


def committees(old: int, new: int, size: int) -> int:
    return comb(old + new, size) - comb(old, size) - comb(new, size)


def inputs(rng):
    return (rng.randint(0, 6), rng.randint(0, 6), rng.randint(1, 5))
