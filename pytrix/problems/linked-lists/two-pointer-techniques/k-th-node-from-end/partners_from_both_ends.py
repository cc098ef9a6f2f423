"""Partners from both ends

For a dance, the pupils stand in a row, and partners are found from both ends: the first dances with the last, the second with the second from the end, and so on. The row is a linked
list of names; `head` is the first one, or `None` when nobody is there.

Return a tuple with the name at place `k` from the front and the name at place `k` from the end; both count from 1. If the row has fewer than `k` pupils, return `None`. In the
middle both may be the same pupil, and a large `k` gives the two in the other order.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`k` is at least 1",)
HINTS = (
    "Two walkers keep the same distance. How far apart must they be, so that the one behind stands right when the one in front reaches the last node?",
    "Walk to place `k` from the front first. From there, a second walker starts at the head, and both move together.",
    "When the leading walker has no next node, the follower is at place `k` from the end. Before that, stop if the row is over before place `k`.",
)
EXAMPLES = [
    (["Ava", "Bea", "Cem", "Dov", "Eli"], 2),
    Example((["Ava", "Bea", "Cem"], 2), why="the one in the middle"),
    (["Ava", "Bea", "Cem"], 4),
    Example((["Ava", "Bea", "Cem", "Dov"], 4), why="the last and the first"),
]
EDGES = {
    "nobody is there": ([], 1),
    "at least 1": Edge((["Ava", "Bea"], 1), "the two ends"),
    "fewer than `k`": Edge((["Ava", "Bea"], 3), "one pupil too few"),
    "the same pupil": Edge((["Ava"], 1), "a single pupil"),
}
ALWAYS = [
    (["Ava", "Bea", "Cem", "Dov", "Eli", "Fay", "Gil", "Hui"], 9),
]
MISTAKES = [
    Mistake("From the end you are off by one: place 1 is the last pupil.", "    while leader.next:\n", "    while leader:\n"),
    Mistake("From the front you are off by one: place 1 is the first pupil.", "range(k - 1)", "range(k)"),
    Mistake("The name from the end comes first in yours.", "return front, follower.val", "return follower.val, front"),
    Mistake("You return the last pupil, whatever `k` is.", "return front, follower.val", "return front, leader.val"),
]
ORACLE = """
def partners(head: ListNode | None, k: int) -> tuple[str, str] | None:
    names = []
    while head:
        names.append(head.val)
        head = head.next
    return (names[k - 1], names[-k]) if k <= len(names) else None
"""
ALSO_RIGHT = [
    Way("Count the nodes first; then both places are known from the front. That is a second walk along the row.",
        """
def partners(head: ListNode | None, k: int) -> tuple[str, str] | None:
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if k > length:
        return None
    found = []
    for place in (k, length + 1 - k):
        node = head
        for _ in range(place - 1):
            node = node.next
        found.append(node.val)
    return found[0], found[1]
"""),
]
EXPLANATION = """
The leader starts with `k - 1` steps, and its name there is the first answer. Then the follower starts at the head, and the distance between them stays. For five names and `k` = 2:

| leader | follower |
|---|---|
| Bea | Ava |
| Cem | Bea |
| Dov | Cem |
| Eli | Dov |

The leader is at the end, so the answer is Bea and Dov. The row is walked along once. Copying the names into a list would be shorter, but needs memory for all of them.
"""


def partners(head: ListNode | None, k: int) -> tuple[str, str] | None:
    leader = head
    for _ in range(k - 1):
        if leader:
            leader = leader.next
    if leader is None:
        return None
    front, follower = leader.val, head
    while leader.next:
        leader, follower = leader.next, follower.next
    return front, follower.val


def inputs(rng):
    names = ["Ava", "Bea", "Cem", "Dov", "Eli", "Fay", "Gil", "Hui"]
    length = rng.randint(1, 8)
    return (rng.sample(names, length), rng.randint(1, length + 2))
