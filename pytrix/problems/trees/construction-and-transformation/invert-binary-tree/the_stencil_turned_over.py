"""The stencil turned over

A stencil for branches is a binary tree. Somebody turns it over, but holds its uppermost part: the nodes of the first `kept` levels keep their sides. At every node below them, left and right are exchanged, with everything
that hangs there.

So with `kept` 0 the root's sides are exchanged and those of all other nodes as well, and with `kept` 1 the root keeps its left and its right child, but these and all below are turned. Return the root of the stencil afterwards. `root` may be `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "What has to happen at a single node that is turned, and what at one that is kept?",
    "Let the function call itself for both children, with one kept level fewer.",
    "Treat both children first. If no levels are to be kept here, exchange the two sides in one line, so that neither is lost.",
)
EXAMPLES = [
    ([1, 2, 3, 4, 5, None, 6], 0),
    Example(([1, 2, 3, 4, 5, None, 6], 1), why="1 keeps its sides; those of 2 and 3 are exchanged"),
    Example(([1, 2, 3, 4], 5), why="there are only three levels"),
]
EDGES = {"may be `None`": ([], 0), "with everything": Edge(([1, 2, None, 3, None, 4], 0), "a single line"), "keep their sides": Edge(([8], 1), "one node")}
ALWAYS = [
    ([47, None, 83, 24, 69, 56], 3),
    ([1, 2, None, 3, None, 4, None, 5], 0),
    ([47, 71, 5, None, 2], 0),
]
MISTAKES = [
    Mistake("Moving the right side over isn't enough: the left side has to come to the right.", "root.left, root.right = root.right, root.left", "root.left, root.right = root.right, None"),
    Mistake("You turn the levels that should be kept, and keep the others.", "if kept <= 0:", "if kept > 0:"),
    Mistake("Only one level is turned in your stencil; all deeper ones have to follow.", "if kept <= 0:", "if kept == 0:"),
    Mistake("You keep one level more than `kept` says.", "if kept <= 0:", "if kept < 0:"),
]
EXPLANATION = """
Each node exchanges its two sides, or doesn't, and hands one kept level fewer down. For `[1, 2, 3, 4, 5, None, 6]` and `kept` 1:

| node | kept | sides afterwards |
|---|---|---|
| 1 | 1 | 2, 3 |
| 2 | 0 | 5, 4 |
| 3 | 0 | 6, – |

Each node is visited once, so the work grows with their number.
"""


def turned(root: TreeNode | None, kept: int) -> TreeNode | None:
    if root:
        turned(root.left, kept - 1)
        turned(root.right, kept - 1)
        if kept <= 0:
            root.left, root.right = root.right, root.left
    return root


def inputs(rng):
    return (tree(rng, 2, 11, 1, 99), rng.choice([0, 0, 1, 1, 2, 3]))
