"""Two harvests on one sheet

Two sisters note the harvest of their espalier vines as binary trees: each node is a bud, its value the number of grapes from it. To see both vines at once they lay one sheet upon the other, root on root, left on left, right on right.

Where both vines have a bud, the new one has the greater of both numbers; where only one of them does, its bud is taken over with everything below. Return the root of the new vine. `one` and `other` may be `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "What is the answer where one of the two buds is missing? You need not look at it any further.",
    "Walk both trees in step: a function with two nodes that gives the node of the new vine.",
    "With both buds there, make a node of the greater number, its left side from both left sides and its right side from both right sides.",
)
EXAMPLES = [
    ([5, 2, 8, 4], [3, 6, None, 1, 7]),
    Example(([4], [1, 2, 3]), why="4 is greater than 1; 2 and 3 are taken over"),
    ([2, 1], [2, None, 9]),
]
EDGES = {"may be `None`": ([], []), "only one of them": ([], [3, 4]), "with everything below": ([3, None, 5, 6], [4]), "greater of both": Edge(([7, 7], [7, 8]), "equal numbers")}
MISTAKES = [
    Mistake("You add the numbers, but the greater of both is wanted.", "max(one.val, other.val)", "one.val + other.val"),
    Mistake("Where only one vine has a bud, that bud is taken over.", "        return one or other", "        return None"),
    Mistake("Lay left on left and right on right; yours lays them crosswise.",
            "laid(one.left, other.left), laid(one.right, other.right)", "laid(one.left, other.right), laid(one.right, other.left)"),
]
EXPLANATION = """
Both trees are walked in step. A place that only one of them has ends the walk there: its whole branch is taken over. For `[4]` and `[1, 2, 3]`:

| place | one | other | new |
|---|---|---|---|
| root | 4 | 1 | 4 |
| left | – | 2 | 2, taken over |
| right | – | 3 | 3, taken over |

Only places that both trees have are visited, so the work grows with the smaller tree at most.
"""


def laid(one: TreeNode | None, other: TreeNode | None) -> TreeNode | None:
    if one is None or other is None:
        return one or other
    return TreeNode(max(one.val, other.val), laid(one.left, other.left), laid(one.right, other.right))


def inputs(rng):
    return (tree(rng, 1, 8, 1, 9), tree(rng, 1, 8, 1, 9))
