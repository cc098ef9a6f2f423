"""As heavy as the lift can carry

A goods lift carries two machines at a time. The weights of all machines are kept in a binary search tree: in every
node, smaller weights stand in the left part and larger ones in the right part, and no two are equal.

`root` is the root of the tree. Return the largest total weight of two different machines that is not above `limit`,
or `None` if no two of them are light enough. The tree may be empty, and it may have thousands of nodes.
"""
from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("weights are at least 1", "up to 8,191 machines", "the tree has at most 13 levels")
HINTS = (
    "Here a set of seen weights does not help: the total need not be exact. What does the order in the tree give you?",
    "Visit left part, node, right part: then the weights come in ascending order. With a sorted list you know what to do.",
    "Put one index at each end of that list. A total that is light enough is noted, and the lighter machine moves on; otherwise the heavier one.",
)
EXAMPLES = [
    Example(([50, 20, 70, 10, 30], 95), why="20 + 70 = 90"),
    Example(([50, 20, 70, 10, 30], 100), why="30 + 70 = 100"),
    Example(([8, None, 9], 16)),
]
EDGES = {
    "The tree may be empty": ([], 50),
    "two different machines": Edge(([40], 90), "one machine"),
    "not above limit": ([6, 2, 9], 11),
}
ALWAYS = [
    ([19, 11, 21], 30), ([11, 2, 17, None, 9], 20),
    ([5, 4], 9),
]
MISTAKES = [
    Mistake("A total that equals the limit is not above it.", "if total <= limit:", "if total < limit:"),
    Mistake("You add a machine to itself when both indices meet.", "while light < heavy:", "while light <= heavy:"),
    Mistake("When no two machines are light enough, the answer is `None`.", "default=None", "default=0"),
    Mistake("You return the smallest total. The question wants the largest.", "max(totals, default=None)", "min(totals, default=None)"),
]
SIZE = 8_191
SLOW = [
    Slow("Right, but you compare every machine with every other. The tree is sorted: make use of it.",
         """
def best_load(root: TreeNode | None, limit: int) -> int | None:
    nodes: list[TreeNode | None] = [root]
    weights: list[int] = []
    while nodes:
        node = nodes.pop()
        if node:
            weights.append(node.val)
            nodes += [node.left, node.right]
    totals = (weights[i] + weights[j] for i in range(len(weights)) for j in range(i))
    return max((total for total in totals if total <= limit), default=None)
"""),
]
EXPLANATION = """
The helper brings the weights into a list in ascending order: left part, node, right part. Then two indices move
inwards. For `10, 20, 30, 50, 70` and a limit of 95:

| light | heavy | total | noted |
|---|---|---|---|
| 10 | 70 | 80 | yes |
| 20 | 70 | 90 | yes |
| 30 | 70 | 100 | too much |
| 30 | 50 | 80 | yes |

Both the walk through the tree and the two indices take n steps. Two generators, one that walks the tree upwards and
one downwards, would save the list.
"""


def collect(node: TreeNode | None, weights: list[int]) -> None:
    if node:
        collect(node.left, weights)
        weights.append(node.val)
        collect(node.right, weights)


def best_load(root: TreeNode | None, limit: int) -> int | None:
    weights: list[int] = []
    collect(root, weights)
    totals: list[int] = []
    light, heavy = 0, len(weights) - 1
    while light < heavy:
        total = weights[light] + weights[heavy]
        if total <= limit:
            totals.append(total)
            light += 1
        else:
            heavy -= 1
    return max(totals, default=None)


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
    return (line, rng.choice([rng.randint(2, 50), sum(rng.sample(values, 2)), min(values) + 1]))


def large(rng, size):
    levels = size.bit_length()
    rank = [(2 * place + 1) << (levels - 1 - level) for level in range(levels) for place in range(1 << level)]
    weight = [0]
    for _ in range(1 << levels):
        weight.append(weight[-1] + rng.randint(1, 9))
    return ([weight[each] for each in rank], weight[-1])
