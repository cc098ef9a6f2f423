"""Dye in the pipes

The heating pipes of a house branch: they are a binary tree of valves, each with a number of its own, and `root` is
the valve in the cellar. To find a leak, somebody drops dye into the valve with the number `where`. Every minute the
dye gets from each coloured valve into those that a pipe joins to it directly, above or below.

Return a list of lists: the numbers of the valves that are coloured at the start, those that follow in the first
minute, in the second, and so on until all are coloured. The numbers of one minute come in ascending order. There is
always at least one valve, and `where` is the number of one of them.
"""

from collections import deque

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("ITERATE", "SEARCH")
CONSTRAINTS = ("up to 200 valves",)
HINTS = (
    "From the cellar down, a queue gives floor after floor. Which pipes are missing if the dye starts somewhere in the middle?",
    "First go through the whole tree and note for each valve which ones a pipe joins to it, the one it branches from included. Then spread the dye ring by ring.",
    "With `joined[number]` as a list of numbers: take the whole ring, collect the numbers joined to it that are not coloured yet, colour them, and make them the next ring as long as there are some.",
)
EXAMPLES = [
    Example(([4, 2, 6, 1, 3, None, 7], 2), why="2 first, then its neighbours 1, 3 and 4, then 6, then 7"),
    Example(([4, 2, 6, 1, 3, None, 7], 4), why="from the cellar these are the floors"),
    Example(([5, 3, None, 8], 8), why="only upwards"),
]
EDGES = {
    "at least one valve": Edge(([9], 9), "a single valve"),
    "above or below": Edge(([1, 2, 3, 4, 5, 6, 7, 8], 8), "up to the cellar and down again"),
    "ascending order": Edge(([1, 9, 2, 8, 7, 4, 3], 1), "numbers that are not in order"),
}
ALWAYS = [
    ([1, 10, 2], 1),
]
MISTAKES = [
    Mistake(
        "Your dye only flows away from the cellar. It gets into the valve above as well.",
        "joined[child.val] = [node.val]",
        "joined[child.val] = []",
    ),
    Mistake("The numbers of one minute should come in ascending order.", "rings.append(sorted(ring))", "rings.append(ring)"),
    Mistake(
        "You begin in the cellar. The dye starts in the valve with the number `where`.",
        "    ring, coloured = [where], {where}\n",
        "    ring, coloured = [root.val], {root.val}\n",
    ),
    Mistake("The valves of the start are missing. They are the first list of the answer.", "    return rings\n", "    return rings[1:]\n"),
]
ORACLE = """
def spread(root: TreeNode, where: int) -> list[list[int]]:
    ways: dict[int, list[int]] = {}

    def walk(node: TreeNode | None, way: list[int]) -> None:
        if node:
            ways[node.val] = [*way, node.val]
            walk(node.left, ways[node.val])
            walk(node.right, ways[node.val])

    walk(root, [])

    def apart(number: int) -> int:
        return len(set(ways[number]) ^ set(ways[where]))

    furthest = max(apart(number) for number in ways)
    return [sorted(number for number in ways if apart(number) == minute) for minute in range(furthest + 1)]
"""
ALSO_RIGHT = [
    Way(
        "Note for each node only the one above it, and let the rings hold nodes. Nothing has to be copied into lists of neighbours, but each step has to look at three directions.",
        """
def spread(root: TreeNode, where: int) -> list[list[int]]:
    above: dict[int, TreeNode | None] = {root.val: None}
    start = root
    queue = deque([root])
    while queue:
        node = queue.popleft()
        if node.val == where:
            start = node
        for child in (node.left, node.right):
            if child:
                above[child.val] = node
                queue.append(child)
    rings = []
    ring, coloured = [start], {start.val}
    while ring:
        rings.append(sorted(node.val for node in ring))
        following = []
        for node in ring:
            for other in (above[node.val], node.left, node.right):
                if other and other.val not in coloured:
                    coloured.add(other.val)
                    following.append(other)
        ring = following
    return rings
""",
    ),
]
EXPLANATION = """
A tree only leads downwards, and the dye also climbs. So the tree is walked through once, with a queue, and every pipe is noted at both of its ends. After that the dye spreads in rings, as in a graph. For the first example:

| minute | ring | joined to it and not coloured |
|---|---|---|
| 0 | 2 | 1, 3, 4 |
| 1 | 1, 3, 4 | 6 |
| 2 | 6 | 7 |
| 3 | 7 | – |

Each valve is in one ring, and each pipe is looked at twice: the cost grows with the number of valves, but for the sorting. Another way is to note only the node above each node, and to keep nodes in the rings.
"""


def spread(root: TreeNode, where: int) -> list[list[int]]:
    joined: dict[int, list[int]] = {root.val: []}
    queue = deque([root])
    while queue:
        node = queue.popleft()
        for child in filter(None, (node.left, node.right)):
            joined[node.val].append(child.val)
            joined[child.val] = [node.val]
            queue.append(child)
    rings = []
    ring, coloured = [where], {where}
    while ring:
        rings.append(sorted(ring))
        following = []
        for number in ring:
            for other in joined[number]:
                if other not in coloured:
                    coloured.add(other)
                    following.append(other)
        ring = following
    return rings


def inputs(rng):
    numbers = rng.sample(range(1, 40), rng.randint(1, 11))
    tree, open_places = [numbers[0]], 1
    for number in numbers[1:]:
        while open_places > 1 and rng.random() < 0.3:
            tree.append(None)
            open_places -= 1
        tree.append(number)
        open_places += 1
    return tree, rng.choice(numbers)
