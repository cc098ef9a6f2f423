"""Back from the text

A garden planner saves its binary trees of beds as text. The text is a row of tokens with single spaces between them, written in this order: the number of the root, then everything about the left part, then everything about the right part. A missing part is
the single token `-`.

So `5 3 - - 8 - -` is the root 5 with the children 3 and 8, and `-` alone is no tree at all. Return the root of the tree that `text` describes, or `None`. Numbers can be negative, like `-4`.
"""

from collections.abc import Iterator

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "After the root's number, where in the text does the left part end? Do you have to know that beforehand?",
    "Read the tokens one by one. A function that reads one part takes exactly as many tokens as belong to it.",
    "Take the next token. For `-` the part is missing; otherwise make a node, read its left part with the same function, and then its right part.",
)
EXAMPLES = [
    ("5 3 - - 8 - -",),
    Example(("7 - 2 9 - - -",), why="2 is the right child of 7, and 9 the left one of 2"),
    ("-4 -1 - - -",),
]
EDGES = {"no tree at all": ("-",), "the single token": Edge(("6 - -",), "one bed"), "can be negative": Edge(("-10 - -22 - -",), "negative numbers of two digits")}
ALWAYS = [
    ("0 - 3 - -",),
]
MISTAKES = [
    Mistake("The left part stands first in the text.", "    node.left = part(tokens)\n    node.right = part(tokens)", "    node.right = part(tokens)\n    node.left = part(tokens)"),
    Mistake("A negative number begins with the same sign as a missing part, but it isn't one.", 'if token == "-":', 'if token.startswith("-"):'),
    Mistake("Numbers may have several digits: split at the spaces.", "part(iter(text.split()))", "part(iter(text.replace(' ', '')))"),
    Mistake("The values should be numbers, not texts.", "TreeNode(int(token))", "TreeNode(token)"),
]
ORACLE = """
def tree_of(text: str) -> TreeNode | None:
    stack = []
    for token in reversed(text.split()):
        stack.append(None if token == "-" else TreeNode(int(token), stack.pop(), stack.pop()))
    return stack[0]
"""
EXPLANATION = """
The text is a preorder with marks for missing parts, so one walk along the tokens is enough: each call takes the tokens of its own part and leaves the rest to the next call. For `7 - 2 9 - - -`:

| token | what it is |
|---|---|
| 7 | the root |
| - | its left part |
| 2 | its right child |
| 9 | left child of 2 |
| - - | both parts of 9 |
| - | right part of 2 |

Each token is read once. Without recursion one could instead go through the tokens backwards with a stack: a number takes the two parts on top.
"""


def part(tokens: Iterator[str]) -> TreeNode | None:
    token = next(tokens)
    if token == "-":
        return None
    node = TreeNode(int(token))
    node.left = part(tokens)
    node.right = part(tokens)
    return node


def tree_of(text: str) -> TreeNode | None:
    return part(iter(text.split()))


def inputs(rng):
    def grow(size):
        if not size:
            return ["-"]
        left = rng.randint(0, size - 1)
        return [str(rng.randint(-12, 40)), *grow(left), *grow(size - 1 - left)]

    return (" ".join(grow(rng.randint(1, 7))),)
