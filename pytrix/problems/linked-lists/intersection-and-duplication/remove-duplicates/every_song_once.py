"""Every song once

A radio station's list for tomorrow is a linked list of songs; `head` is the first one, or `None` for an empty list. No song is to be played twice, so of each song only the **last** entry stays; all earlier ones are taken out. The order of those that stay does not change.

Return the first node of the list. An empty list stays `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "From which end would you have to read, so that the entry that stays is the first one you meet?",
    "Count the entries of each song in a first walk. In the second, an entry stays if no further one of its song is to come.",
    "In the second walk stand in front of the entry you judge, and lower its song's count. If something is left of the count, skip the entry; otherwise step on.",
)
EXAMPLES = [
    Example((["Hey", "Yes", "Hey", "Run", "Yes"],), why="the first Hey and the first Yes go"),
    (["Run", "Yes"],),
    (["Hey", "Hey", "Hey"],),
]
EDGES = {
    "empty list": ([],),
    "the **last** entry": Edge((["a", "b", "c", "d", "e", "a"],), "the first entry goes"),
    "all earlier ones": Edge((["a", "a", "b", "a", "b", "b"],), "several earlier entries"),
}
MISTAKES = [
    Mistake("You keep the first entry of each song. The last one stays.", """
def once(head: ListNode | None) -> ListNode | None:
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
    Mistake("You take out every song that occurs twice. One entry of it should stay.", "        left[node.next.val] -= 1\n        if left[node.next.val] > 0:\n", "        if left[node.next.val] > 1:\n"),
    Mistake("After taking an entry out, the next one has moved up: judge it before you step on.", "            node.next = node.next.next\n", "            node.next = node.next.next\n            node = node.next or node\n"),
    Mistake("The first entry may be taken out as well. Return what follows the dummy.", "return dummy.next", "return head"),
]
ORACLE = """
def once(head: ListNode | None) -> ListNode | None:
    songs = []
    while head:
        songs.append(head.val)
        head = head.next
    chain = None
    seen = []
    for song in reversed(songs):
        if song not in seen:
            seen.append(song)
            chain = ListNode(song, chain)
    return chain
"""
ALSO_RIGHT = [
    Way("Turn the list round, keep the first entry of each song with a set, and build the chain in the old order again. One set, three walks.",
        """
def once(head: ListNode | None) -> ListNode | None:
    turned = None
    while head:
        head.next, turned, head = turned, head, head.next
    seen, chain = set(), None
    while turned:
        following = turned.next
        if turned.val not in seen:
            seen.add(turned.val)
            turned.next, chain = chain, turned
        turned = following
    return chain
"""),
]
EXPLANATION = """
The first walk counts how often each song occurs, the second lowers the count at each entry: an entry stays when nothing of its song is to come. For Hey, Yes, Hey, Run:

| entry | still to come | what happens |
|---|---|---|
| Hey | 1 | out |
| Yes | 0 | stays |
| Hey | 0 | stays |
| Run | 0 | stays |

Two walks and one dictionary, so the work grows with the list. Looking along the rest for each entry needs no dictionary and costs the square of the length.
"""


def once(head: ListNode | None) -> ListNode | None:
    left: dict[str, int] = {}
    node = head
    while node:
        left[node.val] = left.get(node.val, 0) + 1
        node = node.next
    node = dummy = ListNode("", head)
    while node.next:
        left[node.next.val] -= 1
        if left[node.next.val] > 0:
            node.next = node.next.next
        else:
            node = node.next
    return dummy.next


def inputs(rng):
    return ([rng.choice("abcd") for _ in range(rng.randint(1, 8))],)
