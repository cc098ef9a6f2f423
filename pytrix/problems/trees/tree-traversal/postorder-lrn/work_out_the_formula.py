"""Work out the formula

A spreadsheet keeps a formula as a binary tree. A leaf holds a whole number. Every other node holds one of the texts `"+"`, `"-"`, `"*"` or `"max"` and has two children: the value of such a node
comes from the values of its two sides. `"-"` takes the right value away from the left one, `"max"` gives the larger of both.

`root` is the root of the formula; it is never `None`. Return the formula's value.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "What do you have to know before you can work out the node at the top?",
    "Work out the left side, then the right side, and only then the node itself. Each side is a formula again.",
    "A leaf's value is its number. For any other node, get both values by calling the function for the children, then look which text it holds.",
)
EXAMPLES = [
    Example((["*", "+", "-", 2, 3, 9, 5],), why="(2 + 3) * (9 - 5)"),
    Example((["-", 4, "max", None, None, 10, 7],), why="4 - 10"),
    ([8],),
]
EDGES = {
    "A leaf": ([-3],),
    "the larger of both": (["max", -2, -7],),
    "takes the right value away": (["-", "-", 1, 10, 4],),
    "two children": Edge((["+", "*", 5, "max", 3, None, None, 2, 6],), "all on the left side"),
}
ALWAYS = [
    (["-", 0, 5],),
    (["max", 0, -3],),
    (["*", 0, 3],),
]
MISTAKES = [
    Mistake("In a difference the right value is taken away from the left one.", "return left - right", "return right - left"),
    Mistake("`max` gives the larger value, not the sum.", "return max(left, right)", "return left + right"),
    Mistake("You use what stands in the children, but they may be formulas themselves.",
            "left, right = value_of(root.left), value_of(root.right)", "left, right = root.left.val, root.right.val"),
    Mistake("You mixed up `*` and `+`: look again at what each branch returns.", 'if root.val == "+":\n        return left + right', 'if root.val == "+":\n        return left * right'),
]
ORACLE = """
def value_of(root: TreeNode) -> int:
    def text(node):
        if node.left is None:
            return f"({node.val})"
        if node.val == "max":
            return f"max({text(node.left)}, {text(node.right)})"
        return f"({text(node.left)} {node.val} {text(node.right)})"

    return eval(text(root))
"""
EXPLANATION = """
Both sides have to be known before the node: left part, right part, node. This is postorder. For `["*", "+", "-", 2, 3, 9, 5]`:

| node | left | right | value |
|---|---|---|---|
| `+` | 2 | 3 | 5 |
| `-` | 9 | 5 | 4 |
| `*` | 5 | 4 | 20 |

Each node is visited once, so the work grows with the size of the formula. Without recursion, one could write the nodes down in postorder and work them off with a stack of numbers.
"""


def value_of(root: TreeNode) -> int:
    if root.left is None:
        return root.val
    left, right = value_of(root.left), value_of(root.right)
    if root.val == "+":
        return left + right
    if root.val == "-":
        return left - right
    if root.val == "*":
        return left * right
    return max(left, right)


def inputs(rng):
    line, open_places = [], 1
    while open_places:
        open_places -= 1
        if len(line) < 9 and (open_places == 0 and len(line) < 5 or rng.random() < 0.5):
            line.append(rng.choice(["+", "-", "*", "max"]))
            open_places += 2
        else:
            line.append(rng.randint(-9, 9))
    gaps, out, queue = iter(line), [], [1]
    for place in queue:
        if place is None:
            out.append(None)
        else:
            value = next(gaps)
            out.append(value)
            queue += [1, 1] if isinstance(value, str) else [None, None]
    while out[-1] is None:
        out.pop()
    return (out,)
