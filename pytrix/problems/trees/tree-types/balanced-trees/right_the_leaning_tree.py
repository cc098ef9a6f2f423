"""Right the leaning tree

In a binary search tree, the smaller values stand in the left part of every node and the larger ones in the right part; no two are equal. The height of a part is its number of
levels, 0 for a missing one. A node leans when the heights of its two sides differ by two.

Only the node `root` may lean; all nodes below it have sides that differ by at most one. If it doesn't lean, return it as it is. Otherwise
turn the tree: the child on the higher side comes to the top, `root` becomes its child, and the part in between changes its parent. But if
the inner side of that child, the one towards `root`, is higher than its outer side, first turn the child in the same way, so that its own inner child takes its place.

Return the node at the top afterwards. `root` is never `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "Draw a node that leans to the left. Which values lie between the left child and the root, and where can they go?",
    "Write one function that turns a node to the right and one that turns it to the left. Each changes two links and returns the new top.",
    "First compare the heights of the root's sides. On the higher side compare the heights of that child's own sides, turn it if its inner one is higher, and then turn the root.",
)
EXAMPLES = [
    Example(([30, 20, 40, 10, 25, None, None, 5],), why="20 comes to the top and 25 goes over to 30"),
    Example(([30, 10, None, None, 20],), why="20, the inner child, comes up twice"),
    Example(([2, 1, 3],), why="it doesn't lean"),
    ([1, None, 2, None, 3],),
]
EDGES = {
    "doesn't lean": ([5, 2],),
    "the inner side": Edge(([10, 5, 50, None, None, 30, 60, 20, 40],), "inner and outer side equally high"),
    "the child on the higher side": Edge(([10, 5, 50, 2, None, 30, 60, None, None, 20, 40, None, 70, 15],), "a high inner part"),
}
ALWAYS = [
    ([3, None, 78],), ([1, None, 76, 39, 96],),
    ([31, 5, 83, 2, 16],),
]
MISTAKES = [
    Mistake("With the inner side higher, one turn isn't enough: turn the child first.",
            "        if height(root.left.right) > height(root.left.left):\n            root.left = turn_left(root.left)\n", ""),
    Mistake("When both sides of the child are equally high, the child isn't turned.",
            "height(root.left.right) > height(root.left.left)", "height(root.left.right) >= height(root.left.left)"),
    Mistake("The part in between is lost: it becomes a side of the old root.",
            "node.left, top.right = top.right, node", "node.left, top.right = None, node"),
    Mistake("You turn only trees that lean to the left.", "    elif lean < -1:", "    elif lean < -5:"),
]
ORACLE = """
def righted(root: TreeNode) -> TreeNode:
    def deep(node):
        return 1 + max(deep(node.left), deep(node.right)) if node else 0

    left, right = root.left, root.right
    if abs(deep(left) - deep(right)) < 2:
        return root
    if deep(left) > deep(right):
        if deep(left.right) > deep(left.left):
            middle = left.right
            return TreeNode(middle.val, TreeNode(left.val, left.left, middle.left), TreeNode(root.val, middle.right, right))
        return TreeNode(left.val, left.left, TreeNode(root.val, left.right, right))
    if deep(right.left) > deep(right.right):
        middle = right.left
        return TreeNode(middle.val, TreeNode(root.val, left, middle.left), TreeNode(right.val, middle.right, right.right))
    return TreeNode(right.val, TreeNode(root.val, left, right.left), right.right)
"""
EXPLANATION = """
A turn changes two links and keeps the order: everything between the child and the root stays between them. There are four cases, and each
needs one turn or two:

| higher side | and there | turns |
|---|---|---|
| left | left or equal | root to the right |
| left | right | child to the left, root to the right |
| right | right or equal | root to the left |
| right | left | child to the right, root to the left |

For `[30, 10, None, None, 20]` the child 10 is turned first, 20 takes its place, and then 20 takes the place of 30. The turns take constant time; measuring
the heights visits every node. Balanced trees store the height in each node instead, so that nothing has to be measured.
"""


def height(node: TreeNode | None) -> int:
    return 1 + max(height(node.left), height(node.right)) if node else 0


def turn_right(node: TreeNode) -> TreeNode:
    top = node.left
    node.left, top.right = top.right, node
    return top


def turn_left(node: TreeNode) -> TreeNode:
    top = node.right
    node.right, top.left = top.left, node
    return top


def righted(root: TreeNode) -> TreeNode:
    lean = height(root.left) - height(root.right)
    if lean > 1:
        if height(root.left.right) > height(root.left.left):
            root.left = turn_left(root.left)
        return turn_right(root)
    elif lean < -1:
        if height(root.right.left) > height(root.right.right):
            root.right = turn_right(root.right)
        return turn_left(root)
    return root


def inputs(rng):
    places = set()

    def grow(place, levels):
        if levels > 0:
            places.add(place)
            sides = [levels - 1, levels - rng.choice([1, 1, 2])]
            rng.shuffle(sides)
            grow(2 * place, sides[0])
            grow(2 * place + 1, sides[1])

    low = rng.randint(0, 2)
    sides = [low, low + rng.choice([1, 2, 2, 2, 2])]
    rng.shuffle(sides)
    places.add(1)
    grow(2, sides[0])
    grow(3, sides[1])
    order = sorted(places, key=lambda place: (place + 0.5) / (1 << place.bit_length()))
    values = dict(zip(order, sorted(rng.sample(range(1, 99), len(order)))))
    line, queue = [], [1]
    for place in queue:
        line.append(values.get(place))
        if place in values:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    return (line,)
