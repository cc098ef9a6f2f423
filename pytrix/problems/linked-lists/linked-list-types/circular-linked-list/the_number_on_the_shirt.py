"""The number on the shirt

Children stand in a ring, each with a number on the shirt, and `head` is a node of a circular linked list: the last child's `next`
is the first child again. They count round the ring, beginning with one at `head`. The child at whom the count reaches `count` steps out; its shirt says how
far to count next, and the counting goes on with one at the child behind it. This ends when a single child is left.

Return the shirt numbers in the order in which the children step out, with the last child's number at the end. There is at least one
child, all numbers and `count` are at least 1, and several shirts may have the same number.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE", "ITERATE")
CONSTRAINTS = ("`([2, 4, 1, 3], 0)` in a test is the ring 2, 4, 1, 3: its last node leads back to position 0",)
CODECS = {"head": "linked_list_cycle"}
HINTS = (
    "To take a child out of the ring, you have to hold another one. Which?",
    "Walk with the child in front of the next one to be counted. In the beginning that is the last one of the ring.",
    "Move `count - 1` places on, then let this child skip the one behind it and remember the skipped number as the new count.",
)
EXAMPLES = [
    Example((([2, 4, 1, 3], 0), 3), why="1 steps out first; then 3, then counting to 3 over 2 and 4 reaches 2"),
    (([5], 0), 7),
    (([1, 2, 3], 0), 1),
]
EDGES = {
    "at least one child": Edge((([9], 0), 1), "one child"),
    "the same number": (([3, 3, 3, 3, 3], 0), 3),
    "at least 1": Edge((([1, 1, 4], 0), 1), "counting to one"),
}
ALWAYS = [
    (([3, 1, 3, 2], 0), 3),
    (([9, 8, 7], 0), 20),
]
MISTAKES = [
    Mistake("You count to the same number in each round. The shirt of the child that steps out gives the next one.",
            "        count = leaver.val\n", ""),
    Mistake("Your count begins one child too late: `head` is number one.", "range(count - 1)", "range(count)"),
    Mistake("The last child's number is missing.", "return [*order, before.val]", "return order"),
    Mistake("After a child has left, the count begins at the child behind it. Yours skips one.",
            "        order.append(leaver.val)\n", "        order.append(leaver.val)\n        before = before.next\n"),
]
ORACLE = """
def leaving_order(head: ListNode, count: int) -> list[int]:
    numbers, node = [head.val], head.next
    while node is not head:
        numbers.append(node.val)
        node = node.next
    order, place = [], 0
    while numbers:
        place = (place + count - 1) % len(numbers)
        count = numbers.pop(place)
        order.append(count)
    return order
"""
EXPLANATION = """
Whoever takes a node out of a chain has to hold the node in front of it. So `before` starts at the last child, and after
`count - 1` steps the child behind it is the one that leaves. For the ring 2, 4, 1, 3 and a count of 3:

| count | leaves | ring, from the next child |
|---|---|---|
| 3 | 1 | 3, 2, 4 |
| 1 | 3 | 2, 4 |
| 3 | 2 | 4 |

The steps are the sum of the counts. With a list and remainders each turn would be one calculation, but removing shifts the rest of the list.
"""


def leaving_order(head: ListNode, count: int) -> list[int]:
    before = head
    while before.next is not head:
        before = before.next
    order = []
    while before.next is not before:
        for _ in range(count - 1):
            before = before.next
        leaver = before.next
        before.next = leaver.next
        order.append(leaver.val)
        count = leaver.val
    return [*order, before.val]


def inputs(rng):
    return (([rng.randint(1, 6) for _ in range(rng.randint(1, 7))], 0), rng.randint(1, 8))
