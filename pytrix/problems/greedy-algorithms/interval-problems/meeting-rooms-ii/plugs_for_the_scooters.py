"""Plugs for the scooters

A hire firm charges its scooters at plugs, one scooter at each. `charges` lists the planned charges as pairs `(start, finish)` in minutes, in any order. A plug that becomes free at some minute can be used by another scooter
from that very minute on.

Return how many plugs the firm needs, so that no charge has to wait. Without charges, it needs none.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SORT", "COUNT")
CONSTRAINTS = ("each finish is later than its start", "up to 20,000 charges")
HINTS = (
    "At which minutes does the number of used plugs change, and by how much?",
    "Which scooter leaves a plug does not matter, only when one becomes free. So starts and finishes can be sorted separately.",
    "Go through the sorted starts. Before each, let the plugs go whose finish is not later; then one more is used. The largest number is the answer.",
)
EXAMPLES = [
    Example(([(0, 40), (10, 30), (35, 60)],), why="two at a time"),
    Example(([(5, 10), (10, 20), (0, 5)],), why="one after the other"),
    Example(([(1, 9), (2, 8), (3, 7), (8, 9)],), why="three between 3 and 7"),
]
EDGES = {"Without charges": ([],), "from that very minute": Edge(([(3, 6), (6, 7)],), "free just in time")}
ALWAYS = [
    ([(0, 3), (4, 8), (2, 5), (5, 6)],),
    ([(4, 9), (4, 9)],), ([(0, 3), (1, 3), (3, 5), (3, 4)],),
    ([(0, 1)],),
    ([(0, 6), (7, 8), (1, 5)],),
]
MISTAKES = [
    Mistake("A plug that becomes free at the very minute can be used again.", "finishes[gone] <= start", "finishes[gone] < start"),
    Mistake("The number of used plugs at the end is not the largest one.", "most = max(most, used - gone)", "most = used - gone"),
    Mistake("The finishes have to be in order as well.", "finishes = sorted(finish for _, finish in charges)", "finishes = [finish for _, finish in charges]"),
]
SIZE = 6_000
SLOW = [
    Slow("For each charge you look through all others, which takes the square of their number.", """
def plugs(charges: list[tuple[int, int]]) -> int:
    most = 0
    for start, _ in charges:
        most = max(most, sum(1 for begin, end in charges if begin <= start < end))
    return most
"""),
]
ALSO_RIGHT = [
    Way("Sorted changes of plus and minus one do the same; at the same minute the minus comes first.", """
def plugs(charges: list[tuple[int, int]]) -> int:
    from itertools import accumulate

    changes = sorted([(start, 1) for start, _ in charges] + [(finish, -1) for _, finish in charges])
    return max(accumulate(change for _, change in changes), default=0)
"""),
]
EXPLANATION = """
At a start one more plug is used, and those finished by then are free. The largest number in use at any start is the answer. Starts 0, 10, 35 and finishes 30, 40, 60:

| start | started | finished | in use |
|---|---|---|---|
| 0 | 1 | 0 | 1 |
| 10 | 2 | 0 | 2 |
| 35 | 3 | 1 | 2 |

Sorting costs n log n, and both lists are walked once. Another way looks through all charges at each start, which costs n².
"""


def plugs(charges: list[tuple[int, int]]) -> int:
    finishes = sorted(finish for _, finish in charges)
    most = gone = 0
    for used, start in enumerate(sorted(start for start, _ in charges), 1):
        while finishes[gone] <= start:
            gone += 1
        most = max(most, used - gone)
    return most


def inputs(rng):
    charges = []
    for _ in range(rng.randint(1, 7)):
        start = rng.randint(0, 9)
        charges.append((start, start + rng.randint(1, 6)))
    return (charges,)


def large(rng, size):
    return ([(start, start + rng.randint(1, 5000)) for start in (rng.randint(0, 100_000) for _ in range(size))],)
