"""A parcel is collected

A parcel station keeps the numbers of its parcels in a binary search tree: in every node, smaller numbers stand in the left part and larger ones in the right part, and no two are equal. When the parcel `number` is
collected, its number leaves the tree:

- A node without children is removed; one with a single child is replaced by that child, with everything below it.
- A node with two children gets the smallest number of its right part in place of its own, and that number is removed from the right part.

Return the root afterwards, `None` if no parcel is left. If `number` isn't in the tree, nothing changes. The tree `root` may be empty.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "Which node can take the place of one with two children, so that the order stays right? Where does it stand?",
    "Let the function return the root of the part it was given. Going down, store what it returns for the side where the number must be.",
    "At the node itself: with a side missing, return the other side. Otherwise walk left from its right child as far as possible, copy that number, and remove it from the right part with the same function.",
)
EXAMPLES = [
    Example(([50, 30, 70, 20, 40, 60, 80, None, None, None, None, None, 65], 50), why="60 takes the place of 50, and 65 that of 60"),
    Example(([50, 30, 70, 20], 30), why="20 is the only child"),
    ([50, 30, 70], 70),
    Example(([50, 30], 40), why="not in the tree"),
]
EDGES = {
    "may be empty": ([], 4),
    "no parcel is left": ([9], 9),
    "the smallest number of its right part": Edge(([5, 2, 8, None, None, None, 9], 5), "the right child itself"),
    "isn't in the tree": ([5, 2, 8], 6),
    "replaced by that child": Edge(([5, None, 8, 7, 9], 5), "the root has only a right child"),
}
ALWAYS = [
    ([12, None, 30], 30),
    ([6, None, 26, 15], 15),
    ([50, 30, 70, 20, None, None, None, 10], 30),
    ([50, 30, 70, None, 40, None, None, None, 45], 30),
]
MISTAKES = [
    Mistake("The number that moves up has to leave its old place, or it is in the tree twice.", "        root.right = without(root.right, heir.val)\n", ""),
    Mistake("A node with one child must not take that child's part away with it.", "return root.left or root.right", "return root.right"),
    Mistake("The smallest number of the right part stands furthest to its left, not at its top.", "        while heir.left:\n            heir = heir.left\n", ""),
    Mistake("The order stays right with the largest number of the left part, too, but the question wants the right part's smallest.",
            "heir = root.right\n        while heir.left:\n            heir = heir.left\n        root.val = heir.val\n        root.right = without(root.right, heir.val)",
            "heir = root.left\n        while heir.right:\n            heir = heir.right\n        root.val = heir.val\n        root.left = without(root.left, heir.val)"),
]
ORACLE = """
def without(root: TreeNode | None, number: int) -> TreeNode | None:
    def all_of(node):
        return all_of(node.left) + [node] + all_of(node.right) if node else []

    nodes = all_of(root)
    target = next((node for node in nodes if node.val == number), None)
    if target is None:
        return root
    gone = target
    if target.left and target.right:
        gone = nodes[nodes.index(target) + 1]
    child = gone.left if gone.left else gone.right
    for node in nodes:
        if node.left is gone:
            node.left = child
        if node.right is gone:
            node.right = child
    target.val = gone.val
    return child if gone is root else root
"""
EXPLANATION = """
The next larger number can take the place of a removed one without disturbing the order, and it never has a left child, so its own removal is the simple case. For `[50, 30, 70, 20, 40, 60, 80, …, 65]` and 50:

| step | what happens |
|---|---|
| 50 | two children; furthest left in the right part is 60 |
| copy | the root becomes 60 |
| remove 60 below 70 | 65, its only child, takes its place |

Both walks go down once, so the work grows with the height of the tree. One could instead relink the nodes without copying a value; that needs the parent of the moved node as well.
"""


def without(root: TreeNode | None, number: int) -> TreeNode | None:
    if root is None:
        return None
    if number < root.val:
        root.left = without(root.left, number)
    elif number > root.val:
        root.right = without(root.right, number)
    elif root.left and root.right:
        heir = root.right
        while heir.left:
            heir = heir.left
        root.val = heir.val
        root.right = without(root.right, heir.val)
    else:
        return root.left or root.right
    return root


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 40), rng.randint(2, 11)):
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
    both = [places[place] for place in places if 2 * place in places and 2 * place + 1 in places]
    return (line, rng.choice([rng.choice(both or line[:1]), rng.choice(list(places.values())), rng.randint(1, 40)]))
