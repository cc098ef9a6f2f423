"""The longest garland of one colour

Lamps of a light installation hang in the form of a binary tree; the value of a node is the number of its colour. Two linked lamps match if their colours are equal or if one of them is white. White has the number 0.

A garland is a way along links on which every two neighbouring lamps match; it uses no lamp twice. Return the number of links in the longest garland. If the tree `root` is `None` or no two linked lamps match, that is 0.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 400 lamps",)
HINTS = (
    "Where on a garland is its highest lamp, and what does the garland look like on its two sides?",
    "Let a function return the longest arm that goes down from a lamp. An arm of a child can be extended by one link if the two lamps match.",
    "At each lamp add the two arms and keep the largest sum. Upwards, return the longer one only.",
)
EXAMPLES = [
    Example(([4, 4, 7, 4, 4, None, 7],), why="for one, across the lamp on the left"),
    Example(([4, 0, 7, 4, 7],), why="4 and 7 below the white lamp are joined by it"),
    Example(([1, 2, 3],), why="nothing matches"),
]
EDGES = {"is `None`": ([],), "no two linked": Edge(([5],), "a single lamp"), "White has the number 0": Edge(([0, 0, 0, 0],), "all white")}
ALWAYS = [
    ([4, 0],),
    ([3, 3, 3, 3, None, None, 3],), ([2, 5, 2, 5, 5],), ([0, 1, 2, 1, 3, 2],),
    ([2, 1, 2],),
]
MISTAKES = [
    Mistake("A garland may bend at a lamp and use both sides.", "longest = max(longest, left + right)", "longest = max(longest, left, right)"),
    Mistake("Upwards, a garland can go on with one arm only.", "return max(left, right)", "return left + right"),
    Mistake("Return the number of links, not of lamps.", "return longest", "return longest + 1 if root else 0"),
    Mistake("White matches every colour; you only compare for equal numbers.", "child.val == node.val or 0 in (child.val, node.val)", "child.val == node.val"),
]
ORACLE = """
def longest_garland(root: TreeNode | None) -> int:
    nodes, links = [root] if root else [], {}
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                nodes.append(child)
                if child.val == node.val or child.val == 0 or node.val == 0:
                    links.setdefault(node, []).append(child)
                    links.setdefault(child, []).append(node)
    walks = [(node, None, 0) for node in nodes]
    for node, before, length in walks:
        walks += [(other, node, length + 1) for other in links.get(node, []) if other is not before]
    return max((length for _, _, length in walks), default=0)
"""
EXPLANATION = """
Each call returns the longest arm down from its lamp, and joins its two arms for a garland that bends there. For `[4, 4, 7, 4, 4, None, 7]`:

| lamp | left arm | right arm | bends with |
|---|---|---|---|
| 4 and 4 at the bottom | 0 | 0 | 0 |
| 4 on the left | 1 | 1 | 2 |
| 7 at the bottom | 0 | 0 | 0 |
| 7 on the right | 0 | 1 | 1 |
| 4 at the top | 2 | 0 | 2 |

Each lamp is visited once. Another way walks from each lamp as far as colours match, which takes n² steps.
"""


def longest_garland(root: TreeNode | None) -> int:
    longest = 0

    def arm(node: TreeNode, child: TreeNode | None) -> int:
        if child is None:
            return 0
        length = 1 + down(child)
        return length if child.val == node.val or 0 in (child.val, node.val) else 0

    def down(node: TreeNode) -> int:
        nonlocal longest
        left, right = arm(node, node.left), arm(node, node.right)
        longest = max(longest, left + right)
        return max(left, right)

    if root:
        down(root)
    return longest


def inputs(rng):
    return (tree(rng, 0, 9, 0, rng.choice([1, 2, 3])),)
