"""Shortest and longest way out

In a maze without loops every path leads on from the middle and forks into at most two. `root` is the binary tree of its places, with the middle at the top; a place without a
path further on is an exit.

Return `[shortest, longest]`: how many places you pass on the shortest and on the longest way from the middle to an exit, the middle and the exit included. A maze without places,
`None`, gives `[0, 0]`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "What are both numbers for a place that is itself an exit? And for one that leads on to one place only?",
    "Ask the function for each existing child, and collect the answers in a list. Missing children give no answer at all.",
    "No answers: the place is an exit, and both numbers are 1. Otherwise one more than the smallest first number, and one more than the largest second one.",
)
EXAMPLES = [
    Example(([1, 2, 3, None, None, 4, None, 5],), why="1, 2 and 1, 3, 4, 5"),
    Example(([1, 2, None, 3],), why="one exit only; 1 itself is none"),
    ([6, 7, 8],),
]
EDGES = {
    "without places": ([],),
    "the middle and the exit included": Edge(([5],), "one place"),
    "at most two": Edge(([1, None, 2, None, 3],), "a single path"),
}
ALWAYS = [
    ([3, 35, 14, 2],),
]
MISTAKES = [
    Mistake("A place with one path leads on. Its missing side is no exit.",
            "both = [ways_out(side) for side in (root.left, root.right) if side]", "both = [ways_out(side) for side in (root.left, root.right)]"),
    Mistake("The exit itself is counted, too.", "return [1, 1]", "return [0, 0]"),
    Mistake("You walk only along the left side of the maze.", "(root.left, root.right)", "(root.left,)"),
]
EXPLANATION = """
Each place asks only the children that exist, and adds itself. For `[1, 2, 3, None, None, 4, None, 5]`:

| place | answers from below | own answer |
|---|---|---|
| 5 | – | 1, 1 |
| 4 | (1, 1) | 2, 2 |
| 3 | (2, 2) | 3, 3 |
| 2 | – | 1, 1 |
| 1 | (1, 1) and (3, 3) | 2, 4 |

For the longest way a missing side could count as 0, for the shortest one it would be wrong. Each place is visited once, so the work grows with their number.
"""


def ways_out(root: TreeNode | None) -> list[int]:
    if root is None:
        return [0, 0]
    both = [ways_out(side) for side in (root.left, root.right) if side]
    if not both:
        return [1, 1]
    return [1 + min(short for short, _ in both), 1 + max(long for _, long in both)]


def inputs(rng):
    return (tree(rng, 2, 12, 1, 99),)
