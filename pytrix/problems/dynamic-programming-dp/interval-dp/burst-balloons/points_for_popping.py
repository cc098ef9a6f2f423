"""Points for popping

In a game, bubbles with numbers hang in a row. A player pops one after another. A pop brings the product of the numbers of the two bubbles that hang beside it at that moment; where there is none on a side, a 1 counts instead. When a bubble is gone, the bubbles on both sides of it become neighbours.

`numbers` lists the numbers of the row, and `order` the positions of the bubbles in the order in which they are popped; positions are counted from 0 in the full row. Not all bubbles need to be popped. Return the sum of the points. If nothing is popped, it is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "AGGREGATE")
CONSTRAINTS = ("`order` holds each position at most once",)
HINTS = (
    "A bubble was popped. Which positions have the neighbours of the next one in the full row?",
    "Keep a list of the positions that still hang there. Its neighbours in this list are the neighbours in the row.",
    "Put a 1 at each end of the row, which is never popped; then there is always a neighbour. All the positions move by one.",
)
EXAMPLES = [
    Example(([2, 5, 3, 4], [1, 2, 0]), why="2 · 3, then 2 · 4, then 1 · 4"),
    Example(([2, 5, 3, 4], [3]), why="3 beside it, and nothing on the right"),
    ([6, 7], [0, 1]),
]
EDGES = {"nothing is popped": ([3, 4], []), "none on a side": Edge(([9], [0]), "a single bubble"), "need to be popped": Edge(([2, 3, 4, 5, 6], [3, 2]), "some stay")}
ALWAYS = [
    ([3, 5, 3, 2], [2]),
    ([2, 0, 3], [2]),
]
MISTAKES = [
    Mistake("The number of the popped bubble doesn't count, only those beside it.", "total += row[hanging[place - 1]]", "total += row[position + 1] * row[hanging[place - 1]]"),
    Mistake("Popped bubbles are gone: the next ones become neighbours.", "        hanging.pop(place)\n", ""),
    Mistake("Where there is none on a side, a 1 counts, not a 0.", "[1, *numbers, 1]", "[0, *numbers, 0]"),
    Mistake("The neighbour on the right is the nearest one, not the last of the row.", "row[hanging[place + 1]]", "row[hanging[-1]]"),
]
EXPLANATION = """
The list of positions that still hang there closes up by itself when one is removed, and a 1 at each end stands for a missing neighbour. For `[2, 5, 3, 4]` and the order 1, 2, 0:

| pop | hanging before it | left · right | points |
|---|---|---|---|
| 5 | 2, 5, 3, 4 | 2 · 3 | 6 |
| 3 | 2, 3, 4 | 2 · 4 | 8 |
| 2 | 2, 4 | 1 · 4 | 4 |

Together 18. Each pop walks through the list once. Which order brings most is a much harder question.
"""


def points(numbers: list[int], order: list[int]) -> int:
    row = [1, *numbers, 1]
    hanging = list(range(len(row)))
    total = 0
    for position in order:
        place = hanging.index(position + 1)
        total += row[hanging[place - 1]] * row[hanging[place + 1]]
        hanging.pop(place)
    return total


def inputs(rng):
    size = rng.randint(1, 6)
    return ([rng.randint(2, 9) for _ in range(size)], rng.sample(range(size), rng.randint(0, size)))
