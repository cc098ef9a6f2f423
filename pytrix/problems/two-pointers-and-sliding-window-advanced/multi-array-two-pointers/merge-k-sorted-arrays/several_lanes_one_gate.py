"""Several lanes, one gate

At a harbour gate several lanes of lorries become one. Each lorry has a number from its booking, and in each lane the numbers ascend. The gate always lets in the lorry with the smallest number of those that are first in their lanes.

`lanes` is a list of lists of numbers, all different. Return a list of the numbers in the order in which the gate lets them in. A lane may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "SORT")
HINTS = (
    "Which lorries can be let in next, and how do you know which lane goes on afterwards?",
    "Keep a position for each lane: the lorry that stands first there. As long as some lane has one left, take the smallest.",
    "Make a list of positions, all 0. In each round collect pairs of number and lane for all lanes that have lorries left, take the smallest pair, append its number, and move that lane's position by one.",
)
EXAMPLES = [
    Example(([[3, 8], [1, 9], [4]],), why="1 stands first in the second lane, then 3 is the smallest"),
    Example(([[5, 6], []],), why="one lane is empty"),
    Example(([[7], [2, 3, 4]],)),
]
EDGES = {
    "may be empty": ([[], [2], []],),
    "list of lists": Edge(([],), "no lanes"),
}
MISTAKES = [
    Mistake("Your first lane is let in completely before the next one. Compare the lorries that stand first.", "number, lane = min(first)", "number, lane = first[0]"),
    Mistake("The gate takes the smallest number; yours takes the largest.", "min(first)", "max(first)"),
    Mistake("Your gate closes when one lane is empty. The others still have lorries.", "        first = [(lanes[lane][place], lane) for lane, place in enumerate(places) if place < len(lanes[lane])]\n        if not first:\n", "        first = [(lanes[lane][place], lane) for lane, place in enumerate(places) if place < len(lanes[lane])]\n        if len(first) < len(lanes):\n"),
    Mistake("All lanes move on at once, so lorries are lost. Only the lane that was served moves.", "        places[lane] += 1\n", "        places = [place + 1 for place in places]\n"),
]
EXPLANATION = """
Only the lorries that stand first can have the smallest number, as in each lane the numbers ascend. For the lanes 3 8, 1 9 and 4:

| first in the lanes | let in |
|---|---|
| 3, 1, 4 | 1 |
| 3, 9, 4 | 3 |
| 8, 9, 4 | 4 |
| 8, 9 | 8 |
| 9 | 9 |

Each round looks at all lanes, so the cost is lorries times lanes. With many lanes a heap of the first lorries finds the smallest faster.
"""


def gate_order(lanes: list[list[int]]) -> list[int]:
    places = [0] * len(lanes)
    order = []
    while True:
        first = [(lanes[lane][place], lane) for lane, place in enumerate(places) if place < len(lanes[lane])]
        if not first:
            return order
        number, lane = min(first)
        order.append(number)
        places[lane] += 1


def inputs(rng):
    numbers = rng.sample(range(1, 40), rng.randint(0, 8))
    lanes = [[] for _ in range(rng.randint(1, 4))]
    for number in sorted(numbers):
        rng.choice(lanes).append(number)
    return (lanes,)
