"""Logs one after another

A server was restarted many times, and each time its clock began anew. Its log is one linked list of pairs (time, text): within a run the times never fall, and wherever a time is smaller than
the one before it, a new run has begun. `head` is the first node, or `None` for an empty log.

Return the first node of the list with all entries in ascending order of time; entries of equal time stay in the order of the log. Move the nodes themselves, and make use of the runs, which are in order
already.
"""
from itertools import zip_longest

from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SORT", "PARTITION")
HINTS = (
    "Cut the log into runs first. If you then merge in pairs, how many runs are left after one round?",
    "Merge the runs like the rounds of a tournament: first with second, third with fourth, and so on, until a single one is left.",
    "Keep the first nodes of the runs in a list. A round makes a new list: each run at an even place is merged with the one behind it, and a run without a partner stays.",
)
EXAMPLES = [
    Example(([(4, "on"), (9, "off"), (2, "on"), (3, "hot"), (7, "off"), (1, "on"), (8, "off")],), why="three runs, which begin at 4, 2 and 1"),
    ([(5, "a"), (5, "b"), (6, "c")],),
    Example(([(3, "x"), (2, "y"), (2, "z"), (1, "w"), (3, "v")],), why="x stays before v"),
]
EDGES = {
    "empty log": ([],),
    "equal time": Edge(([(2, "a"), (2, "b"), (1, "c"), (2, "d"), (1, "e"), (2, "f")],), "equal times in several runs"),
    "a new run": Edge(([(7, "a"), (8, "b"), (9, "c"), (1, "d")],), "a run of one at the end"),
    "all entries": Edge(([(6, "a")],), "a single entry"),
}
EQUIVALENT = {
    "while end.next and end.next.val[0] >= end.val[0]: -> while end.next and end.next.val[0] > end.val[0]:": "shorter runs are merged in the same order",
}
ALWAYS = [([(1, "a"), (2, "b"), (4, "c"), (6, "d"), (2, "e"), (5, "f"), (4, "g"), (1, "h")],)]
MISTAKES = [
    Mistake("The rest of the run that is not used up first gets lost: hang it behind the merged part.", "    last.next = first or second\n", ""),
    Mistake("You merge one round of pairs only. Go on until a single run is left.", "    while len(runs) > 1:\n", "    if len(runs) > 1:\n"),
    Mistake("With equal times, the entry of the earlier run has to go first.", "first.val[0] <= second.val[0]", "first.val[0] < second.val[0]"),
    Mistake("With an odd number of runs, the last one has no partner and gets lost in yours.", "zip_longest(", "zip("),
]
ORACLE = """
def in_order(head: ListNode | None) -> ListNode | None:
    entries = []
    while head:
        entries.append(head.val)
        head = head.next
    chain = None
    for entry in reversed(sorted(entries, key=lambda entry: entry[0])):
        chain = ListNode(entry, chain)
    return chain
"""
EXPLANATION = """
The log is cut into runs, and each round merges neighbouring runs, so that half as many are left and equal times keep their order. For runs with the times 4 9, 2 3 7 and 1 8:

| round | runs |
|---|---|
| start | 4 9 · 2 3 7 · 1 8 |
| 1 | 2 3 4 7 9 · 1 8 |
| 2 | 1 2 3 4 7 8 9 |

With n entries in k runs that is n log k steps. Merging each run into all before would cost up to n times k; a heap of the front nodes is another way with n log k.
"""


def merge(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    last = dummy = ListNode(0)
    while first and second:
        if first.val[0] <= second.val[0]:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return dummy.next


def in_order(head: ListNode | None) -> ListNode | None:
    runs = []
    while head:
        run = end = head
        while end.next and end.next.val[0] >= end.val[0]:
            end = end.next
        head, end.next = end.next, None
        runs.append(run)
    while len(runs) > 1:
        runs = [merge(first, second) for first, second in zip_longest(runs[::2], runs[1::2])]
    return runs[0] if runs else None


def inputs(rng):
    times = []
    for _ in range(rng.randint(1, 5)):
        times += sorted(rng.randint(1, 6) for _ in range(rng.randint(1, 3)))
    return ([(time, "abcdefghijklmno"[place]) for place, time in enumerate(times)],)
