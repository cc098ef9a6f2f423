"""Between the breaks

A time clock writes a linked list of numbers: minutes of work, each at least 1, and a 0 for each break. `head` is the first node, or `None` for
an empty log.

The entries between two breaks, before the first and after the last belong together. Return the list of their sums, in order. Where no
minutes stand between two breaks, nothing is listed, and the same goes for the beginning and the end of the log.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "PARTITION")
HINTS = (
    "While you walk, you add to one sum at a time. When does the next sum begin?",
    "Keep a list of sums whose last one is still open. Minutes are added to it, and a break opens a new one.",
    "Begin with a list that holds one 0, append a 0 at each break, and throw out the zeros at the end.",
)
EXAMPLES = [
    Example(([30, 15, 0, 40, 0, 0, 5, 5],), why="30 + 15, 40, 5 + 5; nothing stands between the two breaks in a row"),
    ([25, 35],),
    Example(([0, 20, 0],), why="breaks at both ends"),
]
EDGES = {
    "an empty log": ([],),
    "no minutes": Edge(([0, 0, 0],), "only breaks"),
    "the beginning and the end": Edge(([0, 7, 1, 0, 2, 0],), "breaks at the beginning and the end"),
    "after the last": Edge(([9, 0, 4],), "one entry after the last break"),
}
ALWAYS = [
    ([0],),
    ([12, 0, 1, 0, 58, 0, 41, 0],),
    ([4, 0, 3, 1, 0, 4],),
]
MISTAKES = [
    Mistake("The minutes after the last break are missing.", "return [total for total in totals if total]",
            "return [total for total in totals[:-1] if total]"),
    Mistake("Stretches without minutes appear as 0. They should not be listed.", "return [total for total in totals if total]", "return totals"),
    Mistake("You return how many entries stand between the breaks, but the minutes should be added.", "totals[-1] += head.val", "totals[-1] += 1"),
    Mistake("Your sum goes on growing over the breaks.", "totals.append(0)", "totals.append(totals[-1])"),
]
ORACLE = """
def shifts(head: ListNode | None) -> list[int]:
    text = ""
    while head:
        text += f"{head.val} " if head.val else "|"
        head = head.next
    return [sum(map(int, part.split())) for part in text.split("|") if part]
"""
ALSO_RIGHT = [
    Way("With one running sum the list of results holds only finished ones. The last sum then needs a second look after the loop.",
        """
def shifts(head: ListNode | None) -> list[int]:
    totals, total = [], 0
    while head:
        if head.val == 0 and total > 0:
            totals.append(total)
            total = 0
        total += head.val
        head = head.next
    return [*totals, total] if total else totals
"""),
]
EXPLANATION = """
The last sum of the list is the one that is being added to. A break puts a new 0 behind it. For 30, 15, 0, 40:

| node | sums |
|---|---|
| 30 | 30 |
| 15 | 45 |
| 0 | 45, 0 |
| 40 | 45, 40 |

Sums of stretches without minutes stay 0 and are dropped in the end. Each node is visited once. Copying the chain into a list first
would work as well, but needs memory for all of it.
"""


def shifts(head: ListNode | None) -> list[int]:
    totals = [0]
    while head:
        if head.val == 0:
            totals.append(0)
        else:
            totals[-1] += head.val
        head = head.next
    return [total for total in totals if total]


def inputs(rng):
    return ([rng.choice([0, 0, rng.randint(1, 60), rng.randint(1, 60)]) for _ in range(rng.randint(1, 9))],)
