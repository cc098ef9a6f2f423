"""One line at the exit

The visitors of a museum stand in a binary tree of groups. At the evening bell they form a single line: first the visitor at the root, then everyone from the left part, already in line, then everyone from the right part.

Rewire the tree from `root` so that in every node `left` is `None` and `right` is the next visitor of the line, and return the first node. Use the nodes that exist; make no new ones. No tree, `None`, stays `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "At the root: the whole left part has to stand between the root and its right part. Which visitor must be linked to the old right child?",
    "The last visitor of the left part in line order gets the old right part. Then the left part moves over to the right.",
    "Walk down the line that grows on the right. At a node with a left part, find the rightmost node of that part, hang the right part there, move the left part to the right and clear `left`.",
)
EXAMPLES = [
    Example(([1, 2, 5, 3, 4, None, 6],), why="1, then 2, 3, 4, then 5, 6"),
    ([7, 8, None, 9],),
    ([2, None, 1],),
]
EDGES = {"No tree": ([],), "the visitor at the root": Edge(([4],), "one visitor"), "from the right part": ([1, 2, 3],)}
MISTAKES = [
    Mistake("The right part must not get lost when the left part moves over.", "            last.right = node.right\n", ""),
    Mistake("The old right part belongs behind the last visitor of the left part, not behind its first one.",
            "            while last.right:\n                last = last.right\n", ""),
    Mistake("You rewire only the root. Each node of the line may have a left part.", "        node = node.right\n    return", "        node = None\n    return"),
]
ORACLE = """
def in_line(root: TreeNode | None) -> TreeNode | None:
    def visitors(node):
        return [node, *visitors(node.left), *visitors(node.right)] if node else []

    line = visitors(root)
    for node, following in zip(line, [*line[1:], None]):
        node.left, node.right = None, following
    return root
"""
EXPLANATION = """
In line order the rightmost node of the left part comes directly before the right part. Linking these two makes room for the left part on the right. For `[1, 2, 5, 3, 4, None, 6]`:

| node | last of its left part | line so far |
|---|---|---|
| 1 | 4, which gets 5 | 1, 2, … |
| 2 | 3, which gets 4 | 1, 2, 3, 4, 5, 6 |
| 3, 4, 5, 6 | none | |

Each link is followed at most twice, so the work grows with the number of nodes, and no further memory is needed. One could instead collect the nodes in a list and link them afterwards, which is simpler and takes a list of all nodes.
"""


def in_line(root: TreeNode | None) -> TreeNode | None:
    node = root
    while node:
        if node.left:
            last = node.left
            while last.right:
                last = last.right
            last.right = node.right
            node.left, node.right = None, node.left
        node = node.right
    return root


def inputs(rng):
    return (tree(rng, 2, 10, 1, 99),)
