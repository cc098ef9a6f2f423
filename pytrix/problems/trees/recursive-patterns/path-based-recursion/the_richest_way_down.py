"""The richest way down

Mushroom pickers walk down a hill on paths that fork but never meet again. The hill is a binary tree: each node's value is the number of mushrooms at that spot, and the way ends at a spot without a
further one below it.

Return the way from the top to such an end on which most mushrooms stand, as the list of its numbers from top to bottom. If several ways have equally many, return the one furthest to the left, that is, the one that goes `left` where they
part. `root` is the top; a hill without spots, `None`, has the way `[]`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "When you stand at an end, how do you know which numbers you passed on the way there?",
    "Carry a list of the numbers from the top to here. Put the number of a spot on it when you arrive and take it off when you leave.",
    "At an end compare the sum of the carried list with the best so far. If it is larger, keep a copy of the list, not the list itself.",
)
EXAMPLES = [
    Example(([3, 5, 2, 1, None, 4, 6],), why="3 + 2 + 6 is 11; the others give 9 and 9"),
    Example(([1, 2, 2],), why="both ways have 3, and the left one counts"),
    ([4, None, 0, 7],),
]
EDGES = {
    "without spots": ([],),
    "a spot without a further one": Edge(([6, 0, None, 0],), "no mushrooms at the end"),
    "equally many": ([1, 2, 3, 4, None, None, 3],),
    "the way ends": Edge(([0],), "one spot without mushrooms"),
}
ALWAYS = [
    ([1, 1, 2, 1],),
    ([1, 2, 1, None, None, 1],),
    ([4, 8, 1, None, 0],),
]
MISTAKES = [
    Mistake("You keep the carried list itself, and it goes on changing. Keep a copy.", "best[:] = [way[:]]", "best[:] = [way]"),
    Mistake("On a tie the leftmost way counts; yours is the rightmost.", "sum(way) > sum(best[0])", "sum(way) >= sum(best[0])"),
    Mistake("You forgot to take the number off when leaving a spot, so later ways are too long.", "    way.pop()\n", ""),
]
ORACLE = """
def richest_way(root: TreeNode | None) -> list[int]:
    def ways(node):
        if node is None:
            return []
        return [[node.val, *rest] for rest in ways(node.left) + ways(node.right)] or [[node.val]]

    return max(ways(root), key=sum, default=[])
"""
EXPLANATION = """
One list is carried through the whole walk: a number is appended on arrival and popped on leaving, so at an end it is exactly the way from the top. For `[1, 2, 2]`:

| at | way | best |
|---|---|---|
| left 2 | 1, 2 | 1, 2 |
| right 2 | 1, 2 | 1, 2 (not more) |

Adding up a way costs its length, so the work is at most nodes times levels. Without the shared list, one could hand `way + [node.val]` down; that copies the list at every node, but nothing has to be undone.
"""


def explore(node: TreeNode | None, way: list[int], best: list[list[int]]) -> None:
    if node is None:
        return
    way.append(node.val)
    if node.left is None and node.right is None and (not best or sum(way) > sum(best[0])):
        best[:] = [way[:]]
    explore(node.left, way, best)
    explore(node.right, way, best)
    way.pop()


def richest_way(root: TreeNode | None) -> list[int]:
    best: list[list[int]] = []
    explore(root, [], best)
    return best[0] if best else []


def inputs(rng):
    return (tree(rng, 2, 10, 0, rng.choice([3, 9])),)
