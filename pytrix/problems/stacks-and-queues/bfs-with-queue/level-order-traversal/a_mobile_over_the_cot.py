"""A mobile over the cot

A mobile is a binary tree of figures: each one hangs on a thread, and up to two further figures hang below it. The value of a node is the figure's weight. `root` is the topmost figure, or `None` for no mobile.

Return the list of the total weights of all figures at the same height, from the top to the bottom. No mobile gives an empty list.
"""
from collections import deque

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "When all figures of one height are in a queue, where do the figures of the next height come from?",
    "Take as many figures off the queue as it holds at the beginning of the round, add up their weights, and let the figures below join at the rear.",
    "The length of the queue, read before the round, says how many figures hang at this height. A loop with that many rounds takes each from the left and appends its children that exist.",
)
EXAMPLES = [
    Example(([5, 3, 8, 1, None, 2, 4],), why="5, then 3 + 8, then 1 + 2 + 4"),
    ([7],),
    ([2, None, 6, 1],),
]
EDGES = {
    "no mobile": ([],),
    "up to two": Edge(([1, 2, None, 3, None, 4],), "one below the other"),
    "the same height": Edge(([4, 4, 4, 4, 4, 4, 4],), "equal weights"),
}
MISTAKES = [
    Mistake("You list each figure for itself. Figures at the same height are added up.", "for _ in range(len(line)):", "for _ in range(1):"),
    Mistake("You count the figures. Add up their weights.", "total += node.val", "total += 1"),
    Mistake("Figures on the right are missing.", "for child in (node.left, node.right):", "for child in (node.left,):"),
    Mistake("The list begins at the bottom.", "return totals", "return totals[::-1]"),
]
EXPLANATION = """
The queue holds exactly the figures of one height when a round begins. Its length then says how many to take; their children join behind. For 5 over 3 and 8 over 1, 2 and 4:

| round | queue | total |
|---|---|---|
| 1 | 5 | 5 |
| 2 | 3 8 | 11 |
| 3 | 1 2 4 | 7 |

Each figure joins and leaves the queue once.
"""


def weights(root: TreeNode | None) -> list[int]:
    line = deque([root] if root else [])
    totals = []
    while line:
        total = 0
        for _ in range(len(line)):
            node = line.popleft()
            total += node.val
            for child in (node.left, node.right):
                if child:
                    line.append(child)
        totals.append(total)
    return totals


def inputs(rng):
    return (tree(rng, 0, 10, 1, 9),)
