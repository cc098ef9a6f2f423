"""Seats for a quiz

The players of a quiz, each with the number of a badge, stand in a chain from the best to the weakest, and `head` is the best one, or `None` when nobody plays. For fair pairs they are seated anew: the best, then the weakest, then the second best, then the second weakest,
and so on, until everybody sits.

Bring the nodes into this order and return the first one. With an odd number, the one in the middle sits last. Move the nodes themselves; nobody stays `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "The second half is needed from back to front, but the chain only leads forward. What could you do to it first?",
    "Three steps: find the middle, turn the back half round, and weave both halves together, one node from each in turn.",
    "Let the front half have the extra node. Cut behind it, reverse the rest, and then let each front node lead to a back node and that one to the next front node.",
)
EXAMPLES = [
    ([1, 2, 3, 4, 5, 6],),
    Example(([1, 2, 3, 4, 5],), why="3 stands in the middle"),
    ([8, 9],),
]
EDGES = {
    "nobody plays": ([],),
    "the one in the middle": Edge(([1],), "a single player"),
    "odd number": Edge(([1, 2, 3],), "three players"),
    "and so on": Edge(([1, 2, 3, 4],), "four players"),
}
ALWAYS = [
    ([14, 3, 21, 8, 5, 30],),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9],),
]
MISTAKES = [
    Mistake("The back half has to be turned round before it is woven in.", "    while rest:\n        rest.next, back, rest = back, rest, rest.next\n", "    back = rest\n"),
    Mistake("The halves follow each other in yours. They have to be woven, one node from each in turn.", "    while back:\n        front.next, back.next, front, back = back, front.next, front.next, back.next\n",
            "    while front and front.next:\n        front = front.next\n    if front:\n        front.next = back\n"),
    Mistake("With an odd number, the one in the middle gets lost or doubled: it belongs to the front half, which is cut behind it.", "slow.next, fast.next.next", "slow.next, fast.next.next\n        if fast is None:\n            slow.next = slow.next.next"),
]
ORACLE = """
def pair_up(head: ListNode | None) -> ListNode | None:
    players = []
    while head:
        players.append(head.val)
        head = head.next
    seats = []
    while players:
        seats.append(players.pop(0))
        if players:
            seats.append(players.pop())
    chain = None
    for player in reversed(seats):
        chain = ListNode(player, chain)
    return chain
"""
EXPLANATION = """
Two walkers find the middle, the back half is cut off and reversed, and then both halves give one node in turn. For 1 to 5:

| step | chains |
|---|---|
| cut | 1 2 3 · 4 5 |
| reverse | 1 2 3 · 5 4 |
| weave | 1 5 2 4 3 |

Each of the three steps walks along the nodes once, and no memory is needed but a few names. With the nodes in a Python list one could take them from both ends, which is simpler and needs memory for all.
"""


def pair_up(head: ListNode | None) -> ListNode | None:
    dummy = slow = fast = ListNode(0, head)
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    rest, slow.next, back = slow.next, None, None
    while rest:
        rest.next, back, rest = back, rest, rest.next
    front = head
    while back:
        front.next, back.next, front, back = back, front.next, front.next, back.next
    return dummy.next


def inputs(rng):
    return (rng.sample(range(1, 30), rng.randint(0, 9)),)
