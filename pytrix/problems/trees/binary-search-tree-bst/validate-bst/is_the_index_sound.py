"""Is the index sound?

A database keeps an index as a binary tree. It is sound if for every node all keys in its left part are smaller than its own key and all keys in its right part are larger.

After a power cut the index has to be checked. `root` is its root, or `None` for an empty index, which is sound. Return whether the index is sound. A key that occurs twice makes it unsound.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "Which keys may stand at the left child of a node's right child? Name both limits.",
    "Hand two limits down: every key of a part must lie between them. At the root there are none yet.",
    "Going left, the node's own key becomes the upper limit; going right, it becomes the lower one. Neither limit itself is allowed.",
)
EXAMPLES = [
    Example(([10, 5, 15, None, None, 8, 20],), why="8 is in the right part of 10"),
    ([10, 5, 15, None, 7, 12, 20],),
    Example(([4, 2, 4],), why="4 occurs twice"),
]
EDGES = {"an empty index": ([],), "occurs twice": Edge(([7, 7],), "the same key on the left"), "every node": Edge(([3],), "one node"), "all keys in its left part": ([20, 10, 30, 5, 25],)}
ALWAYS = [
    ([0, 4],),
    ([0, None, -4],),
    ([2_000_000_000, -2_000_000_000],),
    ([2, None, 48, 15, None, 15, 33],),
    ([20, 10, 30, 5, 15, None, None, None, None, None, 25],),
]
MISTAKES = [
    Mistake("Each node is compared just with its parent. All nodes above it set limits.", "sound(node.left, low, node.val) and sound(node.right, node.val, high)",
            "sound(node.left, float('-inf'), node.val) and sound(node.right, node.val, float('inf'))"),
    Mistake("An equal key makes the index unsound.", "low < node.val < high", "low <= node.val <= high"),
    Mistake("You check only the left part of each node.", " and sound(node.right, node.val, high)", ""),
]
ORACLE = """
def is_sound(root: TreeNode | None) -> bool:
    def keys(node):
        return keys(node.left) + [node.val] + keys(node.right) if node else []

    if root is None:
        return True
    fits = all(key < root.val for key in keys(root.left)) and all(key > root.val for key in keys(root.right))
    return fits and is_sound(root.left) and is_sound(root.right)
"""
ALSO_RIGHT = [
    Way("In a sound index the keys ascend when read left part, node, right part. This needs a list of all keys and always walks the whole tree.",
        """
def in_order(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return in_order(node.left) + [node.val] + in_order(node.right)


def is_sound(root: TreeNode | None) -> bool:
    keys = in_order(root)
    return all(one < other for one, other in zip(keys, keys[1:]))
"""),
]
EXPLANATION = """
Every node above sets a limit: turning left, its key becomes the upper one, turning right, the lower one. For `[10, 5, 15, None, None, 8, 20]`:

| key | allowed | |
|---|---|---|
| 10 | anything | fine |
| 5 | below 10 | fine |
| 15 | above 10 | fine |
| 8 | above 10, below 15 | unsound |

Each node is checked once, so the work grows with the number of keys.
"""


def sound(node: TreeNode | None, low: float, high: float) -> bool:
    if node is None:
        return True
    return low < node.val < high and sound(node.left, low, node.val) and sound(node.right, node.val, high)


def is_sound(root: TreeNode | None) -> bool:
    return sound(root, float("-inf"), float("inf"))


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 50), rng.randint(2, 10)):
        place = 1
        while place in places:
            place = 2 * place + (value > places[place])
        places[place] = value
    deep = [place for place in places if place > 3]
    if rng.random() < 0.6:
        place = rng.choice(deep or list(places))
        parent = places.get(place // 2, 0)
        if place > 1:
            places[place] = rng.choice([parent + 30 if place % 2 else max(parent - 30, -9), rng.choice(list(places.values())), parent])
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    return (line,)
