"""The two farthest sensors

Sensors in a vineyard are connected by cables in the form of a binary tree. The value of each node is the length in metres of the cable that leads up to its parent; the root has no such cable, and its value is 0. Messages travel along the cables only.

Return the length of cable between the two sensors that are farthest from each other. If the tree `root` is `None` or has just one sensor, that is 0.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("all cables are at least 1 metre long", "up to 400 sensors")
HINTS = (
    "On the way between the two sensors there is one that lies highest. What do the two parts of the way have in common?",
    "A function can return how far down one gets from a node. The longest way that bends at a node uses both sides of it.",
    "Let the function also count the cable above its node. At each node, add what comes back from the left and from the right, and keep the largest sum.",
)
EXAMPLES = [
    Example(([0, 3, 4, 2, 5],), why="5 + 3 + 4"),
    Example(([0, 3, None, 6, 5],), why="6 + 5, not through the root"),
    ([0, 7],),
]
EDGES = {"is `None`": ([],), "just one sensor": ([0],), "no such cable": Edge(([0, None, 2, None, 3],), "a single line of cables")}
ALWAYS = [
    ([0, 50, 1, None, None, 40, 1, None, None, 1],),
]
MISTAKES = [
    Mistake("The way can bend: from one side up and down the other side.", "longest = max(longest, left + right)", "longest = max(longest, left, right)"),
    Mistake("The farthest two need not lie on different sides of the root.", "    reach(root)\n    return longest", "    return reach(root.left) + reach(root.right) if root else 0"),
    Mistake("Upwards, only the longer side can be used.", "max(left, right) + node.val", "left + right + node.val"),
    Mistake("You count cables; add up their lengths instead.", "max(left, right) + node.val", "max(left, right) + 1"),
]
EXPLANATION = """
Each call returns how much cable one can follow from above its node down to a farthest sensor. Both sides together are the longest way that bends at the node. For `[0, 3, 4, 2, 5]`:

| node | left | right | bends with | returns |
|---|---|---|---|---|
| 2 | 0 | 0 | 0 | 2 |
| 5 | 0 | 0 | 0 | 5 |
| 3 | 2 | 5 | 7 | 8 |
| 4 | 0 | 0 | 0 | 4 |
| root | 8 | 4 | 12 | 8 |

Each node is visited once.
"""


def farthest(root: TreeNode | None) -> int:
    longest = 0

    def reach(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return 0
        left, right = reach(node.left), reach(node.right)
        longest = max(longest, left + right)
        return max(left, right) + node.val

    reach(root)
    return longest


def inputs(rng):
    values = tree(rng, 0, 9, 1, 9)
    return ([0, *values[1:]] if values else [],)
