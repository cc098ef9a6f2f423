"""Lunches without a repeat

A canteen prides itself on variety. `menu` lists the dish of each day in order.

Return the largest number of days in a row in which no dish was served twice. Without any days return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The last days were rice, soup, stew, and today soup comes again. With which day must a stretch that ends today begin at the earliest?",
    "Keep the first day of the present stretch. When today's dish is in the stretch already, move that first day on until it is not.",
    "A slice from the first day up to today, without today, holds the dishes served so far in the stretch; `in` asks whether today's dish is among them.",
)
EXAMPLES = [
    Example((["rice", "soup", "rice", "stew", "pie", "soup"],), why="soup, rice, stew, pie on the second to the fifth day"),
    Example((["pie", "pie", "pie"],), why="single days only"),
    Example((["soup", "rice", "stew"],), why="all of them"),
]
EDGES = {
    "without any days": ([],),
    "served twice": Edge((["pie", "pie", "soup", "rice", "soup"],), "the same dish on two days in a row"),
    "in a row": Edge((["rice", "soup", "stew", "soup", "rice", "pie"],), "the repeat is in the middle"),
    "largest number": Edge((["rice", "soup", "stew", "rice", "rice"],), "the best stretch comes first"),
}
MISTAKES = [
    Mistake("You count the different dishes of all days. The stretch must be one of days in a row.", "return longest", "return len(set(menu))"),
    Mistake("A repeat does not end everything: the stretch can go on from the day after the earlier one.",
            "            first += 1\n", "            first = day\n"),
    Mistake("You return the length of the last stretch, not of the longest.", "max(longest, day - first + 1)", "day - first + 1"),
    Mistake("Move on until the dish is gone from the stretch: one day may not be enough.", "while dish", "if dish"),
    Mistake("Both the first and the last day belong to the stretch.", "day - first + 1", "day - first"),
]
ALSO_RIGHT = [
    Way("A dictionary remembers the last day of each dish, so that the first day can jump right after it. Then no slice has to be searched.",
        """
def longest_variety(menu: list[str]) -> int:
    last_day: dict[str, int] = {}
    first = longest = 0
    for day, dish in enumerate(menu):
        first = max(first, last_day.get(dish, -1) + 1)
        last_day[dish] = day
        longest = max(longest, day - first + 1)
    return longest
"""),
]
EXPLANATION = """
Whenever today's dish is in the stretch already, days leave it at the front until the earlier one is gone. For
`['rice', 'soup', 'rice', 'stew', 'pie', 'soup']`:

| day | dish | first | length |
|---|---|---|---|
| 0 | rice | 0 | 1 |
| 1 | soup | 0 | 2 |
| 2 | rice | 1 | 2 |
| 3 | stew | 1 | 3 |
| 4 | pie | 1 | 4 |
| 5 | soup | 2 | 4 |

Both ends of the window only move forward. Each question looks through the window, so the work is at most the number
of days times the longest stretch.
"""


def longest_variety(menu: list[str]) -> int:
    first = 0
    longest = 0
    for day, dish in enumerate(menu):
        while dish in menu[first:day]:
            first += 1
        longest = max(longest, day - first + 1)
    return longest


def inputs(rng):
    dishes = ["rice", "soup", "stew", "pie", "fish", "salad"][: rng.choice([3, 4, 6])]
    return (words(rng, 2, 9, dishes),)
