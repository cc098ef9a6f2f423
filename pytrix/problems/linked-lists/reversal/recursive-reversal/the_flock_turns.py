"""The flock turns

Geese fly in a line, and each one follows the one before it. They are a linked list; `head` is the leader. The wind turns, and the last goose becomes the leader: everyone
follows the goose that flew behind it so far. A second flock, led by `behind`, joins at the end of the turned line and keeps its own order. Each flock may be empty, and then it is `None`.

Return the leader of the whole line. Turn the references of the nodes round by recursion: the function calls itself, and there are no loops.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
REQUIRES = ("recursion", "no loops")
CONSTRAINTS = ("up to 100 geese",)
HINTS = (
    "If there is no goose left to turn, what is the answer? And when there is one, what is known about the end of the line?",
    "The leader's place in the turned line is directly in front of the second flock. Once it flies there, it belongs to the line that waits behind.",
    "Remember the second goose, let the leader point at `behind`, and call the function with the second goose and the leader.",
)
EXAMPLES = [
    ([4, 8, 6], [1, 2]),
    Example(([1, 2, 3, 4, 5], []), why="nobody joins"),
    ([7], [9, 3]),
]
EDGES = {
    "may be empty": Edge(([], [3, 5, 1]), "nobody has to turn"),
    "Each flock": Edge(([], []), "no geese at all"),
    "the last goose": Edge(([3, 9], [3]), "two geese and one"),
    "keeps its own order": Edge(([5, 5, 2], [2, 5, 5, 1]), "equal numbers"),
}
MISTAKES = [
    Mistake("The second flock never joins the turned line. The old leader, who flies last now, has to lead to it.", """
def turn(head: ListNode | None, behind: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    leader = turn(head.next, behind)
    head.next.next = head
    head.next = None
    return leader
"""),
    Mistake("Your first flock keeps its order. The last goose should lead.", """
def turn(head: ListNode | None, behind: ListNode | None) -> ListNode | None:
    if head is None:
        return behind
    head.next = turn(head.next, behind)
    return head
"""),
    Mistake("You return the old leader. The call for the rest returns the new one.", "    return turn(rest, head)\n", "    turn(rest, head)\n    return head\n"),
]
ORACLE = """
def turn(head: ListNode | None, behind: ListNode | None) -> ListNode | None:
    while head:
        behind = ListNode(head.val, behind)
        head = head.next
    return behind
"""
ALSO_RIGHT = [
    Way("Turn the rest first, then hook the old leader on behind the goose that was second. All calls are open until the last goose is reached.",
        """
def turn(head: ListNode | None, behind: ListNode | None) -> ListNode | None:
    if head is None:
        return behind
    if head.next is None:
        head.next = behind
        return head
    second = head.next
    leader = turn(second, None)
    second.next = head
    head.next = behind
    return leader
"""),
]
EXPLANATION = """
What is turned already always waits behind. So the leader is put in front of it, and the rest is turned by the same function. For 4, 8, 6 and 1, 2:

| call | to turn | behind |
|---|---|---|
| 1 | 4, 8, 6 | 1, 2 |
| 2 | 8, 6 | 4, 1, 2 |
| 3 | 6 | 8, 4, 1, 2 |
| 4 | – | 6, 8, 4, 1, 2 |

Each goose takes one call, and all calls are open at the same time: a loop would do with constant memory and has no limit on the length.
"""


def turn(head: ListNode | None, behind: ListNode | None) -> ListNode | None:
    if head is None:
        return behind
    rest = head.next
    head.next = behind
    return turn(rest, head)


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 6))], [rng.randint(1, 9) for _ in range(rng.randint(0, 4))])
