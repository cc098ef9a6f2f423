"""Closing the mine

A mine is a binary tree of chambers: `root` is the chamber at the entrance, and deeper ones lie to the `left` and to the `right`. It is closed from the inside: a
chamber is sealed as soon as everything behind it is sealed, the left side first, then the right side, then the chamber itself.

Return the numbers of the chambers in the order in which they are sealed. `root` may be `None`, for a mine without chambers. A mine can be a single shaft of thousands of chambers, one below the other, so a
function that calls itself for each chamber goes too deep for Python.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way, tree

LEVEL = "advanced"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "When you reach a chamber for the first time you can't seal it yet. What do you have to remember, so that you come back?",
    "Keep your own stack of pairs: a chamber, and whether what lies behind it has been put on the stack already.",
    "On meeting a chamber for the first time put it back, marked, then its right side, then its left side. What was put last is taken first.",
)
EXAMPLES = [
    ([1, 2, 3, 4, 5, None, 6],),
    Example(([7, None, 8, 9],), why="9 lies behind 8, and 8 behind 7"),
    ([2, 1, 3],),
]
EDGES = {
    "without chambers": ([],),
    "thousands of chambers": Edge(([value for at in range(1200) for value in (at % 7, None)][:-1],), "a shaft of 1,200 chambers to the left"),
    "the right side": Edge(([1, *[value for at in range(1200) for value in (None, at % 5)]],), "a shaft of 1,200 chambers to the right"),
}
ALWAYS = [
    ([1, 2, 2],),
]
MISTAKES = [
    Mistake("You seal a chamber on first meeting it. It has to wait for everything behind it.",
            "            stack += [(chamber, True), (chamber.right, False), (chamber.left, False)]",
            "            order.append(chamber.val)\n            stack += [(chamber.right, False), (chamber.left, False)]"),
    Mistake("Your right side is sealed first. A stack gives back first what was put on it last.",
            "(chamber.right, False), (chamber.left, False)", "(chamber.left, False), (chamber.right, False)"),
    Mistake("A shaft of thousands of chambers is too deep for a function that calls itself.",
            """
def sealed(root: TreeNode | None) -> list[int]:
    if root is None:
        return []
    return sealed(root.left) + sealed(root.right) + [root.val]
"""),
    Mistake("You seal the chamber between its two sides.", "[(chamber, True), (chamber.right, False), (chamber.left, False)]",
            "[(chamber.right, False), (chamber, True), (chamber.left, False)]"),
]
ALSO_RIGHT = [
    Way("Node, right side, left side is the same order backwards. One stack without marks is enough, but the answer exists only at the end.",
        """
def sealed(root: TreeNode | None) -> list[int]:
    order = []
    stack = [root]
    while stack:
        chamber = stack.pop()
        if chamber:
            order.append(chamber.val)
            stack += [chamber.left, chamber.right]
    return order[::-1]
"""),
]
ORACLE = """
def sealed(root: TreeNode | None) -> list[int]:
    order, chambers = [], [root] if root else []
    for chamber in chambers:
        chambers += [side for side in (chamber.left, chamber.right) if side]
    parts = {}
    for chamber in reversed(chambers):
        parts[id(chamber)] = parts.get(id(chamber.left), []) + parts.get(id(chamber.right), []) + [chamber.val]
    return parts[id(root)] if root else []
"""
EXPLANATION = """
The stack holds what is still to be done, with a mark for chambers whose sides are already on it. For `[2, 1, 3]`, with a star for the mark:

| taken | stack afterwards | sealed |
|---|---|---|
| 2 | 2\\*, 3, 1 | |
| 1 | 2\\*, 3, 1\\* | |
| 1\\* | 2\\*, 3 | 1 |
| 3 | 2\\*, 3\\* | 1 |
| 3\\* | 2\\* | 1, 3 |
| 2\\* | | 1, 3, 2 |

(Missing sides are left out here.) Each chamber is taken twice, so the work grows with their number. Moving the marked pair to another place gives preorder or inorder instead.
"""


def sealed(root: TreeNode | None) -> list[int]:
    order = []
    stack = [(root, False)]
    while stack:
        chamber, ready = stack.pop()
        if ready:
            order.append(chamber.val)
        elif chamber:
            stack += [(chamber, True), (chamber.right, False), (chamber.left, False)]
    return order


def inputs(rng):
    return (tree(rng, 1, 10, 1, 99),)
