"""Two road works

The council digs up a street twice. `one` and `other` are the stretches: lists of two numbers, the house at which a stretch begins and the one at which it ends, both included; the end is not before the beginning, but may be the same house. If the two overlap, or if one begins directly behind the other, as with 3 to 5 and 6 to 8, it is done in one go.

Return the list of stretches that are dug up: one or two, in ascending order.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "Which of the two begins first? Once you know that, there is only one question left.",
    "Put the two in order. They become one if the second begins at most one house behind the end of the first.",
    "`sorted` puts lists in the order of their first numbers. Joined, the two reach from the first beginning to the larger one of both ends.",
)
EXAMPLES = [
    Example(([4, 9], [7, 12]), why="7 to 9 belong to both"),
    Example(([10, 14], [2, 6]), why="there is a gap, and the lower one comes first"),
    Example(([6, 8], [3, 5]), why="6 follows directly upon 5"),
]
EDGES = {
    "overlap": Edge(([2, 20], [5, 9]), "one lies within the other"),
    "ends, both included": Edge(([5, 9], [2, 20]), "the other one around it"),
    "directly behind": Edge(([1, 4], [6, 7]), "one house lies between them"),
    "may be the same house": Edge(([5, 5], [5, 5]), "twice the same house"),
}
MISTAKES = [
    Mistake("The end of the second one is not always the larger one: it may lie within the first.", "max(first[1], second[1])", "second[1]"),
    Mistake("Stretches of which one begins directly behind the other are done in one go as well.", "second[0] <= first[1] + 1", "second[0] <= first[1]"),
    Mistake("You take it that `one` begins first. It can be the other way round.", "first, second = sorted([one, other])", "first, second = one, other"),
]
EXPLANATION = """
Sorting lists compares their first numbers first, so afterwards the first stretch begins first. Then one comparison says whether the second reaches it. For 6 to 8 and 3 to 5:

| first | second | begins at most at | joined |
|---|---|---|---|
| 3, 5 | 6, 8 | 6 | 3, 8 |

All larger tasks of this kind do this step again and again. It costs the same however long the stretches are.
"""


def dug_up(one: list[int], other: list[int]) -> list[list[int]]:
    first, second = sorted([one, other])
    if second[0] <= first[1] + 1:
        return [[first[0], max(first[1], second[1])]]
    return [first, second]


def inputs(rng):
    spans = []
    for _ in range(2):
        begin = rng.randint(1, 12)
        spans.append([begin, begin + rng.randint(0, 5)])
    return tuple(spans)
