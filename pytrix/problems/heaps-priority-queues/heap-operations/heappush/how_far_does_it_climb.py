"""How far does it climb?

A ticket machine keeps the waiting numbers in a heap, the list `heap`: the item at index `i` is never larger than those at the indices `2 * i + 1` and `2 * i + 2`, as far as they exist. So the smallest item stands at index 0.

A new item `number` is put at the end of the list. As long as it is smaller than the item above it, which is at index `(i - 1) // 2` for the index `i`, it changes places with that one. Return how often it changes places. The heap
may be empty, and items may be equal.
"""

from heapq import heapify

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "At which index does the new item stand at first, before anything has moved?",
    "You need not move anything: only compare the new item with the items above its place, one after the other.",
    "Begin with the length of the list as the index. While it is above 0 and the item above is larger, go to that index and count one.",
)
EXAMPLES = [
    Example(([2, 5, 3, 9, 6, 8], 1), why="past 3 and past 2"),
    Example(([2, 5, 3, 9, 6, 8], 3), why="the 3 above it is not larger"),
    ([4, 7, 5, 8], 6),
]
EDGES = {"may be empty": ([], 3), "may be equal": Edge(([2, 2, 2], 2), "equal items"), "at index 0": Edge(([5], 1), "to the top")}
MISTAKES = [
    Mistake("An item that equals the one above it stays where it is.", "heap[(at - 1) // 2] > number", "heap[(at - 1) // 2] >= number"),
    Mistake("The item above index i is at (i - 1) // 2.", "        at = (at - 1) // 2\n", "        at = at // 2 - 1\n"),
    Mistake("You stop after one change of places. The item climbs as long as it is smaller.", "while at > 0", "if at > 0"),
]
EXPLANATION = """
The new item looks only at the items on its way to the top. For `[2, 5, 3, 9, 6, 8]` and 1:

| index | item above | changes |
|---|---|---|
| 6 | 3 at index 2 | yes |
| 2 | 2 at index 0 | yes |
| 0 | – | |

Each step halves the index, so an insertion into a heap of n items takes about log n steps. This is what `heapq.heappush` does.
"""


def climb(heap: list[int], number: int) -> int:
    at, changes = len(heap), 0
    while at > 0 and heap[(at - 1) // 2] > number:
        at = (at - 1) // 2
        changes += 1
    return changes


def inputs(rng):
    heap = [rng.randint(1, 20) for _ in range(rng.randint(1, 14))]
    heapify(heap)
    return (heap, rng.choice([0, rng.randint(0, 21), rng.choice(heap), heap[0] - 1]))
