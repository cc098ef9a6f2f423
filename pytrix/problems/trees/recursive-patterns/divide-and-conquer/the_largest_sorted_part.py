"""The largest part in order

After a crash some links of a search tree are wrong. The repair program wants to keep as much as it can: one node with everything below it, in which the order is right.

A part is in order if for every node in it all values in its left part are smaller than the node's value and all values in its right part are larger. `root` is the
damaged binary tree; values may repeat. Return how many nodes the largest part in order has, where a part is always a node with everything below it. `None` has 0.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way, tree

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Suppose both sides of a node are in order. What else must you know about them to judge the node itself?",
    "Let each call report on its part: size of the best part found in it, and, if it is in order as a whole, its smallest and its largest value.",
    "A node's part is in order when both sides are, the largest value on the left is smaller than the node and the smallest on the right is larger. Its size is then one more than both sides'.",
)
EXAMPLES = [
    Example(([10, 5, 15, 1, 8, None, 7],), why="5 with 1 and 8; below 15 the 7 stands on the wrong side"),
    ([2, 1, 3],),
    Example(([3, 3, 3],), why="equal values are not in order; each leaf alone is"),
]
EDGES = {
    "has 0": Edge(([],), "no tree"),
    "values may repeat": ([4, None, 4, None, 5],),
    "all values in its left part": Edge(([10, 5, 15, 3, 12],), "a value too large deep on the left"),
    "all values in its right part": Edge(([10, 5, 15, None, None, 9, 20],), "a value too small deep on the right"),
}
ALWAYS = [
    ([3_000_000_000, 1, 4_000_000_000],), ([1, 1, 5],),
    ([0, 4],),
]
MISTAKES = [
    Mistake("Comparing a node with its own children is not enough: a value deeper down may be on the wrong side.",
            "high_left < node.val < low_right", "(not node.left or node.left.val < node.val) and (not node.right or node.val < node.right.val)"),
    Mistake("Equal values are not smaller and not larger.", "high_left < node.val < low_right", "high_left <= node.val <= low_right"),
    Mistake("Once a part is out of order, no part that contains it can be in order.",
            "return max(best_left, best_right), float(\"-inf\"), float(\"inf\")", "return max(best_left, best_right), node.val, node.val"),
]
ORACLE = """
def largest_in_order(root: TreeNode | None) -> int:
    def values(node):
        return values(node.left) + [node.val] + values(node.right) if node else []

    if root is None:
        return 0
    found = values(root)
    if all(one < other for one, other in zip(found, found[1:])):
        return len(found)
    return max(largest_in_order(root.left), largest_in_order(root.right))
"""
EXPLANATION = """
Both sides are solved on their own and then combined. A part without nodes reports infinity as its smallest and minus infinity as its largest value, so it never disturbs; a part that is out of order reports the opposite, so that
no comparison above it succeeds. For `[10, 5, 15, 1, 8, None, 7]`:

| node | sides report | in order | best |
|---|---|---|---|
| 5 | 1 and 8 | yes | 3 |
| 15 | nothing and 7 | no, 7 < 15 | 1 |
| 10 | 1 to 8, and out of order | no | 3 |

One visit for each node. Another way is to list each part in inorder and see whether it ascends, which takes up to n² steps.
"""


def report(node: TreeNode | None) -> tuple[int, float, float]:
    if node is None:
        return 0, float("inf"), float("-inf")
    best_left, low_left, high_left = report(node.left)
    best_right, low_right, high_right = report(node.right)
    if high_left < node.val < low_right:
        return best_left + 1 + best_right, min(low_left, node.val), max(high_right, node.val)
    return max(best_left, best_right), float("-inf"), float("inf")


def largest_in_order(root: TreeNode | None) -> int:
    return report(root)[0]


def inputs(rng):
    if rng.random() < 0.3:
        return (tree(rng, 2, 6, 1, 9),)
    places = {}
    for value in rng.sample(range(1, 40), rng.randint(3, 10)):
        place = 1
        while place in places:
            place = 2 * place + (value > places[place])
        places[place] = value
    for _ in range(rng.randint(0, 2)):
        places[rng.choice(list(places))] = rng.randint(1, 40)
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    return (line,)
