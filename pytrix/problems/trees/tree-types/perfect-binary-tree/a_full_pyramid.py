"""A full pyramid

Acrobats form a pyramid that hangs from the roof: one acrobat at the top holds up to two others by the hand, each of those holds up to two others, and so on. The pyramid is
perfect when every row is as full as it can be: twice as many acrobats as in the row above it.

`root` is the top of the tree of acrobats, with `left` and `right` for the two hands, or `None` when nobody is there. Return whether the pyramid is
perfect. One acrobat alone is perfect, and so is nobody.
"""

from structures import TreeNode

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COUNT")
HINTS = (
    "How many acrobats may the row below a row of four have, if the pyramid is perfect?",
    "Collect the acrobats row by row. From one row you get the next one: everybody held by somebody of this row.",
    "The next row must be twice as long as this one, unless it is empty; an empty one is the end.",
)
EXAMPLES = [
    ([1, 2, 3, 4, 5, 6, 7],),
    Example(([1, 2, 3, 4, 5, None, 6],), why="the third row has 3 acrobats"),
    Example(([1, 2, 3, 4, None],), why="the third row has one acrobat"),
]
EDGES = {
    "nobody": ([],),
    "One acrobat alone": ([9],),
    "every row": ([1, 2, None],),
}
ALWAYS = [
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, None, None, None, None, 10, 11],),
    (list(range(1, 15)),),
    ([1, 2, 3, 4, None, 5, None, 6, None, 7],),
    ([1, 2, None, 3],),
]
MISTAKES = [
    Mistake("You only ask whether the row below has an even number of acrobats. It needs exactly twice as many as this one.",
            "if len(below) not in (0, 2 * len(row)):", "if len(below) % 2 == 1:"),
    Mistake("Nobody hangs below the last row, and that is right.", "not in (0, 2 * len(row))", "!= 2 * len(row)"),
    Mistake("Full hands everywhere, or empty ones, is not enough: the empty hands must all be in one row.",
            """
def is_perfect(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if (root.left is None) != (root.right is None):
        return False
    return is_perfect(root.left) and is_perfect(root.right)
"""),
]
ORACLE = """
def is_perfect(root: TreeNode | None) -> bool:
    def levels(node):
        return 1 + max(levels(node.left), levels(node.right)) if node else 0

    def size(node):
        return 1 + size(node.left) + size(node.right) if node else 0

    return size(root) == 2 ** levels(root) - 1
"""
ALSO_RIGHT = [
    Way("Height and number of nodes decide it: `h` full rows hold `2**h - 1` nodes. That is short, but it always walks the whole tree twice.",
        """
def levels(node: TreeNode | None) -> int:
    return 1 + max(levels(node.left), levels(node.right)) if node else 0


def size(node: TreeNode | None) -> int:
    return 1 + size(node.left) + size(node.right) if node else 0


def is_perfect(root: TreeNode | None) -> bool:
    return size(root) == 2 ** levels(root) - 1
"""),
]
EXPLANATION = """
The rows of a perfect tree have 1, 2, 4, 8 … nodes. So each row is compared with the one above it. For `[1, 2, 3, 4, 5, None, 6]`:

| row | below | full? |
|---|---|---|
| 1 acrobat | 2 | yes |
| 2 acrobats | 3 | no: 4 are needed |

Each node is looked at once, and a row that isn't full ends the search at once.
"""


def is_perfect(root: TreeNode | None) -> bool:
    row = [root] if root else []
    while row:
        below = [child for node in row for child in (node.left, node.right) if child]
        if len(below) not in (0, 2 * len(row)):
            return False
        row = below
    return True


def inputs(rng):
    levels = rng.randint(1, 4)
    line = [rng.randint(1, 9) for _ in range(2**levels - 1)]
    kind = rng.randint(0, 5)
    if kind == 1 and levels > 1:
        line[rng.randrange(len(line) // 2, len(line))] = None
    if kind == 2 and levels > 1:
        for at in rng.choice([(1, 2), (3, 4), (-2, -1), (-4, -3)]) if levels > 2 else (1,):
            if abs(at) >= len(line) // 2:
                line[at] = None
    if kind == 3:
        line.append(rng.randint(1, 9))
    if kind == 4:
        line = line + [4, 5]
    while line[-1] is None:
        line.pop()
    return (line,)
