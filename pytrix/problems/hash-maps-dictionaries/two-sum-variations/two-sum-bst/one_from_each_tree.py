"""One from each tree

Two friends keep their stamps' values in binary search trees, one tree each: in every node, smaller values stand in
the left part and larger ones in the right part. Within a tree, all values differ. They want to swap in pairs: a stamp
of the first tree and one of the second that are worth `total` together.

`first` and `second` are the roots; a tree may be empty. Return all such pairs as a list of tuples (value from the
first tree, value from the second tree), by ascending value from the first tree.
"""
from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Which tree needs to be visited in a certain order, and for which of them is any order good enough?",
    "Collect the values of the second tree in a set first. Then visit the first tree so that its values come in ascending order.",
    "Ascending means: everything in the left part, then the node itself, then everything in the right part. A generator or a helper that returns a "
    "list of values serves both trees.",
)
EXAMPLES = [
    Example(([20, 10, 30], [15, 5, 25], 35), why="10 + 25, 20 + 15 and 30 + 5"),
    Example(([8, 3, None, 1], [7, 2], 10), why="8 + 2 and 3 + 7"),
    Example(([4], [4, 3], 9)),
]
EDGES = {
    "a tree may be empty": ([], [5], 5),
    "a stamp of the first tree and one of the second": Edge(([6, 3], [6, 4], 12), "two stamps of the same value"),
    "value from the first tree": Edge(([5, 2, 9], [9, 2], 11), "the same values in both trees"),
}
EQUIVALENT = {"partners = set(values(second)) -> partners = values(second)": "a set only makes the look-ups quick"}
MISTAKES = [
    Mistake("Your pairs are not in ascending order: a node comes after everything in its left part.",
            "[*values(node.left), node.val, *values(node.right)]", "[node.val, *values(node.left), *values(node.right)]"),
    Mistake("Both values of your pairs may come from the same tree. Each tree gives one.", "partners = set(values(second))", "partners = set(values(first) + values(second))"),
    Mistake("You put the value from the second tree first.", "(value, total - value) for", "(total - value, value) for"),
    Mistake("You list only the first pair. Go on and list all of them.", "if total - value in partners]", "if total - value in partners][:1]"),
]
ORACLE = """
def swaps(first: TreeNode | None, second: TreeNode | None, total: int) -> list[tuple[int, int]]:
    def flat(root):
        nodes, found = [root], []
        while nodes:
            node = nodes.pop()
            if node:
                found.append(node.val)
                nodes.extend([node.left, node.right])
        return found

    return sorted((one, other) for one in flat(first) for other in flat(second) if one + other == total)
"""
EXPLANATION = """
Left part, node, right part: this order visits a search tree by ascending value. The first tree is walked in that
order, and each of its values asks the set of the second tree for its partner. With 35:

| value | partner | in the second tree |
|---|---|---|
| 10 | 25 | yes |
| 20 | 15 | yes |
| 30 | 5 | yes |

Each value is looked up once. The helper copies lists on its way up, so in a tree of n nodes it takes n steps for each
level; a generator with `yield from` would avoid the lists. Comparing every value with every other would take the
product of the sizes.
"""


def values(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return [*values(node.left), node.val, *values(node.right)]


def swaps(first: TreeNode | None, second: TreeNode | None, total: int) -> list[tuple[int, int]]:
    partners = set(values(second))
    return [(value, total - value) for value in values(first) if total - value in partners]


def inputs(rng):
    lines = []
    for _ in range(2):
        places: dict[int, int] = {}
        for value in rng.sample(range(1, 16), rng.randint(1, 7)):
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
        lines.append(line)
    return (*lines, rng.randint(8, 24))
