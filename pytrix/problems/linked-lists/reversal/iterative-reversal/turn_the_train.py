"""Turn the last {k} {k:plural wagon wagons}

A train is a linked list of wagons, and `head` is the first one (or `None` when there is no train). At the station its last
{k} {k:plural wagon wagons} are uncoupled, turned round as a block and coupled on again, so that they follow in reverse order.

Return the first wagon of the train afterwards. A train of at most {k} wagons is turned round entirely, and no train stays
no train. Move the wagons themselves; don't build new ones.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
ROWS = [{"k": 2}, {"k": 3}, {"k": 4}]
HINTS = (
    "Before you can turn anything, you have to know where the last {k} wagons begin. How do you find out how long the train is?",
    "Walk to the wagon in front of the block. Then take wagons off the rest one by one and put each in front of a new train.",
    "A wagon that stands before the first one saves you the special case in which the whole train is turned.",
)
EXAMPLES = [([1, 2, 3, 4, 5, 6],), Example(([7, 8],), why="turned round entirely"), ([9, 4, 4, 1, 2],)]
EDGES = {"no train": ([],), "at most {k} wagons": lambda k: (list(range(1, k + 1)),), "the first one": Edge(([9],), "a single wagon")}
MISTAKES = [
    Mistake("You turned the first {k} wagons round. It is the last ones that should be turned.",
            "range(length - k)", "range(0)", "while rest:", "for _ in range(min(k, length)):",
            "    before.next = turned", "    tail = before.next\n    before.next = turned\n    if tail:\n        tail.next = rest"),
    Mistake("You turned the whole train round. Only its last {k} wagons should be turned.", "range(length - k)", "range(0)"),
    Mistake("The block starts one wagon too early: count again how many wagons stay as they are.",
            "range(length - k)", "range(length - k - 1)"),
]
ORACLE = """
def turn_the_train(head: ListNode | None, *, k: int) -> ListNode | None:
    wagons = []
    while head:
        wagons.append(head.val)
        head = head.next
    wagons[-k:] = reversed(wagons[-k:])
    train = None
    for wagon in reversed(wagons):
        train = ListNode(wagon, train)
    return train
"""
EXPLANATION = """
The first walk counts the wagons, the second stops in front of the block. Then each wagon of the rest is moved to the front of `turned`, which reverses their order without a new wagon. For 1, 2, 3 and a block of 2:

| step | chain |
|---|---|
| stop in front of the block | 1, then 2 → 3 |
| 2 and 3 are moved | 3 → 2 |
| 1 leads to the turned block | 1 → 3 → 2 |

The wagon `before_all` in front of the train makes the case in which everything is turned an ordinary one. The time grows with the length of the train. Two walkers {k} wagons apart would find the block in a single walk.
"""


def turn_the_train(head: ListNode | None, *, k: int) -> ListNode | None:
    length, wagon = 0, head
    while wagon:
        length, wagon = length + 1, wagon.next
    before = before_all = ListNode(0, head)
    for _ in range(length - k):
        before = before.next
    turned, rest = None, before.next
    while rest:
        rest.next, turned, rest = turned, rest, rest.next
    before.next = turned
    return before_all.next


def inputs(rng, k):
    return ([rng.randint(1, 99) for _ in range(rng.randint(2, k + 5))],)
