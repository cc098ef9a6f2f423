"""One more member

A library keeps the numbers of its members in a binary search tree: in every node, smaller numbers stand in the left part and larger ones in the right part, and no number occurs twice.

A member with the number `number` joins. Search for the number from the root; where the search falls off the tree, hang a new node with it, and move no other node. If the number is in the tree already, change nothing.
Return the root of the tree, which is the new node when the tree was empty: then `root` is `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "If you searched for the new number, at which missing child would you give up? That is its place.",
    "Let the function handle one part of the tree and return its root. For a missing part, that root is a new node.",
    "If the number is smaller, the left child becomes what the function returns for the left part; likewise on the right. At the end return the node itself.",
)
EXAMPLES = [
    Example(([40, 20, 60, None, 30], 25), why="left of 30"),
    ([40, 20, 60], 70),
    Example(([40, 20, 60], 20), why="already there"),
]
EDGES = {"when the tree was empty": ([], 7), "in the tree already": ([5, None, 9], 9), "in every node": Edge(([50, 20, 80, 10, 30, 70, 90], 75), "deep in the right part")}
ALWAYS = [
    ([40, 20, 60, None, None, 50], 60),
]
MISTAKES = [
    Mistake("A number that is already in the tree must not be put in again.", "elif number > root.val:", "else:"),
    Mistake("Every call has to return its root, or the tree is cut off there.", "    return root", "    return TreeNode(number)"),
    Mistake("Smaller numbers belong to the left, larger ones to the right.", "    if number < root.val:", "    if number > root.val:", "elif number > root.val:", "elif number < root.val:"),
    Mistake("You replace the right part by the new node. Only a missing part is replaced.", "root.right = with_member(root.right, number)", "root.right = TreeNode(number)"),
]
EXPLANATION = """
The function returns the root of the part that it was given, so a missing part simply becomes a new node, and the parent hangs it where it belongs. For 25 in the first example:

| at | 25 is | go |
|---|---|---|
| 40 | smaller | left |
| 20 | larger | right |
| 30 | smaller | left |
| nothing | | new node |

One node on each level is visited, so the work grows with the height of the tree.
"""


def with_member(root: TreeNode | None, number: int) -> TreeNode:
    if root is None:
        return TreeNode(number)
    if number < root.val:
        root.left = with_member(root.left, number)
    elif number > root.val:
        root.right = with_member(root.right, number)
    return root


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 40), rng.randint(1, 8)):
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
    return (line, rng.choice([rng.randint(1, 40), rng.randint(1, 40), rng.choice(list(places.values())) + rng.randint(-1, 1)]))
