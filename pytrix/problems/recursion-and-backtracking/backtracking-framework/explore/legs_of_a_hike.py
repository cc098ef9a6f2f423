"""Legs of a hike

A hike of `distance` kilometres is split into daily legs of whole kilometres. No leg is shorter than `shortest` or longer than
`longest`, and together the legs are exactly the distance.

Return all plans, each the list of its legs in walking order: 3 then 4 is another plan than 4 then 3. Plans that begin with a
shorter leg come first; among those with the same beginning, the next leg decides in the same way. If no plan fits, return an
empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("`distance` is from 1 to 20", "`shortest` is at least 1 and at most `longest`")
HINTS = (
    "Suppose the first leg is settled. What question remains, and is it of the same kind?",
    "Carry along the legs so far and the kilometres that are left. With none left, the plan is complete.",
    "Try each leg from the shortest on, as long as it isn't longer than what is left: add it, go on, and take it off again.",
)
EXAMPLES = [
    Example((10, 3, 5), why="all three plans, in order"),
    (8, 4, 6),
    Example((7, 2, 3), why="the same legs in three orders"),
    Example((7, 4, 6), why="one leg is too short, two are too long"),
]
EDGES = {
    "no plan fits": (3, 5, 6),
    "another plan": Edge((7, 3, 4), "the same legs in two orders"),
    "exactly the distance": Edge((6, 6, 9), "a single leg"),
}
ALWAYS = [
    (8, 2, 8),
]
MISTAKES = [
    Mistake(
        "Your result holds the same list again and again, and that list is empty in the end. Keep a copy of each complete plan.",
        "plans.append(legs[:])",
        "plans.append(legs)",
    ),
    Mistake("A leg may be exactly as long as `longest`.", "range(shortest, longest + 1)", "range(shortest, longest)"),
    Mistake("After going on with a leg it must be taken off again, or it stays in all later plans.", "                legs.pop()\n", ""),
    Mistake(
        "The legs needn't become longer from day to day: after a long leg, a short one may follow.",
        "range(shortest, longest + 1)",
        "range(max(legs, default=shortest), longest + 1)",
    ),
    Mistake("A leg that uses up exactly what is left is fine.", "leg <= left", "leg < left"),
]
ORACLE = """
def hiking_plans(distance: int, shortest: int, longest: int) -> list[list[int]]:
    from itertools import product

    plans = []
    for days in range(1, distance // shortest + 1):
        for legs in product(range(shortest, longest + 1), repeat=days):
            if sum(legs) == distance:
                plans.append(list(legs))
    return sorted(plans)
"""
ALSO_RIGHT = [
    Way(
        "Without a shared list, the function returns the plans for the rest. It reads well and copies more.",
        """
def hiking_plans(distance: int, shortest: int, longest: int) -> list[list[int]]:
    if distance == 0:
        return [[]]
    return [
        [leg, *rest]
        for leg in range(shortest, min(longest, distance) + 1)
        for rest in hiking_plans(distance - leg, shortest, longest)
    ]
""",
    ),
]
EXPLANATION = """
`legs` holds the plan so far. If nothing is left, a copy of it is kept; otherwise each possible leg is added, explored and taken
off. For 7 kilometres and legs of 2 or 3:

| legs | left | |
|---|---|---|
| 2, 2 | 3 | go on with 2 or 3 |
| 2, 2, 2 | 1 | dead end |
| 2, 2, 3 | 0 | kept |
| 2, 3, 2 | 0 | kept |
| 3, 2, 2 | 0 | kept |

(The remaining dead end is 3, 3 with 1 left.) The number of calls grows with the number of plans and dead ends, which may double
with each further kilometre. Trying all combinations of legs for every number of days finds the same plans with far more work.
"""


def hiking_plans(distance: int, shortest: int, longest: int) -> list[list[int]]:
    plans: list[list[int]] = []
    legs: list[int] = []

    def explore(left: int) -> None:
        if left == 0:
            plans.append(legs[:])
        for leg in range(shortest, longest + 1):
            if leg <= left:
                legs.append(leg)
                explore(left - leg)
                legs.pop()

    explore(distance)
    return plans


def inputs(rng):
    shortest = rng.randint(1, 4)
    longest = shortest + rng.randint(0, 3)
    return (rng.randint(1, 9 if shortest == 1 else 13), shortest, longest)
