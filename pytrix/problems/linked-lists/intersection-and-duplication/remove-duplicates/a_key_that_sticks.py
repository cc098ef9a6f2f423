"""A key that sticks

An old keyboard has keys that stick, so one press may write the same letter several times in a row. What was written is a linked list of letters; `head` is the first one, or `None` for nothing.

Of each run of equal letters keep only one, and return the first node. Letters that come again later, after another one, stay: they are a press of their own. Change the list itself; nothing stays `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "You stand on a letter. How do you know that the next node is superfluous, and who can take it out?",
    "Compare each node with the next one. If they are equal, let the node skip it, and compare again from the same place.",
    "Loop while there is a node and a next one. On equal letters `next` becomes the node after the next; otherwise step on.",
)
EXAMPLES = [
    Example((["h", "e", "e", "l", "l", "l", "o"],), why="one e and one l are left"),
    Example((["a", "b", "b", "a"],), why="the second a is a press of its own"),
    (["z"],),
]
EDGES = {
    "`None` for nothing": ([],),
    "several times in a row": Edge((["x", "x", "x", "x"],), "a single run"),
    "each run": Edge((["a", "a", "b", "c", "c"],), "runs at both ends"),
}
MISTAKES = [
    Mistake("Of three equal letters two are left: after taking one out, stay and compare again.", "        else:\n            node = node.next\n", "        node = node.next\n"),
    Mistake("You take out every letter that occurred before, but only runs should shrink.", """
def unstick(head: ListNode | None) -> ListNode | None:
    seen = set()
    node = dummy = ListNode("", head)
    while node.next:
        if node.next.val in seen:
            node.next = node.next.next
        else:
            node = node.next
            seen.add(node.val)
    return dummy.next
"""),
    Mistake("You return the last node. Return the first one, where the list begins.", "return head", "return node"),
    Mistake("The nodes behind the first run are lost: skip one node, not all of them.", "node.next = node.next.next", "node.next = None"),
]
EXPLANATION = """
A node that equals the next one skips it. Only when the next letter differs, the walk steps on. For e, l, l, l, o:

| stands on | next | what happens |
|---|---|---|
| e | l | step |
| l | l | skip |
| l | l | skip |
| l | o | step |

Each node is compared once.
"""


def unstick(head: ListNode | None) -> ListNode | None:
    node = head
    while node and node.next:
        if node.val == node.next.val:
            node.next = node.next.next
        else:
            node = node.next
    return head


def inputs(rng):
    return ([rng.choice("abc") for _ in range(rng.randint(0, 9))],)
