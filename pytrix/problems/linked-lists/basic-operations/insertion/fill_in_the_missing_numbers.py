"""Fill in the missing numbers

The numbers of a firm's invoices are stored as a linked list in ascending order, without repeats. Some were lost, and each gap is to be filled: between two
neighbours all numbers that lie between them are put in.

Return the first node of the list in which each number is greater by 1 than the one before it. Before the first and after the last number nothing is
added. `head` is the first node, or `None` for an empty list, which stays empty.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "You stand at 4 and the next number is 7. Which single node would you put in first, and where would you stand then?",
    "Put in one number at a time, directly behind the present node, and step onto it. Then the question is the same again.",
    "If the next number is greater by more than 1, make a node with the present number plus 1 that is followed by the next one.",
)
EXAMPLES = [
    Example(([3, 4, 7, 9],), why="5 and 6, then 8"),
    ([10, 11, 12],),
    ([1, 5],),
]
EDGES = {
    "an empty list": ([],),
    "Before the first and after the last": Edge(([6],), "a single number"),
    "each gap": Edge(([1, 3, 5, 10],), "several gaps"),
    "lie between them": Edge(([-2, 1],), "a gap across zero"),
}
MISTAKES = [
    Mistake("You put in one number for each gap. There may be several missing.",
            "            node.next = ListNode(node.val + 1, node.next)\n", "            node.next = ListNode(node.val + 1, node.next)\n            node = node.next\n"),
    Mistake("Your walk is over before the last gap is filled.", "while node and node.next:", "while node and node.next and node.next.next:"),
    Mistake("The rest of the list is lost: the new node has to be followed by the old next one.", "ListNode(node.val + 1, node.next)", "ListNode(node.val + 1)"),
    Mistake("You return the last node. A list is passed on by its first one.", "return head", "return node"),
]
ORACLE = """
def fill(head: ListNode | None) -> ListNode | None:
    if head is None:
        return None
    last = head
    while last.next:
        last = last.next
    chain = None
    for number in range(last.val, head.val - 1, -1):
        chain = ListNode(number, chain)
    return chain
"""
EXPLANATION = """
Putting a node in behind the present one is one assignment, if the new node is made with the old `next`. Then the walk steps onto the new node,
and the same test finds the rest of the gap. For 4, 7:

| stands on | next | put in |
|---|---|---|
| 4 | 7 | 5 |
| 5 | 7 | 6 |
| 6 | 7 | – |

Each number of the result is visited once. Since the result is all numbers from the first to the last, one could also walk to the end and
build a new chain; that costs new nodes for the numbers that were there.
"""


def fill(head: ListNode | None) -> ListNode | None:
    node = head
    while node and node.next:
        if node.next.val > node.val + 1:
            node.next = ListNode(node.val + 1, node.next)
        node = node.next
    return head


def inputs(rng):
    start = rng.randint(-5, 20)
    return (sorted(rng.sample(range(start, start + 12), rng.randint(0, 6))),)
