"""Flags under the signs

A marching band walks under a row of street signs; `heights` are their heights in metres. At each sign, the band looks at this sign and the `back` signs before it, or all of them if there are fewer, and needs the lowest of them to decide how low to hold the flags.

Return the sum of the lowest heights over all signs. The street is long, and so is `back`.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`back` is 0 or more",)
HINTS = (
    "A low sign comes. Which signs before it can never again be the lowest of a stretch?",
    "Those that are not lower than it: it is as low and stays longer. So only a row of ever higher signs has to be kept, the lowest in front.",
    "Keep the places in a deque. Drop places at the end whose signs are not lower than the new one, append the new place, and drop the first place when it lies too far back. The sign of the first place is the lowest.",
)
EXAMPLES = [
    Example(([4, 2, 5, 6, 3], 1), why="4, 2, 2, 5, 3"),
    Example(([4, 2, 5, 6, 3], 3), why="4, 2, 2, 2, 2: the 2 is three signs before the last"),
    Example(([7], 5)),
]
EDGES = {
    "if there are fewer": ([3, 1, 2], 10),
    "this sign": Edge(([5, 1, 8], 0), "looking back at none"),
    "over all signs": Edge(([], 2), "no signs"),
    "lowest of them": Edge(([1, 2, 3, 4, 5], 2), "rising all the way"),
    "signs before it": Edge(([5, 5, 5, 2, 2, 9, 9, 9], 2), "equal heights"),
}
ALWAYS = [([4, 6, 5, 4], 1)]
MISTAKES = [
    Mistake("A sign that lies further back than `back` doesn't count any more.", "        if lowest[0] < place - back:\n            lowest.popleft()\n", ""),
    Mistake("The sign `back` places before still counts.", "if lowest[0] < place - back:", "if lowest[0] <= place - back and len(lowest) > 1:"),
    Mistake("Signs that are higher than the new one have to go from the end, all of them.", "while lowest and heights[lowest[-1]] >= height:", "if lowest and heights[lowest[-1]] >= height:"),
    Mistake("The lowest sign decides, not the highest.", "heights[lowest[-1]] >= height", "heights[lowest[-1]] <= height"),
]
SIZE = 30_000
SLOW = [
    Slow(
        "At each sign you look at all those before it again. Keep a deque of the signs that can still become the lowest.",
        """
def sum_of_lowest(heights: list[int], back: int) -> int:
    total = 0
    for place in range(len(heights)):
        lowest = heights[place]
        for other in range(max(0, place - back), place):
            lowest = min(lowest, heights[other])
        total += lowest
    return total
""",
    )
]
ALSO_RIGHT = [
    Way(
        "A heap of heights and places gives the lowest too, if places that lie too far back are thrown away when they come to the top.",
        '''
from heapq import heappop, heappush


def sum_of_lowest(heights: list[int], back: int) -> int:
    heap: list[tuple[int, int]] = []
    total = 0
    for place, height in enumerate(heights):
        heappush(heap, (height, place))
        while heap[0][1] < place - back:
            heappop(heap)
        total += heap[0][0]
    return total
''',
    )
]
EXPLANATION = """
The deque holds places whose heights ascend: the first is the lowest now, the others may become it when those before are out of sight. For 4, 2, 5, 6, 3 and looking back one sign:

| sign | kept | lowest |
|---|---|---|
| 4 | 4 | 4 |
| 2 | 2 | 2 |
| 5 | 2 5 | 2 |
| 6 | 5 6 | 5 |
| 3 | 3 | 3 |

Each place is appended once and dropped once, so the work grows with the number of signs only.
"""


def sum_of_lowest(heights: list[int], back: int) -> int:
    lowest: deque[int] = deque()
    total = 0
    for place, height in enumerate(heights):
        while lowest and heights[lowest[-1]] >= height:
            lowest.pop()
        lowest.append(place)
        if lowest[0] < place - back:
            lowest.popleft()
        total += heights[lowest[0]]
    return total


def inputs(rng):
    return [rng.randint(1, 9) for _ in range(rng.randint(2, 12))], rng.randint(0, 4)


def large(rng, size):
    return [rng.randint(1, 10_000) for _ in range(size)], size // 3
