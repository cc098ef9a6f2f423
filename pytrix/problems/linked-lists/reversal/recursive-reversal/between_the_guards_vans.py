"""Between the guard's vans

A goods train is a linked list of wagons, and `head` is the first of them, or `None` for no train. A wagon with the
number 0 is a guard's van; all others have numbers above 0. In the yard every section is turned round: the wagons
between two vans, those before the first van and those behind the last one. The vans keep their places, and two of
them may follow each other.

Return the first wagon of the new train. Turn the references of the nodes round by recursion, without loops:
functions call themselves or each other.
"""

from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
ENTRY = "turn"
TAGS = ("TRANSFORM", "PARTITION")
REQUIRES = ("recursion", "no loops")
CONSTRAINTS = ("up to 100 wagons",)
HINTS = (
    "The first wagon of a section will be its last. What has to hang behind it, and when do you know that?",
    "Use two functions: one for a train that may begin with a van, and one that takes the wagons of a section over to its turned part, one a call.",
    "The second gets the wagons to come, the turned part and the section's old first wagon. At a van or at the end that first wagon gets `turn(...)` of what is left as its `next`, and the turned part is returned.",
)
EXAMPLES = [
    Example(([3, 5, 0, 2, 7, 4],), why="3, 5 and 2, 7, 4 are turned, the van stays third"),
    Example(([6, 1, 8],), why="a single section"),
    Example(([0, 9, 5, 0, 0, 4],), why="before the first van there is nothing to turn"),
]
EDGES = {
    "no train": Edge(([],), "no wagon at all"),
    "follow each other": Edge(([1, 2, 0, 0, 3, 4],), "two vans in a row"),
    "behind the last one": Edge(([2, 1, 0],), "nothing behind the last van"),
    "guard's van": Edge(([0],), "a van alone"),
}
MISTAKES = [
    Mistake("You turn the first section only. At a van the rest of the train has to be turned too.", "first.next = turn(wagon)", "first.next = wagon"),
    Mistake("What comes behind the first section is lost. Its old first wagon has to lead on to the rest.", "        first.next = turn(wagon)\n", "        first.next = None\n"),
    Mistake("What follows a van keeps its order. The van's `next` is a turned train as well.", "        head.next = turn(head.next)\n", ""),
    Mistake("You turn the whole train, vans included, so that they change their places.", "if wagon is None or wagon.val == 0:", "if wagon is None:"),
]
ORACLE = """
def turn(head: ListNode | None) -> ListNode | None:
    sections: list[list[int]] = [[]]
    while head:
        if head.val:
            sections[-1].insert(0, head.val)
        else:
            sections.append([])
        head = head.next
    numbers = [number for section in sections for number in [0, *section]][1:]
    train = None
    for number in reversed(numbers):
        train = ListNode(number, train)
    return train
"""
ALSO_RIGHT = [
    Way(
        "One function does all: it gets the turned part of the section and the section's first wagon, both `None` where a section begins. Shorter, but each call has to ask whether a section is open.",
        """
def turn(head: ListNode | None, turned: ListNode | None = None, first: ListNode | None = None) -> ListNode | None:
    if head is not None and head.val != 0:
        rest = head.next
        head.next = turned
        return turn(rest, head, first or head)
    if head is not None:
        head.next = turn(head.next)
    if first is None:
        return head
    first.next = head
    return turned
""",
    ),
]
EXPLANATION = """
A section is turned as every list is: each wagon is put in front of the part that is turned already. Only its end is new. The wagon that was first hangs at the end, and gets the rest of the train, which the same function has turned. For 3, 5, 0, 2:

| call | wagons to come | turned part |
|---|---|---|
| `turn` | 3, 5, 0, 2 | – |
| `take_over` | 5, 0, 2 | 3 |
| `take_over` | 0, 2 | 5, 3 |
| `turn` | 0, 2 | – |
| `turn` | 2 | – |
| `take_over` | – | 2 |

The last call returns 2, the van is put before it, and 3 leads on to the van: 5, 3, 0, 2. Each wagon takes one call. Another way is a single function that is told whether a section is open.
"""


def turn(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    if head.val == 0:
        head.next = turn(head.next)
        return head
    return take_over(head.next, head, head)


def take_over(wagon: ListNode | None, turned: ListNode, first: ListNode) -> ListNode:
    if wagon is None or wagon.val == 0:
        first.next = turn(wagon)
        return turned
    rest = wagon.next
    wagon.next = turned
    return take_over(rest, wagon, first)


def inputs(rng):
    return ([rng.choice([0, 0, 1, 2, 3, 4, 5, 6, 7]) for _ in range(rng.randint(0, 9))],)
