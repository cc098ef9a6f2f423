"""Dissolving the club

A club is a binary tree: the chair at the top, and below each member up to two others, `left` and `right`, whom that member brought in. It is dissolved from below: nobody leaves before all those have left whom they brought in, directly or through others. At each member the left side leaves first, then the right side, then the member.

`root` is the tree of names, or `None` for a club without members. Return the list of the names in the order in which they leave.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Who must have left before the chair can leave?",
    "The left side is a club of its own, and so is the right side. Your function can be asked for both.",
    "For no members return an empty list. Otherwise glue together what the function gives for the left side, what it gives for the right side, and the member's own name.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Cy", "Di"],), why="Di was brought in by Bo"),
    Example((["Ann", None, "Cy", "Eve", "Fay"],), why="Cy waits for both Eve and Fay"),
    Example((["Ann", "Bo"],)),
]
EDGES = {"without members": ([],), "through others": (["a", "b", None, "c", None, "d"],), "the chair at the top": Edge((["a"],), "only the chair")}
ALWAYS = [(["a", "b", "c", "d", None, "e", "f"],), (["a", "b", "a", "b", "a"],)]
MISTAKES = [
    Mistake("The member leaves before those who were brought in. Put the member's own name at the end.", "leaving(root.left) + leaving(root.right) + [root.val]", "[root.val] + leaving(root.left) + leaving(root.right)"),
    Mistake("The left side leaves before the right side.", "leaving(root.left) + leaving(root.right) + [root.val]", "leaving(root.right) + leaving(root.left) + [root.val]"),
    Mistake("Each member leaves between the two sides in your list, but has to wait for both.", "leaving(root.left) + leaving(root.right) + [root.val]", "leaving(root.left) + [root.val] + leaving(root.right)"),
    Mistake("A club without members needs an answer too: the function is called for empty sides.", "    if root is None:\n        return []\n", ""),
]
EXPLANATION = """
Left side, right side, member: that is postorder. The function is asked for each side, and an empty side gives an empty list. For `["Ann", "Bo", "Cy", "Di"]`:

| call for | left | right | gives |
|---|---|---|---|
| Di | | | Di |
| Bo | Di | | Di, Bo |
| Cy | | | Cy |
| Ann | Di, Bo | Cy | Di, Bo, Cy, Ann |

Each member is visited once. Gluing lists copies them, so a name is copied once for each level above it.
"""


def leaving(root: TreeNode | None) -> list[str]:
    if root is None:
        return []
    return leaving(root.left) + leaving(root.right) + [root.val]


def inputs(rng):
    line = [rng.choice("pq")]
    for _ in range(rng.randint(0, 7)):
        line.append(rng.choice(["a", "b", "c", "d", None]))
    while line and line[-1] is None:
        line.pop()
    kept, places = [], 1
    for value in line:
        if places == 0:
            break
        places += 1 if value is not None else -1
        kept.append(value)
    while kept and kept[-1] is None:
        kept.pop()
    return (kept if rng.random() < 0.95 else [],)
