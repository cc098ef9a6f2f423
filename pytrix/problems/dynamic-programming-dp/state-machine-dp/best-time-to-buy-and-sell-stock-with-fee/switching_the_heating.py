"""Switching the heating

A greenhouse can be heated with gas or with wood. Every morning the gardener decides which one to use for the day. Changing from one to the other costs `change`, since somebody has to refit the stove; before the first day, either can be fitted for nothing.

`gas` and `wood` list what heating with each would cost on each day. Return the lowest total cost for all days. The lists are equally long; for no days it is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("all costs are at least 0",)
HINTS = (
    "On a given evening, what do you have to know about the days so far?",
    "Keep two totals: the lowest cost if gas was used today, and the lowest cost if wood was used today.",
    "Today's gas total adds the gas cost to the smaller of yesterday's gas total and yesterday's wood total plus the change. Update both in one assignment.",
)
EXAMPLES = [
    Example(([2, 2, 9, 9], [5, 5, 3, 3], 4), why="gas for two days, a change, wood for two days: 4 + 4 + 6"),
    Example(([2, 2, 9, 9], [5, 5, 3, 3], 7), why="wood all the time is cheaper than a change"),
    Example(([1, 9, 1], [2, 3, 2], 4), why="a single dear day isn't worth two changes"),
]
EDGES = {"no days": ([], [], 5), "either can be fitted": Edge(([9], [4], 8), "a single day"), "at least 0": Edge(([3, 0, 5], [0, 3, 4], 0), "changing costs nothing")}
ALWAYS = [
    ([5_000_000], [6_000_000], 1),
    ([0, 4, 6, 3], [5, 3, 0, 9], 2),
]
MISTAKES = [
    Mistake("Taking the cheaper one each day forgets that changing costs something.", """
def lowest_cost(gas: list[int], wood: list[int], change: int) -> int:
    return sum(min(pair) for pair in zip(gas, wood))
"""),
    Mistake("Staying with one of them for all days is not always cheapest.", """
def lowest_cost(gas: list[int], wood: list[int], change: int) -> int:
    return min(sum(gas), sum(wood))
"""),
    Mistake("Update both totals at once: the second one uses yesterday's gas total, not today's.", "        with_gas, with_wood = (\n            min(with_gas, with_wood + change) + gas_cost,\n            min(with_wood, with_gas + change) + wood_cost,\n        )", "        with_gas = min(with_gas, with_wood + change) + gas_cost\n        with_wood = min(with_wood, with_gas + change) + wood_cost"),
    Mistake("Before the first day, wood can be fitted for nothing.", "with_gas, with_wood = 0, 0", "with_gas, with_wood = 0, change"),
]
EXPLANATION = """
Two states, gas and wood, and for each the lowest total of days that end in it. For gas costs 2, 2, 9, 9, wood costs 5, 5, 3, 3 and a change of 4:

| day | ends with gas | ends with wood |
|---|---|---|
| start | 0 | 0 |
| 1 | 0 + 2 = 2 | 0 + 5 = 5 |
| 2 | 2 + 2 = 4 | 5 + 5 = 10 |
| 3 | 4 + 9 = 13 | 4 + 4 + 3 = 11 |
| 4 | 13 + 9 = 22 | 11 + 3 = 14 |

One step for each day and two variables.
"""


def lowest_cost(gas: list[int], wood: list[int], change: int) -> int:
    with_gas, with_wood = 0, 0
    for gas_cost, wood_cost in zip(gas, wood):
        with_gas, with_wood = (
            min(with_gas, with_wood + change) + gas_cost,
            min(with_wood, with_gas + change) + wood_cost,
        )
    return min(with_gas, with_wood)


def inputs(rng):
    days = rng.randint(0, 7)
    return ([rng.randint(0, 9) for _ in range(days)], [rng.randint(0, 9) for _ in range(days)], rng.randint(0, 6))
