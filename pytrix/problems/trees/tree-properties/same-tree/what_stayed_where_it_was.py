"""What stayed where it was

Two photographs show an apple espalier, a tree trained along a wall, in spring and in autumn. In both, each node is a bud with the number that the gardener gave it; a bud was sometimes cut off with everything that
grew from it, and new buds with new or old numbers grew elsewhere.

`spring` and `autumn` are the two trees, and either may be `None`. A bud stayed if at the same place in both trees there is one with the same number. Return how many buds stayed. A place is given by the turns to it from the root: a bud
can stay even where the one above it got another number.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("COMPARE", "COUNT")
HINTS = (
    "Put one finger on each root. Where do both fingers go next, so that they always point to the same place?",
    "Write the function so that it compares two nodes, and let it call itself for both left sides and for both right sides.",
    "If one of the two is missing, nothing stayed from here on. Otherwise add 1 for equal numbers to what both calls give.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5], [1, 2, 9, None, 5, 3]), why="1, 2 and 5"),
    Example(([7, 8, 9], [6, 8, None, 9]), why="only 8; the 9 grows elsewhere"),
    ([1, 2], [1, None, 2]),
]
EDGES = {"either may be": Edge(([], [1, 2]), "no tree in spring"), "may be `None`": Edge(([], []), "no tree at all"), "got another number": ([1, 2, 3, 4], [5, 2, 6, 4])}
ALWAYS = [
    ([1000, 2000], [1000, 2000]),
]
MISTAKES = [
    Mistake("You stop where the numbers differ, but below that place buds can still have stayed.",
            "    if spring is None or autumn is None:", "    if spring is None or autumn is None or spring.val != autumn.val:"),
    Mistake("You compare the left side of one tree with the right side of the other.",
            "count_stayed(spring.left, autumn.left) + count_stayed(spring.right, autumn.right)", "count_stayed(spring.left, autumn.right) + count_stayed(spring.right, autumn.left)"),
    Mistake("Every place that both trees share is counted, whatever the numbers are.", "(spring.val == autumn.val)", "1"),
]
EXPLANATION = """
Both trees are walked in step, so the two nodes always stand at the same place. For `[7, 8, 9]` and `[6, 8, None, 9]`:

| place | spring | autumn | stayed |
|---|---|---|---|
| root | 7 | 6 | 0 |
| left | 8 | 8 | 1 |
| left, left | – | 9 | 0 |
| right | 9 | – | 0 |

The walk ends where either tree ends, so the work grows with the number of places that both share.
"""


def count_stayed(spring: TreeNode | None, autumn: TreeNode | None) -> int:
    if spring is None or autumn is None:
        return 0
    return (spring.val == autumn.val) + count_stayed(spring.left, autumn.left) + count_stayed(spring.right, autumn.right)


def inputs(rng):
    one = tree(rng, 1, 9, 1, 4)
    other = [value if value is None or rng.random() < 0.7 else rng.randint(1, 4) for value in one]
    return (one, rng.choice([other, other, tree(rng, 1, 8, 1, 4)]))
