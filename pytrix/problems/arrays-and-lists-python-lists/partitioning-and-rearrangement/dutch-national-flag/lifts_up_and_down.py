"""Up, down or still

A lift in a shop notes for each ride by how many floors it moved: `rides`, above 0 for upwards, below 0 for downwards, and 0 if somebody got out again before it moved.

Return a list of three lists: the rides downwards, those of 0, and those upwards, each in the order in which they took place. A kind of ride may be missing.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "How many lists do you need while you go through the rides?",
    "Begin with three empty lists and append each ride to the one to which it belongs.",
    "Compare with 0: `if` below, `elif` equal, `else` above.",
)
EXAMPLES = [
    Example(([3, -1, 0, -2, 5],), why="-1 and -2 down, one of 0, 3 and 5 up"),
    Example(([4, 2],), why="only upwards"),
    Example(([-3, 0, 3, 0],)),
]
EDGES = {
    "may be missing": Edge(([],), "no rides"),
    "in the order": Edge(([1, 9, 2, -5, -1, -7],), "the rides are not sorted"),
}
MISTAKES = [
    Mistake("Rides of 0 are neither up nor down; they have a list of their own.", "        elif ride == 0:\n            still.append(ride)\n", ""),
    Mistake("Your lists stand in the wrong order: first down, then those of 0, then up.", "[down, still, up]", "[up, still, down]"),
    Mistake("You sort the rides. They stay in the order in which they took place.", "for ride in rides:", "for ride in sorted(rides):"),
]
EXPLANATION = """
Three conditions that exclude one another send each ride to one list. For 3, -1, 0, -2, 5:

| ride | down | still | up |
|---|---|---|---|
| 3 | | | 3 |
| -1 | -1 | | 3 |
| 0 | -1 | 0 | 3 |
| -2 | -1, -2 | 0 | 3 |
| 5 | -1, -2 | 0 | 3, 5 |

Put together, the three lists would be the rides in three groups. Each ride is looked at once.
"""


def kinds_of_rides(rides: list[int]) -> list[list[int]]:
    down, still, up = [], [], []
    for ride in rides:
        if ride < 0:
            down.append(ride)
        elif ride == 0:
            still.append(ride)
        else:
            up.append(ride)
    return [down, still, up]


def inputs(rng):
    return (integers(rng, 0, 8, -4, 4),)
