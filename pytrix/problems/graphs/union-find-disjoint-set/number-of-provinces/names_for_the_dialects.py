"""Names for the dialects

A researcher asked in some villages, numbered from 0, which other villages speak the same dialect as they do. `same[a][b]` is 1 if village `a` said so about village `b`, otherwise 0. What a village says is taken as true for both sides, even if the other one didn't say it; and whoever speaks the same dialect as a third village speaks it with both. On the diagonal anything may stand; it says nothing.

Return a list with a number for each village: the smallest number of a village that speaks the same dialect. Without villages it is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "TRANSFORM")
CONSTRAINTS = ("`same` is a square table",)
HINTS = (
    "Each village begins with its own number. What changes when two villages turn out to speak the same dialect?",
    "Keep a list with the group number of each village. For each 1 in the table, the two groups become one.",
    "If the numbers of the two villages differ, replace the larger number by the smaller one in the whole list.",
)
EXAMPLES = [
    Example(([[0, 0, 1, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 1, 0, 0]],), why="0 and 2, and 1 and 3"),
    Example(([[0, 0, 0], [0, 0, 1], [1, 0, 0]],), why="2 speaks it with 0 and with 1"),
    Example(([[1, 0], [0, 0]],), why="the diagonal says nothing"),
]
EDGES = {"Without villages": ([],), "true for both sides": Edge(([[0, 0], [1, 0]],), "said by one village only"), "with both": Edge(([[0, 0, 0, 1], [0, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0]],), "groups that are joined late")}
ALWAYS = [
    ([[0, 0, 0, 0, 1, 0], [0, 0, 1, 0, 0, 0], [0, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0]],),
]
MISTAKES = [
    Mistake("All villages of a group get the new number, not just one of them.", "[low if number == high else number for number in group]", "[low if village in (a, b) else number for village, number in enumerate(group)]"),
    Mistake("Each village gets the smallest number of its group.", "low, high = sorted((group[a], group[b]))", "high, low = sorted((group[a], group[b]))"),
    Mistake("What the later village says counts as well: read the whole table.", "for b in range(len(same)):", "for b in range(a, len(same)):"),
    Mistake("The dialects are not counted; each village gets a number.", "    return group\n", "    return len(set(group))\n"),
]
EXPLANATION = """
Every 1 in the table joins two groups: the larger of their numbers disappears from the list. For the second example:

| says | group numbers |
|---|---|
| start | 0, 1, 2 |
| 1 about 2 | 0, 1, 1 |
| 2 about 0 | 0, 0, 0 |

The table has n² entries. There are at most n - 1 real joinings, and each walks through the list once; for the other ones the list stays the same.
"""


def dialects(same: list[list[int]]) -> list[int]:
    group = list(range(len(same)))
    for a in range(len(same)):
        for b in range(len(same)):
            if same[a][b] == 1:
                low, high = sorted((group[a], group[b]))
                group = [low if number == high else number for number in group]
    return group


def inputs(rng):
    size = rng.randint(0, 7)
    return ([[int(rng.random() < 0.15) for _ in range(size)] for _ in range(size)],)
