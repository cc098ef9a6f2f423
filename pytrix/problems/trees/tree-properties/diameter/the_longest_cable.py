"""The longest cable

Lamps in a park are joined by cables so that they form a binary tree. Each node's value is the length in metres of the cable that joins this lamp to the one above it; the root's value means nothing, because no cable leads to it.

A test signal is sent from one lamp to another along the cables between them. Return the greatest number of metres it can travel between any two lamps of the park. No lamps, or one alone, give 0.
`root` is the tree of lamps; all cables are at least 1 metre long.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Every way between two lamps has one lamp that lies highest. How long can a way be whose highest lamp is this one?",
    "A way goes down on the left of its highest lamp and down on its right. For each lamp you need the longest way down on both sides.",
    "Return two numbers for each lamp: how far down one can get from it, and the longest way found in its part. The cable to a child is added by the parent.",
)
EXAMPLES = [
    Example(([0, 4, 3, 2, 9, None, 1],), why="9 + 4 + 3 + 1"),
    Example(([50, 1, None, 8, 7],), why="8 + 7, away from the root; its 50 means nothing"),
    ([0, None, 5],),
]
EDGES = {"No lamps": ([],), "one alone": ([12],), "the root's value means nothing": Edge(([9, 1, 2],), "a large value at the root"), "between any two": Edge(([1, 2, None, 3, None, 4],), "a single chain")}
MISTAKES = [
    Mistake("The longest way need not pass the root.", "max(best_left, best_right, left + right)", "left + right"),
    Mistake("You counted cables; their lengths should be added.", "down_left + node.left.val if node.left else 0", "down_left + 1 if node.left else 0"),
    Mistake("The signal may go down on both sides of its highest lamp.", "max(best_left, best_right, left + right)", "max(best_left, best_right, left, right)"),
]
ORACLE = """
def longest_cable(root: TreeNode | None) -> int:
    ways, best = [], [0]

    def collect(node, way):
        if node:
            ways.append(way)
            collect(node.left, way + [("L", node.left.val if node.left else 0)])
            collect(node.right, way + [("R", node.right.val if node.right else 0)])

    collect(root, [])
    for one in ways:
        for other in ways:
            same = 0
            while same < min(len(one), len(other)) and one[same][0] == other[same][0]:
                same += 1
            best.append(sum(metres for _, metres in one[same:] + other[same:]))
    return max(best)
"""
EXPLANATION = """
Every way has a highest lamp and goes down from it on both sides, so each lamp adds its two longest ways down, and the best of all lamps is the answer. For `[50, 1, None, 8, 7]`:

| lamp | left, right | best so far | longest way down |
|---|---|---|---|
| 8 | 0, 0 | 0 | 0 |
| 7 | 0, 0 | 0 | 0 |
| 1 | 8, 7 | 15 | 8 |
| 50 | 9, 0 | 15 | 9 |

One visit for each lamp. Measuring both sides anew at every lamp is right as well, but takes up to n² steps in a long chain.
"""


def measure(node: TreeNode | None) -> tuple[int, int]:
    if node is None:
        return 0, 0
    down_left, best_left = measure(node.left)
    down_right, best_right = measure(node.right)
    left = down_left + node.left.val if node.left else 0
    right = down_right + node.right.val if node.right else 0
    return max(left, right), max(best_left, best_right, left + right)


def longest_cable(root: TreeNode | None) -> int:
    return measure(root)[1]


def inputs(rng):
    return (tree(rng, 2, 10, 1, 9),)
