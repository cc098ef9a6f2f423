"""The middle so far

A weather mast sends a wind speed every minute. The operators don't trust single gusts, so they want to see the middle of all speeds received so far, after each new one.

`speeds` lists the speeds as they come in. Return a list with one number for each of them: the middle of the speeds up to there in order of size. For an even number of them, take the lower one of the two in the middle. Speeds are whole numbers and may repeat; no speeds give an empty list. A good
solution doesn't order all of them anew each time.
"""

from heapq import heappush, heappushpop

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Which of the speeds so far can become the next middle? How far can the middle move with one new speed?",
    "Split the speeds into a lower and an upper half. You need the largest of the lower and the smallest of the upper half: two heaps.",
    "Store the lower half negated, so that its largest is on top. Let each new speed pass through one heap into the other, so that the lower one is as large as the upper one, or one larger.",
)
EXAMPLES = [
    Example(([5, 9, 2, 7],), why="5; 5 of 5, 9; 5 of 2, 5, 9; 5 of 2, 5, 7, 9"),
    ([8, 3, 1, 2],),
    ([4, 4, 6],),
]
EDGES = {"no speeds": ([],), "may repeat": ([3, 3, 3, 1, 1],), "the lower one": Edge(([9, 1],), "two speeds"), "whole numbers": Edge(([1, 2, 3, 4, 5, 6, 7],), "rising speeds")}
MISTAKES = [
    Mistake("For an even number the lower one of the two is wanted; yours is the upper one.", "middles.append(-lower[0])", "middles.append(-lower[0] if len(lower) > len(upper) else upper[0])"),
    Mistake("A new speed may belong to the other half; let it pass through both heaps.", "heappush(upper, -heappushpop(lower, -speed))", "heappush(upper, speed)"),
    Mistake("You show the newest speed, not the middle of all.", "middles.append(-lower[0])", "middles.append(speed)"),
]
ORACLE = """
def middles_so_far(speeds: list[int]) -> list[int]:
    return [sorted(speeds[:end])[(end - 1) // 2] for end in range(1, len(speeds) + 1)]
"""
EXPLANATION = """
The lower half is a heap of negated speeds with its largest on top, the upper half one with its smallest on top. The lower one is never smaller than the upper one, so its top is the middle. For `[5, 9, 2, 7]`:

| speed | lower half | upper half | middle |
|---|---|---|---|
| 5 | 5 | – | 5 |
| 9 | 5 | 9 | 5 |
| 2 | 2, 5 | 9 | 5 |
| 7 | 2, 5 | 7, 9 | 5 |

Each speed costs about log n steps. A sorted list with `bisect.insort` would also do: finding the place is quick, but up to n items have to move.
"""


def middles_so_far(speeds: list[int]) -> list[int]:
    lower: list[int] = []
    upper: list[int] = []
    middles = []
    for speed in speeds:
        if len(lower) > len(upper):
            heappush(upper, -heappushpop(lower, -speed))
        else:
            heappush(lower, -heappushpop(upper, speed))
        middles.append(-lower[0])
    return middles


def inputs(rng):
    return (integers(rng, 1, 10, 0, rng.choice([4, 40])),)
