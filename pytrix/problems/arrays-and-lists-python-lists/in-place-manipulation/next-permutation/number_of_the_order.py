"""Which order is it?

A juggler has numbered clubs and every evening throws them in another order. All orders are listed from the smallest to
the largest: of two orders, the one with the smaller number at the first place where they differ comes first. For the
numbers 4, 7 and 8 the list begins with 4 7 8, 4 8 7 and 7 4 8.

The list `order` is one of these orders; no number occurs twice. Return which one it is, with 1 for the smallest. There
are at most six numbers, and at least one.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "Write down all orders of 4, 7 and 8 from the smallest to the largest. Which one is 8 4 7?",
    "`permutations` from `itertools` makes all orders of a list. If the list is ascending, they come from the smallest to the largest.",
    "The orders come as tuples. Go through those of the sorted numbers, counting from 1, until one equals the given order as a tuple.",
)
EXAMPLES = [
    Example(([8, 4, 7],), why="after 4 7 8, 4 8 7, 7 4 8 and 7 8 4"),
    Example(([2, 5, 9],), why="the smallest order"),
    Example(([4, 3, 2, 1],), why="the largest of 24 orders"),
]
EDGES = {
    "at least one": ([6],),
    "at most six numbers": ([1, 2, 3, 4, 6, 5],),
    "1 for the smallest": ([10, 20],),
    "comes first": Edge(([3, 1, 4, 2],), "a small number stands in second place"),
}
MISTAKES = [
    Mistake("The smallest order has the number 1.", "return all_orders.index(tuple(order)) + 1", "return all_orders.index(tuple(order))"),
    Mistake("The orders have to be made from the ascending numbers; yours begin with the order itself.", "permutations(sorted(order))", "permutations(order)"),
    Mistake("Your list begins with the largest order.", "permutations(sorted(order))", "permutations(sorted(order, reverse=True))"),
    Mistake("You count how many places of the order differ from the ascending one.", "return all_orders.index(tuple(order)) + 1",
            "return sum(one != other for one, other in zip(order, all_orders[0])) + 1"),
]
ALSO_RIGHT = [
    Way("Counting without making them: each smaller number that still follows stands for as many orders as the numbers after it have. That also works for long lists.",
        """
from math import factorial


def number_of_order(order: list[int]) -> int:
    number = 1
    for place, first in enumerate(order):
        smaller = sum(each < first for each in order[place:])
        number += smaller * factorial(len(order) - place - 1)
    return number
"""),
]
EXPLANATION = """
`permutations` takes the elements in the order in which they are given, so with ascending numbers the orders ascend as
well. For `[8, 4, 7]`:

| number | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|
| order | 4 7 8 | 4 8 7 | 7 4 8 | 7 8 4 | 8 4 7 | 8 7 4 |

The number of orders grows very fast: 6 for three numbers, 720 for six, and more than three million for ten.
"""

from itertools import permutations


def number_of_order(order: list[int]) -> int:
    all_orders = list(permutations(sorted(order)))
    return all_orders.index(tuple(order)) + 1


def inputs(rng):
    return (distinct(rng, 2, 5, 1, 12),)
