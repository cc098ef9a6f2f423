"""The other plate for the bar

A gym keeps the weights of its plates in a binary search tree: each node holds a weight, smaller weights are in its
left part and larger ones in its right part. No two plates weigh the same.

`root` is the root of the tree. Somebody has picked up the plate that weighs `chosen`; it is still noted in
the tree. Return `True` if **another** plate of the tree weighs exactly `total` together with it, and `False`
otherwise.
"""
from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "One plate is known already. So which single weight do you have to look for?",
    "The tree is ordered: at each node you know whether the weight you look for can only be on the left or only on the right.",
    "Walk down from the root until the weight is found or there is no node any more. Then make sure it is not the chosen plate itself.",
)
EXAMPLES = [
    Example(([20, 10, 30, 5, 15], 10, 40), why="30 is missing, and there is such a plate"),
    Example(([20, 10, 30, 5, 15], 30, 42), why="12 would be missing"),
    Example(([20, 10, 30], 20, 40), why="another plate of 20 would be needed"),
    Example(([40, 25, None, None, 32], 40, 72)),
]
EDGES = {
    "exactly `total` together": Edge(([7], 7, 14), "a single plate of half the weight"),
    "`root` is the root": Edge(([20, 10, 30], 30, 50), "the other plate is at the root"),
    "smaller weights are in its left part": ([9, 4, None, 2], 9, 11),
    "larger ones in its right part": ([9, None, 14, None, 20], 9, 29),
}
ALWAYS = [([8, 4, 12, 2, 6, 10, 14], 8, 14), ([8, 4, 12, 2, 6, 10, 14], 8, 18), ([20, 10, 30], 20, 32), ([20, 10, 30], 20, 10)]
MISTAKES = [
    Mistake("The chosen plate is taken a second time. Another one is needed, even if it would have to weigh the same.",
            "return node is not None and wanted != chosen", "return node is not None"),
    Mistake("You go to the wrong side: smaller weights are on the left.", "node.left if wanted < node.val else node.right", "node.right if wanted < node.val else node.left"),
    Mistake("You look for a plate that weighs the total by itself, but the chosen one is on the bar already.", "wanted = total - chosen", "wanted = total"),
    Mistake("You only look at the root and at the two nodes right below it. Go on downwards.",
            """
def has_other(root: TreeNode | None, chosen: int, total: int) -> bool:
    near = [node.val for node in (root, root.left, root.right) if node]
    return total - chosen in near and total != 2 * chosen
"""),
]
EXPLANATION = """
One of the two weights is given, so the other one is known: 40 - 10 is 30. A search tree finds it without looking
everywhere.

| node | 30 is | next |
|---|---|---|
| 20 | larger | right |
| 30 | equal | found |

The walk visits one node a level. Visiting all nodes would find the plate as well, but take as many steps as there
are plates.
"""


def has_other(root: TreeNode | None, chosen: int, total: int) -> bool:
    wanted = total - chosen
    node = root
    while node and node.val != wanted:
        node = node.left if wanted < node.val else node.right
    return node is not None and wanted != chosen


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
    chosen = rng.choice(values)
    return line, chosen, chosen + rng.choice([rng.choice(values), rng.choice(values), rng.randint(1, 30), values[-1]])
