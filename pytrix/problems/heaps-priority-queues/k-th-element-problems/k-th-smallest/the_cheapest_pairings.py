"""The cheapest pairings

A canteen's menu consists of a main dish and a dessert. `mains` and `desserts` list their prices, each in ascending order, perhaps with equal prices. Every main dish can be combined with every dessert.

Of all combinations, ordered by price, return the price of the one in place `place`, where place 1 is the cheapest; combinations with equal prices all count. If there are fewer combinations, return `None`. `place` is at least 1. With thousands of dishes, making all combinations
takes too long; `place` stays small.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "The cheapest combination is known at once. Which combinations can be the second cheapest?",
    "Keep in a heap, for each main dish, its cheapest combination that wasn't taken yet. Taking one makes room for the same main dish with the next dessert.",
    "Push (price, main, dessert) for all main dishes with the first dessert. Pop as often as the place says; after each pop push the same main dish with the next dessert, if there is one.",
)
EXAMPLES = [
    Example(([5, 7, 9], [1, 4], 3), why="6, 8, 9"),
    Example(([5, 7, 9], [1, 4], 4), why="the prices are 6, 8, 9, 10, 11, 13"),
    ([2, 2], [3], 2),
    ([2, 2], [3], 3),
]
EDGES = {"equal prices": ([1, 1], [2, 2], 4), "fewer combinations": ([4], [], 1), "at least 1": Edge(([8, 9], [1, 2], 1), "the cheapest"), "in place `place`": Edge(([1, 20], [1, 2, 3, 4], 4), "one main dish with all desserts")}
ALWAYS = [
    ([1, 2, 9], [1, 2, 9], 5),
]
MISTAKES = [
    Mistake("After taking a combination, the same main dish comes back with its next dessert.",
            "        if dessert + 1 < len(desserts):\n            heappush(heap, (mains[main] + desserts[dessert + 1], main, dessert + 1))\n", ""),
    Mistake("The last dessert is never used in your combinations.", "if dessert + 1 < len(desserts):", "if dessert + 2 < len(desserts):"),
    Mistake("Place 1 is the cheapest, so you pop one too many.", "range(place - 1)", "range(place)"),
]
SIZE = 3_600
SLOW = [
    Slow("Right, but it makes all combinations, millions of them, for one of the first places.",
         """
def price_at(mains: list[int], desserts: list[int], place: int) -> int | None:
    prices = sorted(main + dessert for main in mains for dessert in desserts)
    return prices[place - 1] if place <= len(prices) else None
"""),
]
EXPLANATION = """
For each main dish only its cheapest combination that is left can be next. A heap of these gives the cheapest of all. For `[5, 7, 9]`, `[1, 4]` and place 4:

| popped | pushed | in the heap |
|---|---|---|
| 6 (5 + 1) | 5 + 4 = 9 | 8, 9, 10 |
| 8 (7 + 1) | 7 + 4 = 11 | 9, 10, 11 |
| 9 (5 + 4) | – | 10, 11 |
| 10 (9 + 1) | | |

That takes about m + k log m steps for m main dishes and place k. Instead, sorting all combinations takes m times d steps and more for d desserts.
"""


def price_at(mains: list[int], desserts: list[int], place: int) -> int | None:
    if place > len(mains) * len(desserts):
        return None
    heap = [(price + desserts[0], main, 0) for main, price in enumerate(mains)]
    for _ in range(place - 1):
        _, main, dessert = heappop(heap)
        if dessert + 1 < len(desserts):
            heappush(heap, (mains[main] + desserts[dessert + 1], main, dessert + 1))
    return heap[0][0]


def inputs(rng):
    mains = sorted(rng.randint(1, 12) for _ in range(rng.randint(1, 5)))
    desserts = sorted(rng.randint(1, 12) for _ in range(rng.randint(1, 5)))
    return (mains, desserts, rng.randint(1, len(mains) * len(desserts) + 1))


def large(rng, size):
    return (sorted(rng.randint(1, 9999) for _ in range(size)), sorted(rng.randint(1, 9999) for _ in range(size)), 800)
