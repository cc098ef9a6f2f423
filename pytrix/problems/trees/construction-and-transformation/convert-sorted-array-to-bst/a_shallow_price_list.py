"""A shallow price list

A shop wants its sorted list of prices as a binary search tree with as few levels as possible, so that each search is short.

The middle of the list becomes the root; what stands ahead of it makes the left part and what follows makes the right part, both built by the same rule. If there are two in the middle, take the first of them. Return the root. `prices` is in
ascending order without repetitions; an empty list makes no tree, `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "PARTITION")
HINTS = (
    "Which value must be the root so that both sides get about the same number of prices?",
    "Build both parts with the same function; each gets its stretch of the list.",
    "The middle of the positions `low` to `high`, both included, is half their sum, rounded down. A stretch whose end lies before its beginning is empty.",
)
EXAMPLES = [
    ([2, 4, 6, 8, 10, 12, 14],),
    Example(([2, 4, 6, 8],), why="4 and 6 are in the middle; the first of them is taken"),
    ([5, 9],),
]
EDGES = {"an empty list": ([],), "two in the middle": ([1, 2, 3, 4, 5, 6],), "becomes the root": Edge(([3],), "one price")}
ALWAYS = [
    ([3, 4, 5, 16, 22, 24, 55, 71],),
]
MISTAKES = [
    Mistake("With two in the middle the first one is taken; yours is the second.", "(low + high) // 2", "(low + high + 1) // 2"),
    Mistake("The root must not appear in the left part again, and nothing may be left out.", "low, middle - 1", "low, middle - 2"),
    Mistake("The prices ahead of the middle belong to the left part, the others to the right.",
            "TreeNode(prices[middle], built(prices, low, middle - 1), built(prices, middle + 1, high))",
            "TreeNode(prices[middle], built(prices, middle + 1, high), built(prices, low, middle - 1))"),
]
ORACLE = """
def shallow(prices: list[int]) -> TreeNode | None:
    if not prices:
        return None
    ahead, after = list(prices), []
    while len(ahead) - 1 > len(after):
        after.insert(0, ahead.pop())
    root = ahead.pop()
    return TreeNode(root, shallow(ahead), shallow(after))
"""
ALSO_RIGHT = [
    Way("Slices make it shorter. Each level copies all prices once, which adds a factor of the number of levels.",
        """
def shallow(prices: list[int]) -> TreeNode | None:
    if not prices:
        return None
    middle = (len(prices) - 1) // 2
    return TreeNode(prices[middle], shallow(prices[:middle]), shallow(prices[middle + 1 :]))
"""),
]
EXPLANATION = """
The middle as the root leaves two sides that differ by at most one price, on every level. For `[2, 4, 6, 8]`:

| positions | middle | root |
|---|---|---|
| 0 to 3 | 1 | 4 |
| 0 to 0 | 0 | 2 |
| 2 to 3 | 2 | 6 |
| 3 to 3 | 3 | 8 |

Each price becomes a node once, so the work grows with their number, and the tree has about log n levels.
"""


def built(prices: list[int], low: int, high: int) -> TreeNode | None:
    if low > high:
        return None
    middle = (low + high) // 2
    return TreeNode(prices[middle], built(prices, low, middle - 1), built(prices, middle + 1, high))


def shallow(prices: list[int]) -> TreeNode | None:
    return built(prices, 0, len(prices) - 1)


def inputs(rng):
    return (sorted(rng.sample(range(1, 90), rng.randint(1, 12))),)
