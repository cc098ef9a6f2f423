"""Strike a late entry

A ship's log is a linked list of entries, and the latest one is at the end. `head` is the first entry, or `None` for an empty log. An entry is to be struck; it is named by its place from the end: 1 is the latest entry, 2 the one before it, and so on.

Take the entry at place `n` from the end out of the list and return the first entry of what is left, or `None` if nothing is. If the log has fewer than `n` entries, it stays as it is.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
CONSTRAINTS = ("`n` is at least 1",)
HINTS = (
    "Which entry has to be changed when the one at place `n` is taken out, and how far from the end is that?",
    "Two walkers with a distance of `n`: when the leader stands on the last entry, the follower stands in front of the one to strike. A dummy in front helps if that is the first.",
    "Move the leader `n` steps from the dummy; if it falls off the end on the way, return `head`. Then move both until the leader has no next, and let the follower skip one.",
)
EXAMPLES = [
    (["fog", "gulls", "ice", "calm"], 2),
    Example((["fog", "ice"], 2), why="the first entry"),
    Example((["fog"], 1), why="nothing is left"),
    Example((["fog", "ice"], 3), why="fewer than 3 entries"),
]
EDGES = {
    "an empty log": ([], 1),
    "the latest entry": (["fog", "ice", "calm"], 1),
    "fewer than `n`": (["fog", "ice", "calm"], 4),
    "the first entry of what is left": Edge((["fog", "ice", "calm"], 3), "the first entry is struck"),
}
ALWAYS = [
    (["fog", "ice", "calm"], 6),
    (["fog", "ice", "fog"], 1),
]
MISTAKES = [
    Mistake("You strike the neighbour: your follower stops one entry too far.", "    while leader.next:\n", "    while leader:\n        if follower.next.next is None:\n            break\n"),
    Mistake("You count from the front. Place 1 is the latest entry.", "    while leader.next:\n        leader, follower = leader.next, follower.next\n", "    for _ in range(n - 1):\n        follower = follower.next\n"),
    Mistake("If the first entry is struck, the list begins with the second. Return what follows the dummy.", "return dummy.next", "return head"),
    Mistake("A log with fewer entries must stay as it is. Yours fails there or strikes one.", "        if leader is None:\n            return head\n", "        if leader is None:\n            return head and head.next\n"),
]
ORACLE = """
def strike(head: ListNode | None, n: int) -> ListNode | None:
    entries = []
    while head:
        entries.append(head.val)
        head = head.next
    if n <= len(entries):
        del entries[-n]
    log = None
    for entry in reversed(entries):
        log = ListNode(entry, log)
    return log
"""
ALSO_RIGHT = [
    Way("Count the entries, then walk to the one in front of place `length - n`. It takes a second walk.",
        """
def strike(head: ListNode | None, n: int) -> ListNode | None:
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if n > length:
        return head
    before = dummy = ListNode("", head)
    for _ in range(length - n):
        before = before.next
    before.next = before.next.next
    return dummy.next
"""),
]
EXPLANATION = """
The leader gets `n` steps ahead, counted from the dummy. When it stands on the last entry, the follower is in front of the one to strike, which it skips. For fog, gulls, ice, calm and `n` = 2:

| leader | follower |
|---|---|
| gulls | dummy |
| ice | fog |
| calm | gulls |

gulls skips ice. The log is walked along once. Counting first would be a second walk.
"""


def strike(head: ListNode | None, n: int) -> ListNode | None:
    leader = follower = dummy = ListNode("", head)
    for _ in range(n):
        leader = leader.next
        if leader is None:
            return head
    while leader.next:
        leader, follower = leader.next, follower.next
    follower.next = follower.next.next
    return dummy.next


def inputs(rng):
    log = [rng.choice(["fog", "ice", "calm", "gulls", "whale", "storm"]) for _ in range(rng.randint(1, 6))]
    return (log, rng.randint(1, len(log) + 2))
