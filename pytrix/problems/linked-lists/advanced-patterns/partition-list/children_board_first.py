"""Children board first

Passengers wait in a chain of ages; `head` is the first one, or `None` when nobody waits. Whoever is younger than `age` boards first. Within both groups the order stays as it is.

Return the first passenger of the chain in the new order. Hang the nodes themselves over. When nobody waits, the result is `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "If you could make two chains instead of one, how would you fill them?",
    "Walk along and hang each passenger behind one of two new chains. In the end hang the second behind the first.",
    "Keep a dummy and the last node for each of the two chains. The last of the older ones must lead to nobody.",
)
EXAMPLES = [
    (([34, 8, 51, 12, 70, 9]), 18),
    Example(([18, 17], 18), why="18 is not younger than 18"),
    ([40, 50], 18),
]
EDGES = {
    "nobody waits": ([], 10),
    "younger than": Edge(([5, 4, 9], 99), "all are younger"),
    "the order stays": Edge(([7, 20, 5, 30, 6, 10], 18), "both orders stay"),
}
MISTAKES = [
    Mistake("Who is exactly that age is not younger.", "head.val < age", "head.val <= age"),
    Mistake("The older ones board first in yours.", "head.val < age", "head.val >= age"),
    Mistake("The second group is never hung behind the first.", "    young.next = older.next\n", "    young.next = None\n"),
    Mistake("The order within a group is turned round: hang each one behind the last, not in front.", """
def board(head: ListNode | None, age: int) -> ListNode | None:
    young = old = None
    while head:
        if head.val < age:
            young = ListNode(head.val, young)
        else:
            old = ListNode(head.val, old)
        head = head.next
    if young is None:
        return old
    last = young
    while last.next:
        last = last.next
    last.next = old
    return young
"""),
]
EXPLANATION = """
Each node is hung behind the chain of its group, and the two chains are joined in the end. The last older node may still lead to a younger one, so its `next` is cleared. For 34, 8, 51, 12 and 18:

| passenger | younger | older |
|---|---|---|
| 34 | | 34 |
| 8 | 8 | 34 |
| 51 | 8 | 34 51 |
| 12 | 8 12 | 34 51 |

Joined: 8 12 34 51. Each node is moved once.
"""


def board(head: ListNode | None, age: int) -> ListNode | None:
    young = younger = ListNode(0)
    old = older = ListNode(0)
    while head:
        if head.val < age:
            young.next = head
            young = head
        else:
            old.next = head
            old = head
        head = head.next
    old.next = None
    young.next = older.next
    return younger.next


def inputs(rng):
    age = rng.randint(3, 20)
    return ([rng.choice([age, age - 1, rng.randint(1, 30)]) for _ in range(rng.randint(1, 8))], age)
