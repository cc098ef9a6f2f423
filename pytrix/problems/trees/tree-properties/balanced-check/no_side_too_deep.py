"""No side too deep

A decision tree asks one question after another: each node is a question, and `left` and `right` are the questions that follow a no and a yes. It is fair when no answer makes the rest much longer than the other one:
at every node, the height of the left side and that of the right side differ by at most `slack`. The height of a side is its number of levels, 0 if it is missing.

`root` is the tree, and `slack` is at least 0. Return whether the tree is fair. An empty tree is.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "To judge a node you need the heights of both sides. Could the same walk that measures them judge them as well?",
    "Let the function that measures a height return -1 as soon as something below is unfair.",
    "If either side gives -1, or the heights differ by more than the slack, give -1 yourself. Otherwise give one more than the greater height.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, None, None, None, 5], 1), why="below 2 the heights are 2 and 0"),
    ([1, 2, 3, 4, None, None, None, 5], 2),
    Example(([1, 2, 3, 4, None, None, 5, 6, None, None, 7], 1), why="fair at the root, but not below it"),
    ([1, 2, 3], 0),
]
EDGES = {"An empty tree": ([], 0), "at least 0": Edge(([1, 2], 0), "a slack of 0"), "at most `slack`": ([1, None, 2, None, 3], 2)}
ALWAYS = [
    ([1, 2, 3, 4, 5, 6, 7, 8, None, 9, None, 10, None, None, None, 11], 1),
    ([8, 5, 3, 7, 7, 4], 0),
    ([3, 5, 2, None, 2, 1, 7], 0),
    ([6, 3, 8, 6, 4, None, 2, 3], 1),
    ([9, 8, 2, 8, 4], 1),
]
MISTAKES = [
    Mistake("You judge only the root. Every node has to be fair.", "if -1 in (left, right) or abs(left - right) > slack:", "if abs(left - right) > slack:"),
    Mistake("A difference of exactly `slack` is allowed.", "abs(left - right) > slack", "abs(left - right) >= slack"),
    Mistake("The right side may be the deeper one, too.", "abs(left - right) > slack", "left - right > slack"),
    Mistake("The longest way down counts, not the shortest.", "return 1 + max(left, right)", "return 1 + min(left, right)"),
]
ORACLE = """
def is_fair(root: TreeNode | None, slack: int) -> bool:
    def deep(node):
        return 1 + max(deep(node.left), deep(node.right)) if node else 0

    if root is None:
        return True
    return abs(deep(root.left) - deep(root.right)) <= slack and is_fair(root.left, slack) and is_fair(root.right, slack)
"""
EXPLANATION = """
One walk measures and judges: the height goes up, or -1 as a sign that something below is unfair. For the first example with slack 1:

| node | left, right | goes up |
|---|---|---|
| 5 | 0, 0 | 1 |
| 4 | 1, 0 | 2 |
| 2 | 2, 0 | -1 |
| 3 | 0, 0 | 1 |
| 1 | -1, 1 | -1 |

Each node is visited once. Another way is to measure both sides anew at each node; it reads well but takes up to n² steps in a long chain.
"""


def height_if_fair(node: TreeNode | None, slack: int) -> int:
    if node is None:
        return 0
    left, right = height_if_fair(node.left, slack), height_if_fair(node.right, slack)
    if -1 in (left, right) or abs(left - right) > slack:
        return -1
    return 1 + max(left, right)


def is_fair(root: TreeNode | None, slack: int) -> bool:
    return height_if_fair(root, slack) != -1


def inputs(rng):
    return (tree(rng, 2, 12, 1, 9), rng.choice([0, 1, 1, 2, 2, 3]))
