"""A sensor without memory

The readings of a sensor are stored in a binary tree, whose inorder (left part, node, right part) is the order in which they were taken. The device has hardly any
memory: no list, no stack, no room for calls inside calls; a few names for nodes and numbers is all there is. Where a node has no right child, though, its
`right` may for a while point back up to a node that comes later.

`root` is the tree, or `None` when nothing was read. Return how often a reading is lower than the one taken just before it. After the call the tree must be as it was, not changed in any place. It may be a chain of
thousands of nodes.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "After the last node of a left part comes the node above it. Which link of that last node is free to lead there?",
    "Before you go left, find the rightmost node of the left part and let its `right` point to the node where you stand: a thread.",
    "If you arrive at a node with a left child and find the thread already there, the left part is done: take the thread away, visit the node and go right.",
)
EXAMPLES = [
    Example(([5, 3, 8, 4, 1],), why="the order is 4, 3, 1, 5, 8"),
    ([2, 3, 1],),
    Example(([2, 1, 3],), why="1, 2, 3 never falls"),
]
EDGES = {
    "nothing was read": ([],),
    "thousands of nodes": Edge(([value for at in range(1200) for value in (at % 6, None)][:-1],), "a chain of 1,200 nodes"),
    "a reading is lower": Edge(([4, 4, 4],), "equal readings"),
}
ALWAYS = [
    ([0, None, -1],),
    ([-3_000_000_000],),
    ([0, 1, 0],),
    ([-2, -3, -1],),
    ([-3000, None, -2000],),
]
MISTAKES = [
    Mistake("A reading that equals the one before it is not lower.", "                last.right = None\n                dips += node.val < before", "                last.right = None\n                dips += node.val <= before"),
    Mistake("After a node without a left part its reading has to be remembered, too. Yours compares the next one with an older reading.", "            before = node.val\n            node = node.right\n        else:",
            "            node = node.right\n        else:"),
    Mistake("You visit a node on the way down to its left part, too early.",
            "                last.right = node\n                node = node.left", "                last.right = node\n                dips += node.val < before\n                node = node.left"),
    Mistake("A chain of thousands of nodes is too deep for calls inside calls.",
            """
def dips_in(node: TreeNode | None) -> list[int]:
    return dips_in(node.left) + [node.val] + dips_in(node.right) if node else []


def count_dips(root: TreeNode | None) -> int:
    readings = dips_in(root)
    return sum(later < earlier for earlier, later in zip(readings, readings[1:]))
"""),
]
ORACLE = """
def count_dips(root: TreeNode | None) -> int:
    readings, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        readings.append(node.val)
        node = node.right
    return sum(later < earlier for earlier, later in zip(readings, readings[1:]))
"""
EXPLANATION = """
A thread from the last node of the left part leads back to the node above. Arriving there a second time is noticed by the thread, which is then taken away. For `[2, 3, 1]`:

| at | what happens | dips |
|---|---|---|
| 2 | thread from 3 to 2, go left | 0 |
| 3 | visited, along the thread | 0 |
| 2 | thread found and removed, visited | 1 |
| 1 | visited | 2 |

Each link is followed a constant number of times, so the time grows with the number of nodes, and the memory doesn't grow at all. A stack of your own is simpler, but it holds as many nodes as the tree has levels.
"""


def count_dips(root: TreeNode | None) -> int:
    dips = 0
    before = float("-inf")
    node = root
    while node:
        if node.left is None:
            dips += node.val < before
            before = node.val
            node = node.right
        else:
            last = node.left
            while last.right and last.right is not node:
                last = last.right
            if last.right is None:
                last.right = node
                node = node.left
            else:
                last.right = None
                dips += node.val < before
                before = node.val
                node = node.right
    return dips


def inputs(rng):
    return (tree(rng, 1, 11, -4, 5),)
