"""Observers at the telescope

Many observers would like to use the only telescope, and `wishes` lists pairs `(start, finish)`, in minutes after dusk. A wish is either fulfilled as a whole or not at all. The next observer may begin at the
very minute at which the one before finishes.

Return how many wishes can be fulfilled at most. Without wishes, that is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "COUNT")
CONSTRAINTS = ("each finish is later than its start", "no start is negative")
HINTS = (
    "Which wish leaves the most of the night to the others?",
    "The one that finishes first is a safe choice. After it, the same question comes again for the wishes that begin late enough.",
    "Go through the wishes in the order of their finishes, and remember when the telescope is free. Accept each that does not begin earlier.",
)
EXAMPLES = [
    Example(([(0, 60), (10, 20), (20, 50), (55, 70)],), why="10 to 20, 20 to 50, 55 to 70"),
    Example(([(0, 90), (30, 40)],), why="only one of them"),
    Example(([(40, 60), (0, 41), (60, 80), (81, 90)],), why="three, with either of the first two"),
]
EDGES = {"Without wishes": ([],), "at the very minute": Edge(([(5, 9), (0, 5)],), "one after the other")}
ALWAYS = [
    ([(0, 60), (10, 50), (50, 60)],),
    ([(0, 10), (10, 20), (20, 30), (30, 40), (15, 25), *[(8, 12)] * 3, *[(28, 32)] * 3],),
    ([(3, 6), (7, 9), (6, 10), (9, 11), (10, 12), (11, 15), (8, 10), (2, 8), (7, 11), (6, 12), (4, 8)],),
    ([(0, 10), (9, 12), (11, 20)],)]
MISTAKES = [
    Mistake("The wish that begins first may block the telescope for the whole night.", "key=lambda wish: wish[1]", "key=lambda wish: wish[0]"),
    Mistake("The shortest wish can lie across two others.", "key=lambda wish: wish[1]", "key=lambda wish: wish[1] - wish[0]"),
    Mistake("The next observer may begin at the very minute of the finish.", "start >= free", "start > free or not free"),
    Mistake("The telescope is busy until the accepted wish finishes.", "free = finish", "free = start"),
]
EXPLANATION = """
Of all wishes, the one that finishes first leaves the most time. If a best choice began with another one, that could be exchanged for it without a clash. So it is safe, and the same holds for the rest.

| wish | free from | accepted |
|---|---|---|
| 10 to 20 | 0 | yes |
| 20 to 50 | 20 | yes |
| 0 to 60 | 50 | no |
| 55 to 70 | 50 | yes |

Sorting costs n log n, the walk one step for each wish.
"""


def most_fulfilled(wishes: list[tuple[int, int]]) -> int:
    free = count = 0
    for start, finish in sorted(wishes, key=lambda wish: wish[1]):
        if start >= free:
            count += 1
            free = finish
    return count


def inputs(rng):
    wishes = []
    for _ in range(rng.randint(1, 7)):
        start = rng.randint(0, 12)
        wishes.append((start, start + rng.randint(1, 6)))
    return (wishes,)
