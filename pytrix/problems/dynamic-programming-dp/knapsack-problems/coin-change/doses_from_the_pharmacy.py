"""Doses from the pharmacy

A medicine comes in capsules of several strengths. A patient should get exactly `dose` milligrams with as few capsules as possible, and each strength in `strengths` can be used any number of times.

Return the capsules to take as a list of strengths, the strongest first. If several lists are equally short, return the one that is largest when lists are compared as Python does: the one with the stronger capsule at the first place where they differ. For a dose of 0 that is an empty list. If the dose can't be given exactly, return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("strengths are different and at least 1", "`dose` is at most 1,000")
HINTS = (
    "Which strengths can the last capsule have, and which smaller dose is left for the others?",
    "Fill a list: the fewest capsules for doses of 0, 1, 2 and more. A dose that can't be given gets a number that is larger than any real one.",
    "Then walk down from the dose: take the strongest capsule whose remaining dose needs exactly one capsule less.",
)
EXAMPLES = [
    Example((80, [50, 40, 10]), why="50 with three of 10 would be four capsules"),
    Example((90, [10, 40, 50]), why="two capsules"),
    Example((12, [9, 8, 4, 3]), why="9 + 3 and 8 + 4 are both two capsules"),
    Example((30, [20, 25]), why="there is no way to give exactly 30"),
]
EDGES = {"dose of 0": (0, [5]), "can't be given": Edge((3, [2, 4]), "an odd dose from even capsules"), "any number of times": (9, [3, 7])}
ALWAYS = [
    (18, [8, 3, 12, 2]),
    (9, [3, 5, 2]),
    (1, [1, 7])]
MISTAKES = [
    Mistake("Taking the strongest capsule that fits each time can need more capsules, or fail.", """
def capsules(dose: int, strengths: list[int]) -> list[int] | None:
    chosen = []
    for strength in sorted(strengths, reverse=True):
        chosen += [strength] * (dose // strength)
        dose %= strength
    return None if dose else chosen
"""),
    Mistake("The strongest capsule comes first in the list; you begin with the weakest.", "sorted(strengths, reverse=True)", "sorted(strengths)"),
    Mistake("A dose that can't be given exactly has to give `None`.", "        return None\n", "        return []\n"),
    Mistake("Return the list itself, not its length.", "return chosen", "return len(chosen)"),
]
ORACLE = """
from itertools import combinations_with_replacement


def capsules(dose: int, strengths: list[int]) -> list[int] | None:
    ordered = sorted(strengths, reverse=True)
    for count in range(dose + 1):
        for chosen in combinations_with_replacement(ordered, count):
            if sum(chosen) == dose:
                return list(chosen)
    return None
"""
EXPLANATION = """
The list `fewest` answers every smaller dose, so each entry is one more than the best of those a capsule leads back to. For strengths of 40 and 50 and steps of 10:

| dose | 0 | 10 | 20 | 30 | 40 | 50 | 80 | 90 |
|---|---|---|---|---|---|---|---|---|
| with 10, 40, 50 | 0 | 1 | 2 | 3 | 1 | 1 | 2 | 2 |

Walking down from 80: with 50 the rest of 30 needs 3 capsules, not 1; with 40 the rest of 40 needs 1, so 40 is taken, twice. The time grows with the dose times the number of strengths. Another way stores the best list itself for each dose: shorter to write, but it copies many lists.
"""


def capsules(dose: int, strengths: list[int]) -> list[int] | None:
    ordered = sorted(strengths, reverse=True)
    fewest = [0]
    for amount in range(1, dose + 1):
        options = [fewest[amount - strength] for strength in ordered if strength <= amount]
        fewest.append(min(options, default=dose) + 1)
    if fewest[dose] > dose:
        return None
    chosen = []
    while dose:
        taken = next(s for s in ordered if s <= dose and fewest[dose - s] == fewest[dose] - 1)
        chosen.append(taken)
        dose -= taken
    return chosen


def inputs(rng):
    return (rng.randint(0, 18), rng.sample(range(1, 10), rng.randint(1, 4)))
