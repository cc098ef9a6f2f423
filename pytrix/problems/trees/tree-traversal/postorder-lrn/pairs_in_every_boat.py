"""Pairs in every boat

Scouts stand on a slope as a binary tree, joined by ropes: each scout holds up to two others, `left` and `right`. For the boats below, ropes are cut so that every group that is still connected has an even number of scouts.

Return the largest number of ropes that can be cut. If it can't be done at all, return -1; if the whole group is even but no rope can be cut, return 0. The values of the nodes don't matter. `root` is never `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT",)
CONSTRAINTS = ("at most 100 scouts stand one below the other",)
HINTS = (
    "Which rope can certainly be cut, looking only at the scouts below it?",
    "A rope can be cut if an even number hangs below it, and cutting one never spoils another. So count the scouts below each rope.",
    "Write a function that gives the number of scouts of a part: both sides and one. Each time an even number comes out, count one; in the end take off the one for the root. If the whole is odd, the answer is -1.",
)
EXAMPLES = [
    Example(([1, 1, 1, 1, None, None, 1, None, None, 1],), why="six scouts: 2 can be cut off on the left and 2 more on the right, where 4 hang"),
    Example(([1, 1, 1],), why="three scouts"),
    Example(([1, 1],), why="the only rope leaves single scouts"),
]
EDGES = {"can't be done at all": ([1],), "no rope can be cut": ([1, None, 1],), "an even number": Edge(([1, 1, None, 1, None, 1],), "four in one line")}
ALWAYS = [([1, 1, 1, 1, None, None, None, 1, 1],), ([1, 1, None, 1],)]
MISTAKES = [
    Mistake("The whole tree isn't below any rope, so it doesn't count.", "return evens - 1 if", "return evens if"),
    Mistake("With an odd number of scouts it can't be done.", "if total % 2 == 0 else -1", "if total % 2 == 0 else evens"),
    Mistake("You count the parts with an odd number.", "        if size % 2 == 0:\n", "        if size % 2 == 1:\n"),
    Mistake("The scout at the top of a part belongs to it.", "size = 1 + count(node.left) + count(node.right)", "size = count(node.left) + count(node.right) + (node.left is None and node.right is None)"),
]
ORACLE = """
def ropes_to_cut(root: TreeNode) -> int:
    nodes, ropes = [root], []
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                ropes.append((nodes.index(node), len(nodes)))
                nodes.append(child)
    best = -1
    for choice in range(2 ** len(ropes)):
        group = list(range(len(nodes)))
        for number, (above, below) in enumerate(ropes):
            if not choice >> number & 1:
                group[below] = group[above]
        if all(group.count(each) % 2 == 0 for each in group):
            best = max(best, choice.bit_count())
    return best
"""
EXPLANATION = """
Postorder: both sides first, then the node, as its number needs theirs. If an even number hangs below a rope, it can be cut, and what is left above changes by an even number, so no other rope is affected. In the first example:

| part | scouts | |
|---|---|---|
| left side | 2 | its rope can be cut |
| right side | 3 | not |
| the part below the right side | 2 | its rope can be cut |
| all | 6 | even: it can be done |

Each scout is counted once. Trying all choices of ropes would double with every rope.
"""


def ropes_to_cut(root: TreeNode) -> int:
    evens = 0

    def count(node: TreeNode | None) -> int:
        nonlocal evens
        if node is None:
            return 0
        size = 1 + count(node.left) + count(node.right)
        if size % 2 == 0:
            evens += 1
        return size

    total = count(root)
    return evens - 1 if total % 2 == 0 else -1


def inputs(rng):
    line, places, nodes = [1], 2, 1
    wanted = rng.choice([2, 3, 4, 6, 6, 8, 8])
    while places and nodes < wanted:
        if places > 1 and rng.random() < 0.4:
            line.append(None)
            places -= 1
        else:
            line.append(1)
            nodes += 1
            places += 1
    return (line,)
