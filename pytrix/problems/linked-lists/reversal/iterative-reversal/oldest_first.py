"""Oldest first

A messenger app adds each new message in front of the others, so its linked list begins with the newest one. `head` is that message, or `None` when there
are none.

Return the first node of the list in the order oldest first. Turn the references of the nodes themselves round. Without messages the result is `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "You let a node point to the one before it. How do you get to the one behind it afterwards?",
    "Keep three names: what is turned already, the present node, and the node that follows it.",
    "In each round: remember the following node, let the present one point to the turned part, make it the turned part, and go on.",
)
EXAMPLES = [
    (["bye", "see you at 8", "hi"],),
    (["yes", "coming?"],),
    (["hello"],),
]
EDGES = {
    "Without messages": ([],),
    "oldest first": Edge((["d", "c", "b", "a"],), "four messages"),
}
MISTAKES = [
    Mistake("The newest message is missing: the walk has to begin at the head itself.", "    turned = None\n", "    turned = None\n    head = head and head.next\n"),
    Mistake("Once `next` points back, the rest of the list is out of reach. Remember the following node first.",
            "        following = head.next\n        head.next = turned\n", "        head.next = turned\n        following = head.next\n"),
    Mistake("Your loop stops in front of the last node, so the oldest message is missing.", "while head:", "while head and head.next:"),
]
EXPLANATION = """
Each node is cut off the front of the rest and put in front of the turned part. For bye, see you, hi:

| turned part | rest |
|---|---|
| – | bye → see you → hi |
| bye | see you → hi |
| see you → bye | hi |
| hi → see you → bye | – |

Each node is touched once, and no new one is made.
"""


def oldest_first(head: ListNode | None) -> ListNode | None:
    turned = None
    while head:
        following = head.next
        head.next = turned
        turned = head
        head = following
    return turned


def inputs(rng):
    return ([rng.choice(["hi", "yes", "no", "when?", "now", "bye"]) + str(place) for place in range(rng.randint(0, 7))],)
