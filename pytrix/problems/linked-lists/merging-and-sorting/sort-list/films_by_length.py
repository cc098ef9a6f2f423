"""Films by length

A festival keeps its films as a linked list of pairs (title, minutes). `head` is the first film, or `None` when there are none.

Return the first node of the list with the films in ascending order of their minutes. Films of the same length stay in the order in which they stood. Move the nodes themselves.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SORT",)
HINTS = (
    "Two sorted chains are merged quickly. Where could two sorted chains come from?",
    "Split the chain in the middle, sort each half by the same function, and merge them. A chain of at most one film is sorted.",
    "Two walkers find the last node of the front half; let the fast one start one film ahead. Cut there, sort both halves, and on equal minutes let the front half's film go first.",
)
EXAMPLES = [
    Example(([("Dune", 155), ("Up", 96), ("Jaws", 124), ("Big", 104)],),),
    Example(([("B", 90), ("A", 90), ("C", 80)],), why="B stays before A"),
    ([("Solo", 135)],),
]
EDGES = {
    "there are none": ([],),
    "the same length": Edge(([("d", 7), ("a", 7), ("c", 7), ("b", 7)],), "all of the same length"),
    "ascending order": Edge(([("d", 4), ("c", 3), ("b", 2), ("a", 1)],), "in descending order"),
    "the order in which they stood": Edge(([("z", 2), ("y", 1), ("x", 2), ("w", 1), ("v", 2)],), "two lengths in turn"),
}
MISTAKES = [
    Mistake("Films of the same length change their order: on equal minutes, the one of the front half goes first.", "first.val[1] <= second.val[1]", "first.val[1] < second.val[1]"),
    Mistake("You sort by the title. The minutes decide.", "first.val[1] <= second.val[1]", "first.val[0] <= second.val[0]"),
    Mistake("The longest film comes first in yours.", "first.val[1] <= second.val[1]", "first.val[1] >= second.val[1]"),
    Mistake("The two halves are merged before they are in order themselves.", "merge(by_length(head), by_length(back))", "merge(head, back)"),
]
ORACLE = """
def by_length(head: ListNode | None) -> ListNode | None:
    films = []
    while head:
        films.append(head.val)
        head = head.next
    for place in range(len(films)):
        for left in range(len(films) - 1):
            if films[left][1] > films[left + 1][1]:
                films[left], films[left + 1] = films[left + 1], films[left]
    chain = None
    for film in reversed(films):
        chain = ListNode(film, chain)
    return chain
"""
EXPLANATION = """
Putting each film in its place by walking along would take n² steps. Here the chain is cut in the middle, which two walkers find; each half is sorted in the same way, and merging keeps the order. For the minutes 155, 96, 124, 104:

| step | chains |
|---|---|
| cut | 155 96 · 124 104 |
| cut | 155 · 96 · 124 · 104 |
| merge | 96 155 · 104 124 |
| merge | 96 104 124 155 |

A chain of n films can be halved log n times, and each time all films are passed, so it takes n log n steps. Merging runs of 1, 2, 4, … films from the front would do the same without
recursion.
"""


def merge(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    last = dummy = ListNode(0)
    while first and second:
        if first.val[1] <= second.val[1]:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return dummy.next


def by_length(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    slow, fast = head, head.next
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    back, slow.next = slow.next, None
    return merge(by_length(head), by_length(back))


def inputs(rng):
    return ([(title, rng.randint(1, 5)) for title in rng.sample("abcdefghij", rng.randint(1, 9))],)
