"""Steady temperature for the dough

A baker's cellar has a thermometer that notes one whole number a minute; `degrees` lists them. Dough may stand there as long as the warmest and the coldest minute differ by at most `span` degrees.

Return the number of minutes of the longest stretch in a row in which that is so. Without readings it is 0; `span` is at least 0. Records may be long: looking through a stretch again for each minute is too slow.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 8,000 readings",)
HINTS = (
    "If a stretch is too uneven, does it help to make it longer? What helps?",
    "Let the right end go on and draw the left end after it while the span is too great. You need the warmest and the coldest of the stretch at any time.",
    "Two deques of positions, one with falling and one with rising values, have them at their fronts. When the left end passes a front, that one is dropped.",
)
EXAMPLES = [
    Example(([18, 20, 19, 23, 22, 21, 22], 2), why="23, 22, 21, 22"),
    ([15, 15, 15], 0),
    Example(([10, 14, 9, 15], 3), why="no two minutes in a row fit together"),
]
EDGES = {
    "Without readings": ([], 4),
    "at least 0": Edge(([3, 3, 4, 4, 4, 3], 0), "only equal readings"),
    "at most `span`": Edge(([1, 4, 7], 3), "exactly the span"),
    "in a row": Edge(([5, 6, 7, 8, 9, 4, 3, 2], 4), "a slow rise"),
}
ALWAYS = [
    ([-2, -1, -3, 1], 2),
    ([2000, 2003, 2001], 2),
    ([7], 2),
    ([5, 6, 9, 8, 7, 6], 3),
    ([11, 9, 10, 13, 11, 14, 15, 15], 3),
    ([10, 9, 7, 7, 7, 6, 4, 2, 3], 2),
    ([13, 15, 12, 14, 12, 9, 11, 13], 4),
]
MISTAKES = [
    Mistake("A difference of exactly `span` is allowed.", "> span:", ">= span:"),
    Mistake("You compare neighbouring minutes only. The warmest and the coldest of the whole stretch count.", """
def longest_stand(degrees: list[int], span: int) -> int:
    best = run = 0
    for place, value in enumerate(degrees):
        run = run + 1 if place and abs(value - degrees[place - 1]) <= span else 1
        best = max(best, run)
    return best
"""),
    Mistake("When the left end moves on, fronts that lie before it have to be dropped.", "                warm.popleft()\n", "                pass\n"),
    Mistake("You return the last stretch. The question wants the longest.", "best = max(best, minute - start + 1)", "best = minute - start + 1"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but for each beginning it walks along the whole stretch. Let both ends move on, with the warmest and the coldest kept in deques.",
         """
def longest_stand(degrees: list[int], span: int) -> int:
    best = 0
    for start in range(len(degrees)):
        low = high = degrees[start]
        for end in range(start, len(degrees)):
            low = min(low, degrees[end])
            high = max(high, degrees[end])
            if high - low > span:
                break
            best = max(best, end - start + 1)
    return best
"""),
]
EXPLANATION = """
Both ends of the stretch only move to the right. One deque has the warmest minute of the stretch in front, with falling values behind it, the other the coldest. For 18, 20, 19, 23 and a span of 2:

| minute | warmest | coldest | stretch |
|---|---|---|---|
| 0 | 18 | 18 | 18 |
| 1 | 20 | 18 | 18 20 |
| 2 | 20 | 18 | 18 20 19 |
| 3 | 23 | 23 | 23 |

Each minute joins and leaves each deque once, so the work grows with the record. Two heaps would do as well, with a logarithm on top.
"""


def longest_stand(degrees: list[int], span: int) -> int:
    warm: deque[int] = deque()
    cold: deque[int] = deque()
    start = best = 0
    for minute, value in enumerate(degrees):
        while warm and degrees[warm[-1]] <= value:
            warm.pop()
        warm.append(minute)
        while cold and degrees[cold[-1]] >= value:
            cold.pop()
        cold.append(minute)
        while degrees[warm[0]] - degrees[cold[0]] > span:
            if warm[0] == start:
                warm.popleft()
            if cold[0] == start:
                cold.popleft()
            start += 1
        best = max(best, minute - start + 1)
    return best


def inputs(rng):
    value, degrees = 10, []
    for _ in range(rng.randint(1, 10)):
        value += rng.randint(-3, 3)
        degrees.append(value)
    return (degrees, rng.randint(0, 5))


def large(rng, size):
    return ([rng.randint(0, 50) for _ in range(size)], 50)
