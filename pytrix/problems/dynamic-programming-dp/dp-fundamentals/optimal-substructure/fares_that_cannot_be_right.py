"""Fares that can't be right

A travel site shows for every two towns the cheapest fare, whatever the number of changes. A tester doubts the figures: if going from one town to a stop and from there to another town is cheaper together than the fare shown, that fare can't be the cheapest.

`fares` is a square table: `fares[a][b]` is the fare from town `a` to town `b`, towns being numbered from 0; the way back may have another fare. The diagonal holds 0. Return all pairs `(a, b)` whose fare can be beaten with a single stop, ordered by `a` and then by `b`. A stop that gives the same fare beats nothing.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "For one pair of towns: which sums do you have to compare with the fare shown?",
    "Try every town as the stop: the fare to the stop plus the fare onward. The pair is wrong if the smallest sum is below the fare.",
    "Two loops run over the pairs in order. For each pair take the minimum over all stops and append the pair if that is smaller than the fare.",
)
EXAMPLES = [
    Example(([[0, 9, 4], [9, 0, 3], [4, 3, 0]],), why="with a stop in 2 the 9 becomes 4 + 3, in both directions"),
    Example(([[0, 7, 4], [9, 0, 3], [4, 3, 0]],), why="0 to 1 costs 7 either way; 1 to 0 is beaten"),
    Example(([[0, 5], [6, 0]],), why="no town to stop at"),
]
EDGES = {
    "the same fare": Edge(([[0, 6, 2], [1, 0, 1], [1, 4, 0]],), "a stop that saves nothing"),
    "another fare": Edge(([[0, 8, 1], [2, 0, 3], [9, 1, 0]],), "fares that differ by direction"),
    "square table": Edge(([[0]],), "a single town"),
}
ALWAYS = [
    ([[0, 1, 1, 5], [9, 0, 3, 3], [1, 5, 0, 3], [9, 6, 3, 0]],),
    ([[0, 1, 1, 9], [9, 0, 9, 1], [9, 9, 0, 1], [9, 9, 9, 0]],)]
MISTAKES = [
    Mistake("A stop that costs exactly as much doesn't beat the fare.", "best < fares[a][b]", "best <= fares[a][b]"),
    Mistake("Any town may be the stop, not just the first one.", "for stop in towns)", "for stop in towns[:1])"),
    Mistake("You go onward in the wrong direction: from the stop to `b`.", "fares[stop][b]", "fares[b][stop]"),
    Mistake("You list each pair as often as there are stops that beat it.", """            best = min(fares[a][stop] + fares[stop][b] for stop in towns)
            if best < fares[a][b]:
                wrong.append((a, b))
""", """            for stop in towns:
                if fares[a][stop] + fares[stop][b] < fares[a][b]:
                    wrong.append((a, b))
"""),
]
EXPLANATION = """
Both parts of a cheapest way are cheapest ways themselves; so a cheapest fare is never above the sum by way of a stop. For the fares `[[0, 9, 4], [9, 0, 3], [4, 3, 0]]`:

| pair | fare | by way of the other town | verdict |
|---|---|---|---|
| 0, 1 | 9 | 4 + 3 = 7 | wrong |
| 0, 2 | 4 | 9 + 3 = 12 | fine |
| 1, 0 | 9 | 3 + 4 = 7 | wrong |
| 1, 2 | 3 | 9 + 4 = 13 | fine |
| 2, 0 | 4 | 3 + 9 = 12 | fine |
| 2, 1 | 3 | 4 + 9 = 13 | fine |

With n towns that is n³ sums, so the work grows with the third power of their number. Stopping at `a` or `b` itself adds 0 and never beats anything.
"""


def beaten(fares: list[list[int]]) -> list[tuple[int, int]]:
    towns = range(len(fares))
    wrong = []
    for a in towns:
        for b in towns:
            best = min(fares[a][stop] + fares[stop][b] for stop in towns)
            if best < fares[a][b]:
                wrong.append((a, b))
    return wrong


def inputs(rng):
    size = rng.randint(1, 5)
    return ([[0 if a == b else rng.randint(1, 9) for b in range(size)] for a in range(size)],)
