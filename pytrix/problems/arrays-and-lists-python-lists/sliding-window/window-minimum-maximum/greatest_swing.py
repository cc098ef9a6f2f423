"""The greatest swing

A laboratory keeps a sample at an even temperature. `readings` lists one temperature a minute, in tenths of a degree.
The swing of `minutes` readings in a row is the difference between the highest and the lowest of them.

Return the greatest swing of any `minutes` readings in a row. If there are fewer readings than that, there is no such
stretch: return `-1`. Recordings are long, and so are the stretches.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`minutes` is at least 1",)
HINTS = (
    "A new reading comes in that is higher than some readings before it. Can those still become the highest of a later stretch?",
    "Keep only the positions of readings that can still become the highest: their values fall from front to back. The front is the answer.",
    "On every step drop from the back what is not higher than the new reading, add the new position, and drop the front once it has left "
    "the stretch. The lowest one works the same with turned signs.",
)
EXAMPLES = [
    Example(([210, 214, 209, 211, 216, 215], 3), why="209, 211, 216"),
    Example(([50, 50, 50], 2), why="nothing ever changes"),
    Example(([30, 40], 3), why="there are only two readings"),
]
EDGES = {
    "fewer readings than that": ([], 1),
    "`minutes` readings in a row": Edge(([9, 1, 5], 1), "a stretch of one reading"),
    "greatest swing": Edge(([4, 4, 4, 4, 90], 2), "the greatest swing comes last"),
    "the lowest of them": Edge(([10, 5, 8, 0], 3), "the highest reading has just left the stretch"),
    "one temperature a minute": Edge(([9, 8, 7, 6, 5, 4], 3), "always falling"),
    "highest and the lowest": Edge(([-5, 3, -1, 0], 4), "one stretch with negative readings"),
}
MISTAKES = [
    Mistake("The front of your candidates may have left the stretch already.",
            "        if candidates[0] <= place - width:\n            candidates.popleft()\n", ""),
    Mistake("A stretch contains the last `width` readings: the front leaves it one step later than you think.",
            "candidates[0] <= place - width", "candidates[0] < place - width + 2 and len(candidates) > 1"),
    Mistake("Readings that are lower than the new one can never be the highest any more; your candidates keep them and the front is wrong.",
            "values[candidates[-1]] <= value", "values[candidates[-1]] < value - 1"),
    Mistake("Before the first full stretch there is nothing to report yet.", "    return highest[width - 1 :]", "    return highest"),
    Mistake("You return the swing of the whole recording.", "    highest = highest_of_each(readings, minutes)\n",
            "    highest = highest_of_each(readings, minutes)\n    minutes = len(readings)\n    highest = highest_of_each(readings, minutes)\n"),
]
SIZE = 24_000
SLOW = [
    Slow("Your answer is right, but it looks at every reading of every stretch. Remember only readings that can still matter.",
         """
def greatest_swing(readings: list[int], minutes: int) -> int:
    best = -1
    for first in range(len(readings) - minutes + 1):
        stretch = readings[first : first + minutes]
        best = max(best, max(stretch) - min(stretch))
    return best
"""),
]
EQUIVALENT = {
    "return max((high + low for high, low in zip(highest, lowest)), default=-1) -> "
    "return max((high + low for high, low in zip(lowest, highest)), default=-1)": "a sum does not depend on the order",
    "while candidates and values[candidates[-1]] <= value: -> while candidates and values[candidates[-1]] < value:":
        "an equal reading that stays has the same value",
}
ALSO_RIGHT = [
    Way("A heap of values with their positions also gives the highest; what has left the stretch is thrown away when it comes to the top. "
        "That costs a factor of log `n`.",
        """
from heapq import heappop, heappush


def highest_of_each(values: list[int], width: int) -> list[int]:
    heap: list[tuple[int, int]] = []
    highest = []
    for place, value in enumerate(values):
        heappush(heap, (-value, place))
        while heap[0][1] <= place - width:
            heappop(heap)
        highest.append(-heap[0][0])
    return highest[width - 1 :]


def greatest_swing(readings: list[int], minutes: int) -> int:
    highest = highest_of_each(readings, minutes)
    lowest = highest_of_each([-value for value in readings], minutes)
    return max((high + low for high, low in zip(highest, lowest)), default=-1)
"""),
]
EXPLANATION = """
A reading that is followed by one at least as high, while both are in the stretch, will never be the highest again.
Without those, the candidates fall from front to back, and the front is the highest of the stretch. For
`[210, 214, 209, 211, 216, 215]` and width 3:

| new | candidates | highest |
|---|---|---|
| 210 | 210 | – |
| 214 | 214 | – |
| 209 | 214, 209 | 214 |
| 211 | 214, 211 | 214 |
| 216 | 216 | 216 |
| 215 | 216, 215 | 216 |

The lowest readings are the highest of the values with turned signs. Each position comes in once and leaves once, so
the work grows with the number of readings, whatever the width; looking through each stretch takes their product.
"""

from collections import deque


def greatest_swing(readings: list[int], minutes: int) -> int:
    highest = highest_of_each(readings, minutes)
    lowest = highest_of_each([-value for value in readings], minutes)
    return max((high + low for high, low in zip(highest, lowest)), default=-1)


def highest_of_each(values: list[int], width: int) -> list[int]:
    candidates: deque[int] = deque()
    highest = []
    for place, value in enumerate(values):
        while candidates and values[candidates[-1]] <= value:
            candidates.pop()
        candidates.append(place)
        if candidates[0] <= place - width:
            candidates.popleft()
        highest.append(values[candidates[0]])
    return highest[width - 1 :]


def inputs(rng):
    readings = integers(rng, 2, 10, 0, rng.choice([6, 30]))
    if rng.random() < 0.3:
        readings.sort(reverse=rng.random() < 0.5)
    return (readings, rng.randint(1, min(4, len(readings))))


def large(rng, size):
    return ([rng.randint(0, 10**6) for _ in range(size)], size // 3)
