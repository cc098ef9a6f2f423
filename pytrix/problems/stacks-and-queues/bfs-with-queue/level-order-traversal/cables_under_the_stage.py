"""Cables under the stage

Lamps hang on cables that branch: a binary tree of lamps. The technician numbers the places of each floor: the lamp at the top has place 0, and below the lamp at place p the left one has place 2p and the right one 2p + 1 of the next floor. Places may be empty.

`root` is the lamp at the top, or `None` when there is none. Return for each floor, from the top to the bottom, how many places lie from the first lamp of the floor to the last one, both included and empty places between them counted. Without lamps the list is empty.
"""
from collections import deque

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "What does a lamp need to know, besides itself, so that its floor can be measured?",
    "Let each lamp stand in the queue together with its place. The queue holds a whole floor in order when a round begins.",
    "At the beginning of a round the first and the last entry of the queue give the width. Then take that many entries and let their lamps below join with their places.",
)
EXAMPLES = [
    Example(([5, 3, 8, 1, None, None, 4],), why="on the lowest floor, places 0 and 3"),
    ([7, None, 2, 6, 4],),
    ([1],),
]
EDGES = {
    "Without lamps": ([],),
    "empty places between them": ([1, 2, 3, 4, None, None, 5, 6, None, None, 7],),
    "both included": Edge(([1, 2, None, 3],), "one lamp on each floor"),
    "first lamp of the floor": Edge(([1, None, 2, 3, None, None, 4],), "nothing on the left"),
}
MISTAKES = [
    Mistake("You count the lamps. Empty places between the first and the last count as well.", "line[-1][1] - line[0][1] + 1", "len(line)"),
    Mistake("Both ends are included: the difference of the places is one too small.", "line[-1][1] - line[0][1] + 1", "line[-1][1] - line[0][1]"),
    Mistake("You measure from place 0. The first lamp of the floor is where the width begins.", "line[-1][1] - line[0][1] + 1", "line[-1][1] + 1"),
    Mistake("The lamp on the right gets the same place as the one on the left.", "2 * place + 1", "2 * place"),
]
ORACLE = """
def widths(root: TreeNode | None) -> list[int]:
    floors = {}

    def visit(node, floor, place):
        if node:
            floors.setdefault(floor, []).append(place)
            visit(node.left, floor + 1, 2 * place)
            visit(node.right, floor + 1, 2 * place + 1)

    visit(root, 0, 0)
    return [max(floors[floor]) - min(floors[floor]) + 1 for floor in sorted(floors)]
"""
EXPLANATION = """
Each lamp waits in the queue with its place. When a round begins, the queue is exactly one floor from left to right, so its two ends give the width. For 5 over 3 and 8, over 1 (left of 3) and 4 (right of 8):

| floor | queue with places | width |
|---|---|---|
| 0 | 5:0 | 1 |
| 1 | 3:0 8:1 | 2 |
| 2 | 1:0 4:3 | 4 |

Each lamp joins and leaves once. A recursive walk that notes the first and the last place of each floor is another way, with the same cost.
"""


def widths(root: TreeNode | None) -> list[int]:
    line = deque([(root, 0)] if root else [])
    found = []
    while line:
        found.append(line[-1][1] - line[0][1] + 1)
        for _ in range(len(line)):
            node, place = line.popleft()
            if node.left:
                line.append((node.left, 2 * place))
            if node.right:
                line.append((node.right, 2 * place + 1))
    return found


def inputs(rng):
    return (tree(rng, 1, 10, 1, 9),)
