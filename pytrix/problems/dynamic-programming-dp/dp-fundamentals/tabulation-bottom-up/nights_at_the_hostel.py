"""Nights at the hostel

A hostel sells single nights, tickets for three nights in a row and tickets for a week of seven nights in a row. A ticket may be bought for more nights than one stays; the rest is lost. `one`, `three` and `week` are the prices.

Return the smallest price for a stay of `nights` nights. A stay of 0 nights costs nothing.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`nights` is at most 1,000", "prices are at least 1; a longer ticket may even be cheaper than a shorter one")
HINTS = (
    "If the last ticket is one for a week, how many nights had to be covered before it?",
    "Fill a list with the smallest price for 0 nights, 1 night, 2 nights and so on. Each entry needs three earlier ones.",
    "For each number of nights take the minimum over the last ticket: its price plus the entry for that many nights less, or for 0 nights if that would be below 0.",
)
EXAMPLES = [
    Example((9, 10, 25, 50), why="a week and two single nights"),
    Example((5, 10, 25, 50), why="three nights and two single nights"),
    Example((6, 10, 25, 48), why="a week is cheaper than 25 + 25, one night is lost"),
]
EDGES = {"0 nights": (0, 5, 10, 20), "the rest is lost": Edge((2, 10, 15, 50), "three nights for a stay of two"), "a longer ticket": Edge((1, 30, 20, 10), "the week is the cheapest ticket")}
ALWAYS = [
    (5, 2_000_000, 5_000_000, 9_000_000),
    (13, 6, 8, 19),
    (50, 7, 18, 39),
    (4, 10, 25, 30), (7, 10, 25, 49)]
MISTAKES = [
    Mistake("A longer ticket can also be worth it for fewer nights than it covers.", "prices[max(0, night - 3)] + three", "prices[night - 3] + three if night >= 3 else night * one", "prices[max(0, night - 7)] + week", "prices[night - 7] + week if night >= 7 else night * one"),
    Mistake("A negative position counts from the end of the list: the rest is lost there, so begin at 0 nights.", "prices[max(0, night - 7)]", "prices[night - 7 if night >= 7 else -1]"),
    Mistake("Weeks first, then threes, then ones is not always the cheapest.", """
def price_of_stay(nights: int, one: int, three: int, week: int) -> int:
    return nights // 7 * week + nights % 7 // 3 * three + nights % 7 % 3 * one
"""),
    Mistake("The tickets for three nights are missing from your comparison.", "            prices[max(0, night - 3)] + three,\n", ""),
]
ORACLE = """
def price_of_stay(nights: int, one: int, three: int, week: int) -> int:
    best = None
    for ones in range(nights + 1):
        for threes in range(nights + 1):
            for weeks in range(nights + 1):
                if ones + 3 * threes + 7 * weeks >= nights:
                    price = ones * one + threes * three + weeks * week
                    best = price if best is None else min(best, price)
    return best
"""
ALSO_RIGHT = [
    Way(
        "From the top down with a cache: it reads like the rule, but calls lie inside each other, as many as there are nights.",
        """
from functools import cache


def price_of_stay(nights: int, one: int, three: int, week: int) -> int:
    @cache
    def price(left: int) -> int:
        if left <= 0:
            return 0
        return min(price(left - 1) + one, price(left - 3) + three, price(left - 7) + week)

    return price(nights)
""",
    )
]
EXPLANATION = """
Each entry looks back by one, three and seven nights, and those entries are already there because the list is filled from small to large. For prices of 10, 25 and 50:

| nights | last is one | last is three | last is a week | cheapest |
|---|---|---|---|---|
| 1 | 10 | 25 | 50 | 10 |
| 2 | 20 | 25 | 50 | 20 |
| 3 | 30 | 25 | 50 | 25 |
| 4 | 35 | 35 | 50 | 35 |
| 5 | 45 | 45 | 50 | 45 |

The time grows with the number of nights. Trying all numbers of tickets takes time with the third power of that.
"""


def price_of_stay(nights: int, one: int, three: int, week: int) -> int:
    prices = [0]
    for night in range(1, nights + 1):
        cheapest = min(
            prices[night - 1] + one,
            prices[max(0, night - 3)] + three,
            prices[max(0, night - 7)] + week,
        )
        prices.append(cheapest)
    return prices[nights]


def inputs(rng):
    one = rng.randint(5, 20)
    return (rng.randint(0, 18), one, rng.randint(one, 3 * one + 4), rng.randint(2 * one, 7 * one))
