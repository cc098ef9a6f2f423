"""Guests of the jubilee

A firm is organised as a binary tree: each node is a person, and the nodes below are those who report to that person. For a jubilee, people are invited, but nobody should meet their own boss there: of two people who are linked directly, at most one is invited. The value of a node says how much fun that person brings, at least 1.

Return the largest fun that a guest list can have together. If the tree `root` is `None`, that is 0.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 400 people",)
HINTS = (
    "If somebody is invited, what does that mean for those directly below? And if not, does anything follow?",
    "Let a function return two numbers for each part of the tree: the best fun with the person at its top invited, and without.",
    "With: the value plus the second numbers of both sides. Without: for each side the larger of its two numbers.",
)
EXAMPLES = [
    Example(([3, 4, 5, 1, 3, None, 1],), why="4 and 5, the two below the top"),
    Example(([9, 4, 4, 1],), why="9 and the 1 two steps below"),
    Example(([1, 5, 1, None, None, 9],), why="5 and 9 are in different parts"),
]
EDGES = {"is `None`": ([],), "directly": Edge(([2, 1, None, 1, None, 3],), "a chain in which two in a row stay at home"), "largest fun": Edge(([6],), "a single person")}
ALWAYS = [
    ([5] + [value for place in range(50) for value in (place % 7 + 1, None)],),
    ([5, 5, 8, 6],),
]
MISTAKES = [
    Mistake("Inviting every second level is only one possibility; two levels in a row may stay at home.", """
def most_fun(root: TreeNode | None) -> int:
    level, sums = [root] if root else [], [0, 0]
    turn = 0
    while level:
        sums[turn] += sum(node.val for node in level)
        level = [child for node in level for child in (node.left, node.right) if child]
        turn = 1 - turn
    return max(sums)
"""),
    Mistake("Those directly below an invited person must stay at home.", "node.val + left[1] + right[1]", "node.val + max(left) + max(right)"),
    Mistake("The person at the top need not be invited.", "return max(fun(root))", "return fun(root)[0]"),
]
ORACLE = """
def most_fun(root: TreeNode | None) -> int:
    if root is None:
        return 0
    below = [child for child in (root.left, root.right) if child]
    further = [child for node in below for child in (node.left, node.right)]
    return max(root.val + sum(most_fun(child) for child in further), sum(most_fun(child) for child in below))
"""
EXPLANATION = """
Two numbers say all that the boss above has to know about a part: its best fun with and without its top person. For `[3, 4, 5, 1, 3, None, 1]`:

| person | with | without |
|---|---|---|
| 1, 3 and 1 in the last row | 1, 3, 1 | 0, 0, 0 |
| 4 | 4 | 1 + 3 = 4 |
| 5 | 5 | 1 |
| 3 at the top | 3 + 4 + 1 = 8 | 4 + 5 = 9 |

Each person is visited once. Another way asks for the best fun of every part and looks two levels down for invited people; without a memory it visits the lower people again and again.
"""


def most_fun(root: TreeNode | None) -> int:
    def fun(node: TreeNode | None) -> tuple[int, int]:
        if node is None:
            return (0, 0)
        left, right = fun(node.left), fun(node.right)
        return (node.val + left[1] + right[1], max(left) + max(right))

    return max(fun(root))


def inputs(rng):
    return (tree(rng, 0, 9, 1, 9),)
