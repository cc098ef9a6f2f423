"""The tree on the phone

Somebody dictates a binary tree of numbers over the phone: first the number at the top, then the whole left part in the same way, then the whole right part. An empty part is dictated as `-`.

`words` is what was heard, a list of texts: numbers and `-`. Return the root of the tree, or `None` if just `-` was heard. What was heard is a whole tree, without anything behind it.
"""

from collections.abc import Iterator

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "When you have read the number at the top, where does the left part end in the list?",
    "You needn't know. A function that reads one tree from wherever the reading has got to leaves the reading just behind it.",
    "Make an iterator over the words. A function takes the next word; for `-` it returns `None`, otherwise it makes a node, reads the left part by calling itself, then the right part.",
)
EXAMPLES = [
    Example((["5", "3", "-", "-", "8", "-", "-"],), why="5 at the top, 3 on its left, 8 on its right"),
    Example((["1", "-", "2", "-", "-"],), why="the left part is empty"),
    Example((["-"],)),
]
EDGES = {"just `-`": Edge((["-"],), "nothing but an empty part"), "number at the top": Edge((["-4", "-", "-"],), "a single negative number")}
ALWAYS = [
    (["0", "-", "0", "-", "-"],),
    (["1", "2", "-", "3", "4", "-", "-", "-", "5", "-", "-"],),
]
MISTAKES = [
    Mistake("The left part is dictated before the right one; you read them the other way round.", "node.left = read()\n        node.right = read()", "node.right = read()\n        node.left = read()"),
    Mistake("An empty part gives no node. Return `None` for `-`.", 'if word == "-":', 'if word == "":', "TreeNode(int(word))", 'TreeNode(int(word.replace("-", "0")) if word == "-" else int(word)) if word != "-" else TreeNode(0)'),
    Mistake("The values of the tree are numbers; yours are texts.", "TreeNode(int(word))", "TreeNode(word)"),
]
ORACLE = """
def rebuild(words: list[str]) -> TreeNode | None:
    done: list[list] = []
    for word in reversed(words):
        if word == "-":
            done.append(None)
        else:
            node = TreeNode(int(word))
            node.left = done.pop()
            node.right = done.pop()
            done.append(node)
    return done[0]
"""
EXPLANATION = """
Node, left part, right part: that is preorder, and with a mark for empty parts it says everything about the tree. The function reads exactly one tree, so that the next one begins where it stopped. For `5 3 - - 8 - -`:

| reads | makes |
|---|---|
| 5 | the root |
| 3, -, - | its left part: a node without parts |
| 8, -, - | its right part |

Each word is read once. One could also find the end of each part by counting, but then words would be looked at again and again; or read from the back with a stack, as the parts of a node are complete before it then.
"""


def rebuild(words: list[str]) -> TreeNode | None:
    coming: Iterator[str] = iter(words)

    def read() -> TreeNode | None:
        word = next(coming)
        if word == "-":
            return None
        node = TreeNode(int(word))
        node.left = read()
        node.right = read()
        return node

    return read()


def inputs(rng):
    def dictate(depth):
        if depth == 0 or rng.random() < 0.3:
            return ["-"]
        return [str(rng.randint(-9, 20)), *dictate(depth - 1), *dictate(depth - 1)]

    return (dictate(rng.randint(1, 4)),)
