"""Only what both lists name

A warehouse counts thousands of kinds of screws, but each paper names only a few of them. `order` is a linked list of pairs (number of the kind, pieces),
`prices` one of pairs (number of the kind, cents a piece). Both are in ascending order of the kind's number, and no number occurs twice in one list.
Each is given by its first node, or `None` when it is empty.

Return the sum of pieces times cents over all kinds that stand in both lists; it is 0 if there are none. Both lists may be long, so walk along each of them
only once.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "COMPARE")
CONSTRAINTS = ("up to 4,000 pairs in each list",)
HINTS = (
    "You stand at kind 7 in one list and at kind 12 in the other. Which of the two can no longer find a partner?",
    "Walk along both lists with two names. The one with the smaller number steps on; with equal numbers both do.",
    "While both nodes exist, compare the first items of their pairs: equal adds a product and moves both, otherwise only the smaller one moves.",
)
EXAMPLES = [
    Example(([(2, 10), (5, 3), (9, 4)], [(5, 20), (7, 1), (9, 50)]), why="3 · 20 + 4 · 50"),
    Example(([(1, 5), (3, 5)], [(2, 9), (4, 9)]), why="nothing in common"),
    ([(4, 6)], [(1, 3), (4, 7)]),
]
EDGES = {
    "when it is empty": ([], [(1, 2)]),
    "ascending order": Edge(([(1, 1), (2, 1), (3, 1), (8, 2)], [(8, 5)]), "one list is far ahead"),
    "stand in both lists": Edge(([(1, 2), (2, 3)], [(1, 10), (2, 100)]), "the same kinds in both"),
}
ALWAYS = [
    ([(1, 1)], []),
    ([(2, 9), (5, 1)], [(3, 1), (5, 2)]),
    ([(2, 1), (5, 1)], [(1, 1), (5, 2)]),
]
MISTAKES = [
    Mistake("You compare the lists place by place. The same kind may stand at different places.",
            "        elif kind < other:\n            order = order.next\n        else:\n            prices = prices.next\n",
            "        else:\n            order, prices = order.next, prices.next\n"),
    Mistake("The wrong list steps on: it is the smaller number that has no partner any more.", "elif kind < other:", "elif kind > other:"),
    Mistake("You add up the pieces only. Each amount has to be multiplied by its price.", "total += pieces * cents", "total += pieces"),
    Mistake("You stop at the first kind they share.", "            order, prices = order.next, prices.next\n", "            return total\n"),
]
SIZE = 4_000
SLOW = [
    Slow("Your answer is right, but it looks through the second list anew for each node of the first. Both are in order: walk along them together.",
         """
def cost(order: ListNode | None, prices: ListNode | None) -> int:
    total = 0
    while order:
        other = prices
        while other:
            if other.val[0] == order.val[0]:
                total += other.val[1] * order.val[1]
            other = other.next
        order = order.next
    return total
"""),
]
ALSO_RIGHT = [
    Way("A dictionary from kind to price makes the second walk a plain one and needs no order. It costs memory for all prices.",
        """
def cost(order: ListNode | None, prices: ListNode | None) -> int:
    price_of = {}
    while prices:
        kind, cents = prices.val
        price_of[kind] = cents
        prices = prices.next
    total = 0
    while order:
        kind, pieces = order.val
        total += pieces * price_of.get(kind, 0)
        order = order.next
    return total
"""),
]
EXPLANATION = """
As both lists ascend, the smaller of the two present numbers can't occur in the other list any more. So that side steps on. For 2, 5, 9 and
5, 7, 9:

| order | prices | total |
|---|---|---|
| 2 | 5 | 0 |
| 5 | 5 | 60 |
| 9 | 7 | 60 |
| 9 | 9 | 260 |

Each step leaves a node behind, so the steps are at most the sum of both lengths. Searching the second list for each node costs the product.
"""


def cost(order: ListNode | None, prices: ListNode | None) -> int:
    total = 0
    while order and prices:
        (kind, pieces), (other, cents) = order.val, prices.val
        if kind == other:
            total += pieces * cents
            order, prices = order.next, prices.next
        elif kind < other:
            order = order.next
        else:
            prices = prices.next
    return total


def inputs(rng):
    kinds = range(1, rng.randint(7, 12))
    return tuple([(kind, rng.randint(1, 20)) for kind in sorted(rng.sample(kinds, rng.randint(0, 6)))] for _ in range(2))


def large(rng, size):
    return tuple([(kind, rng.randint(1, 20)) for kind in sorted(rng.sample(range(2 * size), size))] for _ in range(2))
