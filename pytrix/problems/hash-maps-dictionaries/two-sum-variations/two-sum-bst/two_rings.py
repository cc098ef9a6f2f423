"""Two rings for a budget

A jeweller keeps the prices of her rings in a binary search tree: each node holds a price, smaller prices stand in its
left part and larger ones in its right part. No two rings have the same price, and there may be no rings at all.

`root` is the root of the tree. Return `True` if two different rings cost exactly `budget` together, and `False`
otherwise.
"""
from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Forget the tree for a moment: how would you solve this for a list of prices?",
    "Visit every node in any order, remember the prices you have seen, and ask at each node for the price that would complete the budget.",
    "A list of nodes still to be visited replaces the loop over a list: take one from it, look at its price, then put its two parts on the list.",
)
EXAMPLES = [
    Example(([50, 30, 75, 20, 45], 65), why="20 + 45"),
    Example(([50, 30, 75, 20, 45], 100), why="50 can't be bought twice"),
    Example(([9, None, 12], 21)),
]
EDGES = {
    "no rings at all": ([], 10),
    "two different rings": Edge(([25], 50), "one ring of half the budget"),
}
MISTAKES = [
    Mistake("A ring that costs half of the budget is bought twice in your answer.",
            "            if budget - node.val in seen:\n                return True\n            seen.add(node.val)\n",
            "            seen.add(node.val)\n            if budget - node.val in seen:\n                return True\n"),
    Mistake("You only visit the nodes on the right.", "[node.left, node.right]", "[node.right]"),
    Mistake("You only compare a node with the nodes right below it.",
            """
def two_rings(root: TreeNode | None, budget: int) -> bool:
    if root is None:
        return False
    near = any(part and part.val + root.val == budget for part in (root.left, root.right))
    return near or two_rings(root.left, budget) or two_rings(root.right, budget)
"""),
    Mistake("You forget what you have seen when you go down: two rings may stand in different parts of the tree.",
            """
def two_rings(root: TreeNode | None, budget: int, seen: tuple[int, ...] = ()) -> bool:
    if root is None:
        return False
    if budget - root.val in seen:
        return True
    return two_rings(root.left, budget, (*seen, root.val)) or two_rings(root.right, budget, (*seen, root.val))
"""),
]
EXPLANATION = """
The set `seen` does the work, as it would for a list; the list `waiting` makes sure that every node is visited. For a
budget of 65:

| node | missing | seen before |
|---|---|---|
| 50 | 15 | nothing |
| 75 | -10 | 50 |
| 30 | 35 | 50, 75 |
| 45 | 20 | 50, 75, 30 |
| 20 | 45 | 50, 75, 30, 45: found |

Each node is visited once. That the tree is a search tree is not even used: with its order, two walks from both ends
would do without the set.
"""


def two_rings(root: TreeNode | None, budget: int) -> bool:
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node:
            if budget - node.val in seen:
                return True
            seen.add(node.val)
            waiting += [node.left, node.right]
    return False


def inputs(rng):
    values = rng.sample(range(1, 30), rng.randint(2, 8))
    places: dict[int, int] = {}
    for value in values:
        place = 0
        while place in places:
            place = 2 * place + (1 if value < places[place] else 2)
        places[place] = value
    level, line = [0], []
    while level:
        line += [places.get(place) for place in level]
        level = [child for place in level if place in places for child in (2 * place + 1, 2 * place + 2)]
    while line and line[-1] is None:
        line.pop()
    return (line, rng.choice([sum(rng.sample(values, 2)), 2 * values[0], rng.randint(2, 58), rng.randint(2, 58)]))
