"""The raft that sinks too deep

Crates are carried onto a raft one after the other; `weights` holds their weights in that order. As soon as all crates on board weigh more than `limit` together, the heaviest of them is put back on the bank; a load of at most `limit` is fine. Crates on the bank stay there.

Return the weights of the crates put back on the bank, in the order in which that happens. There are many crates, and most of them stay on board.
"""
from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
CONSTRAINTS = ("weights are whole numbers, at least 1", "`limit` is at least 0")
HINTS = (
    "Which crate do you have to find again and again, and what changes between two searches?",
    "A heap gives its least item cheaply. Which numbers would make the heaviest crate the least?",
    "Push the negative weight and add the weight to the load. When the load is above the limit, pop, turn the sign back, subtract it from the load and note it.",
)
EXAMPLES = [
    Example(([30, 50, 20, 40], 100), why="140 is too much: the 50 goes; then 90 is fine"),
    Example(([10, 90, 5, 95, 90], 100), why="a load of 100 is fine; then the heaviest goes three times"),
    Example(([60, 70], 50)),
]
EDGES = {
    "at most": Edge(([40, 60, 1], 100), "exactly the limit"),
    "the heaviest of them": Edge(([2, 2, 9], 3), "one crate after another"),
    "`limit`": Edge(([3, 1, 2], 0), "nothing may stay"),
    "many crates": Edge(([], 10), "no crates"),
}
ALWAYS = [
    ([30, 50, 20, 40, 10], 100),
]
MISTAKES = [
    Mistake("You put the last crate back. The heaviest one on board has to go, whenever it came.", "        heappush(aboard, -weight)\n", "        aboard.append(-weight)\n", "heaviest = -heappop(aboard)", "heaviest = -aboard.pop()"),
    Mistake("A load of exactly `limit` is allowed: a crate goes only when there is more.", "if load > limit", "if load >= limit"),
    Mistake("You put the lightest crate back: a heap gives its least item, so the weights need a minus sign.", "heappush(aboard, -weight)", "heappush(aboard, weight)", "-heappop(aboard)", "heappop(aboard)"),
    Mistake("The crate put back must be subtracted from the load.", "            load -= heaviest\n", ""),
]
SIZE = 24_000
SLOW = [
    Slow(
        "Your answer is right, but it looks at every crate on board to find the heaviest. A heap finds it in a few steps.",
        """
def put_back(weights: list[int], limit: int) -> list[int]:
    aboard: list[int] = []
    back = []
    for weight in weights:
        aboard.append(weight)
        if sum(aboard) > limit:
            heaviest = max(aboard)
            aboard.remove(heaviest)
            back.append(heaviest)
    return back
""",
    )
]
EXPLANATION = """
Python's heaps give the least item. With the signs turned, the heaviest crate is the least number. For 30, 50, 20, 40 and the limit 100:

| crate | load | heap, turned back | put back |
|---|---|---|---|
| 30 | 30 | 30 | – |
| 50 | 80 | 50 30 | – |
| 20 | 100 | 50 30 20 | – |
| 40 | 140 | 50 40 20 30 | 50 |

One crate is always enough: the load was fine before the newcomer, and the heaviest weighs no less than that. The load is kept as a number and never added up again. Each crate goes into the heap once and out at most once, in a logarithm of steps. A sorted list with `insort` would give the heaviest at once, but shifts crates at every arrival.
"""


def put_back(weights: list[int], limit: int) -> list[int]:
    aboard: list[int] = []
    back = []
    load = 0
    for weight in weights:
        heappush(aboard, -weight)
        load += weight
        if load > limit:
            heaviest = -heappop(aboard)
            load -= heaviest
            back.append(heaviest)
    return back


def inputs(rng):
    return [rng.randint(1, 9) for _ in range(rng.randint(3, 10))], rng.choice([rng.randint(0, 8), rng.randint(8, 30)])


def large(rng, size):
    return [rng.randint(500, 1500) for _ in range(size)] + [9000, 8000], 1000 * size + 5000
