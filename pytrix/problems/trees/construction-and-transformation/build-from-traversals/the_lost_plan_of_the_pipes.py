"""The plan of the pipes restored

The plan of a water main is lost. It was a binary tree of valves, each with a number of its own. Two inspectors have left lists, though, each with all valves.

- One wrote each valve down on arriving there, then went through everything behind its left pipe, then through everything behind its right pipe. Her list is `arrivals`.
- The other went through everything behind the left pipe first, then wrote the valve down, then went through everything behind the right pipe. His list is `between`.

Return the root of the only tree that fits both lists. The lists always fit together; if they are empty, return `None`. There can be hundreds of valves in a single line, so a good solution neither searches the lists again and again nor copies them.
"""

from collections.abc import Iterator

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("GENERATE", "PARTITION")
HINTS = (
    "Which valve is the root, and which list tells you that? Where do you see what lies on its left?",
    "The first of `arrivals` is the root. Its place in `between` separates the left valves from the right ones; both are the same problem again.",
    "Take the roots from `arrivals` one by one, and let a function build the stretch of `between` from one index to another, left part first. A dictionary gives the place of each valve.",
)
EXAMPLES = [
    ([7, 3, 1, 5, 9, 8], [1, 3, 5, 7, 8, 9]),
    Example(([4, 2, 6], [2, 6, 4]), why="6 is behind the right pipe of 2"),
    ([1, 2, 3], [1, 2, 3]),
]
EDGES = {"they are empty": ([], []), "in a single line": ([5, 4, 3, 2], [2, 3, 4, 5]), "with all valves": Edge(([6], [6]), "one valve")}
ALWAYS = [
    (list(range(1, 13)), list(range(1, 13))),
    ([10, 3, 15, 31, 46, 2, 21, 6, 9], [46, 2, 21, 6, 31, 15, 3, 10, 9]),
]
MISTAKES = [
    Mistake("The stretch on the right begins after the root, not at it.", "at + 1, high", "at + 2, high"),
    Mistake("The last valve of the left part is lost: the end of a slice isn't part of it.", """
def restored(arrivals: list[int], between: list[int]) -> TreeNode | None:
    if not arrivals:
        return None
    at = between.index(arrivals[0])
    left = restored(arrivals[1:at], between[:at])
    return TreeNode(arrivals[0], left, restored(arrivals[at + 1 :], between[at + 1 :]))
"""),
    Mistake("Left and right are exchanged: what `between` lists ahead of the root is on its left.",
            "    left = built(roots, place, low, at)\n    right = built(roots, place, at + 1, high)\n    return TreeNode(root, left, right)",
            "    left = built(roots, place, low, at)\n    right = built(roots, place, at + 1, high)\n    return TreeNode(root, right, left)"),
    Mistake(
        "A tree of right pipes only doesn't fit the second list.", "    left = built(roots, place, low, at)\n", "    left = None\n"),
]
ORACLE = """
def restored(arrivals: list[int], between: list[int]) -> TreeNode | None:
    if not arrivals:
        return None
    at = between.index(arrivals[0])
    return TreeNode(arrivals[0], restored(arrivals[1 : at + 1], between[:at]), restored(arrivals[at + 1 :], between[at + 1 :]))
"""
ALSO_RIGHT = [
    Way("Slices of both lists make it short, but each call searches and copies: up to n² steps for a single line.",
        """
def restored(arrivals: list[int], between: list[int]) -> TreeNode | None:
    if not arrivals:
        return None
    root = arrivals[0]
    at = between.index(root)
    left = restored(arrivals[1 : at + 1], between[:at])
    return TreeNode(root, left, restored(arrivals[at + 1 :], between[at + 1 :]))
"""),
]
EXPLANATION = """
`arrivals` names the root of each part in turn, and its place in `between` splits the part in two. For `[7, 3, 1, 5, 9, 8]` and `[1, 3, 5, 7, 8, 9]`:

| root | stretch | left | right |
|---|---|---|---|
| 7 | 1 3 5 7 8 9 | 1 3 5 | 8 9 |
| 3 | 1 3 5 | 1 | 5 |
| 1 | 1 | – | – |
| 5 | 5 | – | – |
| 9 | 8 9 | 8 | – |
| 8 | 8 | – | – |

With the dictionary of places each valve costs constant time, so the work grows with their number.
"""


def built(roots: Iterator[int], place: dict[int, int], low: int, high: int) -> TreeNode | None:
    if low == high:
        return None
    root = next(roots)
    at = place[root]
    left = built(roots, place, low, at)
    right = built(roots, place, at + 1, high)
    return TreeNode(root, left, right)


def restored(arrivals: list[int], between: list[int]) -> TreeNode | None:
    place = {valve: at for at, valve in enumerate(between)}
    return built(iter(arrivals), place, 0, len(between))


def inputs(rng):
    numbers = rng.sample(range(1, 60), 10)
    before, between = [], []

    def grow(size):
        if size:
            number = numbers.pop()
            before.append(number)
            left = rng.choice([0, size - 1, rng.randint(0, size - 1)])
            grow(left)
            between.append(number)
            grow(size - 1 - left)

    grow(rng.randint(1, 9))
    return (before, between)
