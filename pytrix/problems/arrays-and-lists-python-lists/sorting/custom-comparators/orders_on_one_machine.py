"""Orders on one machine

A workshop has one machine and several orders. Each of the `orders` is a list of two numbers: the days it takes, and
the money that is lost for every day until it is finished. While one order runs, the others wait.

Return the positions of the orders, counted from 0, in the order of work that loses the least money in total. If two
orders lose the same either way round, the one listed first goes first.

It can be shown that the best order of work is found by comparing two orders at a time, as if there were only these
two, one after the other.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SORT", "COMPARE")
CONSTRAINTS = ("days and money are at least 1",)
HINTS = (
    "Take two orders, `a` before `b`. How much is lost by the two of them? And the other way round? What do both sums share?",
    "With `a` first, only `b`'s money for `a`'s days is extra; with `b` first, `a`'s money for `b`'s days. Compare these two products.",
    "Write a function of two orders that returns a negative number when the first should come first, zero if it does not matter, "
    "else a positive one; `cmp_to_key` from `functools` makes a key of it.",
)
EXAMPLES = [
    Example(([[5, 10], [1, 4], [3, 9]],),
            why="the second before the third: 4 + 36 lost by these two; the other way round 27 + 16"),
    Example(([[2, 3], [4, 6]],), why="6 + 36 or 24 + 18, the same, so the list decides"),
    Example(([[7, 7], [1, 2]],), why="2 + 56 is less than 49 + 16"),
]
EDGES = {
    "the same either way": Edge(([[4, 2], [2, 1], [4, 2], [6, 3]],), "all four are alike"),
    "in the order of work": Edge(([],), "no orders"),
    "the best order of work": Edge(([[3, 1], [2, 9], [9, 10], [1, 1]],), "four orders"),
}
MISTAKES = [
    Mistake("You begin with the shortest order. A long one with a high loss a day may have to go first.",
            "key=cmp_to_key(compare)", "key=lambda place: orders[place][0]"),
    Mistake("You begin with the highest loss a day. A very long order makes all others wait for it.",
            "key=cmp_to_key(compare)", "key=lambda place: -orders[place][1]"),
    Mistake("Your comparison is the wrong way round: you find the most expensive order of work.",
            "second_waits - first_waits", "first_waits - second_waits"),
    Mistake("Days divided by money with `//` loses the fraction, so different orders look alike.",
            "key=cmp_to_key(compare)", "key=lambda place: orders[place][0] // orders[place][1]"),
    Mistake("Comparing the money minus the days is not the same: look at what two orders really cost in both ways.",
            "key=cmp_to_key(compare)", "key=lambda place: orders[place][0] - orders[place][1]"),
]
ORACLE = """
from itertools import permutations


def order_of_work(orders: list[list[int]]) -> list[int]:
    def loss(places):
        day = total = 0
        for place in places:
            day += orders[place][0]
            total += day * orders[place][1]
        return total

    return list(min(permutations(range(len(orders))), key=lambda places: (loss(places), places)))
"""
ALSO_RIGHT = [
    Way("Here the comparison happens to be one of quotients, days by money, and `Fraction` keeps them exact. That needs no comparator, "
        "but not every comparison can be turned into a number.",
        """
from fractions import Fraction


def order_of_work(orders: list[list[int]]) -> list[int]:
    return sorted(range(len(orders)), key=lambda place: Fraction(orders[place][0], orders[place][1]))
"""),
]
EXPLANATION = """
Two orders that stand side by side cost all others the same when they are swapped; only they themselves change. With
the first one in front, the second waits the first one's days and loses its own money on each of them. For the orders
`[1, 4]` and `[3, 9]`:

| in front | extra loss of the other |
|---|---|
| `[1, 4]` | 1 * 9 = 9 |
| `[3, 9]` | 3 * 4 = 12 |

`compare` returns the difference, negative if the first should stay in front, and `cmp_to_key` lets `sorted` use it.
That takes about `n` log `n` comparisons, while trying all orders of work takes `n!`. Sorting is stable, so equal orders
stay as they are listed.
"""

from functools import cmp_to_key


def order_of_work(orders: list[list[int]]) -> list[int]:
    def compare(first: int, second: int) -> int:
        second_waits = orders[first][0] * orders[second][1]
        first_waits = orders[second][0] * orders[first][1]
        return second_waits - first_waits

    return sorted(range(len(orders)), key=cmp_to_key(compare))


def inputs(rng):
    return ([[rng.randint(1, 9), rng.randint(1, 9)] for _ in range(rng.randint(2, 5))],)
