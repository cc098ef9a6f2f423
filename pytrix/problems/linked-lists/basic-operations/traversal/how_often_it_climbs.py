"""How often the path climbs

A hiking app stores a path as a linked list of heights in metres, and `head` is its first node, or `None` for an empty path.

Return how often the path climbs: how many heights are greater than the height directly before them. Equal heights are no climb,
and an empty path has none.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "Each node knows the one behind it. Which two heights can you compare while you stand on a node?",
    "Walk from node to node as long as there is a following one, and compare the two.",
    "Loop while the node and its `next` both exist; inside, compare, then step to `next`.",
)
EXAMPLES = [
    Example(([310, 340, 340, 320, 355],), why="310 to 340, and 320 to 355"),
    ([90, 80, 70],),
    ([5, 6, 7, 8],),
]
EDGES = {
    "an empty path": ([],),
    "Equal heights": ([7, 7, 7],),
    "directly before": Edge(([4],), "a single height"),
    "how often": Edge(([3, 1, 2],), "a climb at the very end"),
}
ALWAYS = [
    ([0, 5, 0, 3],),
    ([-12, 30_000, 0],),
]
MISTAKES = [
    Mistake("Equal heights count in yours, but they are no climb.", "head.next.val > head.val", "head.next.val >= head.val"),
    Mistake("You count where the path falls.", "head.next.val > head.val", "head.next.val < head.val"),
    Mistake("Your walk stops one node too early, so the last climb is missed.", "while head and head.next:", "while head and head.next and head.next.next:"),
    Mistake("You compare every height with the first one. Compare with the one directly before.",
            "    count = 0\n", "    count = 0\n    first = head\n", "head.next.val > head.val", "head.next.val > first.val"),
]
EXPLANATION = """
A walk along a chain is a loop with one name that moves from node to node. Here it looks one node ahead, so it stops on the last
node. For 310, 340, 340, 320, 355:

| node | next | climbs so far |
|---|---|---|
| 310 | 340 | 1 |
| 340 | 340 | 1 |
| 340 | 320 | 1 |
| 320 | 355 | 2 |

Each node is looked at once.
"""


def climbs(head: ListNode | None) -> int:
    count = 0
    while head and head.next:
        if head.next.val > head.val:
            count += 1
        head = head.next
    return count


def inputs(rng):
    return ([rng.randint(1, 6) for _ in range(rng.randint(0, 9))],)
