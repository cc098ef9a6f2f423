"""How far each moves forward

Tickets on a repair board hang in a chain and are put in order of their urgency, most urgent first. The technician takes them one by one from the front of the chain `head` and hangs each into a new, ordered chain: in front
of the less urgent ones, but behind those of equal urgency that hang there already.

Each ticket is the number of its urgency, 1 being the most urgent. Return the list of places at which the tickets were put, in the order in which they were taken. Place 0 is the front of the new chain. `head` is
`None` for an empty board.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "COUNT")
HINTS = (
    "To hang a ticket in, you need the node in front of its place. How many steps from a dummy is that node away?",
    "For each ticket walk from the dummy of the new chain as long as the next ticket there is at most as high a number, and count the steps.",
    "Where the walk stops, put a node in behind; the count is the place. A walk starts at the dummy again for each ticket.",
)
EXAMPLES = [
    Example(([3, 1, 2, 1],), why="chains: 3, then 1 3, then 1 2 3, then 1 1 2 3"),
    ([1, 2, 3],),
    Example(([2, 2, 1],), why="the second 2 goes behind the first"),
]
EDGES = {
    "empty board": ([],),
    "equal urgency": ([4, 4, 4],),
    "the front": Edge(([5, 4, 3, 2, 1],), "each goes to the front"),
    "in front of": Edge(([1, 9, 5, 7],), "into the middle"),
}
MISTAKES = [
    Mistake("Equal tickets: the new one belongs behind those that hang there already.", "before.next.val <= head.val", "before.next.val < head.val"),
    Mistake("Your places begin at 1. The front of the new chain is place 0.", "before, place = dummy, 0", "before, place = dummy, 1"),
    Mistake("The highest number comes to the front in yours, but 1 is the most urgent.", "before.next.val <= head.val", "before.next.val >= head.val"),
    Mistake("The tickets are never hung into the new chain, so each one finds it empty.", "        before.next = ListNode(head.val, before.next)\n", ""),
]
ORACLE = """
def places(head: ListNode | None) -> list[int]:
    tickets = []
    result = []
    while head:
        result.append(sum(ticket <= head.val for ticket in tickets))
        tickets.append(head.val)
        head = head.next
    return result
"""
ALSO_RIGHT = [
    Way("An ordered Python list with `bisect_right` finds each place in few steps; putting an item in still shifts those behind it.",
        """
from bisect import bisect_right


def places(head: ListNode | None) -> list[int]:
    tickets: list[int] = []
    found = []
    while head:
        place = bisect_right(tickets, head.val)
        tickets.insert(place, head.val)
        found.append(place)
        head = head.next
    return found
"""),
]
EXPLANATION = """
The new chain is in order all the time. A ticket walks along it past all that are at most as high and is hung in there. For 3, 1, 2:

| ticket | new chain before | place |
|---|---|---|
| 3 | – | 0 |
| 1 | 3 | 0 |
| 2 | 1 3 | 1 |

Each ticket may walk past all earlier ones, so the work grows with the square of the number. If only the order were wanted, merging halves would take n log n steps.
"""


def places(head: ListNode | None) -> list[int]:
    dummy = ListNode(0)
    found = []
    while head:
        before, place = dummy, 0
        while before.next and before.next.val <= head.val:
            before, place = before.next, place + 1
        before.next = ListNode(head.val, before.next)
        found.append(place)
        head = head.next
    return found


def inputs(rng):
    return ([rng.randint(1, 6) for _ in range(rng.randint(1, 8))],)
