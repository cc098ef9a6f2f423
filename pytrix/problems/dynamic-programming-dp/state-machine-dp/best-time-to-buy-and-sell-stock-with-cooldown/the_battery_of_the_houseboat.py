"""The battery of the houseboat

A houseboat earns money with its battery: on some days it charges, on later days it gives the energy back to the harbour. Charging the empty battery costs the day's price of energy, giving back the full one earns it. After a day on which it gave energy back, the battery has to cool down: on the next day it can't charge. On any day one thing at most is done, and the battery begins empty and cool.

`prices` lists the prices of the days. Return the largest profit. Energy left in the battery at the end is worth nothing. If nothing pays, the profit is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("prices are at least 0",)
HINTS = (
    "In which states can the battery be in the evening? Draw them, with an arrow for each thing that can happen on a day.",
    "There are three: empty and cool, full, and just emptied. Keep the most money for each of them.",
    "Full comes from full or from cool by charging; just emptied only comes from full; cool comes from cool or from just emptied. Update all three at once.",
)
EXAMPLES = [
    Example(([1, 4, 2, 7],), why="charging on day 1 and giving back on day 4; day 3 would still be cooling"),
    Example(([1, 5, 3, 2, 7],), why="4 for the first two days, a day of cooling, then 5"),
    Example(([6, 5, 1],), why="prices only fall"),
]
EDGES = {"nothing pays": Edge(([8],), "a single day"), "`prices`": Edge(([],), "no days"), "cool down": Edge(([1, 2, 1, 2, 1, 2],), "small rises again and again")}
ALWAYS = [
    ([3_000_000_000, 4_000_000_000],), ([2, 1, 4, 5, 2, 9],), ([0, 3, 0, 3],),
    ([1, 2, 3, 4, 5, 6],),
    ([1, 4, 2, 7, 3, 8] * 8,),
]
MISTAKES = [
    Mistake("After giving back, one day has to pass before it can charge again.", "cool - price)", "max(cool, emptied) - price)"),
    Mistake("Only one deal is not the most that is possible.", """
def battery_profit(prices: list[int]) -> int:
    return max((later - price for day, price in enumerate(prices) for later in prices[day:]), default=0)
"""),
    Mistake("Giving back on the last day is allowed, and its profit counts.", "max(cool, emptied))", "cool)"),
]
ORACLE = """
def battery_profit(prices: list[int]) -> int:
    def play(day: int) -> int:
        options = [0]
        for load in range(day, len(prices)):
            for give in range(load + 1, len(prices)):
                options.append(prices[give] - prices[load] + play(give + 2))
        return max(options)

    return play(0)
"""
EXPLANATION = """
Three states, and for each the most money with which a day can end in it. For `[1, 4, 2, 7]`:

| price | cool | full | just emptied |
|---|---|---|---|
| start | 0 | impossible | impossible |
| 1 | 0 | -1 | impossible |
| 4 | 0 | -1 | 3 |
| 2 | 3 | -1 | 1 |
| 7 | 3 | -1 | 6 |

One step for each day and three variables. Another way lets a function try every pair of days and continue two days later: easy to trust, but far too slow for many days.
"""

from math import inf


def battery_profit(prices: list[int]) -> int:
    cool, full, emptied = 0.0, -inf, -inf
    for price in prices:
        cool, full, emptied = max(cool, emptied), max(full, cool - price), full + price
    return int(max(cool, emptied))


def inputs(rng):
    return ([rng.randint(0, 9) for _ in range(rng.randint(0, 8))],)
