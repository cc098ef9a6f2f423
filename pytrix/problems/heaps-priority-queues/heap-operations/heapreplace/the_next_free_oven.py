"""The next free oven

A bakery has `ovens` ovens, all free at minute 0, and a queue of cakes: `minutes` lists how long each one bakes, in the order of the queue. The first cake goes into an oven at once; each further one goes into the oven that becomes free first, as soon as it is free.

Return the minute at which the last cake is done; without cakes that is 0. `ovens` is at least 1. A factory bakes tens of thousands of cakes in thousands of ovens, so don't look at every oven for each cake.
"""

from heapq import heapreplace

from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What do you have to know about each oven, and which oven is the only one that matters for the next cake?",
    "Keep the minute at which each oven becomes free in a heap. At the beginning they are all 0.",
    "The smallest time leaves the heap, and the same time plus the cake's minutes comes in. Do both in a single call, and remember the latest time that you saw.",
)
EXAMPLES = [
    Example(([30, 20, 25, 10], 2), why="25 begins at 20 in the second oven, 10 at 30 in the first"),
    ([30, 20, 25, 10], 1),
    Example(([5, 40, 5], 3), why="an oven for each"),
]
EDGES = {"without cakes": ([], 2), "at least 1": Edge(([4, 4], 1), "one oven"), "becomes free first": Edge(([50, 10, 10, 10, 10], 2), "one cake takes very long")}
ALWAYS = [
    ([5, 5, 10], 2),
]
MISTAKES = [
    Mistake("Each further cake goes into the oven that is free first; yours goes round the ovens in turn.",
            """
def last_done(minutes: list[int], ovens: int) -> int:
    free = [0] * ovens
    for at, needed in enumerate(minutes):
        free[at % ovens] += needed
    return max(free)
"""),
    Mistake("The cake begins when the oven becomes free, so both times have to be added.", "done = free[0] + needed", "done = max(free[0], needed)"),
    Mistake("The last cake of the queue need not be the last one done.", "latest = max(latest, done)", "latest = done"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but it looks at all ovens for each cake. A heap gives the one that is free first.",
         """
def last_done(minutes: list[int], ovens: int) -> int:
    free = [0] * ovens
    for needed in minutes:
        oven = 0
        for other in range(ovens):
            if free[other] < free[oven]:
                oven = other
        free[oven] += needed
    return max(free)
"""),
]
EXPLANATION = """
The heap holds the minute at which each oven becomes free. `heapreplace` takes the smallest out and puts the new time in. For `[30, 20, 25, 10]` and 2 ovens:

| cake | begins | done | ovens free at |
|---|---|---|---|
| 30 | 0 | 30 | 0, 30 |
| 20 | 0 | 20 | 20, 30 |
| 25 | 20 | 45 | 30, 45 |
| 10 | 30 | 40 | 40, 45 |

The last one is done at 45. Each cake costs about log m steps for m ovens; looking at every oven instead costs m.
"""


def last_done(minutes: list[int], ovens: int) -> int:
    free = [0] * ovens
    latest = 0
    for needed in minutes:
        done = free[0] + needed
        heapreplace(free, done)
        latest = max(latest, done)
    return latest


def inputs(rng):
    return (integers(rng, 1, 9, 1, rng.choice([5, 30])), rng.randint(1, 4))


def large(rng, size):
    return ([rng.randint(1, 90) for _ in range(size)], size // 3)
