"""Leads who outweigh their team

A tree shows who leads whom in a sales firm: each node holds how many orders this person won this month, and the people that he or she leads directly, two at most, are `left` and `right`. A person's team is everyone below,
not only those led directly.

The firm praises everybody who won more orders than their whole team together. People without a team are not praised. Return how many are praised. `root` may be `None`, when
nobody works there.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "What does a person have to hear from each of the two below to decide about herself?",
    "Let a function return two numbers for a person with everyone below: the sum of all orders, and how many are praised.",
    "The sum of the team is the sum on the left plus the sum on the right. Compare, unless both children are missing, and hand both numbers up.",
)
EXAMPLES = [
    Example(([9, 4, 3, 1, 2, None, 3],), why="only 4, as 1 + 2 is less; 9 has a team of 13"),
    Example(([5, 3, None, 1],), why="5 beats 3 + 1, and 3 beats 1"),
    Example(([8],), why="no team"),
]
EDGES = {
    "nobody works there": ([],),
    "more orders than": Edge(([6, 4, 2],), "as many orders as the team"),
    "without a team": Edge(([0, 0, 5],), "zeros"),
    "everyone below": Edge(([5, 2, 1, None, None, 9],), "many orders deep down"),
}
ALWAYS = [
    ([9, 1, 3, None, None, 1],),
    ([5, 0],),
    ([0, None, 8, None, 1],),
]
MISTAKES = [
    Mistake("As many orders as the team are not more.", "node.val > team", "node.val >= team"),
    Mistake("Your team is only those led directly; everyone below belongs to it.", "return team + node.val, praised", "return node.val, praised"),
    Mistake("People without a team are not praised, however many orders they won.", "if (node.left or node.right) and node.val > team:", "if node.val > team:"),
    Mistake("Somebody who leads just one person has a team, too.", "(node.left or node.right)", "(node.left and node.right)"),
]
ORACLE = """
def count_praised(root: TreeNode | None) -> int:
    def values(node):
        return [node.val] + values(node.left) + values(node.right) if node else []

    if root is None:
        return 0
    below = values(root)[1:]
    mine = 1 if below and root.val > sum(below) else 0
    return mine + count_praised(root.left) + count_praised(root.right)
"""
EXPLANATION = """
Each call returns a small summary of its part: the sum of the orders and how many are praised. The person above needs nothing else. For `[5, 3, None, 1]`:

| node | team | praised here | hands up |
|---|---|---|---|
| 1 | 0 | no team | 1, 0 |
| 3 | 1 | yes | 4, 1 |
| 5 | 4 | yes | 9, 2 |

Each node is visited once. Adding up the team of each person from scratch is right as well, but in a long chain it takes n² steps.
"""


def summary(node: TreeNode | None) -> tuple[int, int]:
    if node is None:
        return 0, 0
    left_sum, left_praised = summary(node.left)
    right_sum, right_praised = summary(node.right)
    team, praised = left_sum + right_sum, left_praised + right_praised
    if (node.left or node.right) and node.val > team:
        praised += 1
    return team + node.val, praised


def count_praised(root: TreeNode | None) -> int:
    return summary(root)[1]


def inputs(rng):
    line = tree(rng, 1, 10, 0, 4)
    return ([value if value is None or rng.random() < 0.6 else value * rng.randint(1, 6) for value in line],)
