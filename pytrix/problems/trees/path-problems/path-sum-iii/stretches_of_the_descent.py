"""Stretches of the descent

A cave survey is a binary tree of measuring points. The value of a point says by how many metres one goes down there; where one climbs it is negative, and on level ground it is 0. Divers look for stretches that change the depth by exactly
`metres` in all.

A stretch begins at any point and leads downwards in the tree, from point to child, to any point below, or consists of a single point. It need not begin at the root or end at a leaf. Return how many stretches have values that
add up to `metres`. `root` may be `None`. Caves have long passages, so a good solution doesn't begin anew at every point.
"""

from collections import Counter

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "Look at a single passage without forks: how would you count the stretches of a list with a given sum in one walk?",
    "The sum of a stretch is the difference of two running totals from the root. A dictionary can count the totals above you.",
    "At each point add its value to the total, look up how often `total - metres` occurred above, count your own total, visit both sides, and uncount it before you go back.",
)
EXAMPLES = [
    Example(([4, 2, 3, 2, -1, None, 1, 1], 4), why="4, 3 + 1, 2 + 2"),
    ([1, 1, 1, 1], 2),
    ([1, 2], 7),
    Example(([0, 0], 0), why="either point alone, and both together"),
]
EDGES = {
    "may be `None`": ([], 0),
    "a single point": ([7], 7),
    "it is negative": ([-2, None, -3], -5),
    "end at a leaf": Edge(([1, 2, 3, 4], 3), "stretches that end early"),
    "downwards": Edge(([1, 5, 3], 8), "two sides of a point are no stretch"),
}
ALWAYS = [
    ([0, 0, 0], 0),
    ([6, 0, 2, 6], 6),
]
MISTAKES = [
    Mistake("A total must not be counted any more once its part of the tree is left: it isn't above the other side.", "    above[here] -= 1\n", ""),
    Mistake("Stretches that begin at the root are missing: the total before it, 0, counts as well.", "Counter({0: 1})", "Counter()"),
    Mistake("With `metres` 0 a point must not be paired with itself: look up before you count its total.",
            "    found = above[here - metres]\n    above[here] += 1\n", "    above[here] += 1\n    found = above[here - metres]\n"),
    Mistake("You find only stretches that begin at the root.", "found = above[here - metres]", "found = int(here == metres)"),
]
ORACLE = """
def count_stretches(root: TreeNode | None, metres: int) -> int:
    def from_here(node, rest):
        if node is None:
            return 0
        return (node.val == rest) + from_here(node.left, rest - node.val) + from_here(node.right, rest - node.val)

    if root is None:
        return 0
    return from_here(root, metres) + count_stretches(root.left, metres) + count_stretches(root.right, metres)
"""
EXPLANATION = """
A stretch that ends here has the sum `total - earlier`, where `earlier` is the running total just above its first point. So count the totals on the way from the root, and look up `total - metres`. For `[1, 1, 1, 1]` and 2:

| point | total | looked up | found | above afterwards |
|---|---|---|---|---|
| root | 1 | -1 | 0 | 0, 1 |
| left | 2 | 0 | 1 | 0, 1, 2 |
| left, left | 3 | 1 | 1 | 0, 1, 2, 3 |
| right | 2 | 0 | 1 | 0, 1, 2 |

Each point is visited once. Beginning a walk at each point is right as well, but it takes nodes times levels steps.
"""
ALSO = ("hash-maps-dictionaries/prefix-suffix-maps/prefix-frequency",)

def stretches(node: TreeNode | None, total: int, metres: int, above: Counter[int]) -> int:
    if node is None:
        return 0
    here = total + node.val
    found = above[here - metres]
    above[here] += 1
    found += stretches(node.left, here, metres, above) + stretches(node.right, here, metres, above)
    above[here] -= 1
    return found


def count_stretches(root: TreeNode | None, metres: int) -> int:
    return stretches(root, 0, metres, Counter({0: 1}))


def inputs(rng):
    high = rng.choice([1, 3, 6])
    return (tree(rng, 2, 10, -high // 2, high), rng.randint(-1, high + 1))
