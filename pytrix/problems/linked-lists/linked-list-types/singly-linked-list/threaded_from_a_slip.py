"""Threaded from a slip

A customer fills in a slip for a string of beads. `slip` lists pairs of a colour and an amount, in the order in which the beads
are to lie on the string: `("red", 2)` stands for two red beads, one after the other.

Build the string as a linked list with one `ListNode` for each bead and return its first node. An amount may be 0, and a slip
without any beads gives `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "A new node can be given the node that follows it. From which end do you have to build, so that this one exists already?",
    "Go through the slip backwards and put each bead in front of what is finished so far.",
    "Start with `None`. For each bead, make a node whose `next` is the present first node, and let it be the first node.",
)
EXAMPLES = [
    ([("red", 2), ("blue", 1), ("red", 1)],),
    Example(([("green", 3), ("white", 0)],), why="no white bead"),
    ([("gold", 1)],),
]
EDGES = {
    "amount may be 0": ([("red", 1), ("blue", 0), ("red", 2)],),
    "without any beads": Edge(([],), "an empty slip"),
    "gives `None`": Edge(([("red", 0)],), "no beads of a colour"),
}
MISTAKES = [
    Mistake("Your string is the wrong way round: putting beads in front turns the order of the slip.", "reversed(slip)", "slip"),
    Mistake("You thread one bead of each colour. The amount says how many.", "range(amount)", "range(1)"),
    Mistake("You thread one bead too many of each colour.", "range(amount)", "range(amount + 1)"),
    Mistake("The last pair of the slip is missing.", "reversed(slip)", "reversed(slip[:-1])"),
]
EXPLANATION = """
A node needs to know what follows it, so it is easiest to build from the end: each new node gets the chain so far as its `next`.
For `("red", 2)`, `("blue", 1)`:

| new node | chain |
|---|---|
| blue | blue |
| red | red → blue |
| red | red → red → blue |

Each bead takes one step.
"""


def thread(slip: list[tuple[str, int]]) -> ListNode | None:
    head = None
    for colour, amount in reversed(slip):
        for _ in range(amount):
            head = ListNode(colour, head)
    return head


def inputs(rng):
    return ([(rng.choice(["red", "blue", "green", "white"]), rng.randint(0, 3)) for _ in range(rng.randint(1, 5))],)
