"""Every menu for the voucher

A restaurant's menu is a binary tree: each node is the price of a dish, its children are the dishes one may choose next, and a meal ends with a dish that has no next one. A meal is all dishes from the root to such an end. Some
dishes are free, with the price 0.

Return all meals that cost exactly `voucher` together, each as the list of its prices from the first dish to the last, ordered from left to right as they stand in the tree. Two meals with the same prices are both listed.
If there is none, or `root` is `None`, return an empty list.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
HINTS = (
    "At the last dish you have to write down the whole meal. Who has kept it until then?",
    "Carry one list of prices down the tree: put a dish on it when you choose it, take it off when you go back.",
    "At an end whose price uses up the rest, save a copy of the list. In all cases take the dish off again at the end of the call.",
)
EXAMPLES = [
    Example(([5, 3, 4, 2, 7, 3, 1], 10), why="5 + 4 + 1 comes after 5 + 3 + 2"),
    ([5, 3, 4, 2, 7, 3, 1], 15),
    Example(([5, 3, 4], 5), why="the first dish is not a whole meal"),
]
EDGES = {"`root` is `None`": ([], 0), "the same prices": ([1, 2, 2], 3), "the price 0": ([4, 0, None, 0], 4), "no next one": Edge(([6], 6), "a menu with one dish")}
ALWAYS = [
    ([1, 1, 2, 1], 3),
    ([0, None, 0], 0),
    ([1, 3, 2, 0, None, None, 1], 4),
]
MISTAKES = [
    Mistake("You save the carried list itself, and it goes on changing. Save a copy.", "found.append(meal[:])", "found.append(meal)"),
    Mistake("The dish is never taken off the list, so later meals begin with dishes of earlier ones.", "    meal.pop()\n", ""),
    Mistake("A meal has to go on to a dish without a next one.", "node.left is None and node.right is None and node.val == rest", "node.val == rest"),
    Mistake("The meals should come from left to right.", "    choose(node.left, rest - node.val, meal, found)\n    choose(node.right, rest - node.val, meal, found)",
            "    choose(node.right, rest - node.val, meal, found)\n    choose(node.left, rest - node.val, meal, found)"),
]
ORACLE = """
def meals_for(root: TreeNode | None, voucher: int) -> list[list[int]]:
    def meals(node):
        if node is None:
            return []
        return [[node.val, *rest] for rest in meals(node.left) + meals(node.right)] or [[node.val]]

    return [meal for meal in meals(root) if sum(meal) == voucher]
"""
EXPLANATION = """
One list travels through the whole tree and always holds the dishes from the root to here. A meal that fits is copied. For the first example and 10:

| end | meal | rest at the end | saved |
|---|---|---|---|
| 2 | 5, 3, 2 | 2 | yes |
| 7 | 5, 3, 7 | 2 | no |
| 3 | 5, 4, 3 | 1 | no |
| 1 | 5, 4, 1 | 1 | yes |

Each node is visited once, and each saved meal costs its length. Instead, one could build all meals and keep those with the right sum, which copies many lists that nobody needs.
"""


def choose(node: TreeNode | None, rest: int, meal: list[int], found: list[list[int]]) -> None:
    if node is None:
        return
    meal.append(node.val)
    if node.left is None and node.right is None and node.val == rest:
        found.append(meal[:])
    choose(node.left, rest - node.val, meal, found)
    choose(node.right, rest - node.val, meal, found)
    meal.pop()


def meals_for(root: TreeNode | None, voucher: int) -> list[list[int]]:
    found: list[list[int]] = []
    choose(root, voucher, [], found)
    return found


def inputs(rng):
    line = tree(rng, 2, 10, 0, rng.choice([2, 5]))
    at, ends, queue = 1, [], [line[0]]
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
    return (line, rng.choice(ends) if rng.random() < 0.8 else rng.choice(queue))
