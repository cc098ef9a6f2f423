"""Crates off the belt

A robot takes crates from a belt, always `size` at a time, stacks them, and puts the stack back on the belt from the top: so the order within each block of `size` crates is turned round. The blocks stay in
their order. If fewer than `size` crates are left at the end, the robot leaves them as they are.

The belt is a linked list of crates; `head` is the first one, or `None` for an empty belt. Return the first crate afterwards. Move the nodes themselves; `size` is at least 1.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "When may a block be turned round, and how do you find that out before you touch it?",
    "Hold the node in front of a block. Look for the block's last node from there: if there is none, you are done. Otherwise turn the block and hook both of its ends on.",
    "The first crate of a block becomes its last. So it is the one in front of the next block, and it has to lead to the crate behind the old block.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5, 6, 7, 8], 3), why="7 and 8 are no full block"),
    ([1, 2, 3, 4], 2),
    ([5, 6], 3),
]
EDGES = {
    "empty belt": ([], 2),
    "at least 1": Edge(([3, 1, 2], 1), "blocks of one"),
    "fewer than `size`": ([1, 2, 3, 4, 5], 3),
    "each block": Edge(([1, 2, 3, 4, 5, 6], 3), "nothing is left over"),
}
MISTAKES = [
    Mistake("The crates that are left at the end are turned as well. They should stay as they are.", """
def restack(head: ListNode | None, size: int) -> ListNode | None:
    if head is None:
        return None
    crate, turned = head, None
    for _ in range(size):
        if crate:
            crate.next, turned, crate = turned, crate, crate.next
    head.next = restack(crate, size)
    return turned
"""),
    Mistake("You turn the first block only.", "        before.next, before = turned, before.next\n", "        before.next, before = turned, before.next\n        return dummy.next\n"),
    Mistake("The blocks are not hooked together: the crate in front of a block must lead to its new first crate.", "        before.next, before = turned, before.next\n", "        before = before.next\n"),
    Mistake("Your blocks are one crate too long.", "for _ in range(size):\n            last = last.next", "for _ in range(size + 1):\n            last = last.next",
            "for _ in range(size):\n            crate.next", "for _ in range(size + 1):\n            crate.next"),
]
ORACLE = """
def restack(head: ListNode | None, size: int) -> ListNode | None:
    crates = []
    while head:
        crates.append(head.val)
        head = head.next
    order = []
    for start in range(0, len(crates), size):
        block = crates[start : start + size]
        order += block[::-1] if len(block) == size else block
    belt = None
    for crate in reversed(order):
        belt = ListNode(crate, belt)
    return belt
"""
EXPLANATION = """
`last` walks `size` nodes ahead to see whether the block is complete. Then its crates are put one by one in front of what follows the block, so the
turned block leads to the rest by itself. For 1, 2, 3, 4, 5 and blocks of 2:

| before | block | belt afterwards |
|---|---|---|
| dummy | 1, 2 | 2 → 1 → 3 → 4 → 5 |
| 1 | 3, 4 | 2 → 1 → 4 → 3 → 5 |
| 3 | 5, not complete | the same |

Each node is passed twice, and no new one is made. Recursion from block to block would also do; it needs one open call for each block.
"""


def restack(head: ListNode | None, size: int) -> ListNode | None:
    before = dummy = ListNode(0, head)
    while True:
        last = before
        for _ in range(size):
            last = last.next
            if last is None:
                return dummy.next
        crate, turned = before.next, last.next
        for _ in range(size):
            crate.next, turned, crate = turned, crate, crate.next
        before.next, before = turned, before.next


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 10))], rng.randint(1, 4))
