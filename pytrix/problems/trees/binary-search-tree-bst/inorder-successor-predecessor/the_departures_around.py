"""The departures around

A harbour office keeps the departures of the day in a binary search tree. A time is given in minutes after midnight, earlier ones stand in the left part of every node and later ones in the right part, and no two are equal.

A traveller arrives at the minute `now`. Return a list of two: the last departure before `now` and the first one after it, each `None` if there is none. A departure exactly at `now` counts for neither. A good
solution looks at few nodes on each level. `root` may be `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "For the first departure after `now`: at a node that is too early, where must you go on? And at one that is late enough?",
    "Make two walks down from the root, one for each answer. Each keeps the best departure met so far.",
    "For the later one: a node after `now` is the best so far, and better ones are on its left; at any other node go right. The earlier one is the mirror image.",
)
EXAMPLES = [
    ([600, 480, 720, 450, 540, 660], 500),
    Example(([600, 480, 720, 450, 540, 660], 600), why="600 itself counts for neither"),
    Example(([600, 480, 720], 470), why="none is earlier"),
]
EDGES = {"may be `None`": ([], 100), "exactly at `now`": Edge(([300], 300), "the only departure"), "there is none": Edge(([300, None, 400], 401), "none is later")}
ALWAYS = [
    ([10, 7], 7), ([40, 9], 51),
    ([5, 0], 3),
]
MISTAKES = [
    Mistake("A departure at `now` is not before it.", "node.val < now", "node.val <= now"),
    Mistake("A departure at `now` is not after it.", "node.val > now", "node.val >= now"),
    Mistake("The order is: the one before, then the one after.", "return [before, after]", "return [after, before]"),
    Mistake("You keep the first departure that is late enough; an earlier one may stand to its left.", "node, after = node.left, node.val", "node, after = None, node.val"),
]
ORACLE = """
def departures_around(root: TreeNode | None, now: int) -> list[int | None]:
    times, nodes = [], [root]
    for node in nodes:
        if node:
            times.append(node.val)
            nodes += [node.left, node.right]
    return [max((time for time in times if time < now), default=None), min((time for time in times if time > now), default=None)]
"""
EXPLANATION = """
Each walk turns towards `now` and remembers the last node from which it turned. For `now` = 500 in the first example:

| walk | visits | result |
|---|---|---|
| before | 600 (left), 480 (noted, right), 540 (left) | 480 |
| after | 600 (noted, left), 480 (right), 540 (noted, left) | 540 |

Both walks visit one node on each level, so the work grows with the height. Listing all departures in order and searching there is simpler, but it visits every node.
"""


def departures_around(root: TreeNode | None, now: int) -> list[int | None]:
    before = after = None
    node = root
    while node:
        if node.val < now:
            node, before = node.right, node.val
        else:
            node = node.left
    node = root
    while node:
        if node.val > now:
            node, after = node.left, node.val
        else:
            node = node.right
    return [before, after]


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 60), rng.randint(2, 9)):
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
    return (line, rng.choice([rng.randint(0, 61), rng.choice(list(places.values())), rng.choice(list(places.values()))]))
