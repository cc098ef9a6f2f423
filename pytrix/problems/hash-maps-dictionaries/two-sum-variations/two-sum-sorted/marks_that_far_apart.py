"""Two marks that far apart

Along a hiking trail stand posts with their distance from the start in metres. `marks` lists the posts in ascending
order, and no two have the same distance. A club wants to hold races between two posts that are exactly `gap` metres
apart.

Return the two posts as a tuple, the one nearer to the start first, or `None` if no two posts are that far apart. If
several pairs would do, return the one that begins nearest to the start.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`gap` is at least 1",)
HINTS = (
    "Two posts are too close to each other. Which of the two do you exchange, and for which post?",
    "Use two indices that both move to the right. Too close: the farther one moves on. Too far apart: the nearer one does.",
    "Begin with the first two posts, and go on while the farther index is still in the list. The difference decides what to do.",
)
EXAMPLES = [
    Example(([100, 250, 300, 700, 850, 900], 600), why="100 and 700 come first, then 250 and 850, 300 and 900"),
    Example(([0, 80, 200, 330], 130)),
    Example(([50, 120, 260], 100), why="the differences are 70, 140 and 210"),
]
EDGES = {
    "no two posts": ([400], 200),
    "in ascending order": Edge(([], 10), "no posts"),
    "begins nearest to the start": ([0, 30, 60, 70, 90], 60),
    "that far apart": Edge(([20, 50], 30), "just two posts"),
}
ALWAYS = [([0, 80], 30)]
MISTAKES = [
    Mistake("You only compare posts that follow each other. There may be other posts in between.",
            """
def race(marks: list[int], gap: int) -> tuple[int, int] | None:
    for near, far in zip(marks, marks[1:]):
        if far - near == gap:
            return near, far
    return None
"""),
    Mistake("You add the two distances. It is their difference that should be the gap.", "marks[far] - marks[near]", "marks[far] + marks[near]"),
    Mistake("You return the pair farthest from the start, but it should be the one nearest to it.",
            """
def race(marks: list[int], gap: int) -> tuple[int, int] | None:
    for mark in reversed(marks):
        if mark - gap in marks:
            return mark - gap, mark
    return None
"""),
    Mistake("Your indices move towards each other. Then a pair in the middle of the trail is passed over.",
            """
def race(marks: list[int], gap: int) -> tuple[int, int] | None:
    near, far = 0, len(marks) - 1
    while near < far:
        difference = marks[far] - marks[near]
        if difference == gap:
            return marks[near], marks[far]
        if difference > gap:
            far -= 1
        else:
            near += 1
    return None
"""),
]
EXPLANATION = """
For a difference, both indices move in the same direction: the farther post makes the gap larger, the nearer one makes
it smaller.

| near | far | difference | what moves |
|---|---|---|---|
| 100 | 250 | 150 | far |
| 100 | 300 | 200 | far |
| 100 | 700 | 600 | found |

Each step moves one of the two indices, so there are at most twice as many steps as posts. A set with `mark + gap in
marks` would be as quick, but needs memory.
"""


def race(marks: list[int], gap: int) -> tuple[int, int] | None:
    near, far = 0, 1
    while far < len(marks):
        difference = marks[far] - marks[near]
        if difference == gap:
            return marks[near], marks[far]
        if difference < gap:
            far += 1
        else:
            near += 1
    return None


def inputs(rng):
    marks = sorted(rng.sample(range(0, 130, 10), rng.randint(2, 8)))
    return marks, rng.choice([abs(marks[rng.randrange(len(marks))] - marks[0]) or 10, 30, 50, 60, 25])
