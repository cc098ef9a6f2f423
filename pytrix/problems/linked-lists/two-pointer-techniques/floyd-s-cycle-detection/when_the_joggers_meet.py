"""When the joggers meet

A trail is a linked list of posts, and `head` is the first one. The last post may lead back to an earlier one or to itself, so that the trail runs into a loop;
otherwise the trail just ends.

Two joggers start at `head` together. In every minute one of them runs on by one post and the other by two. Return after how many minutes they stand at the same post for the
first time, not counting the start. If the trail ends before the faster one can take both steps of a minute, return `-1`; the same goes for an empty trail. Different posts may carry equal
values.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CODECS = {"head": "linked_list_cycle"}
CONSTRAINTS = ("`([4, 7, 5], 1)` in a test is the trail 4, 7, 5 whose last post leads back to position 1, and -1 stands for none",)
HINTS = (
    "Can two joggers with different speeds miss each other for ever in a loop?",
    "Do exactly what the story says: move both, count the minute, compare. What has to be there for the double step?",
    "Compare the posts themselves, not their values: two names stand for the same post if one `is` the other.",
)
EXAMPLES = [
    Example((([4, 7, 5, 2], 1),), why="at posts 7 and 5, then 5 and 7, then both at 2"),
    Example((([1, 2, 3], -1),), why="the trail ends"),
    (([8, 8, 8, 8, 8], 0),),
]
EDGES = {
    "empty trail": (([], -1),),
    "equal values": (([3, 3, 3, 3], -1),),
    "lead back to an earlier one": Edge((([6], 0),), "a post that leads to itself"),
    "not counting the start": Edge((([6, 1], 0),), "a loop of two"),
}
ALWAYS = [
    (([2, 8], 1),),
    (([4, 7, 5, 2, 9], 3),),
    (([4, 7, 5, 2, 9, 1, 3], 4),),
]
MISTAKES = [
    Mistake("You compare the values. Different posts may carry equal ones: compare the posts with `is`.", "if slow is fast:", "if slow.val == (fast.val if fast else None):"),
    Mistake("You compare before the joggers move, so they meet at the start.",
            "        slow, fast = slow.next, fast.next.next\n        minutes += 1\n        if slow is fast:\n            return minutes\n",
            "        if slow is fast:\n            return minutes\n        slow, fast = slow.next, fast.next.next\n        minutes += 1\n"),
    Mistake("Your count starts at 1, so it is one minute too high.", "minutes = 0", "minutes = 1"),
    Mistake("The faster one takes only one step in yours, so they never part.", "fast.next.next", "fast.next"),
]
ORACLE = """
def minutes_until_meeting(head: ListNode | None) -> int:
    posts = []
    while head and head not in posts:
        posts.append(head)
        head = head.next
    if head is None:
        return -1
    start = posts.index(head)
    length = len(posts) - start
    minutes = 1
    while minutes < start or minutes % length:
        minutes += 1
    return minutes
"""
EXPLANATION = """
Once both run in the loop, the faster one comes nearer by one post a minute from behind, so it can't jump over the slower one. For 4, 7, 5, 2 with a
loop back to 7:

| minute | single steps | double steps |
|---|---|---|
| 1 | 7 | 5 |
| 2 | 5 | 7 |
| 3 | 2 | 2 |

There are never more minutes than posts, and two names are all the memory it takes. Another way is to remember the nodes: the first that occurs again shows where the loop
begins, and the minute can be worked out from its length, but that needs memory for the whole trail.
"""


def minutes_until_meeting(head: ListNode | None) -> int:
    slow = fast = head
    minutes = 0
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        minutes += 1
        if slow is fast:
            return minutes
    return -1


def inputs(rng):
    length = rng.randint(1, 9)
    return (([rng.randint(1, 9) for _ in range(length)], rng.randint(0, length - 1) if rng.random() < 0.7 else -1),)
