"""The best photo walk

The paths of a park form a binary tree of places, and the value of a place says how many points its photos bring in a contest. It is negative where the photos do more harm than good.

A walk begins at any place and goes on along the links of the tree, up or down, without visiting a place twice; a single place is a walk, too. Return the greatest total that a walk can have. `root` is never `None`, and all values may be
negative.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Each walk has one highest place. What are the best two legs that can hang from it?",
    "A leg goes straight down and may be left out if it would bring less than nothing. The place above can use only one leg of a child.",
    "Return two numbers for a part: its best leg from the top, with at least the top place, and the best walk anywhere inside it.",
)
EXAMPLES = [
    Example(([-5, 6, 3, 4, 7, None, 2],), why="4 + 6 + 7, without the root"),
    Example(([2, 5, 4, -1],), why="5 + 2 + 4"),
    Example(([-3, -1, -4],), why="the best single place"),
]
EDGES = {"a single place": ([-7],), "all values may be": Edge(([-2, None, -1],), "a better place below"), "up or down": Edge(([1, 8, None, 3, 4],), "the bend is not at the root")}
ALWAYS = [
    ([-9, 3, None, -2, -1],),
    ([-3_000_000_000],),
    ([-6, None, 1, -3, 4, -1, None, 0, 5, -5],), ([4, 4, -6],),
    ([8, -9, 3, 4],),
]
MISTAKES = [
    Mistake("Legs with a negative total are better left out.", "left, right = max(0, leg_left), max(0, leg_right)", "left, right = leg_left, leg_right"),
    Mistake("The walk may bend at its highest place: it has two legs there.", "max(best_left, best_right, left + node.val + right)", "max(best_left, best_right, max(left, right) + node.val)"),
    Mistake("A walk that goes on upwards can use one leg only.", "return node.val + max(left, right), best", "return node.val + left + right, best"),
    Mistake("With only negative values, the walk still has one place.", "return 0, float(\"-inf\")", "return 0, 0"),
]
ORACLE = """
def best_walk(root: TreeNode) -> int:
    def legs(node):
        return [node.val + leg for leg in [0, *legs(node.left), *legs(node.right)]] if node else []

    def walks(node):
        if node is None:
            return []
        bent = [one + node.val + two for one in [0, *legs(node.left)] for two in [0, *legs(node.right)]]
        return bent + walks(node.left) + walks(node.right)

    return max(walks(root))
"""
EXPLANATION = """
Every walk has a highest place, with at most one leg on each side. So each place adds up its two best legs, leaves negative ones out, and hands one leg upwards. For `[2, 5, 4, -1]`:

| place | legs | walk bent here | best so far | leg upwards |
|---|---|---|---|---|
| -1 | 0, 0 | -1 | -1 | -1 |
| 5 | 0, 0 | 5 | 5 | 5 |
| 4 | 0, 0 | 4 | 4 | 4 |
| 2 | 5, 4 | 11 | 11 | 7 |

Each place is visited once. Trying all pairs of ends is right as well, but takes at least n² steps.
"""


def measure(node: TreeNode | None) -> tuple[float, float]:
    if node is None:
        return 0, float("-inf")
    leg_left, best_left = measure(node.left)
    leg_right, best_right = measure(node.right)
    left, right = max(0, leg_left), max(0, leg_right)
    best = max(best_left, best_right, left + node.val + right)
    return node.val + max(left, right), best


def best_walk(root: TreeNode) -> int:
    return measure(root)[1]


def inputs(rng):
    return (tree(rng, 1, 9, -9, rng.choice([-1, 5, 9])),)
