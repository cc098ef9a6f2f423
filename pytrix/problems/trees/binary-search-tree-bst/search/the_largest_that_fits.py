"""The largest box that fits

A shop keeps the widths of its boxes in a binary search tree: in every node, smaller widths stand in the left part and larger ones in the right part, and no two are equal.

`root` is the root of the tree, or `None` when there are no boxes. A shelf has room for a width of `space`. Return the largest width of a box that is not above it, or `None`
if no box fits.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "At a node whose width is above the space, on which side can boxes that fit stand?",
    "Walk down from the root. A width that fits is a candidate, and better ones can only stand to its right.",
    "Keep the best width so far. If the node fits, note it and go right; otherwise go left. Stop where the tree ends.",
)
EXAMPLES = [
    Example(([40, 20, 60, 10, 30, 50], 35), why="30 is the largest that is not above 35"),
    ([40, 20, 60, 10, 30, 50], 50),
    Example(([40, 20, 60], 15), why="all are wider"),
    ([40, 20, 60], 99),
]
EDGES = {
    "no boxes": ([], 10),
    "not above": Edge(([8], 8), "exactly the space"),
    "no box fits": Edge(([5, 3], 2), "too little space"),
    "the largest width": Edge(([30, 10, None, None, 20], 25), "the best one is deep inside"),
}
ALWAYS = [
    ([29, 8, 38, 5], 5),
]
MISTAKES = [
    Mistake("A box as wide as the space fits.", "node.val <= space", "node.val < space"),
    Mistake("The first box that fits need not be the largest one: larger ones may stand to its right.", "            best = node.val\n", "            return node.val\n"),
    Mistake("After a box that is too wide, go to the smaller ones.", "node = node.left", "node = None"),
    Mistake("If no box fits, return `None`.", "best = None", "best = 0"),
]
EXPLANATION = """
Each comparison throws one side away: a box that fits makes all smaller ones uninteresting, one that doesn't fit makes all larger ones impossible. For a space of 35 in the first example:

| node | fits? | best | go |
|---|---|---|---|
| 40 | no | – | left |
| 20 | yes | 20 | right |
| 30 | yes | 30 | right, the end |

The walk visits one node on each level, so the work grows with the height of the tree, not with the number of boxes.
"""


def largest_that_fits(root: TreeNode | None, space: int) -> int | None:
    best = None
    node = root
    while node:
        if node.val <= space:
            best = node.val
            node = node.right
        else:
            node = node.left
    return best


def inputs(rng):
    places = {}
    for value in rng.sample(range(2, 40), rng.randint(2, 9)):
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
    return (line, rng.choice([rng.randint(1, 42), rng.choice(list(places.values())) + rng.randint(-1, 1)]))
