"""One runner out of place

The results of a race are a linked list of times in ascending order, and `head` is the first one, or `None` for no results. Only the very first node may be wrong: its time was typed in late and put in front without looking.

Hang the first node where it belongs, so that all times ascend, and return the first node of the list. The late time may equal others. Move the node itself; no results stay `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT",)
HINTS = (
    "Take the first node off the list. What do you know about the rest?",
    "The rest is in order. Walk along it to the last node that is smaller than the late one, with a dummy in front of the rest.",
    "Loop while there is a next node and its time is smaller. Then the late node gets the present node's `next`, and that one leads to the late node.",
)
EXAMPLES = [
    ([40, 31, 35, 42, 50],),
    Example(([20, 31, 35],), why="it stands right already"),
    ([60, 31, 35],),
]
EDGES = {
    "no results": ([],),
    "may equal others": ([5, 3, 5, 5, 8],),
    "very first node": Edge(([7],), "a single time"),
}
MISTAKES = [
    Mistake("The rest after the place is lost: the late node has to lead to it.", "    late.next = node.next\n", "    late.next = None\n"),
    Mistake("You go one node too far: stop in front of the first time that is not smaller.", "    while node.next and node.next.val < late.val:\n        node = node.next\n", "    while node.next and node.next.val < late.val:\n        node = node.next\n    if node.next:\n        node = node.next\n"),
    Mistake("You return the old first node, which may stand elsewhere now.", "return dummy.next", "return head"),
    Mistake("A late time greater than all others belongs at the end; your walk must not stop before.", "while node.next and node.next.val < late.val:", "while node.next and node.next.next and node.next.val < late.val:"),
]
EXPLANATION = """
Without its first node the list is in order, so the late node only needs its place: behind all smaller ones. For 40, 31, 35, 42:

| stands on | next | smaller than 40? |
|---|---|---|
| dummy | 31 | yes |
| 31 | 35 | yes |
| 35 | 42 | no: 40 goes here |

At worst the whole list is walked along once. Doing this for one node after another sorts any list.
"""


def put_right(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    late = head
    node = dummy = ListNode(0, head.next)
    while node.next and node.next.val < late.val:
        node = node.next
    late.next = node.next
    node.next = late
    return dummy.next


def inputs(rng):
    times = sorted(rng.randint(1, 12) for _ in range(rng.randint(0, 7)))
    return ([rng.randint(1, 13), *times],)
