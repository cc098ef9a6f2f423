"""How deep is the index?

An index was built by putting numbers, all different, into a binary search tree one after the other: smaller ones go to the left of a node, larger ones to the right, each as a new leaf. Only the numbers in preorder were kept: a node first, then its whole left part, then its whole right part.

`numbers` is this list. Return how many levels the tree has; without numbers that is 0. The list is long, and the tree may be as deep as it has nodes, so building it number by number takes too long.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "In preorder, when is the next number a left child of the one just before it, and when not?",
    "Keep the way from the root to the last node in a list, with the level of each. A smaller number hangs below its end. For a larger one, nodes that are smaller than it leave the way.",
    "For each number pop from the way while its end is smaller, and remember the level of the last one popped. The new node is one level below that one if something was popped, else one below the end of the way.",
)
EXAMPLES = [
    Example(([50, 20, 10, 30, 70, 60],), why="10, 30 and 60 are on the third level"),
    Example(([3, 2, 1],), why="each one is the left child of the one before"),
    Example(([1, 2],)),
]
EDGES = {"without numbers": ([],), "as deep as it has nodes": ([1, 9, 2, 8, 3],), "each as a new leaf": Edge(([4],), "a single number")}
MISTAKES = [
    Mistake("A larger number hangs below the last node that left the way, not below what is left of the way.", "            level = way.pop()[1]\n", "            way.pop()\n            level = way[-1][1] if way else 0\n"),
    Mistake("You let only one node leave the way; all that are smaller must.", "        while way and way[-1][0] < number:\n", "        if way and way[-1][0] < number:\n"),
    Mistake("The last number isn't always the deepest one. Keep the largest level.", "deepest = max(deepest, level + 1)", "deepest = level + 1"),
    Mistake("You count the turns from the root, but a tree of one node has one level.", "    return deepest", "    return max(0, deepest - 1)"),
]
SIZE = 7000
SLOW = [
    Slow(
        "Each number walks down from the root; in a deep tree that passes all numbers before it.",
        """
def levels(numbers: list[int]) -> int:
    left: dict[int, int] = {}
    right: dict[int, int] = {}
    deepest = min(1, len(numbers))
    for number in numbers[1:]:
        node, level = numbers[0], 2
        while True:
            side = left if number < node else right
            if node not in side:
                side[node] = number
                break
            node = side[node]
            level += 1
        deepest = max(deepest, level)
    return deepest
""",
    )
]
EXPLANATION = """
In preorder a smaller number is the left child of the number just before. A larger one is the right child of the last node on the way that is smaller than it; all behind that one are done. For 50, 20, 10, 30, 70, 60:

| number | leave the way | level | way |
|---|---|---|---|
| 50 | | 1 | 50 |
| 20 | | 2 | 50, 20 |
| 10 | | 3 | 50, 20, 10 |
| 30 | 10, 20 | 3, below 20 | 50, 30 |
| 70 | 30, 50 | 2, below 50 | 70 |
| 60 | | 3 | 70, 60 |

Each number comes onto the way once and leaves it once at most, so the work grows with their number. Another way hands the bounds of each part down a recursion; it is as fast, but ends after about a thousand levels. Walking down from the root for each number takes up to half the square of their number.
"""


def levels(numbers: list[int]) -> int:
    way: list[tuple[int, int]] = []
    deepest = 0
    for number in numbers:
        level = way[-1][1] if way else 0
        while way and way[-1][0] < number:
            level = way.pop()[1]
        way.append((number, level + 1))
        deepest = max(deepest, level + 1)
    return deepest


def inputs(rng):
    def listed(low, high):
        if low > high or rng.random() < 0.15:
            return []
        middle = rng.randint(low, high)
        return [middle, *listed(low, middle - 1), *listed(middle + 1, high)]

    return (listed(1, rng.randint(1, 14)),)


def large(rng, size):
    low, high, numbers = 0, 3 * size, []
    while len(numbers) < size - 5:
        if rng.random() < 0.5:
            low += rng.randint(1, 2)
            numbers.append(low)
        else:
            high -= rng.randint(1, 2)
            numbers.append(high)
    return (numbers,)
