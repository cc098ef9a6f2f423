"""Someone gives up

Runners are stored in the order of the race as a linked list of names; `head` is the one in front, or `None` when nobody runs. The first runner called `name` gives up.

Take this runner out of the list and return the first node of what is left, or `None` if nobody is left. If nobody has that name, the list stays as it is. Others of the same name run on.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "Whose `next` has to change when a runner is taken out?",
    "Walk with the node in front of the one you ask about. A dummy in front of the first runner makes that possible for everybody.",
    "Stop when there is no next runner or the next one has the name. In the latter case skip that one; then return what follows the dummy.",
)
EXAMPLES = [
    (["Uma", "Lee", "Kim", "Lee"], "Lee"),
    Example((["Uma", "Lee"], "Uma"), why="the one in front"),
    (["Uma", "Lee"], "Max"),
]
EDGES = {
    "nobody runs": ([], "Lee"),
    "nobody is left": (["Lee"], "Lee"),
    "Others of the same name": (["Lee", "Lee", "Kim", "Lee"], "Lee"),
    "The first runner called": Edge((["Uma", "Kim", "Lee"], "Lee"), "the last one gives up"),
}
MISTAKES = [
    Mistake("You take out everybody with this name. The first one was meant.", "    if node.next:\n        node.next = node.next.next\n", "    while node.next:\n        if node.next.val == name:\n            node.next = node.next.next\n        else:\n            node = node.next\n"),
    Mistake("If the one in front gives up, the list begins with the second. Return what follows the dummy.", "return dummy.next", "return head"),
    Mistake("Everybody behind the runner is lost: skip just one node.", "node.next = node.next.next", "node.next = None"),
    Mistake("If nobody has the name, the walk runs off the end, and there is nobody to take out.", "    if node.next:\n        node.next", "    if node:\n        node.next"),
]
EXPLANATION = """
The walk stands in front of the runner it asks about, so that this one can be skipped. For Uma, Lee, Kim and the name Lee:

| stands on | next | what happens |
|---|---|---|
| dummy | Uma | step |
| Uma | Lee | Uma leads to Kim |

At worst each runner is asked once.
"""


def give_up(head: ListNode | None, name: str) -> ListNode | None:
    node = dummy = ListNode("", head)
    while node.next and node.next.val != name:
        node = node.next
    if node.next:
        node.next = node.next.next
    return dummy.next


def inputs(rng):
    names = ["Uma", "Lee", "Kim", "Max"]
    return ([rng.choice(names) for _ in range(rng.randint(1, 6))], rng.choice(names))
