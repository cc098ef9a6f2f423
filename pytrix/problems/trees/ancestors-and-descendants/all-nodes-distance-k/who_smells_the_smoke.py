"""Who smells the smoke?

The tunnels of an ant colony form a binary tree of chambers: `root` is the chamber below the surface, and at most two tunnels lead deeper from each chamber. Smoke enters at the chamber `start` and spreads by one tunnel a minute, in all directions, also upwards.

Return the numbers of the chambers that the smoke reaches exactly after `minutes` minutes, not earlier, in ascending order. All chambers have different numbers. After 0 minutes this is just `start`. If there is no chamber that far away, or
`start` isn't in the colony, return an empty list. `root` may be `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Going down is easy. What is missing in the nodes so that the smoke can go up as well?",
    "Note for each chamber all chambers next to it, the one above included. Then spread minute by minute.",
    "Keep the set of chambers reached so far and the list of those reached in the last minute. The next ones are their neighbours that are not in the set.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5, None, 6, 7], 2, 2), why="down to 7, and up and down again to 3"),
    ([1, 2, 3, 4, 5, None, 6, 7], 6, 1),
    ([1, 2, 3], 1, 2),
    ([1, 2, 3], 3, 0),
]
EDGES = {"may be `None`": ([], 1, 0), "isn't in the colony": ([4, 2], 3, 0), "no chamber that far away": ([4, 2], 2, 5), "After 0 minutes": ([4, 2, 6], 6, 0), "also upwards": ([5, 4, None, 3, None, 2], 2, 3), "in ascending order": ([1, 9, 3, 8, 7], 9, 1)}
ALWAYS = [
    ([1, 10, 2], 1, 1),
    ([59, 48, 23, 58, 17, 21], 17, 4),
]
MISTAKES = [
    Mistake("Smoke goes upwards, too: the chamber above is next to this one.", "                near[child.val].append(node.val)\n", ""),
    Mistake("Chambers that were reached earlier must not be counted again.", " if chamber not in reached]", "]"),
    Mistake("The numbers should be in ascending order.", "return sorted(now)", "return now"),
    Mistake("Only the chambers reached exactly then count, not all until then.", "return sorted(now)", "return sorted(reached)"),
]
ORACLE = """
def reached_after(root: TreeNode | None, start: int, minutes: int) -> list[int]:
    ways, todo = {}, [(root, [])]
    while todo:
        node, above = todo.pop()
        if node:
            ways[node.val] = above + [node.val]
            todo += [(node.left, ways[node.val]), (node.right, ways[node.val])]
    if start not in ways:
        return []
    return sorted(number for number, way in ways.items() if len(set(way) ^ set(ways[start])) == minutes)
"""
EXPLANATION = """
With a dictionary of neighbours, parent included, the tree is an ordinary network, and the smoke spreads minute by minute. For `start` 2 in the first example:

| minute | reached now |
|---|---|
| 0 | 2 |
| 1 | 4, 5, 1 |
| 2 | 7, 3 |

Each chamber is reached once, so the work grows with their number, plus sorting the answer. Without the dictionary, a recursive function can return how deep `start` lies and then walk down the other side; that saves memory and is harder to get right.
"""


def reached_after(root: TreeNode | None, start: int, minutes: int) -> list[int]:
    near = {root.val: []} if root else {}
    waiting = [root] if root else []
    for node in waiting:
        for child in (node.left, node.right):
            if child:
                near[child.val] = []
                near[child.val].append(node.val)
                near[node.val].append(child.val)
                waiting.append(child)
    now = [start] if start in near else []
    reached = set(now)
    for _ in range(minutes):
        now = [chamber for last in now for chamber in near[last] if chamber not in reached]
        reached.update(now)
    return sorted(now)


def inputs(rng):
    numbers = rng.sample(range(1, 60), 14)
    line = [value if value is None else numbers.pop() for value in tree(rng, 2, 13)]
    here = [value for value in line if value]
    return (line, rng.choice(here) if rng.random() < 0.9 else 77, rng.choice([0, 1, 1, 2, 2, 2, 3, 3, 4]))
