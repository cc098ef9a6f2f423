"""The cheapest of two shops

Two shops keep their prices in binary search trees: in the left part of every node stand smaller prices, in the right part larger ones, and no price stands twice in one tree. The same price may stand in both.

`one` and `other` are the roots, each `None` for an empty shop. Return the `count` cheapest prices of both shops together, in ascending order; a price that stands in both counts twice. If there are fewer, return all. The shops are large and `count` is small, so most of the prices shouldn't be looked at.
"""

import heapq
from collections.abc import Iterator
from itertools import islice

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "How would you get the next price of one tree, without writing down all of them?",
    "A generator can walk inorder and give one price at a time. It keeps the way to the present node in a list, and goes on only when it is asked.",
    "In the generator go left as long as there is something, keeping the nodes in a list; pop a node, yield its price, and turn to its right part. Two such generators are merged, and `islice` stops after the wanted number.",
)
EXAMPLES = [
    Example(([50, 20, 70], [40, 10, 60], 4), why="10, 20, 40, 50"),
    Example(([5, 3], [3, None, 9], 3), why="3 stands in both"),
    Example(([2], [], 5)),
]
EDGES = {"If there are fewer": ([4, 2, 6], [5], 9), "empty shop": ([], [8, 7], 1), "counts twice": Edge(([3, 1], [3, 1], 3), "the same prices in both")}
ALWAYS = [
    ([4, 2, 6, 1, 3, 5, 7], [], 6),
    ([5, None, 20, 10], [], 2),
]
MISTAKES = [
    Mistake("You take the prices as they come in preorder; ascending order needs the left part first.", "            node = way.pop()\n            yield node.val\n", "            node = way.pop()\n            yield way[0].val if way else node.val\n"),
    Mistake("A price that stands in both shops counts twice.", "list(islice(heapq.merge(prices(one), prices(other)), count))", "list(islice(sorted({*prices(one), *prices(other)}), count))"),
    Mistake("The right part of a node is forgotten, so prices are missing.", "            node = node.right\n", "            node = None\n"),
    Mistake("You take the cheapest of the first shop before those of the second; both have to be compared.", "heapq.merge(prices(one), prices(other))", "[*prices(one), *prices(other)]"),
]
ORACLE = """
def cheapest(one: TreeNode | None, other: TreeNode | None, count: int) -> list[int]:
    found, waiting = [], [one, other]
    while waiting:
        node = waiting.pop()
        if node:
            found.append(node.val)
            waiting += [node.left, node.right]
    return sorted(found)[:count]
"""
ALSO_RIGHT = [
    Way("A generator that calls itself with `yield from` is shorter; each price is handed through all levels above it, and the depth is limited.",
        """
def prices(root: TreeNode | None) -> Iterator[int]:
    if root:
        yield from prices(root.left)
        yield root.val
        yield from prices(root.right)


def cheapest(one: TreeNode | None, other: TreeNode | None, count: int) -> list[int]:
    return list(islice(heapq.merge(prices(one), prices(other)), count))
"""),
]
EXPLANATION = """
Inorder gives a tree's prices in ascending order, and a generator gives them one at a time. Two ascending streams are merged by always taking the smaller of the two next prices. For the first example:

| next of one | next of other | taken |
|---|---|---|
| 20 | 10 | 10 |
| 20 | 40 | 20 |
| 50 | 40 | 40 |
| 50 | 60 | 50 |

The first price costs a walk down to the left end; after that each one costs a few steps on average. All in all that is `count` plus the heights of both trees. Another way writes the generator as a recursion. Sorting all prices would look at every one.
"""


def prices(root: TreeNode | None) -> Iterator[int]:
    way: list[TreeNode] = []
    node = root
    while node or way:
        if node:
            way.append(node)
            node = node.left
        else:
            node = way.pop()
            yield node.val
            node = node.right


def cheapest(one: TreeNode | None, other: TreeNode | None, count: int) -> list[int]:
    return list(islice(heapq.merge(prices(one), prices(other)), count))


ENTRY = "cheapest"


def inputs(rng):
    def shop():
        size = rng.choice([0, 1, 3, 7, 7])
        values = sorted(rng.sample(range(1, 25), size))
        order = {0: [], 1: [0], 3: [1, 0, 2], 7: [3, 1, 5, 0, 2, 4, 6]}[size]
        return [values[place] for place in order]

    return (shop(), shop(), rng.randint(1, 8))
