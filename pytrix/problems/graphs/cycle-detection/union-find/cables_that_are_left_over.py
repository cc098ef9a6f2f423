"""Cables that are left over

A youth club connects its computers with cables, one after another, in the order of the list `cables`; each is a pair of names. If the two computers are already connected with each other, perhaps through others, the new cable would close a ring, and it is put back into the box instead.

Return the cables that are put back, in their order and as they are in the list. A cable with both ends at the same computer is put back, too. Nothing is known about the computers except what is in the list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "How can you tell at any time whether two computers are connected, perhaps through others?",
    "Keep a group for each computer: a set of all the computers connected with it. In the beginning, everyone is alone in its set.",
    "If both ends have the same set, the cable is put back. Otherwise unite both sets and give the united one to all of its members.",
)
EXAMPLES = [
    Example(([("a", "b"), ("b", "c"), ("a", "c"), ("c", "d")],), why="a and c are connected through b"),
    Example(([("a", "b"), ("c", "d"), ("b", "c"), ("d", "a")],), why="the last one closes a ring of four"),
    Example(([("x", "y"), ("p", "q")],), why="no ring"),
]
EDGES = {"the same computer": ([("a", "a")],), "in the list": Edge(([],), "no cables"), "already connected": Edge(([("a", "b"), ("b", "a"), ("a", "b")],), "the same two again")}
MISTAKES = [
    Mistake("Both computers may be known and still not be connected with each other.", """
def left_over(cables: list[tuple[str, str]]) -> list[tuple[str, str]]:
    known: set[str] = set()
    back = []
    for one, other in cables:
        if one in known and other in known or one == other:
            back.append((one, other))
        known |= {one, other}
    return back
"""),
    Mistake("All members of both groups are connected now; you give the united group to the two ends only.", "for member in united:", "for member in (one, other):"),
    Mistake("A ring may have more computers than two.", """
def left_over(cables: list[tuple[str, str]]) -> list[tuple[str, str]]:
    used: set[frozenset[str]] = set()
    back = []
    for one, other in cables:
        if frozenset((one, other)) in used or one == other:
            back.append((one, other))
        used.add(frozenset((one, other)))
    return back
"""),
    Mistake("Return the cables that are put back, not those that stay.", "if other in united:", "if other not in united:"),
]
EXPLANATION = """
Two computers are connected exactly if they are in the same group. A cable between groups unites them; one inside a group would close a ring. For the first example:

| cable | groups before it | what happens |
|---|---|---|
| a, b | – | united: a b |
| b, c | a b | united: a b c |
| a, c | a b c | put back |
| c, d | a b c | united: a b c d |

Uniting costs as many steps as the group has members.
"""


def left_over(cables: list[tuple[str, str]]) -> list[tuple[str, str]]:
    groups: dict[str, set[str]] = {}
    back = []
    for one, other in cables:
        united = groups.get(one, {one})
        if other in united:
            back.append((one, other))
        else:
            united |= groups.get(other, {other})
            for member in united:
                groups[member] = united
    return back


def inputs(rng):
    computers = "abcdefg"[: rng.randint(2, 7)]
    return ([(rng.choice(computers), rng.choice(computers)) for _ in range(rng.randint(0, 9))],)
