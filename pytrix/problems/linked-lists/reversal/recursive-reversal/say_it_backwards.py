"""Say it backwards

A shopping list is a linked list; `head` is its first node, or `None` when nothing is on it.

Return a Python list with the values from the last node to the first. The linked list stays as it is. Let your function call itself for the rest of the list, and use no loops.
"""

from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
REQUIRES = ("recursion", "no loops", "arguments unchanged")
HINTS = (
    "If you had the answer for everything behind the first node, what would be missing?",
    "The first value belongs at the very end of the answer.",
    "For `None` return an empty list. Otherwise return what the function gives for `head.next`, plus a list of the first value.",
)
EXAMPLES = [
    Example((["tea", "jam", "rice"],), why="rice is the last one"),
    Example((["salt", "oil"],)),
    Example((["tea", "tea", "jam"],)),
]
EDGES = {"nothing is on it": ([],), "the last node": Edge((["tea"],), "a single node")}
CONSTRAINTS = ("up to 100 nodes",)
MISTAKES = [
    Mistake("The first value belongs behind the rest, so your list is in the old order.", "backwards(head.next) + [head.val]", "[head.val] + backwards(head.next)"),
    Mistake("The rest is turned, but the first value is lost. Add it.", "return backwards(head.next) + [head.val]", "return backwards(head.next)"),
    Mistake("You stop one node too early. Only the last node has nothing behind it.", "    if head is None:\n        return []\n", "    if head is None or head.next is None:\n        return []\n"),
]
EXPLANATION = """
The rest of the list is a shorter list of the same kind, and what lies behind the last node, `None`, is the end of it. For tea, jam, rice:

| call for | gives |
|---|---|
| `None` | `[]` |
| rice | `['rice']` |
| jam, rice | `['rice', 'jam']` |
| tea, jam, rice | `['rice', 'jam', 'tea']` |

There is a call for each node. Gluing lists copies what is there already, so for long lists a loop that appends, and one turn at the end, would be faster.
"""


def backwards(head: ListNode | None) -> list[str]:
    if head is None:
        return []
    return backwards(head.next) + [head.val]


def inputs(rng):
    return ([rng.choice(["tea", "jam", "rice", "oil"]) for _ in range(rng.randint(0, 7))],)
