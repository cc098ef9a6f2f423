"""First come, first served

The lawn of a park can be booked for parties. `wishes` lists the wishes in the order in which they came: lists of two hours, beginning and end, the end being later. The park keeper goes through them in this order and says yes if a wish collides with none to which she has said yes so far. One party may begin in the hour in which another one ends.

Return the list of the wishes to which she says yes, in the order in which they came. There may be no wishes.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "Which parties does a new wish have to be compared with: all of them, or only some?",
    "Keep a list of those that got a yes. A new wish is added to it if it collides with none of them.",
    "Two parties do not collide if one ends by the time the other begins. `all(...)` over the list asks that of every one in it.",
)
EXAMPLES = [
    Example(([[14, 17], [16, 18], [17, 19]],), why="the second collides with the first, the third only with the second"),
    Example(([[10, 20], [10, 12], [12, 14]],), why="the first takes the whole day"),
    Example(([[15, 16], [9, 10], [12, 15]],), why="all three fit"),
]
EDGES = {
    "no wishes": Edge(([],), "nobody asks"),
    "in this order": Edge(([[18, 20], [8, 10], [9, 11], [10, 18]],), "the earliest does not come first"),
    "collides with none": Edge(([[1, 3], [1, 3]],), "twice the same time"),
    "to which she has said yes": Edge(([[4, 9], [5, 6], [3, 10], [1, 3], [3, 4]],), "a later wish fits around an earlier one"),
}
MISTAKES = [
    Mistake("You compare with all earlier wishes. Those that got a no take up no time.", "for taken in accepted)", "for taken in wishes[: wishes.index([begin, end])])"),
    Mistake("You compare with the last accepted wish only. An earlier one may collide too.", "for taken in accepted)", "for taken in accepted[-1:])"),
    Mistake("One party may begin in the hour in which another one ends.", "end <= taken[0] or begin >= taken[1]", "end < taken[0] or begin > taken[1]"),
    Mistake("You sort the wishes first. Who came first is served first.", "for begin, end in wishes:", "for begin, end in sorted(wishes):"),
]
EXPLANATION = """
A yes cannot be taken back, so only the list of those that got one matters. For 14 to 17, 16 to 18 and 17 to 19:

| wish | collides with | accepted so far |
|---|---|---|
| 14 to 17 | – | 14 to 17 |
| 16 to 18 | 14 to 17 | 14 to 17 |
| 17 to 19 | – | 14 to 17, 17 to 19 |

Each wish is compared with all accepted ones, so twice as many wishes can take four times as long. This rule is fair, but it does not fit in as many parties as possible.
"""


def said_yes(wishes: list[list[int]]) -> list[list[int]]:
    accepted: list[list[int]] = []
    for begin, end in wishes:
        if all(end <= taken[0] or begin >= taken[1] for taken in accepted):
            accepted.append([begin, end])
    return accepted


def inputs(rng):
    wishes = []
    for _ in range(rng.randint(0, 6)):
        begin = rng.randint(8, 18)
        wishes.append([begin, begin + rng.randint(1, 4)])
    return (wishes,)
