"""The first delivery that completes a pair

Lorries with different loads arrive at a ferry. The captain waits for two lorries that weigh `capacity` tonnes
together and leaves at once with them: `loads` lists the weights in the order of arrival.

Return the positions of the two lorries, counted from 0, as a tuple with the earlier one first. The ferry leaves with
the **first lorry that finds a partner** among those waiting. If several of those waiting would do, the one that has
waited longest is taken. If the ferry can't leave, return `None`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("weights are at least 1",)
HINTS = (
    "When a lorry arrives, what do you need to know about each weight that is waiting?",
    "Keep a dictionary from weights to positions. Ask it for the partner of each lorry that arrives, before you put the lorry in.",
    "When a weight is there already, its entry must stay: the first position has waited longest. `setdefault` does that.",
)
EXAMPLES = [
    Example(([12, 30, 7, 18, 5], 25), why="18 and 7 are complete before 5 arrives"),
    Example(([10, 10, 4, 10], 14), why="4 takes the lorry at position 0"),
    Example(([20, 9, 20], 40)),
    Example(([6, 3], 12), why="one lorry of 6 is not enough"),
]
EDGES = {
    "can't leave": ([], 10),
    "has waited longest": ([3, 5, 3, 3, 5, 4], 9),
    "first lorry that finds a partner": Edge(([1, 2, 3, 4, 5], 6), "a pair inside another"),
}
MISTAKES = [
    Mistake("Among equal weights that wait, you take the latest. The one that has waited longest goes.",
            "waiting.setdefault(load, position)", "waiting[load] = position"),
    Mistake("A lorry of half the capacity is its own partner in your answer.",
            "        if capacity - load in waiting:\n            return waiting[capacity - load], position\n        waiting.setdefault(load, position)\n",
            "        waiting.setdefault(load, position)\n        if capacity - load in waiting:\n            return waiting[capacity - load], position\n"),
    Mistake("You return the weights. Return their positions instead.",
            "return waiting[capacity - load], position", "return capacity - load, load"),
    Mistake("You look for the pair whose earlier lorry came first. The ferry leaves as soon as any pair is complete.",
            """
def ferry(loads: list[int], capacity: int) -> tuple[int, int] | None:
    for i in range(len(loads)):
        for j in range(i + 1, len(loads)):
            if loads[i] + loads[j] == capacity:
                return i, j
    return None
"""),
]
ORACLE = """
def ferry(loads: list[int], capacity: int) -> tuple[int, int] | None:
    pairs = [(j, i) for j in range(len(loads)) for i in range(j) if loads[i] + loads[j] == capacity]
    return (min(pairs)[1], min(pairs)[0]) if pairs else None
"""
EXPLANATION = """
`waiting` maps each weight to the first lorry with it. A lorry that arrives asks for its partner and joins those
waiting if there is none. For a capacity of 25:

| position | load | partner | waiting afterwards |
|---|---|---|---|
| 0 | 12 | 13, not there | `{12: 0}` |
| 1 | 30 | -5, not there | `{12: 0, 30: 1}` |
| 2 | 7 | 18, not there | `{12: 0, 30: 1, 7: 2}` |
| 3 | 18 | 7, at position 2 | |

Each lorry costs two look-ups. Trying all pairs for each arrival costs the square of their number.
"""


def ferry(loads: list[int], capacity: int) -> tuple[int, int] | None:
    waiting: dict[int, int] = {}
    for position, load in enumerate(loads):
        if capacity - load in waiting:
            return waiting[capacity - load], position
        waiting.setdefault(load, position)
    return None


def inputs(rng):
    loads = integers(rng, 2, 8, 1, 7)
    return (loads, rng.choice([rng.randint(2, 18), 2 * loads[0], loads[0] + loads[-1], loads[0] + loads[-1]]))
