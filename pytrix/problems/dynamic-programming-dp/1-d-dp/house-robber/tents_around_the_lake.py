"""Tents around the lake

Pitches for tents lie around a lake in a ring: each pitch has two neighbours, and the last one lies beside the first. Neighbouring pitches may not both be rented out, for the sake of quiet nights.

`offers` lists the best offer for each pitch, in the order around the lake. Return the largest total rent. If there is only one pitch, it may be rented out; with none the rent is 0. With just two pitches, each is the other's neighbour.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("offers are at least 0", "up to 100,000 pitches")
HINTS = (
    "In a row instead of a ring this is easy. What is the one further rule that the ring adds?",
    "The first and the last pitch may not both be rented. So one of the two stays empty: two cases, and each is a row.",
    "Solve the row without the first pitch and the row without the last pitch, and take the larger result. A ring of a single pitch is a case of its own.",
)
EXAMPLES = [
    Example(([5, 1, 2, 6],), why="1 + 6; the first and the last are neighbours"),
    Example(([9, 2, 7, 3, 4],), why="9 + 7"),
    ([3, 8],),
]
EDGES = {
    "only one pitch": ([6],),
    "with none": ([],),
    "just two pitches": ([4, 4],),
    "in a ring": Edge(([7, 1, 1, 7, 1],), "the first and the fourth"),
}
ALWAYS = [
    ([5, 1, 9, 6],),
    ([5, 1, 2, 6, 9, 3] * 12,),
    ([9, 1, 1],),
    ([0, 9, 0],), ([1, 2, 9, 2, 1, 8],)]
SIZE = 50_000
SLOW = [
    Slow(
        "For each pitch this looks through all earlier totals. The latest two are enough, since totals never fall.",
        """
def largest_rent(offers: list[int]) -> int:
    if len(offers) == 1:
        return offers[0]
    results = []
    for row in (offers[1:], offers[:-1]):
        best = [0]
        for offer in row:
            best.append(max(best[-1], max(best[:-1], default=0) + offer))
        results.append(best[-1])
    return max(results)
""",
    )
]
MISTAKES = [
    Mistake("The last pitch lies beside the first: they can't both be rented out.", "max(best_row(offers[1:]), best_row(offers[:-1]))", "best_row(offers)"),
    Mistake("You never rent out the first pitch.", "max(best_row(offers[1:]), best_row(offers[:-1]))", "best_row(offers[1:])"),
    Mistake("A single pitch may be rented out.", "    if len(offers) == 1:\n        return offers[0]\n", ""),
    Mistake("You leave out both the first and the last pitch, although one of them may be rented.", "best_row(offers[1:]), best_row(offers[:-1])", "best_row(offers[1:-1]), best_row(offers[1:-1])"),
]
ORACLE = """
def largest_rent(offers: list[int]) -> int:
    best = 0
    for choice in range(2 ** len(offers)):
        rented = [pitch for pitch in range(len(offers)) if choice >> pitch & 1]
        if all((pitch + 1) % len(offers) not in rented for pitch in rented) or len(offers) == 1:
            best = max(best, sum(offers[pitch] for pitch in rented))
    return best
"""
EXPLANATION = """
A ring has no first choice to begin with, so one is forced: either the first pitch stays empty or the last one does. What remains is a row. For `[5, 1, 2, 6]`:

| row | best so far | result |
|---|---|---|
| without the first: 1, 2, 6 | 1, 2, 7 | 7 |
| without the last: 5, 1, 2 | 5, 5, 7 | 7 |

Two walks along the row, so the work grows with the number of pitches. Another way is a single walk with four totals, for the first pitch rented or not and the latest pitch rented or not.
"""


def best_row(offers: list[int]) -> int:
    before = best = 0
    for offer in offers:
        before, best = best, max(best, before + offer)
    return best


def largest_rent(offers: list[int]) -> int:
    if len(offers) == 1:
        return offers[0]
    return max(best_row(offers[1:]), best_row(offers[:-1]))


def inputs(rng):
    return ([rng.randint(0, 9) for _ in range(rng.randint(0, 9))],)


def large(rng, size):
    return ([rng.randint(0, 9) for _ in range(size)],)
