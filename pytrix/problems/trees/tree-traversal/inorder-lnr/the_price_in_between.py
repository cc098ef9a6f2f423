"""The prices in between

A shop keeps the prices of its goods in a binary search tree: the left part of every node holds smaller prices, the right part larger ones, and no two are equal.

`root` is the tree, or `None` for an empty shop. Return the list of all prices from `low` to `high`, both included, in ascending order. Where the shop is large and the answer short, it pays to leave out the parts of the tree that can't hold such a price.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "A node's price is below `low`. Which of its two parts can you leave out?",
    "Inorder gives ascending prices: left part, node, right part. Go into the left part only if smaller prices can count, into the right part only if larger ones can.",
    "If the price is above `low`, take what the left part gives. If it lies between both, append it. If it is below `high`, take what the right part gives.",
)
EXAMPLES = [
    Example(([50, 20, 70, 10, 30, 60, 90], 25, 65), why="10 and 90 needn't be looked at"),
    Example(([50, 20, 70], 20, 50), why="both ends are included"),
    Example(([50, 20, 70], 21, 49)),
]
EDGES = {"empty shop": ([], 1, 5), "both included": ([4, 2, 6, 1, 3, 5, 7], 3, 3), "in ascending order": Edge(([4, 2, 6, 1, 3, 5, 7], 0, 9), "all prices")}
ALWAYS = [
    ([5, 3, 11, 1, 4, 8, 18], 5, 10),
]
MISTAKES = [
    Mistake("The ends are included, so prices equal to `low` or `high` count.", "if low <= root.val <= high:", "if low < root.val < high:"),
    Mistake("The right part holds the larger prices; you leave it out where the price is below `high`.", "    if root.val < high:\n", "    if root.val > high:\n"),
    Mistake("If a price is below `low`, the right part may still have some that count. You stop there.", "    found = []\n", "    if root.val < low:\n        return []\n    found = []\n"),
    Mistake("Your list isn't in ascending order: the node belongs between its two parts.", "    if low <= root.val <= high:\n        found.append(root.val)\n", "    if low <= root.val <= high:\n        found.insert(0, root.val)\n"),
]
ORACLE = """
def between(root: TreeNode | None, low: int, high: int) -> list[int]:
    prices, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        if node:
            prices.append(node.val)
            waiting += [node.left, node.right]
    return sorted(price for price in prices if low <= price <= high)
"""
ALSO_RIGHT = [
    Way("A list of nodes in place of calls: go left as long as prices count, then take a node and turn right. It has no limit on the depth.",
        """
def between(root: TreeNode | None, low: int, high: int) -> list[int]:
    found = []
    path: list[TreeNode] = []
    node = root
    while node or path:
        while node:
            path.append(node)
            node = node.left if node.val > low else None
        node = path.pop()
        if low <= node.val <= high:
            found.append(node.val)
        node = node.right if node.val < high else None
    return found
"""),
]
EXPLANATION = """
Inorder visits left part, node, right part, and so gives ascending prices. The order of the tree tells which parts can be left out. For prices from 25 to 65:

| node | left part | counts | right part |
|---|---|---|---|
| 50 | yes | yes | yes |
| 20 | no, 20 is below 25 | no | yes |
| 30 | yes, empty | yes | yes, empty |
| 70 | yes | no | no, 70 is above 65 |
| 60 | yes, empty | yes | yes, empty |

Besides those that count, only nodes on the two ways down to the ends are visited: in a balanced tree about twice its height. Another way keeps the path in a list.
"""


def between(root: TreeNode | None, low: int, high: int) -> list[int]:
    if root is None:
        return []
    found = []
    if root.val > low:
        found += between(root.left, low, high)
    if low <= root.val <= high:
        found.append(root.val)
    if root.val < high:
        found += between(root.right, low, high)
    return found


def inputs(rng):
    size = rng.choice([0, 3, 7, 7])
    prices = sorted(rng.sample(range(1, 30), size))
    if not prices:
        return ([], rng.randint(1, 9), rng.randint(10, 20))
    order = {3: [1, 0, 2], 7: [3, 1, 5, 0, 2, 4, 6]}[size]
    low = rng.choice(prices + [rng.randint(0, 15)])
    return ([prices[place] for place in order], low, low + rng.choice([0, 2, 5, 12]))
