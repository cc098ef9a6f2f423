"""Who decides for both?

In a museum every department may have two departments below it, and the departments form a binary tree, in no particular order. No two have the same name. When two departments quarrel, the lowest department that both belong to decides.
A department belongs to itself and to every department above it.

Return the name of the department that decides for `first` and `second`. If either of the two is not in the tree, or there is no tree (`root` is `None`), nobody decides: return `None`. The two names may be the same.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Stand at one department. What would you like to hear from the part on its left and from the part on its right?",
    "Let each part report how many of the two names it contains. The lowest part that contains both has the answer at its top.",
    "Return two things: how many of both names were found in the part, and the name that decides, if it is already known. Known on one side: pass it on. Otherwise, with two found, the node itself decides.",
)
EXAMPLES = [
    (["art", "west", "east", "oil", "ink", None, "wood"], "oil", "ink"),
    Example((["art", "west", "east", "oil", "ink", None, "wood"], "wood", "east"), why="wood is below east"),
    Example((["art", "west", "east"], "west", "glass"), why="there is no glass"),
    (["art", "west", "east", "oil", None, None, "wood"], "wood", "oil"),
]
EDGES = {"there is no tree": ([], "a", "b"), "may be the same": (["a", "b", "c"], "c", "c"), "belongs to itself": (["a", None, "b", "c"], "b", "c"), "is not in the tree": Edge((["a", "b", "c"], "d", "d"), "neither is there")}
MISTAKES = [
    Mistake("Both names have to be in the tree; one that is missing means that nobody decides.", "if decides is None and found == 2:", "if decides is None and found >= 1:"),
    Mistake("A department belongs to itself, so its own name counts as found.", "found_left + found_right + (node.val == first) + (node.val == second)", "found_left + found_right"),
    Mistake("Once the deciding department is known, those above it must not replace it.", "if decides is None and found == 2:", "if found == 2:"),
]
ORACLE = """
def decider(root: TreeNode | None, first: str, second: str) -> str | None:
    def names(node):
        return [node.val, *names(node.left), *names(node.right)] if node else []

    def parts(node):
        return [node, *parts(node.left), *parts(node.right)] if node else []

    both = [part for part in parts(root) if first in names(part) and second in names(part)]
    return min(both, key=lambda part: len(names(part))).val if both else None
"""
EXPLANATION = """
Each part reports how many of the two names it holds. The first node at which both are together decides, and those above pass its name on. For oil and wood in the last example:

| node | found in its part | decides |
|---|---|---|
| oil | 1 | |
| west | 1 | |
| wood | 1 | |
| east | 1 | |
| art | 2 | art |

One visit for each node. With a dictionary of parents one could also climb from one name to the root and then from the other one until the ways meet; that needs memory for all nodes.
"""


def report(node: TreeNode | None, first: str, second: str) -> tuple[int, str | None]:
    if node is None:
        return 0, None
    found_left, left = report(node.left, first, second)
    found_right, right = report(node.right, first, second)
    found = found_left + found_right + (node.val == first) + (node.val == second)
    decides = left or right
    if decides is None and found == 2:
        decides = node.val
    return found, decides


def decider(root: TreeNode | None, first: str, second: str) -> str | None:
    return report(root, first, second)[1]


def inputs(rng):
    names = ["art", "bone", "clay", "dye", "east", "fur", "gold", "hall", "ink", "jade", "kiln", "lace"]
    rng.shuffle(names)
    line = [value if value is None else names.pop() for value in tree(rng, 2, 11)]
    here = [value for value in line if value]
    return (line, rng.choice(here), rng.choice(here) if rng.random() < 0.85 else names[0])
