"""Cut to the season

A hotel keeps its bookings, as days of the year, in a binary search tree: in every node, earlier days stand in the left part and later ones in the right part, and no two are equal. For the report only the season counts, from the day `first` to the day `last`, both included.

Remove all other days from the tree `root` and return the new root. Days that stay keep their order above and below: whoever was below another day in the old tree is still below it. Nothing left, or `None` from the start, gives `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "If the root is too early for the season, what do you know about everything in its left part?",
    "Let the function return the root of the trimmed part. Of a part whose top is too early only the trimmed right part is left.",
    "Too early: the answer is the trimmed right part. Too late: the trimmed left part. Otherwise trim both sides, hang them below the node, and return it.",
)
EXAMPLES = [
    Example(([180, 90, 270, 30, 120, 210, 330, None, 60], 60, 200), why="30 goes, but 60 below it stays"),
    ([180, 90, 270], 200, 300),
    Example(([10, 5], 20, 30), why="nothing left"),
]
EDGES = {"`None` from the start": ([], 1, 9), "both included": ([20, 10, 30], 10, 30), "Nothing left": Edge(([7], 8, 9), "one day"), "is still below it": ([50, 10, 60, None, 40, None, None, 20], 15, 45)}
MISTAKES = [
    Mistake("The days `first` and `last` belong to the season.", "if root.val < first:", "if root.val <= first:"),
    Mistake("Of a day that is too early, later ones in its right part may stay.", "        return trimmed(root.right, first, last)\n    if", "        return None\n    if"),
    Mistake("What is taken over from a side has to be trimmed itself.", "        return trimmed(root.right, first, last)\n    if", "        return root.right\n    if"),
    Mistake("You trim only the left side of a day that stays.", "    root.right = trimmed(root.right, first, last)\n", ""),
]
ORACLE = """
def trimmed(root: TreeNode | None, first: int, last: int) -> TreeNode | None:
    days, nodes = [], [root]
    for node in nodes:
        if node:
            days.append(node.val)
            nodes += [node.left, node.right]
    top = None
    for day in days:
        if first <= day <= last:
            if top is None:
                top = TreeNode(day)
                continue
            node = top
            while True:
                side = "left" if day < node.val else "right"
                if getattr(node, side) is None:
                    setattr(node, side, TreeNode(day))
                    break
                node = getattr(node, side)
    return top
"""
EXPLANATION = """
The order in the tree throws whole sides away: a day too early takes its left part with it, and only its trimmed right part takes its place. For the first example, with the season 60 to 200:

| day | | in its place |
|---|---|---|
| 180 | stays | 180 |
| 90 | stays | 90 |
| 30 | too early | its right part, 60 |
| 120 | stays | 120 |
| 270 | too late | its left part, 210, is too late as well: nothing |

Each node is visited at most once, so the work grows with their number. One could instead insert the days that stay, level by level, into a new tree, which builds every node anew.
"""


def trimmed(root: TreeNode | None, first: int, last: int) -> TreeNode | None:
    if root is None:
        return None
    if root.val < first:
        return trimmed(root.right, first, last)
    if root.val > last:
        return trimmed(root.left, first, last)
    root.left = trimmed(root.left, first, last)
    root.right = trimmed(root.right, first, last)
    return root


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 60), rng.randint(3, 11)):
        place = 1
        while place in places:
            place = 2 * place + (value > places[place])
        places[place] = value
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    ends = sorted(rng.sample(sorted({*places.values(), 2, 25, 58}), 2))
    return (line, *ends)
