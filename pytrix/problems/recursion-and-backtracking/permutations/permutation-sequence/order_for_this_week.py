"""The order for this week

A choir sings its verses in a new order each week, and has listed all orders once: `verses` holds the names of the verses, all
different and in alphabetical order, and the orders are listed as a dictionary would list them, comparing first the first verse,
then the second, and so on. The list of orders is numbered from 1.

Return the order with the number `week` as a list of names. With many verses the list is far too long to write it down.
"""

from math import factorial

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("1 to 18 verses", "`week` is a number that the list has")
HINTS = (
    "How many orders of four verses begin with the first verse? Which numbers do they have, and which numbers come after them?",
    "The list falls into blocks of equal size, one for each first verse. From the number you can tell the block, and its place inside.",
    "Count from 0. Divide by the number of orders of the verses that remain: the quotient picks the verse, the remainder goes on.",
)
EXAMPLES = [
    Example((["dawn", "noon", "rain"], 4), why="after dawn's two orders and noon dawn rain"),
    (["A", "B", "C", "D"], 24),
    Example((["A", "B", "C", "D"], 1), why="the first order is the list itself"),
    (["A", "B", "C", "D"], 15),
]
EDGES = {
    "far too long": Edge(([chr(65 + place) for place in range(16)], 12_345_678_901_234), "16 verses"),
    "numbered from 1": Edge((["solo"], 1), "one verse"),
}
MISTAKES = [
    Mistake("The list is numbered from 1, but your blocks begin with 0: the order is one too late.", "rest = week - 1", "rest = week"),
    Mistake("A verse that was picked is no longer there for the next places.", "left.pop(block)", "left[block]"),
    Mistake("Inside its block the number begins anew: go on with the remainder only.",
            "block, rest = divmod(rest, factorial(len(left) - 1))",
            "block = min(rest // factorial(len(left) - 1), len(left) - 1)"),
    Mistake("The blocks of the first verse are as large as the number of orders of the other verses.",
            "factorial(len(left) - 1))", "len(left))", "left.pop(block)", "left.pop(block % len(left))"),
]
ORACLE = """
def order_of(verses: list[str], week: int) -> list[str]:
    from itertools import permutations

    for number, order in enumerate(permutations(verses), 1):
        if number == week:
            return list(order)
"""
EXPLANATION = """
Of n verses each begins the same number of orders, as many as the other n - 1 verses have. For A, B, C, D and number 15, which is 14
counted from 0:

| verses left | size of a block | block | remainder |
|---|---|---|---|
| A B C D | 6 | 2: C | 2 |
| A B D | 2 | 1: B | 0 |
| A D | 1 | 0: A | 0 |
| D | 1 | 0: D | 0 |

The order is C, B, A, D. The work grows with the square of the number of verses, because taking one out moves the others up. Going
through the orders one by one takes `week` steps, and there are 20,922,789,888,000 orders of 16 verses.
"""


def order_of(verses: list[str], week: int) -> list[str]:
    left = list(verses)
    rest = week - 1
    order = []
    while left:
        block, rest = divmod(rest, factorial(len(left) - 1))
        order.append(left.pop(block))
    return order


def inputs(rng):
    size = rng.choice([2, 3, 3, 4, 4, 5, 6])
    return (sorted(rng.sample("ABCDEFGHKLMN", size)), rng.randint(1, factorial(size)))
