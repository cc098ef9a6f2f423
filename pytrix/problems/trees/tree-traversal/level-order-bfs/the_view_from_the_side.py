"""The view from the side

Balloons hang in a stairwell as a binary tree: from each balloon up to two others hang down, `left` and `right`, one floor lower. Whoever stands on a floor at the right wall sees only the rightmost balloon of that floor, and at the left wall only the leftmost.

`root` is the tree of colours, or `None` if there are no balloons. Return a list of tuples, one for each floor from the top: the colour seen from the left wall and the colour seen from the right wall. A single balloon is seen from both.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE",)
HINTS = (
    "What would be easy if you had all balloons of one floor in a list?",
    "From the list of a floor, the list of the next one follows: the children of each, left before right.",
    "Start with a list of the root. As long as it isn't empty, note the colours of its first and last node, and replace it by the list of all children that exist.",
)
EXAMPLES = [
    Example((["red", "blue", "gold", None, "pink"],), why="pink hangs alone on the third floor"),
    Example((["red", "blue", "gold", "grey", None, None, "teal"],)),
    Example((["red"],)),
]
EDGES = {"no balloons": ([],), "single balloon": Edge((["a", None, "b", None, "c"],), "one on each floor")}
ALWAYS = [(["a", "b", "c", "d", "e", "f", "g", None, None, "h", "i"],), (["a", "b", "c", "d", "e", "f", "g", None, None, None, None, "h", None, None, None, None, "i"],)]
MISTAKES = [
    Mistake("On the right you only follow the right children. Where the rightmost balloon has none, another one of the floor is seen.", "floor = [child for node in floor for child in (node.left, node.right) if child]", "floor = [child for child in (floor[0].left, floor[-1].right) if child]"),
    Mistake("The floors are the wrong way round: start at the top.", "    return seen", "    return seen[::-1]"),
    Mistake("Each tuple begins with what is seen from the left wall.", "(floor[0].val, floor[-1].val)", "(floor[-1].val, floor[0].val)"),
    Mistake("Without balloons there is no floor, and the list is empty.", "floor = [root] if root else []", "floor = [root or TreeNode('')]"),
]
ORACLE = """
def walls(root: TreeNode | None) -> list[tuple[str, str]]:
    floors: dict[int, list[str]] = {}
    def visit(node, depth):
        if node:
            floors.setdefault(depth, []).append(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)
    visit(root, 0)
    return [(floors[depth][0], floors[depth][-1]) for depth in range(len(floors))]
"""
EXPLANATION = """
One list holds a whole floor, and the next floor is made of it. For the first example:

| floor | balloons | seen |
|---|---|---|
| 1 | red | red, red |
| 2 | blue, gold | blue, gold |
| 3 | pink, below blue | pink, pink |

Each balloon is in one list once, so the work grows with their number. One could also visit in preorder with the depth and keep the first and the last one of each depth; that needs a call for each level.
"""


def walls(root: TreeNode | None) -> list[tuple[str, str]]:
    floor = [root] if root else []
    seen = []
    while floor:
        seen.append((floor[0].val, floor[-1].val))
        floor = [child for node in floor for child in (node.left, node.right) if child]
    return seen


def inputs(rng):
    line = [rng.choice("pq")] if rng.random() < 0.95 else []
    places = 2
    for _ in range(rng.randint(0, 9) if line else 0):
        if places == 0:
            break
        value = rng.choice(["a", "b", "c", "d", None])
        line.append(value)
        places += 1 if value else -1
    while line and line[-1] is None:
        line.pop()
    return (line,)
