"""The rent in the middle

A tenants' union wants to know the middle rent of a street: half of the flats cost at most that much, half at least.

`rents` lists the rents in any order, at least one. Return the middle one in order of size. For an even number of rents there are two in the middle; then return the mean of the two. The result is always a `float`.
"""

from heapq import heapify, heappop

from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How many rents must be taken away from below before the middle one is the smallest that is left?",
    "Make a heap of a copy, and pop until the first of the two middle ones, or the only one, is on top.",
    "With n rents, pop (n - 1) // 2 of them. The next pop is the lower middle; for an even n the one after it is the upper middle.",
)
EXAMPLES = [
    Example(([900, 650, 1200, 700, 800],), why="650 and 700 are below 800"),
    Example(([500, 810, 640, 705],), why="the mean of 640 and 705"),
    ([300, 300, 900],),
]
EDGES = {"at least one": Edge(([420],), "one flat"), "two in the middle": ([10, 1],), "in any order": Edge(([5, 4, 3, 2, 1, 0],), "falling rents")}
MISTAKES = [
    Mistake("The rents have to be put in order first; the middle of the list isn't the middle in size.", "    heapify(heap)\n", "", "heappop(heap)\n    lower = heappop(heap)", "heap.pop(0)\n    lower = heap.pop(0)"),
    Mistake("For an even number both middle rents count.", "(lower + heap[0]) / 2", "lower / 1"),
    Mistake("For an odd number there is only one in the middle.", "if len(rents) % 2 == 0:", "if len(rents) > 1:"),
    Mistake("The result should be a `float`, even for an odd number.", "return float(lower)", "return lower"),
]
ORACLE = """
def middle_rent(rents: list[int]) -> float:
    for rent in rents:
        below = sum(other < rent for other in rents)
        same = rents.count(rent)
        if below <= (len(rents) - 1) // 2 < below + same:
            lower = rent
        if below <= len(rents) // 2 < below + same:
            upper = rent
    return (lower + upper) / 2
"""
ALSO_RIGHT = [
    Way("Sorting a copy is simpler and about as fast here: the heap saves only the order of the upper half.",
        """
def middle_rent(rents: list[int]) -> float:
    ordered = sorted(rents)
    return (ordered[(len(rents) - 1) // 2] + ordered[len(rents) // 2]) / 2
"""),
]
EXPLANATION = """
After `heapify` the smaller half is popped, and the middle comes to the top. For `[500, 810, 640, 705]`:

| step | popped | top afterwards |
|---|---|---|
| (4 - 1) // 2 = 1 pop | 500 | 640 |
| lower middle | 640 | 705 |
| even, so mean with the top | | (640 + 705) / 2 = 672.5 |

`heapify` takes about n steps and half of the items are popped, so it is n log n as with sorting, but about half the work.
"""


def middle_rent(rents: list[int]) -> float:
    heap = rents[:]
    heapify(heap)
    for _ in range((len(rents) - 1) // 2):
        heappop(heap)
    lower = heappop(heap)
    if len(rents) % 2 == 0:
        return (lower + heap[0]) / 2
    return float(lower)


def inputs(rng):
    return (integers(rng, 1, 9, 1, rng.choice([6, 60])),)
