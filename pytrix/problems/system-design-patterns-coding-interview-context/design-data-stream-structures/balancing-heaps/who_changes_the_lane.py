"""Who changes the lane?

Two lanes lead to the customs office: **light** and **heavy**. Lorries arrive one by one; `weights` holds their weights.

- A lorry drives to the light lane if that is empty or if the lorry weighs at most as much as the heaviest one there; otherwise to the heavy lane.
- Then, if the light lane has at least two lorries more than the heavy lane, its heaviest lorry changes to the heavy lane.
- If the heavy lane has more lorries than the light lane, its lightest lorry changes to the light lane.

Nobody leaves. Return how many tonnes change the lane in all: the sum of the weights of the lorries that change. A lorry may change several times and then counts each time. The lanes get long, and looking at all lorries for each arrival takes too long.
"""
from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("PARTITION", "COMPARE")
HINTS = (
    "Which one lorry of each lane can ever be the next to change?",
    "Keep each lane as a heap with that lorry on top; the light lane needs its greatest there, so store negative weights.",
    "Put the newcomer on its side by one comparison with the top of the light lane. Then compare the two lengths, and move one top over if they are too different.",
)
EXAMPLES = [
    Example(([20, 35, 10, 15, 5],), why="light has 5, 10, 15 and 20 against 35, so the 20 changes"),
    Example(([10, 20, 30, 40, 15],)),
    Example(([8, 9],), why="one lorry in each lane"),
]
EDGES = {
    "at most as much": Edge(([7, 7, 7, 7, 9, 7],), "equal weights"),
    "several times": Edge(([10, 4, 30, 20, 40, 1, 2, 3],), "back and forth"),
    "Nobody leaves": Edge(([],), "no lorries"),
}
MISTAKES = [
    Mistake("A lorry as heavy as the heaviest in the light lane drives to the light lane.", "weight <= -light[0]", "weight < -light[0]"),
    Mistake("The light lane may have one lorry more; only with two more somebody has to change.", "if len(light) >= len(heavy) + 2", "if len(light) >= len(heavy) + 1"),
    Mistake("The heavy lane may never have more lorries than the light one.", "elif len(heavy) > len(light)", "elif len(heavy) > len(light) + 1"),
    Mistake("From the heavy lane the lightest lorry changes, not the one that has just come.", "heappop(heavy)", "heavy.pop()"),
]
SIZE = 30_000
SLOW = [
    Slow(
        "Your answer is right, but it looks through a whole lane for each lorry. Two heaps have the right lorry on top.",
        """
def tonnes_changing(weights: list[int]) -> int:
    light: list[int] = []
    heavy: list[int] = []
    changes = []
    for weight in weights:
        (light if not light or weight <= max(light) else heavy).append(weight)
        if len(light) >= len(heavy) + 2:
            changes.append(max(light))
            light.remove(changes[-1])
            heavy.append(changes[-1])
        elif len(heavy) > len(light):
            changes.append(min(heavy))
            heavy.remove(changes[-1])
            light.append(changes[-1])
    return sum(changes)
""",
    )
]
EXPLANATION = """
The light lane is a heap with its heaviest lorry on top (negative weights), the heavy lane a heap with its lightest on top. For 20, 35, 10, 15, 5:

| lorry | light | heavy | changes |
|---|---|---|---|
| 20 | 20 | – | – |
| 35 | 20 | 35 | – |
| 10 | 10 20 | 35 | – |
| 15 | 10 15 | 20 35 | 20 |
| 5 | 5 10 15 | 20 35 | – |

After each arrival the lengths are equal, or the light lane has one more, so one change is always enough, and the median can be read off the tops. Each lorry costs a few heap steps. Sorted lists would show both ends too, but shift their items.
"""


def tonnes_changing(weights: list[int]) -> int:
    light: list[int] = []
    heavy: list[int] = []
    changes = []
    for weight in weights:
        if not light or weight <= -light[0]:
            heappush(light, -weight)
        else:
            heappush(heavy, weight)
        if len(light) >= len(heavy) + 2:
            changes.append(-heappop(light))
            heappush(heavy, changes[-1])
        elif len(heavy) > len(light):
            changes.append(heappop(heavy))
            heappush(light, -changes[-1])
    return sum(changes)


def inputs(rng):
    return (integers(rng, 2, 11, 1, rng.choice([5, 30])),)


def large(rng, size):
    return ([rng.randint(1, 10**6) for _ in range(size)],)
