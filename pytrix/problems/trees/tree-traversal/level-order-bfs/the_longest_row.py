"""The longest row of tables

A firm's people form a binary tree: at the top the head of the firm, and below each person at most two others who report to them, `left` and `right`. For the summer party each level of the
tree gets a row of tables, the head of the firm in row 1, and the longest row is to stand near the door.

`root` is the tree, or `None` for a firm without people. Return the number of the row with the most people. If several rows are equally long, return the
lowest number. A firm without people has no row: return 0.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Suppose you have all people of one row in a list. How do you get the list of the next row?",
    "Begin with a list that holds just the root. Replace it again and again by the list of all children of its nodes, until it is empty.",
    "Write down the length of each row as you meet it. At the end look for the first place of the greatest length; rows count from 1.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5, None, 6, 7],), why="rows of 1, 2, 3 and 1"),
    Example(([1, 2, 3, 4, None, 5],), why="rows 2 and 3 are equally long"),
    ([9],),
]
EDGES = {"without people": ([],), "equally long": Edge(([1, 2, None, 3],), "only rows of one person")}
MISTAKES = [
    Mistake("On a tie the lowest row number counts; yours is the last one.", "sizes.index(max(sizes)) + 1", "len(sizes) - sizes[::-1].index(max(sizes))"),
    Mistake("Rows are counted from 1; your answer is an index, which begins at 0.", "sizes.index(max(sizes)) + 1", "sizes.index(max(sizes))"),
    Mistake("You returned how long the row is. Return the row's number instead.", "sizes.index(max(sizes)) + 1", "max(sizes)"),
    Mistake("The people on the right and those below them belong to the rows as well.", "(node.left, node.right)", "(node.left,)"),
]
EXPLANATION = """
A list holds one row; the children of its nodes are the next row. For `[1, 2, 3, 4, 5, None, 6, 7]`:

| row | nodes | length |
|---|---|---|
| 1 | 1 | 1 |
| 2 | 2, 3 | 2 |
| 3 | 4, 5, 6 | 3 |
| 4 | 7 | 1 |

Each node stands in exactly one row, so the work grows with the number of nodes. No more than two rows are in memory at a time.
"""


def longest_row(root: TreeNode | None) -> int:
    row = [root] if root else []
    sizes = []
    while row:
        sizes.append(len(row))
        row = [child for node in row for child in (node.left, node.right) if child]
    return sizes.index(max(sizes)) + 1 if sizes else 0


def inputs(rng):
    return (tree(rng, 1, 12, 1, 99),)
