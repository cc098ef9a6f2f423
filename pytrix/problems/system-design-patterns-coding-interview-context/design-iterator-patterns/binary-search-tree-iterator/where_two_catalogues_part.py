"""Where two catalogues part

Two libraries keep the numbers of their books in search trees: smaller numbers lie in the left part of a node, greater ones in the right, and each number occurs at most once in a tree. The trees of two libraries may look quite different although they hold the same books.

Return the smallest number that is in exactly one of the trees `first` and `second`, or `None` if both hold the same numbers. The trees are huge and often differ early, so it pays to walk through both in ascending order and to stop as soon as the answer is known.
"""
from collections.abc import Iterator
from itertools import zip_longest

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "If both trees gave you their numbers one at a time in ascending order, how would you see the first difference?",
    "An iterator for a search tree keeps a stack with the way down to the left. The top is the next number; after it comes the left way of its right part.",
    "Go through both iterators side by side. At the first place where they give different numbers the smaller one is the answer; if one has ended, it is the other's number.",
)
EXAMPLES = [
    Example(([5, 3, 8], [3, None, 8]), why="3, 5, 8 against 3, 8"),
    Example(([2, 1, 3], [1, None, 2, None, 3]), why="other shapes, same numbers"),
    Example(([4], [4, None, 9]), why="the first tree ends before 9"),
]
EDGES = {
    "`None` if both hold the same": Edge(([], []), "two empty trees"),
    "exactly one": Edge(([], [7, 6]), "one empty tree"),
    "the smallest number": Edge(([5, 2, 9], [6, 1, 9]), "several differences"),
}
MISTAKES = [
    Mistake("Where the two walks first differ, the smaller number is the one the other tree lacks.", "min(number for number in (left, right) if number is not None)", "max(number for number in (left, right) if number is not None)"),
    Mistake("When one tree ends first, the next number of the other is the answer.", "zip_longest(ascending(first), ascending(second))", "zip(ascending(first), ascending(second))"),
    Mistake("After a node comes the smallest number of its right part, so go down to the left there as well.", "        node = node.right\n", "        node = None\n"),
    Mistake("You take each node before its left part; then the numbers are not in ascending order.", "            stack.append(node)\n", "            stack.append(node)\n            yield node.val\n", "        yield node.val\n        node = node.right\n", "        node = node.right\n"),
]
ORACLE = """
def first_difference(first: TreeNode | None, second: TreeNode | None) -> int | None:
    def numbers(node):
        return {node.val} | numbers(node.left) | numbers(node.right) if node else set()

    return min(numbers(first) ^ numbers(second), default=None)
"""
EXPLANATION = """
The iterator keeps the nodes whose left part is being walked on a stack: go down to the left, deliver the top, then do the same in its right part. For the trees `[5, 3, 8]` and `[3, None, 8]`:

| step | first | second |
|---|---|---|
| 1 | 3 | 3 |
| 2 | 5 | 8 |

They differ, and 5 is the smaller: the second tree went past it. The memory grows only with the height of the trees, and after the difference nothing is visited. Two sets of all numbers would be shorter to write, but always walk and store everything.
"""


def ascending(node: TreeNode | None) -> Iterator[int]:
    stack: list[TreeNode] = []
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        yield node.val
        node = node.right


def first_difference(first: TreeNode | None, second: TreeNode | None) -> int | None:
    for left, right in zip_longest(ascending(first), ascending(second)):
        if left != right:
            return min(number for number in (left, right) if number is not None)
    return None


def inputs(rng):
    def grown(numbers):
        places = {}
        for number in numbers:
            place = 0
            while place in places:
                place = 2 * place + (1 if number < places[place] else 2)
            places[place] = number
        result, level = [], [0] if places else []
        while any(place in places for place in level):
            result += [places.get(place) for place in level]
            level = [child for place in level if place in places for child in (2 * place + 1, 2 * place + 2)]
        while result and result[-1] is None:
            result.pop()
        return result

    numbers = rng.sample(range(1, 30), rng.randint(0, 8))
    other = rng.sample(numbers, len(numbers))
    if rng.random() < 0.7:
        if other and rng.random() < 0.6:
            other.pop()
        if rng.random() < 0.6:
            other.append(rng.randint(31, 35) if rng.random() < 0.3 else rng.choice([n for n in range(1, 31) if n not in numbers]))
    return grown(numbers), grown(other)
