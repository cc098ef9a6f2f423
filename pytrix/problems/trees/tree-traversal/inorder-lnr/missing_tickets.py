"""Missing tickets

A cloakroom keeps the numbers of its tickets in a binary search tree: in every node, smaller numbers stand in the left part and larger ones in the right part, and no two are
equal. Some tickets have been lost.

`root` is the root of the tree. Return the lost numbers in ascending order: all those between the smallest and the largest number of the tree
that are not in it. An empty tree has lost nothing.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "In which order would you like to meet the numbers, so that a gap can be seen at once?",
    "Visit the left part, then the node, then the right part: the numbers come in ascending order.",
    "Collect the numbers in that order. Then each number and the next one enclose a range of lost tickets, often an empty one.",
)
EXAMPLES = [
    Example(([14, 11, 17, 10],), why="10, 11, 14, 17 in order"),
    ([5, 3, 6],),
    Example(([2, 1, 3],), why="no gap"),
]
EDGES = {
    "An empty tree": ([],),
    "the smallest and the largest": Edge(([8],), "one ticket"),
    "the right part": ([1, None, 9, 5],),
}
ALWAYS = [
    ([0, None, 3],),
]
MISTAKES = [
    Mistake("You visit the node ahead of its left part, so the numbers are out of order.",
            "return in_order(node.left) + [node.val] + in_order(node.right)",
            "return [node.val] + in_order(node.left) + in_order(node.right)"),
    Mistake("The number before a gap is not lost: begin one after it.", "range(one + 1, other)", "range(one, other)"),
    Mistake("The number after a gap is not lost.", "range(one + 1, other)", "range(one + 1, other + 1)"),
    Mistake("A gap may hold several lost tickets; you note just the first.", "lost += range(one + 1, other)", "lost += [one + 1] if one + 1 < other else []"),
]
EXPLANATION = """
Left part, node, right part: in a search tree this order is the ascending one. Then neighbours in the list show the gaps. For 10, 11, 14, 17:

| neighbours | lost |
|---|---|
| 10, 11 | – |
| 11, 14 | 12, 13 |
| 14, 17 | 15, 16 |

The walk visits each node once, and each lost number is written once. Adding lists copies them again on each level, about n times the number of levels.
"""


def in_order(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return in_order(node.left) + [node.val] + in_order(node.right)


def lost_tickets(root: TreeNode | None) -> list[int]:
    numbers = in_order(root)
    lost: list[int] = []
    for one, other in zip(numbers, numbers[1:]):
        lost += range(one + 1, other)
    return lost


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 20), rng.randint(2, 8)):
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
    return (line,)
