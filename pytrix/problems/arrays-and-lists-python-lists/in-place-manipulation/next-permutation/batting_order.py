"""The next batting order

A cricket club tries out every batting order. The orders are written as lists of shirt numbers and tried from the
smallest to the largest: of two orders, the one with the smaller number at the first place where they differ comes
first.

Change the list `order` itself into the one that comes next, and return nothing. After the largest order the trials
begin again: change the list into the smallest one. Shirt numbers may occur twice, and equal numbers cannot be told
apart. A list without numbers, or with one, stays as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
COMPARE = "argument:order"
HINTS = (
    "The next order should differ as late as possible. Which end of the list can stay as it is, and from where can it not be made larger?",
    "From the back, find the first number that is smaller than its right neighbour: only there can the order become a little larger.",
    "Swap it with the last number behind it that is larger, and turn the falling rest round so that it becomes as small as possible.",
)
EXAMPLES = [
    Example(([2, 4, 7, 5, 3],), why="4 7 5 3 becomes 5 3 4 7"),
    Example(([1, 2, 3],), why="only the last two change"),
    Example(([9, 6, 2],), why="this was the largest order"),
]
EDGES = {
    "without numbers": ([],),
    "with one": ([8],),
    "may occur twice": ([1, 5, 5, 3],),
    "equal numbers": Edge(([4, 4, 4],), "all numbers are the same"),
    "the one that comes next": Edge(([5, 1, 1, 2, 2],), "repeated numbers at the end"),
}
ALWAYS = [([1, 2, 1],)]
MISTAKES = [
    Mistake("The rest behind the swap falls from left to right. Turn it round, so that it becomes the smallest.",
            "    order[pivot + 1 :] = reversed(order[pivot + 1 :])\n", ""),
    Mistake("A number equal to its neighbour cannot make the order larger: look for a really smaller one.",
            "order[pivot] >= order[pivot + 1]", "order[pivot] > order[pivot + 1]"),
    Mistake("Swap with the last larger number behind, which is the smallest of the larger ones.",
            "    while order[successor] <= order[pivot]:\n        successor -= 1\n", "    successor = pivot + 1\n"),
    Mistake("After the largest order comes the smallest one: the list has to be turned round.",
            "        order.reverse()\n", ""),
    Mistake("You sorted the whole list, which always gives the smallest order.",
            """
def next_order(order: list[int]) -> None:
    order.sort()
"""),
]
ORACLE = """
from itertools import permutations


def next_order(order: list[int]) -> None:
    orders = sorted(set(permutations(order)))
    place = orders.index(tuple(order))
    order[:] = orders[(place + 1) % len(orders)]
"""
EXPLANATION = """
A part that falls from left to right is the largest of its numbers, so the change must happen in front of it: at
`pivot`, the last number that is smaller than its right neighbour. It is replaced by the smallest larger number behind
it, and the rest, which still falls, is turned round. For `[2, 4, 7, 5, 3]`:

| step | list |
|---|---|
| pivot is the 4, behind it falls 7 5 3 | `[2, 4, 7, 5, 3]` |
| swapped with the last larger number, 5 | `[2, 5, 7, 4, 3]` |
| the rest turned round | `[2, 5, 3, 4, 7]` |

Without a pivot the whole list falls, and turning it round gives the smallest order. At most three walks over the list
are needed; making all orders and looking for the next one is hopeless, since ten numbers have 3,628,800.
"""


def next_order(order: list[int]) -> None:
    pivot = len(order) - 2
    while pivot >= 0 and order[pivot] >= order[pivot + 1]:
        pivot -= 1
    if pivot < 0:
        order.reverse()
        return
    successor = len(order) - 1
    while order[successor] <= order[pivot]:
        successor -= 1
    order[pivot], order[successor] = order[successor], order[pivot]
    order[pivot + 1 :] = reversed(order[pivot + 1 :])


def inputs(rng):
    order = [rng.randint(1, rng.choice([3, 9])) for _ in range(rng.randint(2, 6))]
    if rng.random() < 0.4:
        place = rng.randrange(len(order))
        order[place:] = sorted(order[place:], reverse=True)
    return (order,)
