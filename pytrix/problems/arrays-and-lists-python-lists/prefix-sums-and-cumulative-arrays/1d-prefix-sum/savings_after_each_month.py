"""Savings after each month

A savings account begins with `start` pounds. `changes` lists month by month by how much it changes: paid in is
positive, taken out is negative.

Return the list of amounts on the account: the first entry is the amount at the start, then comes the amount after
each month. The account may fall below zero. Without any months the list holds just the start.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "How do you get the amount after March if you know the amount after February?",
    "Keep one number that always is the amount so far. Change it month by month, and note it each time.",
    "Put the start into the list before the loop; inside, add the change first and append the new amount afterwards.",
)
EXAMPLES = [
    Example((100, [50, -20, 30]), why="100, 150, 130, 160"),
    Example((0, [-5, -5]), why="below zero"),
    (12, []),
]
EDGES = {
    "Without any months": (-7, []),
    "below zero": (3, [-10, 8, 4]),
    "changes": Edge((20, [0, 0]), "months without a change"),
}
MISTAKES = [
    Mistake("The amount at the start belongs in the list as well.", "amounts = [start]", "amounts = []"),
    Mistake("You begin with an empty account; it begins with the given amount.", "amount = start", "amount = 0"),
    Mistake("Each amount builds on the one before, not on the start alone.", "amount += change", "amount = start + change"),
    Mistake("You note the amount before the month's change is added, so all entries are one month late.",
            "        amount += change\n        amounts.append(amount)\n", "        amounts.append(amount)\n        amount += change\n"),
]
ALSO_RIGHT = [
    Way("`accumulate` from `itertools` makes running totals and takes the first value as `initial`.",
        """
from itertools import accumulate


def savings(start: int, changes: list[int]) -> list[int]:
    return list(accumulate(changes, initial=start))
"""),
]
EXPLANATION = """
A running total needs one addition a month, because it goes on from the total before:

| month | change | amount |
|---|---|---|
| – | – | 100 |
| 1 | 50 | 150 |
| 2 | -20 | 130 |
| 3 | 30 | 160 |

The list is one longer than the list of changes. Adding up all changes again for every month would give the same, but
the work would grow with the square of the number of months.
"""


def savings(start: int, changes: list[int]) -> list[int]:
    amount = start
    amounts = [start]
    for change in changes:
        amount += change
        amounts.append(amount)
    return amounts


def inputs(rng):
    return (rng.randint(-10, 100), integers(rng, 1, 7, -40, 60))
