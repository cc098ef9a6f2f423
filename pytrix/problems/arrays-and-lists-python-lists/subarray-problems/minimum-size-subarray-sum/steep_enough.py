"""The shortest climb

A cycling map lists how many metres the road rises on each kilometre: `rises`; where it falls the number is negative.
A rider looks for a training climb: some kilometres in a row on which the road rises by at least `climb` metres
altogether.

Return the smallest number of kilometres of such a climb, or `0` if there is none. Falling kilometres may lie within
it. The map is large.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`climb` is at least 1",)
HINTS = (
    "Why does a window that simply shrinks from the left go wrong when there are negative numbers?",
    "Think in heights, that is, running totals: a climb goes from a low place to one at least `climb` higher. Which places can never be the best beginning any more?",
    "Keep possible beginnings with rising heights from front to back. A new place first takes away fronts that are low enough, since no later end is nearer to them; then it removes higher or equal ones at the back.",
)
EXAMPLES = [
    Example(([30, -20, 50, 40, -10, 60], 90), why="50 + 40 is just enough; 40 - 10 + 60 needs one more"),
    Example(([20, -5, 20], 30), why="all three kilometres: 20 - 5 + 20"),
    Example(([10, -10, 10], 15), why="it never rises so far"),
]
EDGES = {
    "none": ([], 5),
    "at least `climb`": Edge(([7, 8, 15], 15), "one kilometre of exactly that"),
    "may lie within": Edge(([5, -1, 5, -1, 5], 13), "falling kilometres within the climb"),
    "where it falls": Edge(([40, -100, 30, 20], 50), "a deep valley in front"),
    "smallest number": Edge(([9, 1, 1, 1, -3, 6, 6], 12), "the shortest comes last"),
}
ALWAYS = [([7, 1], 8)]
MISTAKES = [
    Mistake("With falling kilometres a window must not simply shrink as long as it is enough: what comes later can become shorter in another way.",
            """
def shortest_climb(rises: list[int], climb: int) -> int:
    shortest, first, total = len(rises) + 1, 0, 0
    for last, rise in enumerate(rises):
        total += rise
        while total >= climb and first <= last:
            shortest = min(shortest, last - first + 1)
            total -= rises[first]
            first += 1
    return shortest if shortest <= len(rises) else 0
"""),
    Mistake("A climb of exactly that many metres is enough.", ">= climb", "> climb"),
    Mistake("Several beginnings may be low enough, and the last of them gives the shortest climb: go on taking fronts away.",
            "while starts and heights[place] -", "if starts and heights[place] -"),
    Mistake("If there is no climb, return 0.", "return shortest if shortest <= len(rises) else 0", "return shortest"),
    Mistake("The number of kilometres is the difference of the two places.", "place - starts.popleft()", "place - starts.popleft() + 1"),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it tries every beginning with every end. Most beginnings can be left behind for good.",
         """
def shortest_climb(rises: list[int], climb: int) -> int:
    shortest = 0
    for first in range(len(rises)):
        total = 0
        for last in range(first, len(rises)):
            total += rises[last]
            if total >= climb:
                if not shortest or last - first + 1 < shortest:
                    shortest = last - first + 1
                break
    return shortest
"""),
]
ALSO_RIGHT = [
    Way("A list of beginnings with rising heights and `bisect_right` finds for each place the latest beginning that is low enough. That costs a factor of log `n`.",
        """
from bisect import bisect_right


def shortest_climb(rises: list[int], climb: int) -> int:
    starts: list[int] = [0]
    lows: list[int] = [0]
    shortest = height = 0
    for place, rise in enumerate(rises, 1):
        height += rise
        found = bisect_right(lows, height - climb)
        if found and (not shortest or place - starts[found - 1] < shortest):
            shortest = place - starts[found - 1]
        while lows and lows[-1] >= height:
            lows.pop()
            starts.pop()
        lows.append(height)
        starts.append(place)
    return shortest
"""),
]
EQUIVALENT = {
    "while starts and heights[starts[-1]] >= heights[place]: -> while starts and heights[starts[-1]] > heights[place]:":
        "of two equally low beginnings the later one is reached in any case",
}
EXPLANATION = """
With heights as running totals a climb leads from a place to one at least `climb` higher. A beginning is useless as
soon as a place as low or lower comes later. So the useful ones rise from front to back, and the front is the lowest.
For `[20, -5, 20]` and 30:

| place | height | beginnings before | then |
|---|---|---|---|
| 1 | 20 | 0 (0) | kept behind |
| 2 | 15 | 0 (0), 1 (20) | 1 is higher: removed |
| 3 | 35 | 0 (0), 2 (15) | 35 - 0 is enough: 3 kilometres |

A beginning that was low enough once may go: later ends are further away. Every place comes in and goes out once;
trying all beginnings takes the square of the length.
"""

from collections import deque
from itertools import accumulate


def shortest_climb(rises: list[int], climb: int) -> int:
    heights = list(accumulate(rises, initial=0))
    starts: deque[int] = deque()
    shortest = len(rises) + 1
    for place in range(len(heights)):
        while starts and heights[place] - heights[starts[0]] >= climb:
            shortest = min(shortest, place - starts.popleft())
        while starts and heights[starts[-1]] >= heights[place]:
            starts.pop()
        starts.append(place)
    return shortest if shortest <= len(rises) else 0


def inputs(rng):
    rises = integers(rng, 2, 9, -8, 9)
    first = rng.randrange(len(rises))
    return (rises, max(1, sum(rises[first : first + rng.randint(1, 4)]) + rng.choice([0, 0, 1])))


def large(rng, size):
    return ([rng.randint(-50, 52) for _ in range(size)], 40 * size)
