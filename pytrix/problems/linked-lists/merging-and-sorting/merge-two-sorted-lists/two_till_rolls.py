"""Two till rolls

A shop has two tills, and each writes a linked list of the times of its sales, in minutes since the shop opened, in ascending order. `first` and `second` are the first nodes of the two lists;
a till without sales has `None`.

Return the first node of one list with all sales in ascending order of time. Sales at the same time all stay. If no till sold anything, return `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "AGGREGATE")
HINTS = (
    "Which node can only be the first of the result? And once it is taken, which ones come into question next?",
    "Hang nodes behind a dummy, always the smaller of the two front nodes. When one list is used up, the whole rest of the other follows.",
    "Keep the last node of the result. Let it lead to the smaller front node, let that list step on, and let the last node step on, too.",
)
EXAMPLES = [
    ([3, 10, 40], [5, 12, 50]),
    Example(([8, 9], [1, 2, 9]), why="both sales of minute 9"),
    ([], [4, 6]),
]
EDGES = {
    "a till without sales": ([2, 7], []),
    "no till sold anything": ([], []),
    "at the same time": ([5, 5], [5]),
    "all sales": Edge(([1, 2, 3], [10, 20]), "one list ends before the other begins"),
}
MISTAKES = [
    Mistake("When one list is used up, the rest of the other one has to follow.", "    last.next = first or second\n", ""),
    Mistake("One list simply follows the other in yours. Compare the front nodes each time.", "    while first and second:\n", "    while False:\n",
            "    last.next = first or second\n", "    last.next = first or second\n    while last.next:\n        last = last.next\n    last.next = second if first else None\n"),
    Mistake("You put the later one of the two front sales first.", "first.val <= second.val", "first.val > second.val"),
    Mistake("Sales at the same time get lost: only one of them steps on.", "            last.next, first = first, first.next\n", "            last.next, first = first, first.next\n            if second and second.val == last.next.val:\n                second = second.next\n"),
]
EXPLANATION = """
The smallest of all is one of the two front nodes. It is hung behind the result, its list steps on, and the same question is asked again. For 3, 10 and 5, 12:

| first | second | result |
|---|---|---|
| 3, 10 | 5, 12 | 3 |
| 10 | 5, 12 | 3, 5 |
| 10 | 12 | 3, 5, 10 |
| – | 12 | 3, 5, 10, 12 |

Each node is hung once, and no new ones are made but the dummy.
"""


def merge(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    last = dummy = ListNode(0)
    while first and second:
        if first.val <= second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return dummy.next


def inputs(rng):
    return tuple(sorted(rng.randint(0, 20) for _ in range(rng.randint(0, 6))) for _ in range(2))
