"""Lanterns round the lake

Lanterns stand round a lake. They are a circular linked list of heights in centimetres: `head` is one of them, and the `next` of the last one is `head` again. There is at least one lantern, and several may have the same height.

Return how many lanterns are taller than the one that comes next on the way round. After the last lantern comes the first one again; a single lantern comes after itself.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
CODECS = {"head": "linked_list_cycle"}
CONSTRAINTS = ("`([40, 20, 30], 0)` in a test is the ring 40, 20, 30: its last node leads back to position 0",)
HINTS = (
    "There is no `None` at which the walk could stop. How do you notice that you have been round once?",
    "Compare the first lantern with its neighbour, then go on until you are back at the node you started from.",
    "Compare nodes with `is`, as heights may repeat. Begin the loop with the node after `head`, after `head` itself has been compared.",
)
EXAMPLES = [
    Example((([40, 20, 30, 10], 0),), why="40 before 20, and 30 before 10"),
    Example((([10, 20, 30], 0),), why="30 before the first one, 10"),
    (([25], 0),),
]
EDGES = {
    "a single lantern": (([5], 0),),
    "the same height": (([7, 7, 7, 7], 0),),
    "After the last lantern": Edge((([3, 9, 3, 8], 0),), "the first height occurs again"),
}
MISTAKES = [
    Mistake("You stop at the first lantern of the same height. Compare the nodes with `is`.", "while node is not head:", "while node.val != head.val:"),
    Mistake("The step from the last lantern to the first one counts as well.", "while node is not head:", "while node is not head and node.next is not head:"),
    Mistake("Equal heights don't count: taller means greater.", "node.val > node.next.val", "node.val >= node.next.val"),
    Mistake("You count where the next one is taller.", "node.val > node.next.val", "node.val < node.next.val", "head.val > head.next.val", "head.val < head.next.val"),
]
EXPLANATION = """
The walk begins at `head` and ends when it is back there. The start is dealt with before the loop, or the loop would end at once. For 40, 20, 30, 10:

| lantern | next | taller? |
|---|---|---|
| 40 | 20 | yes |
| 20 | 30 | no |
| 30 | 10 | yes |
| 10 | 40 | no |

Each lantern is looked at once.
"""


def taller_than_next(head: ListNode) -> int:
    count = 1 if head.val > head.next.val else 0
    node = head.next
    while node is not head:
        if node.val > node.next.val:
            count += 1
        node = node.next
    return count


def inputs(rng):
    return (([rng.randint(1, 5) * 10 for _ in range(rng.randint(1, 8))], 0),)
