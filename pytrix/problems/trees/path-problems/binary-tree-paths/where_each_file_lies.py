"""Where each thing lies

A museum finds its exhibits by a tree of names: the root is the building, the nodes below are floors, rooms and shelves, each divided in at most two, and a node without children is an exhibit.

Return the places of all exhibits as texts, in the order from left to right: the names from the root to the exhibit, joined by ` > `, that is a space, the character `>` and a space. `root` may be `None`; then there are
no places. A building without parts is an exhibit itself.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("GENERATE", "TRANSFORM")
HINTS = (
    "If somebody gave you the places of all exhibits in the left part, what would be missing in front of each text?",
    "Collect the places of both parts, left ones first, and put this node's name in front of each.",
    "A node without children gives a list with just its name. For every place from below, write name, ` > ` and that place.",
)
EXAMPLES = [
    (["castle", "cellar", "hall", None, "barrel", "sword", "crown"],),
    Example((["hut", None, "shelf", "lamp"],), why="a single exhibit, three levels down"),
    (["box", "ring", "coin"],),
]
EDGES = {"may be `None`": ([],), "A building without parts": (["statue"],), "at most two": Edge((["a", "b", None, "c"],), "only left parts")}
ALWAYS = [
    (["a", None, "b", None, "c", None, "d", "e"],),
]
MISTAKES = [
    Mistake("The exhibit itself belongs to its place: it is the last name.", "return [root.val]", 'return [""]'),
    Mistake("Each place must begin with the building, so every node adds its own name.", 'f"{root.val} > {place}"', "place"),
    Mistake("There is a space on either side of the `>`.", "{root.val} > {place}", "{root.val}>{place}"),
    Mistake("The left part comes first in the order.", "places(root.left) + places(root.right)", "places(root.right) + places(root.left)"),
]
EXPLANATION = """
Each node puts its name in front of the places from its two parts; an exhibit begins a place. For `["hut", None, "shelf", "lamp"]`:

| node | from below | gives |
|---|---|---|
| lamp | – | `lamp` |
| shelf | `lamp` | `shelf > lamp` |
| hut | `shelf > lamp` | `hut > shelf > lamp` |

Each name is written once for each exhibit below it, so the work grows with the length of the answer times the number of levels at most.
"""


def places(root: TreeNode | None) -> list[str]:
    if root is None:
        return []
    if root.left is None and root.right is None:
        return [root.val]
    return [f"{root.val} > {place}" for place in places(root.left) + places(root.right)]


def inputs(rng):
    names = ["hall", "wing", "vase", "mask", "bell", "globe", "clock", "room", "loft", "harp"]
    return ([value if value is None else names[value] for value in tree(rng, 2, 9, 0, 9)],)
