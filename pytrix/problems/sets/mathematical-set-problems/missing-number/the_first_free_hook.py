"""The first free hook

In a cloakroom the hooks have numbers from 1 on, as many as are ever needed. `taken` lists the numbers of the hooks that are taken, in no particular order. A new guest gets the free hook with the smallest number.

Return that number.
"""

from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "With which number do you begin to look, and when do you stop?",
    "Try 1, 2, 3 and so on, as long as the number is taken.",
    "Make a set of the taken numbers; `while hook in ...` adds 1 until a free one comes.",
)
EXAMPLES = [
    Example(([4, 1, 2, 7],), why="3 is the first that is missing"),
    Example(([3, 5],), why="the very first hook is free"),
    Example(([2, 1, 3],), why="no gap, so the next one"),
]
EDGES = {
    "as many as are ever needed": Edge(([],), "an empty cloakroom"),
    "smallest number": Edge(([1, 3, 5, 7],), "several free ones"),
}
MISTAKES = [
    Mistake("You take the number behind the largest one. A smaller hook may be free.", "    hook = 1\n    while hook in hooks:\n        hook += 1\n    return hook\n", "    return max(hooks, default=0) + 1\n"),
    Mistake("You take the number of taken hooks plus 1. That is right only if there are no gaps.", "    hook = 1\n    while hook in hooks:\n        hook += 1\n    return hook\n", "    return len(hooks) + 1\n"),
    Mistake("The hooks begin with 1, not with 0.", "    hook = 1\n", "    hook = 0\n"),
]
EXPLANATION = """
The first number that is not in the set is the answer, and it comes after at most as many steps as there are taken hooks. For 4, 1, 2, 7:

| hook | taken |
|---|---|
| 1 | yes |
| 2 | yes |
| 3 | no |

Sorting is not needed. With a list in the place of the set, each question would have to look through the list.
"""


def free_hook(taken: list[int]) -> int:
    hooks = set(taken)
    hook = 1
    while hook in hooks:
        hook += 1
    return hook


def inputs(rng):
    return (distinct(rng, 0, 6, 1, 8),)
