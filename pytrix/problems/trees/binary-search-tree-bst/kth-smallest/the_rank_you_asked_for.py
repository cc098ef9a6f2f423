"""The runner in place k

The times of a race, in seconds, are kept in a binary search tree: in every node, faster times stand in the left part and slower ones in the right part, and no two are equal.

Return the time of the runner in place `place`, where place 1 is the fastest, or `None` if fewer runners have finished. A good solution stops as soon as the answer
is known. `root` may be `None`, and `place` is at least 1.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "In which order does a walk through the tree meet the times from the fastest to the slowest? How do you end such a walk early?",
    "Left part, node, right part. With a stack of your own you can stop in the middle, and a generator can, too.",
    "Go left as far as you can, putting every node on a stack. Take one off: it is the next time. Count down, and go on in its right part.",
)
EXAMPLES = [
    ([50, 40, 60, 35, 45, None, 70], 3),
    ([50, 40, 60, 35, 45, None, 70], 5),
    Example(([50, 40, 60], 4), why="only three have finished"),
]
EDGES = {"may be `None`": ([], 1), "fewer runners": ([9, 8], 3), "the fastest": ([9, 5, None, None, 7], 1), "at least 1": Edge(([9, None, 12, 11], 3), "the slowest")}
MISTAKES = [
    Mistake("Place 1 is the fastest, so you are one place too far.", "if place == 0:", "if place < 0:"),
    Mistake("You never walk into the right part of a node that was counted.", "node = node.right", "node = None"),
    Mistake("You count from the slowest time.", "node = node.left", "node = node.right", "        node = node.right\n    return", "        node = node.left\n    return"),
]
ORACLE = """
def time_at(root: TreeNode | None, place: int) -> int | None:
    times, nodes = [], [root]
    for node in nodes:
        if node:
            times.append(node.val)
            nodes += [node.left, node.right]
    return sorted(times)[place - 1] if place <= len(times) else None
"""
EXPLANATION = """
The walk in ascending order needs a stack of the nodes that still wait for their turn, and it ends at the wanted place. For `[50, 40, 60, 35, 45, None, 70]` and place 3:

| taken off | place still to go | on the stack |
|---|---|---|
| 35 | 2 | 50, 40 |
| 40 | 1 | 50 |
| 45 | 0 | 50 |

That is height plus place steps. If each node stored the size of its part, one could instead go straight down, but insertions would have to keep the sizes right.
"""


def time_at(root: TreeNode | None, place: int) -> int | None:
    waiting = []
    node = root
    while node or waiting:
        while node:
            waiting.append(node)
            node = node.left
        node = waiting.pop()
        place -= 1
        if place == 0:
            return node.val
        node = node.right
    return None


def inputs(rng):
    places = {}
    for value in rng.sample(range(20, 90), rng.randint(2, 9)):
        place = 1
        while place in places:
            place = 2 * place + (value > places[place])
        places[place] = value
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    return (line, rng.randint(1, len(places) + 1))
