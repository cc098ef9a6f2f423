"""Sweets down the family tree

A great-grandmother gives sweets to her descendants, a binary tree in which each person has up to two children, `left` and `right`. A node's value is how many sweets that person can carry. Sweets come to the root and go on like this: everybody keeps as many as they can carry; the rest is shared between the children, the left one getting the odd sweet; a single child gets all of it. What somebody without children can't carry falls on the floor.

`root` is the tree, and `sweets` is how many come to the root. Return a list of how many sweets the people of each generation keep together, from the top. Generations that get none have a 0. The root is never `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("at most 100 generations",)
HINTS = (
    "What do you need to know about a person besides the node itself?",
    "Go through the tree generation by generation, with a list of pairs: a node, and the sweets that come to it.",
    "For each pair add what is kept: the smaller of both numbers. With two children the left one gets half of the rest, rounded up; with one child that one gets all. The pairs of the children are the next generation.",
)
EXAMPLES = [
    Example(([2, 3, 1], 7), why="2 stay at the top, 3 go left and 2 right, of which 1 can be carried"),
    Example(([1, None, 4, 2, 2], 10), why="a single child gets all of the rest"),
    Example(([5, 1, 1], 3)),
    Example(([0, 2, 2], 3), why="the left child gets the odd sweet"),
]
EDGES = {
    "falls on the floor": ([1, 1], 9),
    "get none have a 0": ([4, 1, 1, 2], 4),
    "single child": Edge(([1, 2, None, 3, None, 4], 8), "one line of people"),
}
ALWAYS = [([0, 1, 9], 10), ([0, 3, 4, 4], 4)]
MISTAKES = [
    Mistake("With two children the left one gets the odd sweet.", "(node.left, rest - rest // 2)", "(node.left, rest // 2)", "(node.right, rest // 2)", "(node.right, rest - rest // 2)"),
    Mistake("A single child gets all of the rest, not half of it.", "coming += [(child, rest) for child in (node.left, node.right) if child]", "coming += [(child, rest // 2) for child in (node.left, node.right) if child]"),
    Mistake("Nobody keeps more than what comes.", "keep = min(node.val, amount)", "keep = node.val"),
    Mistake("Generations that get nothing are missing from your list.", "        kept.append(total)\n", "        if total:\n            kept.append(total)\n"),
]
ORACLE = """
def kept_by_generation(root: TreeNode, sweets: int) -> list[int]:
    kept: dict[int, int] = {}
    def give(node, amount, depth):
        kept[depth] = kept.get(depth, 0) + min(node.val, amount)
        rest = max(0, amount - node.val)
        if node.left and node.right:
            give(node.left, (rest + 1) // 2, depth + 1)
            give(node.right, rest // 2, depth + 1)
        elif node.left:
            give(node.left, rest, depth + 1)
        elif node.right:
            give(node.right, rest, depth + 1)
    give(root, sweets, 0)
    return [kept[depth] for depth in range(len(kept))]
"""
EXPLANATION = """
A generation is a list of pairs of a node and what comes to it; from it follow the sum that is kept and the pairs of the next generation. For `[2, 3, 1]` and 7 sweets:

| generation | pairs | kept |
|---|---|---|
| 1 | 2 gets 7 | 2 |
| 2 | 3 gets 3, 1 gets 2 | 3 + 1 = 4 |

Each person is handled once, and at most one generation is in the list, so no call waits for another one, however deep the tree is. Another way is a recursive function that adds to the sum of its generation; it is as short, but ends after about a thousand generations.
"""


def kept_by_generation(root: TreeNode, sweets: int) -> list[int]:
    generation = [(root, sweets)]
    kept = []
    while generation:
        total = 0
        coming: list[tuple[TreeNode, int]] = []
        for node, amount in generation:
            keep = min(node.val, amount)
            total += keep
            rest = amount - keep
            if node.left and node.right:
                coming += [(node.left, rest - rest // 2), (node.right, rest // 2)]
            else:
                coming += [(child, rest) for child in (node.left, node.right) if child]
        kept.append(total)
        generation = coming
    return kept


def inputs(rng):
    line, places = [rng.randint(0, 4)], 2
    for _ in range(rng.randint(0, 9)):
        if places == 0:
            break
        value = rng.choice([0, 1, 2, 3, 4, None, None])
        line.append(value)
        places += 1 if value is not None else -1
    while line[-1] is None:
        line.pop()
    return (line, rng.randint(0, 16))
