"""A ride with exact change

On a mountain railway every stretch has a price. The lines form a binary tree of stations: the value of a station is the price of the stretch that leads to it, with the stretch to the first station `root` included, and the
line ends at a station without a further one. Some stretches are sponsored and have a negative price.

Return whether there is a ride from the root to an end of the line whose prices add up to exactly `money`. Rides that stop earlier don't count. Without any station,
`None`, there is no ride.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "When you have paid for the first stretch, what is the same question for the stations below?",
    "Subtract the price on the way down. At an end of the line nothing must be left.",
    "No station: no. A station without children: compare its price with the money. Otherwise ask the left part or the right part with the rest of the money.",
)
EXAMPLES = [
    Example(([3, 4, 2, 1, None, 6, 5], 11), why="3 + 2 + 6"),
    Example(([3, 4, 2, 1, None, 6, 5], 7), why="3 + 4 stops before the end of the line"),
    Example(([5, 8, -2], 3), why="5 - 2"),
    ([4, 1], 4),
]
EDGES = {"Without any station": ([], 0), "an end of the line": Edge(([6], 6), "one station"), "a negative price": ([-2, None, -3], -5), "exactly": Edge(([2, 3], 6), "too much money")}
ALWAYS = [
    ([3, None, 4], 3),
    ([4], -4),
]
MISTAKES = [
    Mistake("A ride must go on to the end of the line.", "    if root.left is None and root.right is None:\n        return root.val == money\n", "    if root.val == money:\n        return True\n"),
    Mistake("With no station at all there is no ride, even for 0.", "        return False\n", "        return money == 0\n"),
    Mistake("You only try the left line at each station.", " or has_ride(root.right, money - root.val)", ""),
    Mistake("Prices can be negative, so a price above the money doesn't end the search.", "    if root is None:", "    if root is None or root.val > money:"),
]
EXPLANATION = """
After paying for one station, the same question remains for the parts below, with less money. For the first example and 11:

| station | money before | |
|---|---|---|
| 3 | 11 | 8 left |
| 4 | 8 | 4 left |
| 1 | 4 | the end, no |
| 2 | 8 | 6 left |
| 6 | 6 | the end, yes |

Each station is visited at most once, so the work grows with their number; a ride that is found ends the search.
"""


def has_ride(root: TreeNode | None, money: int) -> bool:
    if root is None:
        return False
    if root.left is None and root.right is None:
        return root.val == money
    return has_ride(root.left, money - root.val) or has_ride(root.right, money - root.val)


def inputs(rng):
    line = tree(rng, 2, 10, -4, 9)
    nodes = [(0, line[0])]
    sums, at, ends = [line[0]], 1, []
    queue = [(line[0])]
    for total in queue:
        children = 0
        for _ in range(2):
            if at < len(line):
                if line[at] is not None:
                    queue.append(total + line[at])
                    children += 1
                at += 1
        if not children:
            ends.append(total)
    return (line, rng.choice(ends) if rng.random() < 0.5 else rng.choice(queue) + rng.choice([0, 0, 1]))
