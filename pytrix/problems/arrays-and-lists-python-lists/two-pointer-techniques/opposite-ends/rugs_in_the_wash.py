"""Rugs in the wash

A laundry washes rugs. The machine takes one or two rugs at a time and at most `limit` kilograms. `weights` lists the
weights of the rugs in whole kilograms, in no particular order.

Return the smallest number of loads with which all rugs are washed. If a single rug is heavier than the limit, the job
cannot be done: return `-1`. Without rugs no load is needed. Leave the list as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("PARTITION", "SORT")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "Think of the heaviest rug. If it can share a load with any rug at all, with which one can it certainly?",
    "Sort the weights. The heaviest rug goes in; the lightest one joins it if both together are not too heavy.",
    "Move the heavy end inward in every load, and the light end only when the lightest rug has found room.",
)
EXAMPLES = [
    Example(([6, 2, 5, 3], 8), why="6 with 2, 5 with 3"),
    Example(([4, 4, 4], 7), why="no two fit together"),
    Example(([3, 9], 8), why="the 9 is too heavy"),
]
EDGES = {
    "Without rugs": ([], 5),
    "one or two": Edge(([1, 1, 1, 1, 1], 9), "never three in one load"),
    "at most `limit`": Edge(([7, 3, 8, 2], 10), "pairs of exactly the limit"),
    "smallest number of loads": Edge(([7, 3, 9, 3], 10), "no rug can join the 9"),
    "heavier than the limit": ([2, 3, 11], 10),
    "smallest number": Edge(([8], 8), "a single rug"),
}
ALWAYS = [([7, 6], 6), ([7, 1, 6, 6], 8)]
MISTAKES = [
    Mistake("Two rugs that weigh exactly the limit may go together.", "<= limit", "< limit"),
    Mistake("The machine takes at most two rugs, however light they are.",
            """
def fewest_loads(weights: list[int], limit: int) -> int:
    if any(weight > limit for weight in weights):
        return -1
    loads, room = 0, 0
    for weight in sorted(weights, reverse=True):
        if weight > room:
            loads, room = loads + 1, limit
        room -= weight
    return loads
"""),
    Mistake("A rug that is too heavy can never be washed: the answer is -1.",
            "    if any(weight > limit for weight in weights):\n        return -1\n", ""),
    Mistake("The weights come in no particular order; sort them before you look at the ends.", "sorted(weights)", "list(weights)"),
    Mistake("The last rug that is left needs a load as well.", "while light <= heavy", "while light < heavy"),
    Mistake("You pair neighbours in weight. A heavy rug has to be paired with a light one.",
            "order[light] + order[heavy] <= limit:\n            light += 1",
            "order[max(heavy - 1, light)] + order[heavy] <= limit:\n            heavy -= 1"),
]
ORACLE = """
def fewest_loads(weights: list[int], limit: int) -> int:
    if max(weights, default=0) > limit:
        return -1

    def best(rest):
        if not rest:
            return 0
        first, others = rest[0], rest[1:]
        answers = [best(others)]
        for place, other in enumerate(others):
            if first + other <= limit:
                answers.append(best(others[:place] + others[place + 1 :]))
        return 1 + min(answers)

    return best(weights)
"""
ALSO_RIGHT = [
    Way("A `deque` of the sorted weights loses its ends instead of moving two positions; the idea and the cost are the same.",
        """
from collections import deque


def fewest_loads(weights: list[int], limit: int) -> int:
    waiting = deque(sorted(weights))
    if waiting and waiting[-1] > limit:
        return -1
    loads = 0
    while waiting:
        heavy = waiting.pop()
        if waiting and waiting[0] + heavy <= limit:
            waiting.popleft()
        loads += 1
    return loads
"""),
]
EXPLANATION = """
The heaviest rug needs a load in any case. If the lightest rug does not fit in with it, none does; if it does, sharing
with it wastes nothing, because every other load that could take a heavier partner could take it too. For
`[6, 2, 5, 3]` and limit 8, sorted `[2, 3, 5, 6]`:

| light | heavy | load |
|---|---|---|
| 2 | 6 | both, 8 kg |
| 3 | 5 | both, 8 kg |

After the sorting, one walk from both ends is enough: `n` log `n` steps in all. Trying all ways to pair the rugs would
also work, but their number explodes.
"""


def fewest_loads(weights: list[int], limit: int) -> int:
    if any(weight > limit for weight in weights):
        return -1
    order = sorted(weights)
    light = 0
    heavy = len(order) - 1
    loads = 0
    while light <= heavy:
        if order[light] + order[heavy] <= limit:
            light += 1
        heavy -= 1
        loads += 1
    return loads


def inputs(rng):
    weights = integers(rng, 1, 7, 1, 10)
    limit = rng.randint(max(weights), max(weights) + 4)
    return (weights, limit - 5 if rng.random() < 0.1 and limit > 5 else limit)
