"""Stalls around the pond

Around a pond stand stalls in a ring; `gains` holds the profit of each last year, which may be a loss. A company wants to rent neighbouring stalls, at least one, at most all, each once; the last stall and the first one are neighbours.

Return the greatest profit that such a stretch of the ring made last year. There are many stalls.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("there is at least one stall",)
HINTS = (
    "A stretch that goes over the end of the list: what do the stalls that are not rented look like?",
    "Either the rented stalls are a stretch of the list, or the others are. In the second case the profit is that of all stalls minus the smallest stretch.",
    "Walk once and keep the best and the worst stretch that end at the present stall. The answer is the best, or all minus the worst; but if the worst stretch is all of them, nothing would be rented, so then only the best counts.",
)
EXAMPLES = [
    Example(([5, -3, 4],), why="4 and 5 are neighbours in the ring"),
    Example(([2, -1, 2, -9],), why="the first three"),
    Example(([-4, -2, -7],), why="at least one stall must be rented"),
]
EDGES = {
    "at least one": ([-5],),
    "at most all": ([1, 2, 3],),
    "last stall and the first": Edge(([3, -8, 1, 2],), "over the end"),
    "may be a loss": Edge(([0, -1, 0],), "profits of 0"),
}
ALWAYS = [([-3_000_000_000],), ([-3, 5, -2, -2, 5],), ([5, -2, -2, 5],), ([-1, -1],)]
MISTAKES = [
    Mistake("The last stall and the first are neighbours, so a stretch may go over the end.", "return max(best, sum(gains) - worst)", "return best"),
    Mistake("If every stall made a loss, renting none is not allowed.", "    if best < 0:\n        return best\n", ""),
    Mistake("A stretch may begin anew at any stall when what came before was a loss.", "ending = max(ending, 0) + gain", "ending = ending + gain"),
    Mistake("The best stretch may also lie inside the list, without going over its end; compare both.", "return max(best, sum(gains) - worst)", "return sum(gains) - worst"),
]
SIZE = 4_000
SLOW = [
    Slow(
        "From each stall you add up all around the ring. One walk is enough that keeps the best and the worst stretch ending at each stall.",
        """
def best_stretch(gains: list[int]) -> int:
    best = gains[0]
    for start in range(len(gains)):
        total = 0
        for step in range(len(gains)):
            total += gains[(start + step) % len(gains)]
            best = max(best, total)
    return best
""",
    )
]
EQUIVALENT = {
    "best = worst = gains[0] -> best = worst = gains[-1]": "every stall is a stretch, so any one will do to begin with",
    "if best < 0: -> if best <= 0:": "without a profit anywhere, all minus the worst stretch is 0 too",
    "if best < 0: -> if best < 1:": "without a profit anywhere, all minus the worst stretch is 0 too",
}
ALSO_RIGHT = [
    Way(
        "With running totals over two rounds, the best stretch ending at a place is its total minus the least total among those at most one round back; a deque keeps that least one.",
        '''
from collections import deque


def best_stretch(gains: list[int]) -> int:
    totals = [0]
    waiting = deque([0])
    best = gains[0]
    for place in range(1, 2 * len(gains) + 1):
        totals.append(totals[-1] + gains[(place - 1) % len(gains)])
        if waiting[0] < place - len(gains):
            waiting.popleft()
        best = max(best, totals[place] - totals[waiting[0]])
        while waiting and totals[waiting[-1]] >= totals[place]:
            waiting.pop()
        waiting.append(place)
    return best
''',
    )
]
EXPLANATION = """
In a ring, either the rented stalls are one stretch of the list, or the stalls left out are. For 5, -3, 4:

| stall | best ending here | worst ending here |
|---|---|---|
| 5 | 5 | 5 |
| -3 | 2 | -3 |
| 4 | 6 | 1 |

The best stretch of the list is worth 6, all stalls together 6, and without the worst one 6 - (-3) = 9. One walk is enough.
"""


def best_stretch(gains: list[int]) -> int:
    best = worst = gains[0]
    ending = low = 0
    for gain in gains:
        ending = max(ending, 0) + gain
        low = min(low, 0) + gain
        best = max(best, ending)
        worst = min(worst, low)
    if best < 0:
        return best
    return max(best, sum(gains) - worst)


def inputs(rng):
    low = rng.choice([-9, -6, -3])
    return ([rng.randint(low, rng.choice([-1, 5, 9])) for _ in range(rng.randint(1, 8))],)


def large(rng, size):
    return ([rng.randint(-50, 50) for _ in range(size)],)
