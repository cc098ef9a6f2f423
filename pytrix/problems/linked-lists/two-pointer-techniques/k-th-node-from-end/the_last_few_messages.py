"""The last few messages

A chat is a linked list of messages, the oldest first; `head` is its first node, or `None` for an empty chat. The preview shows just the last `count` messages.

Return the first node of the part that is shown, from which the rest of the chat follows. If the chat has at most `count` messages, that is the whole chat. `count` is at least 0; for 0 the preview is empty, that is `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "If two walkers keep `count` messages apart, where is the one behind when the one in front falls off the end?",
    "Give the leader a start of `count` steps; then move both together until the leader has no node any more.",
    "While the leader takes its start, it may reach the end early: stop there. The follower then is still on the first message.",
)
EXAMPLES = [
    (["hi", "hello", "busy?", "no", "call me"], 2),
    Example((["hi", "hello"], 5), why="the whole chat"),
    Example((["hi", "hello"], 0), why="an empty preview"),
]
EDGES = {
    "empty chat": ([], 3),
    "at most `count`": (["a", "b", "c"], 3),
    "for 0": (["a"], 0),
    "the last `count` messages": Edge((["a", "b", "c", "d"], 1), "one message"),
}
ALWAYS = [
    (["b", "c", "a"], 5),
]
MISTAKES = [
    Mistake("You show one message too many: the leader has to fall off the end.", "    while leader:\n", "    while leader and leader.next:\n"),
    Mistake("Your preview always begins with the second message. It should begin `count` messages before the end.", "    return follower", "    return follower if leader else head and head.next"),
    Mistake("A short chat is shown as a whole: the leader's start ends with the chat.", "        if leader:\n            leader = leader.next\n", "        leader = leader.next\n"),
]
EXPLANATION = """
The leader starts `count` messages ahead, and the distance stays. When it has fallen off the end, exactly `count` messages begin with the follower. For five messages and a count of 2:

| leader at place | follower at place |
|---|---|
| 2 | 0 |
| 3 | 1 |
| 4 | 2 |
| off the end | 3 |

The chat is walked along once.
"""


def preview(head: ListNode | None, count: int) -> ListNode | None:
    leader = follower = head
    for _ in range(count):
        if leader:
            leader = leader.next
    while leader:
        leader, follower = leader.next, follower.next
    return follower


def inputs(rng):
    messages = rng.sample("abcdefg", rng.randint(0, 7))
    return (messages, rng.randint(0, len(messages) + 2))
