"""Everyone above

An orchestra is led as a binary tree: the conductor at the top, and below each musician at most two others whom he or she leads, `left` and `right`. No two have the same name.

Return the names of all who are above the musician `name`, beginning with the one who leads `name` directly and ending with the conductor. The conductor has nobody above, and so
has a name that isn't in the orchestra. `root` may be `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "A node can't look upwards. What could you note on a walk through the tree so that later you can?",
    "While you walk through all musicians, write into a dictionary who leads whom.",
    "Then begin with the name and replace it again and again by the one who leads it, as long as the dictionary knows one.",
)
EXAMPLES = [
    (["Ida", "Max", "Lea", "Tom", "Eva", None, "Jan"], "Jan"),
    (["Ida", "Max", "Lea", "Tom", "Eva", None, "Jan"], "Max"),
    Example((["Ida", "Max"], "Ida"), why="the conductor"),
]
EDGES = {"may be `None`": ([], "Ida"), "isn't in the orchestra": (["Ida", "Max"], "Bob"), "ending with the conductor": (["Ida", None, "Lea", "Tom"], "Tom")}
ALWAYS = [
    (["a", "b", None, "c", None, "d"], "d"),
]
MISTAKES = [
    Mistake("Nobody is above himself or herself: begin with the one who leads.", "    above = []\n", "    above = [name]\n"),
    Mistake("Begin with the direct leader; yours begins with the conductor.", "return above", "return above[::-1]"),
    Mistake("You stop after one step. Go on until you have everyone above, up to the conductor.", "while name in leader:", "if name in leader:"),
    Mistake("You never walk into the right parts.", "(node.left, node.right)", "(node.left,)"),
]
EXPLANATION = """
One walk notes for each musician who leads him or her. With this dictionary one can go upwards. For Jan in the first example:

| name | led by |
|---|---|
| Jan | Lea |
| Lea | Ida |
| Ida | nobody noted |

The walk visits every node once, the way up takes at most one step for each level.
"""


def everyone_above(root: TreeNode | None, name: str) -> list[str]:
    leader = {}
    waiting = [root] if root else []
    for node in waiting:
        for child in (node.left, node.right):
            if child:
                leader[child.val] = node.val
                waiting.append(child)
    above = []
    while name in leader:
        name = leader[name]
        above.append(name)
    return above


def inputs(rng):
    names = rng.sample(["Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gil", "Hope", "Ida", "Jan", "Kim", "Lea"], 12)
    line = [value if value is None else names.pop() for value in tree(rng, 2, 10)]
    return (line, rng.choice([value for value in line[1:] if value]) if rng.random() < 0.85 else "Zoe")
