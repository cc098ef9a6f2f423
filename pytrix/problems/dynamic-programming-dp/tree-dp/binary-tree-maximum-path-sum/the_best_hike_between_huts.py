"""The best hike between huts

In a nature park, huts are connected by trails in the form of a binary tree. The value of each node says how much hikers like the hut; for some it is negative. A hike begins at some hut, follows trails and ends at some hut, and visits no hut twice. Even a single hut is a hike.

Return the tuple of the largest sum of values that a hike can have and the fewest huts with which this sum is possible. The tree `root` has at least one node.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 400 huts",)
HINTS = (
    "Every hike has a highest hut, where it turns. How many ways down can it use from there?",
    "Let a function return the best hike that begins at a node and only goes down. The best one that turns at the node joins such a way from each side, if it pays.",
    "To prefer fewer huts, compare pairs: the sum, and the number of huts as a negative number. Then the larger pair is always the better one.",
)
EXAMPLES = [
    Example(([-4, 2, 9, 3, 5],), why="5, 2, -4 and 9"),
    Example(([-9, 2, 20, 3, 5],), why="20 alone is better than going through the -9"),
    Example(([3, 0, 0],), why="the zeros add nothing but huts"),
]
EDGES = {"at least one node": Edge(([-7],), "a single, disliked hut"), "fewest huts": Edge(([-1, 1, 5, 5],), "a large sum with fewer huts"), "negative": Edge(([-3, -2, -5],), "only disliked huts")}
ALWAYS = [
    ([-3_000_000_000],),
    ([4, 1, 0],),
    ([2, -1, None, 1, 2, 1],),
    ([2, 0, 2],),
    ([-2, 0, 3, 2, 1],),
    ([5, -2, None, 9],), ([2, 1, 3],), ([1, None, 0, None, 4],),
    ([-6, 1, None, -2, 0, -4, -7],),
]
MISTAKES = [
    Mistake("A hike can turn at a hut and use both sides below it.", "(left[0] + node.val + right[0], left[1] - 1 + right[1])", "(max(left, right)[0] + node.val, max(left, right)[1] - 1)"),
    Mistake("A way that goes on to the parent can use one side only.", "return (arm[0] + node.val, arm[1] - 1)", "return (left[0] + node.val + right[0], left[1] - 1 + right[1])"),
    Mistake("If all huts are disliked, one of them still has to be visited.", "best = (root.val, -1)", "best = (0, 0)"),
    Mistake("A side that takes away from the sum is better left out.", "left = max(down(node.left), (0, 0))", "left = down(node.left)", "right = max(down(node.right), (0, 0))", "right = down(node.right)"),
]
ORACLE = """
def best_hike(root: TreeNode) -> tuple[int, int]:
    nodes, links = [root], {}
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                links.setdefault(node, []).append(child)
                links.setdefault(child, []).append(node)
    hikes = [(node, None, node.val, 1) for node in nodes]
    for node, before, total, huts in hikes:
        hikes += [(other, node, total + other.val, huts + 1) for other in links.get(node, []) if other is not before]
    most = max(total for _, _, total, _ in hikes)
    return most, min(huts for _, _, total, huts in hikes if total == most)
"""
EXPLANATION = """
Each call returns the best way down from its node as a pair of the sum and minus the number of huts. A side that doesn't pay is replaced by nothing, the pair (0, 0). For `[-4, 2, 9, 3, 5]`:

| node | way down | best that turns here |
|---|---|---|
| 3 | (3, -1) | (3, -1) |
| 5 | (5, -1) | (5, -1) |
| 2 | (7, -2) | (10, -3) |
| 9 | (9, -1) | (9, -1) |
| -4 | (5, -2) | (12, -4) |

So 12 with four huts: 5, 2, -4, 9. Each node is visited once. Another way starts a walk at each hut and follows all hikes from there, which takes n² steps.
"""


def best_hike(root: TreeNode) -> tuple[int, int]:
    best = (root.val, -1)

    def down(node: TreeNode | None) -> tuple[int, int]:
        nonlocal best
        if node is None:
            return (0, 0)
        left = max(down(node.left), (0, 0))
        right = max(down(node.right), (0, 0))
        best = max(best, (left[0] + node.val + right[0], left[1] - 1 + right[1]))
        arm = max(left, right)
        return (arm[0] + node.val, arm[1] - 1)

    down(root)
    return best[0], -best[1]


def inputs(rng):
    return (tree(rng, 1, 8, rng.choice([-6, -1, -9]), 5),)
