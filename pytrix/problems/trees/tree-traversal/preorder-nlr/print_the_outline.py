"""Print the outline

A long report is kept as a binary tree of headings. Below a heading there may be a first part, `left`, and a second part, `right`; each has a heading of its own and may be
divided again.

Return the outline as a list of lines, in the order in which one reads the report: each heading, then everything of its first part, then everything of
its second part. Each line is the heading with two spaces in front of it for every level above it. `root` is the tree of headings, or `None` for an empty report, which has no lines.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "When you stand at a heading, what must already be on paper, and what must not be there yet?",
    "Write a function that gives the lines of one part: the heading first, then the lines of what is below. It has to know how deep it is.",
    "A missing part gives no lines. Otherwise join three lists: the line with its spaces, the lines of the first part and those of the second, one level deeper.",
)
EXAMPLES = [
    (["Garden", "Soil", "Plants", None, None, "Trees", "Herbs"],),
    (["Tea", "Green", None, "Sencha"],),
    Example((["Notes", None, "Sources"],), why="a second part without a first one"),
]
EDGES = {"an empty report": ([],), "each heading": Edge((["Alone"],), "a single heading")}
MISTAKES = [
    Mistake("The heading comes ahead of both parts, not between them.", "return line + first + second", "return first + line + second"),
    Mistake("Each level needs two spaces more than the one above it.", '"  " * depth', '" " * depth'),
    Mistake("The second part stands one level deeper than its heading, like the first.", "lines(node.right, depth + 1)", "lines(node.right, depth)"),
    Mistake("You forgot the second part: a heading has two, and both belong to the outline.", "return line + first + second", "return line + first"),
]
EXPLANATION = """
Node, left part, right part: this order writes a heading ahead of all that belongs to it. The depth travels down as a parameter. For `["Tea", "Green", None, "Sencha"]`:

| call | depth | line |
|---|---|---|
| Tea | 0 | `Tea` |
| Green | 1 | two spaces, `Green` |
| Sencha | 2 | four spaces, `Sencha` |

Each heading is visited once; joining the lists copies a line once for each level above it.
"""


def lines(node: TreeNode | None, depth: int) -> list[str]:
    if node is None:
        return []
    line = ["  " * depth + node.val]
    first = lines(node.left, depth + 1)
    second = lines(node.right, depth + 1)
    return line + first + second


def outline(root: TreeNode | None) -> list[str]:
    return lines(root, 0)


def inputs(rng):
    names = ["Aims", "Costs", "Data", "Fruit", "Glass", "Ideas", "Maps", "Rules", "Tools", "Water"]
    return ([value if value is None else names[value] for value in tree(rng, 2, 9, 0, 9)],)
