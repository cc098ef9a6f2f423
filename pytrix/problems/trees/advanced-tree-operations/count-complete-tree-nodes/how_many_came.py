"""How many have sat down?

The seats of an arena are a binary tree, and people fill it row by row, from left to right, without a gap: only the last row may be short, and only on its right. Now the arena asks for the number of people.

Return how many nodes the tree `root` has; `None` has 0. In a real arena walking past everyone takes too long,
so a good solution uses how the seats were filled: of the two sides of a node, one is always full, and a full side with `h` rows has `2**h - 1` seats.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "How can you tell, by walking down along one edge, how many rows a part has?",
    "Compare the rows of the left side with those of the right side. What does it mean if they are equal, and what if they aren't?",
    "Equal: the left side is full, so its seats and the node are a power of two; count the right side in the same way. Otherwise the right side is full.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5, 6],), why="three rows, the last one short"),
    ([1, 2, 3, 4, 5, 6, 7],),
    ([1, 2],),
]
EDGES = {"has 0": Edge(([],), "an empty arena"), "one is always full": Edge(([1],), "one person"), "only the last row": Edge((list(range(1, 9)),), "one person in the last row")}
ALWAYS = [
    ([1] * 40,),
]
MISTAKES = [
    Mistake("The node itself has to be counted along with the full side.", "2**left + count(root.right)", "2**left - 1 + count(root.right)"),
    Mistake("If the left side has more rows, it is the right side that is full.", "2**right + count(root.left)", "2**left + count(root.right)"),
    Mistake("The side that may be short has to be counted, not guessed to be full.", "2**left + count(root.right)", "2**left + 2**right - 1"),
]
ORACLE = """
def count(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [side for side in (node.left, node.right) if side]
    return len(nodes)
"""
ALSO_RIGHT = [
    Way("Counting every node is a single line, and right for each tree, but it visits everyone.",
        """
def count(root: TreeNode | None) -> int:
    return 1 + count(root.left) + count(root.right) if root else 0
"""),
]
EXPLANATION = """
Walking left as far as possible gives the rows of a side. Equally many on both sides: the last row reaches into the right side, so the left one is full. Otherwise the right side is full, with one row fewer. For `[1, 2, 3, 4, 5, 6]`:

| node | rows left, right | full side and node | still to count |
|---|---|---|---|
| 1 | 2, 2 | 4 | the part of 3 |
| 3 | 1, 0 | 1 | the part of 6 |
| 6 | 0, 0 | 1 | nothing |

That makes 6. Each of log n levels costs about log n steps, so a million seats take some 400.
"""


def rows(node: TreeNode | None) -> int:
    return 1 + rows(node.left) if node else 0


def count(root: TreeNode | None) -> int:
    if root is None:
        return 0
    left, right = rows(root.left), rows(root.right)
    if left == right:
        return 2**left + count(root.right)
    return 2**right + count(root.left)


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 40))],)
