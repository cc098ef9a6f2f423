"""Ends, bends and forks

A cave is drawn as a binary tree: each node is a chamber, and from a chamber at most two passages lead deeper, to `left` and to `right`.
A chamber without a passage is an end, one with a single passage is a bend, and one with two is a fork.

`root` is the entrance chamber, or `None` when no cave was found. Return a list of three numbers: how many ends, bends and forks there are.
No cave has none of them.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "What do you have to look at in a single chamber to know which of the three kinds it is?",
    "Keep a list of chambers still to visit. Take one out, count it, and put the chambers behind it into the list.",
    "The number of passages that exist, 0, 1 or 2, is at the same time the place of the counter that grows.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, None, None, 5, 6, 7],), why="ends 6, 7 and 5; bends 2 and 3; forks 1 and 4"),
    Example(([8, None, 9],), why="8 is a bend"),
    ([3, 1, 2],),
]
EDGES = {"No cave": ([],), "without a passage": Edge(([5],), "a single chamber")}
ALWAYS = [
    ([0, 0, 0],),
]
MISTAKES = [
    Mistake("Your walk never goes into the right passages.", "waiting += passages", "waiting += passages[:1]"),
    Mistake("Chambers with a single passage are bends, not ends.", "kinds[len(passages)] += 1",
            "kinds[2 * (len(passages) == 2)] += 1"),
    Mistake("The order of the three numbers is ends, bends, forks.", "return kinds", "return kinds[::-1]"),
]
EXPLANATION = """
Each chamber is taken from the list once and tells how many passages it has. That number is used as the index of its counter. For
the tree 3 with children 1 and 2:

| chamber | passages | ends, bends, forks |
|---|---|---|
| 3 | 2 | 0, 0, 1 |
| 2 | 0 | 1, 0, 1 |
| 1 | 0 | 2, 0, 1 |

Every node is visited once, so the work grows with the number of nodes.
"""


def ends_bends_and_forks(root: TreeNode | None) -> list[int]:
    kinds = [0, 0, 0]
    waiting = [root] if root else []
    while waiting:
        chamber = waiting.pop()
        passages = [child for child in (chamber.left, chamber.right) if child]
        kinds[len(passages)] += 1
        waiting += passages
    return kinds


def inputs(rng):
    return (tree(rng, 1, 10, 0, 9),)
