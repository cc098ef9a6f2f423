"""The minister visits the museum

A museum has guided tours, and `tours` lists them as lists of two minutes of the day, beginning and end, in ascending order. Now a minister wants to visit it, from the first to the second minute of `visit`. While she is there, no tour may be under way, so every tour is called off that would take place during any part of the visit. One that ends in the minute in which she comes may take place, and so may one that begins in the minute in which she leaves.

Return the list of tours that take place, in their order. There may be no tours.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "COMPARE")
HINTS = (
    "There are only two ways in which a tour and the visit can avoid each other. Which?",
    "A tour takes place if it has ended before the visit begins, or if it begins after the visit has ended.",
    "Keep a tour if its end is at most `visit[0]`, or if its beginning is at least `visit[1]`.",
)
EXAMPLES = [
    Example(([[600, 640], [650, 690], [700, 740]], [660, 680]), why="the visit falls into the second tour"),
    Example(([[600, 640], [650, 690], [700, 740]], [640, 700]), why="the first ends in time, the third begins in time"),
    Example(([[600, 640], [620, 660]], [610, 625]), why="both would be under way"),
]
EDGES = {
    "no tours": Edge(([], [600, 660]), "no tours at all"),
    "any part of the visit": Edge(([[500, 800], [610, 620]], [600, 700]), "one tour around the visit and one within it"),
    "begins in the minute": Edge(([[600, 630], [660, 700]], [630, 660]), "nothing is called off"),
}
MISTAKES = [
    Mistake("A tour that ends in the very minute in which she comes may take place.", "end <= visit[0]", "end < visit[0]"),
    Mistake("A tour that begins in the very minute in which she leaves may take place.", "begin >= visit[1]", "begin > visit[1]"),
    Mistake("You only call off tours that begin during the visit. Those that are under way when she comes collide too.", "end <= visit[0] or begin >= visit[1]", "begin < visit[0] or begin >= visit[1]"),
]
EXPLANATION = """
It is easier to say when two spans do **not** collide: one has ended before the other begins. There are many ways to overlap, but only these two to avoid each other. For the visit from 640 to 700:

| tour | ends by 640 | begins from 700 on | takes place |
|---|---|---|---|
| 600 to 640 | yes | no | yes |
| 650 to 690 | no | no | no |
| 700 to 740 | no | yes | yes |

Each tour is looked at once.
"""


def tours_left(tours: list[list[int]], visit: list[int]) -> list[list[int]]:
    return [[begin, end] for begin, end in tours if end <= visit[0] or begin >= visit[1]]


def inputs(rng):
    tours = []
    for _ in range(rng.randint(0, 5)):
        begin = rng.randint(0, 16) * 5
        tours.append([begin, begin + rng.randint(1, 6) * 5])
    begin = rng.randint(2, 12) * 5
    return sorted(tours), [begin, begin + rng.randint(1, 6) * 5]
