"""Two labels swapped

A library keeps the call numbers of its shelves in a binary search tree: in every node, smaller numbers stand in the left part and larger ones in the right part, and no two are equal. On dusting, somebody exchanged the labels of two nodes. The links are
as they were.

Put the two numbers back into each other's nodes, without changing links, and return `root`. There are exactly two wrong labels, so the tree has at least two nodes.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "Write down 1 2 3 4 5 6, exchange two numbers, and look where the row falls. How often can that happen?",
    "Visit the nodes in the order left part, node, right part. The row falls once if the two were neighbours, and twice otherwise.",
    "The first wrong node is the one before the first fall, the second wrong one is the one after the last fall. Exchange their values.",
)
EXAMPLES = [
    Example(([40, 60, 20, 10, 30],), why="20 and 60 were exchanged"),
    Example(([5, 7, 9],), why="5 and 7 stand in order next to each other"),
    ([8, 4, 1, 9, 6, None, 10],),
]
EDGES = {"exactly two": Edge(([1, 2],), "two nodes"), "no two are equal": Edge(([3, None, 1, 2],), "far apart"), "The links are": Edge(([6, 2, 4, 1, 3, 5, 7],), "a full tree")}
MISTAKES = [
    Mistake("When the two are neighbours in order, the row falls only once: both are found at that fall.",
            "first, last = falls[0][0], falls[-1][1]", "first, last = falls[0][0], falls[-1][0]"),
    Mistake("The second wrong node is the one after the last fall, not after the first.", "falls[-1][1]", "falls[0][1]"),
    Mistake("The first wrong node stands before the first fall.", "falls[0][0]", "falls[0][1]"),
]
ORACLE = """
def repaired(root: TreeNode) -> TreeNode:
    def in_order(node):
        return [*in_order(node.left), node, *in_order(node.right)] if node else []

    nodes = in_order(root)
    for node, value in zip(nodes, sorted(node.val for node in nodes)):
        node.val = value
    return root
"""
EXPLANATION = """
In order, a search tree ascends. The larger of the exchanged numbers stands too early and makes the first fall, the smaller one stands too late and makes the last fall. For `[40, 60, 20, 10, 30]`:

| neighbours in order | falls? |
|---|---|
| 10, 60 | |
| 60, 30 | yes |
| 30, 40 | |
| 40, 20 | yes |

So 60 and 20 are exchanged. The walk visits each node once. Instead, one could sort all values and write them back in order, which takes n log n steps and touches every node.
"""


def in_order(node: TreeNode | None) -> list[TreeNode]:
    if node is None:
        return []
    return [*in_order(node.left), node, *in_order(node.right)]


def repaired(root: TreeNode) -> TreeNode:
    nodes = in_order(root)
    falls = [(one, other) for one, other in zip(nodes, nodes[1:]) if one.val > other.val]
    first, last = falls[0][0], falls[-1][1]
    first.val, last.val = last.val, first.val
    return root


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 60), rng.randint(2, 10)):
        place = 1
        while place in places:
            place = 2 * place + (value > places[place])
        places[place] = value
    order = sorted(places, key=places.get)
    at = rng.randrange(len(order) - 1)
    one, other = order[at], order[at + 1 if rng.random() < 0.4 else rng.randrange(at + 1, len(order))]
    places[one], places[other] = places[other], places[one]
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    return (line,)
