"""Letting it sink

A list can stand for a tree of places: below place i are the places 2i + 1 and 2i + 2, as far as the list reaches. In a **max-heap** no value
is larger than the one above it.

`heap` is a max-heap, except that the value at place 0 may be too small. It sinks: it changes places with the larger one of the values
below it, with the left one if both are equal, as long as that one is larger than itself. Change the list in place, and return nothing.
"""
from heapq import heapify

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "TRANSFORM")
COMPARE = "argument:heap"
HINTS = (
    "In the list 1, 9, 7, 8, 2, which values are below the 1, and which are below the 9?",
    "Follow the value down. At each place find the larger one of the values below, and stop when it is not larger than the sinking value.",
    "The place on the left is 2i + 1. If the place next to it exists and holds a larger value, that is the one to compare and exchange with.",
)
EXAMPLES = [
    Example(([1, 9, 7, 8, 2],), why="1 changes with 9, then with 8"),
    Example(([5, 5, 4],), why="nothing below is larger"),
    Example(([2, 6, 6],), why="both are equal, so the left one rises"),
]
EDGES = {"as far as the list reaches": Edge(([],), "an empty heap"), "place 0": Edge(([3],), "a single value"), "the larger one": Edge(([1, 2],), "only a left one below")}
ALWAYS = [
    ([5, 2, 1],),
    ([0, 9, 9, 7, 6, 6, 4, 2],),
    ([0, 2, 5],),
]
MISTAKES = [
    Mistake("The larger one of both has to rise, or a smaller value stands above it.",
            "heap[below + 1] > heap[below]", "heap[below + 1] < heap[below]"),
    Mistake("The value may have to sink further than one step.", "        place = below\n", "        break\n"),
    Mistake("If both are equal, the left one rises.", "heap[below + 1] > heap[below]", "heap[below + 1] >= heap[below]"),
    Mistake("The place on the right is looked at even if the list ends before it.", "below + 1 < len(heap) and ", ""),
]
ORACLE = """
def sink(heap: list[int]) -> None:
    def settle(place: int) -> None:
        below = [each for each in (2 * place + 1, 2 * place + 2) if each < len(heap)]
        if below:
            largest = sorted(below, key=lambda each: (-heap[each], each))[0]
            if heap[largest] > heap[place]:
                heap[largest], heap[place] = heap[place], heap[largest]
                settle(largest)

    settle(0)
"""
ALSO_RIGHT = [
    Way("Instead of exchanging, let the larger values move up and put the sinking value down at the end: half as many writes.",
        """
def sink(heap: list[int]) -> None:
    if not heap:
        return
    value, place = heap[0], 0
    while (below := 2 * place + 1) < len(heap):
        if below + 1 < len(heap) and heap[below + 1] > heap[below]:
            below += 1
        if heap[below] <= value:
            break
        heap[place] = heap[below]
        place = below
    heap[place] = value
"""),
]
EXPLANATION = """
In 1, 9, 7, 8, 2 the values 9 and 7 are below the 1. The larger rises: 9, 1, 7, 8, 2. Now 8 and 2 are below it: 9, 8, 7, 1, 2. The depth of the
tree is about log n, so that is the cost. Heap sort does this n times: it exchanges the value at place 0, the largest, with the last one,
shortens the heap by one, and lets the new value sink. Another way to write it moves the others up and exchanges nothing.
"""


def sink(heap: list[int]) -> None:
    place = 0
    while 2 * place + 1 < len(heap):
        below = 2 * place + 1
        if below + 1 < len(heap) and heap[below + 1] > heap[below]:
            below += 1
        if heap[below] <= heap[place]:
            break
        heap[place], heap[below] = heap[below], heap[place]
        place = below


def inputs(rng):
    values = [-rng.randint(1, 9) for _ in range(rng.randint(3, 10))]
    heapify(values)
    return ([rng.randint(0, 9), *(-value for value in values[1:])],)
