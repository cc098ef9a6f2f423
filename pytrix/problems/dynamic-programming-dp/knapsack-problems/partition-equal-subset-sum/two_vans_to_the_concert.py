"""Two vans to the concert

An orchestra loads its crates into two vans. The vans drive best if both carry nearly the same weight, so the crates are shared out as evenly as possible. `weights` lists the weights of the crates in kilograms, all at least 1; every crate goes into one of the vans.

Return the smallest possible difference between the two loads. It is 0 if both can carry exactly the same, and also if there are no crates. With a single crate, one van stays empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("PARTITION", "SEARCH")
CONSTRAINTS = ("up to 100 crates of up to 100 kg",)
HINTS = (
    "If you know the load of one van, what does the other one carry?",
    "Which loads can the first van have at all? Collect all sums that some choice of crates gives.",
    "Start with a set that holds only 0. Each crate adds the old sums raised by its weight. Then see which sum lies closest to one half.",
)
EXAMPLES = [
    Example(([8, 5, 4, 3],), why="20 kg in all"),
    Example(([8, 6, 5],), why="8 against 11"),
    ([4, 1, 1],),
]
EDGES = {"exactly the same": ([3, 1, 1, 2, 1],), "no crates": ([],), "single crate": ([7],)}
ALWAYS = [
    ([9, 8, 7, 3, 26],),
    ([7, 3, 9, 5, 8, 2, 6, 4, 10, 1] * 3,),
    ([8, 8, 5, 7, 4],),
]
MISTAKES = [
    Mistake("Giving the next crate to the lighter van doesn't always end evenly.", """
def smallest_difference(weights: list[int]) -> int:
    left = right = 0
    for weight in sorted(weights, reverse=True):
        if left <= right:
            left += weight
        else:
            right += weight
    return abs(left - right)
"""),
    Mistake("Each crate may be left in the other van: keep the old sums as well.", "sums |= {load + weight for load in sums}", "sums = {load + weight for load in sums}"),
    Mistake("You return how far the first van is from one half. The difference between the vans is twice that.", "abs(total - 2 * load)", "abs(total // 2 - load)"),
    Mistake("A van can carry nothing at all, so 0 is a possible sum, too.", "sums = {0}", "sums = set(weights[:1])"),
]
ORACLE = """
from itertools import product


def smallest_difference(weights: list[int]) -> int:
    return min(abs(sum(sign * weight for sign, weight in zip(signs, weights))) for signs in product((1, -1), repeat=len(weights)))
"""
EXPLANATION = """
The possible loads of one van are all that matters, not which crates make them. For `[8, 6, 5]`, 19 kg in all:

| crate | possible loads |
|---|---|
| none | 0 |
| 8 | 0, 8 |
| 6 | 0, 6, 8, 14 |
| 5 | 0, 5, 6, 8, 11, 13, 14, 19 |

Closest to half of 19 are 8 and 11, which gives 3. There are never more different loads than kilograms, so the time grows with crates times total weight. Another way tries each distribution, which doubles with every crate.
"""


def smallest_difference(weights: list[int]) -> int:
    total = sum(weights)
    sums = {0}
    for weight in weights:
        sums |= {load + weight for load in sums}
    return min(abs(total - 2 * load) for load in sums)


def inputs(rng):
    return ([rng.randint(1, 12) for _ in range(rng.randint(0, 7))],)
