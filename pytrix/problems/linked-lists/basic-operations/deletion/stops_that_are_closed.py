"""Stops that are closed

A bus line is a linked list of the names of its stops, and `head` is the first stop, or `None` for no line. Because of roadworks some stops are closed;
`closed` lists their names.

Take every stop out of the line whose name is in `closed`, wherever it stands, and return the first stop of what is left, or `None` if nothing is. A bus may call at the
same stop several times; names of `closed` that don't occur in the line change nothing.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which node has to change when a stop is taken out: that stop, or another one?",
    "Walk with the node in front of the one you judge. Let a dummy node stand in front of the first stop, so that this one needs no special case.",
    "If the following stop is closed, let the present node skip it and stay where you are; otherwise step on.",
)
EXAMPLES = [
    Example((["mill", "school", "park", "school", "port"], ["school"]), why="both calls at the school"),
    Example((["inn", "pier", "zoo"], ["inn", "zoo"]), why="the first and the last"),
    (["inn"], ["inn"]),
]
EDGES = {
    "no line": ([], ["inn"]),
    "if nothing is": Edge((["a", "b", "a"], ["b", "a"]), "all stops are closed"),
    "several times": Edge((["a", "a", "b", "c", "c", "a"], ["a", "c"]), "closed stops in a row"),
    "change nothing": (["a", "b"], ["z"]),
}
MISTAKES = [
    Mistake("Two closed stops in a row: you step on after taking one out, so the next is never judged.",
            "        else:\n            node = node.next\n", "        if node.next:\n            node = node.next\n"),
    Mistake("The first stop is never judged. Begin in front of it.", "    while node.next:\n", "    node = node.next or node\n    while node.next:\n"),
    Mistake("You return the old first stop, even if it is closed.", "return dummy.next", "return head"),
    Mistake("You take out only the first closed stop.", "            node.next = node.next.next\n", "            node.next = node.next.next\n            break\n"),
]
ORACLE = """
def reopen(head: ListNode | None, closed: list[str]) -> ListNode | None:
    names = []
    while head:
        names.append(head.val)
        head = head.next
    line = None
    for name in reversed(names):
        if name not in closed:
            line = ListNode(name, line)
    return line
"""
ALSO_RIGHT = [
    Way("By recursion: what is left of the rest is worked out first, and the present stop goes in front of it or not. A line of a thousand stops is too long for that.",
        """
def reopen(head: ListNode | None, closed: list[str]) -> ListNode | None:
    if head is None:
        return None
    head.next = reopen(head.next, closed)
    return head.next if head.val in closed else head
"""),
]
EXPLANATION = """
A node is taken out by its predecessor, which is made to skip it. The dummy node is the predecessor of the first stop. For inn, pier, zoo with inn and zoo closed:

| stands on | next | what happens |
|---|---|---|
| dummy | inn | skipped |
| dummy | pier | step |
| pier | zoo | skipped |
| pier | None | end |

Each stop is judged once. If `closed` is long, a set makes the question quicker.
"""


def reopen(head: ListNode | None, closed: list[str]) -> ListNode | None:
    node = dummy = ListNode("", head)
    while node.next:
        if node.next.val in closed:
            node.next = node.next.next
        else:
            node = node.next
    return dummy.next


def inputs(rng):
    names = ["inn", "mill", "pier", "port", "zoo"]
    return ([rng.choice(names) for _ in range(rng.randint(0, 8))], rng.sample(names, rng.randint(0, 3)))
