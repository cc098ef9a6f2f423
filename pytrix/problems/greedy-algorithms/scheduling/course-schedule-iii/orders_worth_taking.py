"""Orders worth taking

A carpenter can take on some of the `orders`, each a tuple of the days of work and the day by the end of which it must be done, counted from 1. The work is done one order after another, without a break, in whatever order suits.

Return the greatest number of orders that can all be done in time. There are many orders.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "Once it is decided which orders to take, in which order should they be done?",
    "By the day by which they must be done. Go through the orders like that and take each; if the last one comes too late, one of those taken has to be given up.",
    "Give up the longest one taken so far, as that frees the most days for later. A heap of negative days of work finds it.",
)
EXAMPLES = [
    Example(([(4, 4), (2, 5), (2, 6)],), why="giving up the first, the other two can be done"),
    Example(([(3, 3), (3, 6)],)),
    Example(([(5, 4)],), why="it can't be done in time at all"),
]
EDGES = {
    "by the end of which": Edge(([(2, 2), (1, 3), (3, 6)],), "each just in time"),
    "greatest number": Edge(([(10, 10), (3, 11), (3, 12), (3, 12)],), "one long order against three short ones"),
    "many orders": Edge(([],), "no orders"),
    "whatever order suits": Edge(([(1, 9), (4, 4), (3, 8)],), "listed in another order"),
}
ALWAYS = [
    ([(5, 8), (5, 7), (3, 7)],),
]
MISTAKES = [
    Mistake("Go through the orders by the day by which they must be done.", "sorted(orders, key=lambda order: order[1])", "sorted(orders)"),
    Mistake("If it gets too late, the longest order taken is given up; it need not be the last one.", "            day += heappop(taken)\n", "            taken.remove(-work)\n            day -= work\n"),
    Mistake("An order that is done on its last day is in time.", "if day > by:", "if day >= by:"),
    Mistake("The order given up takes no days any more.", "            day += heappop(taken)\n", "            heappop(taken)\n"),
]
SIZE = 4_000
SLOW = [
    Slow(
        "For each order you go through every number of orders taken so far. Just give up the longest one if it gets too late: a heap has it on top.",
        """
def most_orders(orders: list[tuple[int, int]]) -> int:
    best = [0]
    for work, by in sorted(orders, key=lambda order: order[1]):
        following = best.copy()
        for count, days in enumerate(best):
            if days + work <= by:
                if count + 1 == len(following):
                    following.append(days + work)
                else:
                    following[count + 1] = min(following[count + 1], days + work)
        best = following
    return len(best) - 1
""",
    )
]
ALSO_RIGHT = [
    Way(
        "A sorted list with `insort` does instead of a heap: its last entry is the longest order taken. Making room in it shifts entries, which is quick for thousands.",
        '''
from bisect import insort


def most_orders(orders: list[tuple[int, int]]) -> int:
    taken: list[int] = []
    day = 0
    for work, by in sorted(orders, key=lambda order: order[1]):
        insort(taken, work)
        day += work
        if day > by:
            day -= taken.pop()
    return len(taken)
''',
    )
]
EXPLANATION = """
Every order is taken at first. If it then can't be done in time, the longest one so far is given up: the number stays the same, and the work ends as early as possible. For (4, 4), (2, 5), (2, 6):

| order | done on day | given up | taken |
|---|---|---|---|
| 4, by 4 | 4 | | 4 |
| 2, by 5 | 6, too late | 4 | 2 |
| 2, by 6 | 4 | | 2 2 |

Each order goes into the heap and comes out at most once, in a logarithm of steps.
"""


def most_orders(orders: list[tuple[int, int]]) -> int:
    taken: list[int] = []
    day = 0
    for work, by in sorted(orders, key=lambda order: order[1]):
        heappush(taken, -work)
        day += work
        if day > by:
            day += heappop(taken)
    return len(taken)


def inputs(rng):
    return ([(rng.randint(1, 5), rng.randint(2, 12)) for _ in range(rng.randint(2, 7))],)


def large(rng, size):
    return ([(rng.randint(1, 20), rng.randint(1, 30 * size)) for _ in range(size)],)
