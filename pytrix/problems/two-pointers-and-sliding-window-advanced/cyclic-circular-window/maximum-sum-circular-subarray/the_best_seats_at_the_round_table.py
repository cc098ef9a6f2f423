"""The best seats at the round table

At a round table each seat has a view worth some points, which may be negative. A family wants `seats` seats side by side; after the last seat of `views` comes the first one again.

Return a tuple: the largest sum of points they can have, and the position in `views` of the first of those seats, going in the order of the list. Of several choices take the one with the smallest position. `seats` is at least 1 and at most the number of seats; if it is all of them, the family may begin at any seat.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "How many different choices are there, and by how much do two neighbouring choices differ?",
    "Going one seat on, one view comes in at the end and one goes out at the start. The remainder by the number of seats closes the circle.",
    "Sum up the first choice. For each further start take the view before it off, add the view that comes in, found with the remainder, and keep the sum with its start if it's larger than the best so far.",
)
EXAMPLES = [
    Example(([4, -1, 2, 5], 2), why="5 and 4 lie side by side, as the table is round"),
    Example(([1, 3, 1, 3], 1), why="both 3s are as good, the first one is taken"),
    Example(([-2, -5, -1], 2)),
    Example(([2, 2, -9], 3), why="all seats, so the sum is always the same"),
]
EDGES = {
    "all of them": ([3, -3], 2),
    "smallest position": ([1, 1, 1, 1], 2),
    "may be negative": ([-4], 1),
}
ALWAYS = [([-3_000_000_000], 1), ([1, 5, 2], 3)]
MISTAKES = [
    Mistake("Your table isn't round: choices that go over the end of the list are missing.", "for start in range(1, len(views)):", "for start in range(1, len(views) - seats + 1):"),
    Mistake("Of equally good choices the one with the smallest position is wanted.", "if total > best[0]:", "if total >= best[0]:"),
    Mistake("Your best sum starts at 0, so a table with only bad views has no best choice.", "best = (total, 0)", "best = (0, 0)"),
    Mistake("The view that comes in is one seat too far.", "views[(start + seats - 1) % len(views)]", "views[(start + seats) % len(views)]"),
]
ORACLE = """
def best_seats(views: list[int], seats: int) -> tuple[int, int]:
    choices = []
    for start in range(len(views)):
        row = (views[start:] + views)[:seats]
        choices.append((-sum(row), start))
    loss, start = min(choices)
    return (-loss, start)
"""
ALSO_RIGHT = [
    Way("With the list written twice in a row no remainder is needed; it takes twice the memory.",
        """
def best_seats(views: list[int], seats: int) -> tuple[int, int]:
    row = views + views
    total = sum(row[:seats])
    best = (total, 0)
    for start in range(1, len(views)):
        total += row[start + seats - 1] - row[start - 1]
        if total > best[0]:
            best = (total, start)
    return best
"""),
]
EXPLANATION = """
There are as many choices as seats. From one to the next a view goes out and one comes in, so the sum is carried along. For 4, -1, 2, 5 and two seats:

| start | goes out | comes in | sum |
|---|---|---|---|
| 0 | | | 3 |
| 1 | 4 | 2 | 1 |
| 2 | -1 | 5 | 7 |
| 3 | 2 | 4, from the start of the list | 9 |

Each start takes a few steps, so the work grows with the number of seats at the table. Another way writes the list twice in a row.
"""


def best_seats(views: list[int], seats: int) -> tuple[int, int]:
    total = sum(views[:seats])
    best = (total, 0)
    for start in range(1, len(views)):
        total += views[(start + seats - 1) % len(views)] - views[start - 1]
        if total > best[0]:
            best = (total, start)
    return best


def inputs(rng):
    views = [rng.randint(-5, 6) for _ in range(rng.randint(1, 8))]
    return (views, rng.randint(1, len(views)))
