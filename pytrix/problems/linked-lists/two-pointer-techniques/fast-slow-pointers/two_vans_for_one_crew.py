"""Two vans for one crew

The crew of a tour is a linked list of names in the order of their numbers; `head` is the first one, or `None` for no crew. There are two vans: the front half
of the list takes the first van, the back half the second. With an odd number of people, the one in the middle belongs to the back half.

Return the first node of the back half, or `None` for no crew. The list itself stays as it is.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "If one walker goes twice as fast as another, where is the slow one when the fast one reaches the end?",
    "Let both start at the head. In each round the slow one takes one step and the fast one two.",
    "Go on while the fast one stands on a node that has a next one. Then return the slow one.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Cy", "Di"],), why="two and two"),
    Example((["Ann", "Bo", "Cy", "Di", "Ed"],), why="Cy, in the middle, takes the second van"),
    (["Ann", "Bo"],),
]
EDGES = {
    "no crew": ([],),
    "the one in the middle": Edge((["Ann"],), "a crew of one"),
    "odd number": Edge((["Ann", "Bo", "Cy"],), "a crew of three"),
}
MISTAKES = [
    Mistake("With an even number your back half begins one person too early.", "while fast and fast.next:", "while fast and fast.next and fast.next.next:"),
    Mistake("Your slow walker takes a step too many: with an odd number the middle belongs to the back half.", "return slow", "return slow.next if fast else slow"),
    Mistake("You return the front half. The question wants the back half.", "return slow", "return head"),
]
EXPLANATION = """
The fast walker makes two steps while the slow one makes one, so when the fast one has no further step, the slow one has come half as far.
For five people:

| round | slow | fast |
|---|---|---|
| start | Ann | Ann |
| 1 | Bo | Cy |
| 2 | Cy | Ed |

Ed has no next, so the back half begins at Cy. The list is walked along once; counting first would take a second walk.
"""


def back_half(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow


def inputs(rng):
    names = ["Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ivy"]
    return (rng.sample(names, rng.randint(0, 9)),)
