"""The first word on the way down

A branching crossword is a binary tree with one lower-case letter in each node. Every way from the root down to a leaf, a node without children, spells a word.

Return the word that comes first in the alphabetical order of all these words. As in a dictionary, a word comes ahead of the longer ones that begin with it. `root` is the tree; `None` spells no word, so return an
empty text.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Is it enough to follow the smaller of two letters at each fork? Think of two children with the same letter.",
    "Hand the letters from the root down as a text. At a leaf this text is a word.",
    "Let the function return the smallest word of a part: at a leaf the text itself, otherwise the smallest of the answers of the children that exist.",
)
EXAMPLES = [
    Example((["c", "a", "a", "t", "r", None, "b"],), why="cab comes ahead of car and cat"),
    Example((["b", "e", "e", "d", None, None],), why="be ends at a leaf; bed does, too"),
    (["x", None, "y", "z"],),
]
EDGES = {"spells no word": ([],), "a node without children": Edge((["q"],), "one letter"), "the longer ones": Edge((["a", "b", "b", "a"],), "ab and aba")}
ALWAYS = [
    (["b", "a", "b", "b"],),
    (["b", "a", "a", "a", "a", "b"],),
]
MISTAKES = [
    Mistake("A node with one child is no leaf, so no word ends there.", "words = [first_below(child, word) for child in (node.left, node.right) if child]",
            "words = [first_below(child, word) if child else word for child in (node.left, node.right)]"),
    Mistake("Following the smaller letter is not enough: with equal letters both parts have to be tried.",
            "(node.left, node.right) if child]", "(node.left if not node.right or node.left and node.left.val <= node.right.val else node.right,) if child]"),
    Mistake("The word is spelled from the root to the leaf; yours is backwards.", "word = text + node.val", "word = node.val + text"),
    Mistake("You return the last word of the alphabetical order.", "min(words, default=word)", "max(words, default=word)"),
]
ORACLE = """
def first_word(root: TreeNode | None) -> str:
    words, stack = [], [(root, "")] if root else []
    while stack:
        node, above = stack.pop()
        below = [child for child in (node.left, node.right) if child]
        stack += [(child, above + node.val) for child in below]
        if not below:
            words.append(above + node.val)
    return sorted(words)[0] if words else ""
"""
EXPLANATION = """
The letters so far are handed down, and the best word comes back up. For `["c", "a", "a", "t", "r", None, "b"]`:

| node | text | smallest word below |
|---|---|---|
| left a | ca | car, as it comes ahead of cat |
| right a | ca | cab |
| c | c | cab |

Making a text costs its length, so the work is at most nodes times levels. Another way is to collect all words and take the smallest at the end, which keeps all of them in memory.
"""


def first_below(node: TreeNode, text: str) -> str:
    word = text + node.val
    words = [first_below(child, word) for child in (node.left, node.right) if child]
    return min(words, default=word)


def first_word(root: TreeNode | None) -> str:
    return first_below(root, "") if root else ""


def inputs(rng):
    return ([value if value is None else "abcxy"[value] for value in tree(rng, 2, 11, 0, rng.choice([1, 4]))],)
