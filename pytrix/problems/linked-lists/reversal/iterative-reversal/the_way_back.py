"""The way back

A satnav stores a route as a linked list of instructions: `"left"`, `"right"` and `"straight"`, one for each crossing. `head` is the first one, or `None` for an
empty route.

Return the first instruction of the way back along the same streets: the crossings come in the opposite order, and each left turn becomes a right turn and the other way round. Straight stays straight,
and an empty route stays empty. Use the nodes that are there.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "Two things happen to each node: its place changes and perhaps its value. Do they get in each other's way?",
    "One loop does both: change the value of the present node, then put the node in front of the turned part.",
    "A dictionary from instruction to opposite instruction gives the value; then three assignments move the node, and the following one is remembered first.",
)
EXAMPLES = [
    Example((["left", "straight", "left", "right"],), why="the last right turn is the first left turn of the way back"),
    (["straight", "right"],),
    (["left"],),
]
EDGES = {
    "empty route": ([],),
    "Straight stays straight": (["straight", "straight"],),
    "opposite order": Edge((["left", "left", "straight", "straight", "left"],), "no right turn"),
}
MISTAKES = [
    Mistake("You turned the order round, but the turns are the same: on the way back left becomes right.", "        head.val = opposite[head.val]\n", ""),
    Mistake("The turns are exchanged, but the crossings have to come in the opposite order as well.", "    return turned", "    back, turned = turned, None\n    while back:\n        back.next, turned, back = turned, back, back.next\n    return turned"),
    Mistake("The last crossing of the route is missing.", "while head:", "while head and head.next:"),
    Mistake("Right turns stay right turns in yours. Both kinds have to be exchanged.", '"right": "left"', '"right": "right"'),
]
ORACLE = """
def way_back(head: ListNode | None) -> ListNode | None:
    back = None
    while head:
        value = head.val if head.val == "straight" else "left" if head.val == "right" else "right"
        back = ListNode(value, back)
        head = head.next
    return back
"""
EXPLANATION = """
The loop takes one node after another off the front, exchanges its turn, and puts it in front of what is finished. For left, straight, right:

| taken | finished part |
|---|---|
| left | right |
| straight | straight → right |
| right | left → straight → right |

Each node is touched once. Building new nodes instead is just as quick, but leaves the old route in memory beside the new one.
"""


def way_back(head: ListNode | None) -> ListNode | None:
    opposite = {"left": "right", "right": "left", "straight": "straight"}
    turned = None
    while head:
        following = head.next
        head.val = opposite[head.val]
        head.next = turned
        turned = head
        head = following
    return turned


def inputs(rng):
    return ([rng.choice(["left", "right", "straight"]) for _ in range(rng.randint(1, 8))],)
