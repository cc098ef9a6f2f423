"""Sandbags along the river

Volunteers raise a flood wall. Each group puts sandbags on a stretch of it: an entry of `stretches` is a list of the
first metre, the last metre and the number of layers the wall grows by along that stretch. Metres count from 1 to
`length`, and both ends belong to the stretch. At first the wall has no layers.

Return a list of two numbers: the height of the highest place, in layers, and the number of metres that are so high.
There are very many groups, their stretches are long, and nobody asks for heights before all are done.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "COUNT")
CONSTRAINTS = ("`length` is at least 1", "1 ≤ first ≤ last ≤ `length`", "layers are at least 1")
HINTS = (
    "If you write down only the height of each metre compared with the metre before, how many of these numbers does one group change?",
    "A stretch is a step up at its first metre and a step down behind its last one.",
    "Make a list of steps with room for one metre more than the wall has. After all groups, a running total of the steps gives the heights.",
)
EXAMPLES = [
    Example((6, [[1, 4, 2], [3, 6, 1]]), why="metres 3 and 4 have 3 layers"),
    Example((3, [[1, 3, 5]]), why="all three metres are equally high"),
    Example((5, [[2, 2, 4], [4, 5, 1], [5, 5, 3]]), why="metre 2, and metre 5 with 1 + 3"),
]
EDGES = {
    "no layers": Edge((4, []), "no groups"),
    "both ends belong": Edge((5, [[1, 3, 1], [3, 5, 1]]), "stretches that share one metre"),
    "`length`": Edge((1, [[1, 1, 2], [1, 1, 3]]), "a wall of one metre"),
    "highest place": Edge((6, [[1, 2, 3], [5, 6, 3]]), "two highest places"),
}
MISTAKES = [
    Mistake("The last metre belongs to the stretch, so the step down comes one metre later.",
            "steps[last + 1] -= layers", "steps[last] -= layers"),
    Mistake("The wall grows by the number of layers, not by one.",
            "steps[first] += layers", "steps[first] += 1", "steps[last + 1] -= layers", "steps[last + 1] -= 1"),
    Mistake("You count the stretches of highest places, not the metres.",
            "heights[1:-1].count(highest)", "sum(here == highest != before for before, here in zip(heights, heights[1:-1]))"),
    Mistake("Nothing ever goes down again behind a stretch.", "        steps[last + 1] -= layers\n", ""),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it visits every metre of every stretch. A group only changes something at the two ends.",
         """
def highest_place(length: int, stretches: list[list[int]]) -> list[int]:
    heights = [0] * (length + 1)
    for first, last, layers in stretches:
        for metre in range(first, last + 1):
            heights[metre] += layers
    return [max(heights[1:]), heights[1:].count(max(heights[1:]))]
"""),
]
ALSO_RIGHT = [
    Way("Sort the borders instead of making a list of all metres: between two borders the height does not change. That is better for a "
        "very long wall with few groups.",
        """
def highest_place(length: int, stretches: list[list[int]]) -> list[int]:
    borders = [(1, 0), (length + 1, 0)]
    for first, last, layers in stretches:
        borders += [(first, layers), (last + 1, -layers)]
    borders.sort()
    height, metres = 0, {0: 0}
    for (here, step), (there, _) in zip(borders, borders[1:]):
        height += step
        metres[height] = metres.get(height, 0) + there - here
    highest = max(height for height, count in metres.items() if count)
    return [highest, metres[highest]]
"""),
]
EXPLANATION = """
`steps[m]` says by how much metre `m` is higher than the metre before. A stretch changes two of these numbers, however
long it is, and one walk adds them up. For six metres with `[1, 4, 2]` and `[3, 6, 1]`:

| metre | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
|---|---|---|---|---|---|---|---|
| step | +2 | 0 | +1 | 0 | -2 | 0 | -1 |
| height | 2 | 2 | 3 | 3 | 1 | 1 | 0 |

The work is the number of groups plus the length of the wall. Raising every metre of each stretch takes the number of
groups times the length of their stretches.
"""

from itertools import accumulate


def highest_place(length: int, stretches: list[list[int]]) -> list[int]:
    steps = [0] * (length + 2)
    for first, last, layers in stretches:
        steps[first] += layers
        steps[last + 1] -= layers
    heights = list(accumulate(steps))
    highest = max(heights)
    return [highest, heights[1:-1].count(highest)]


def inputs(rng):
    length = rng.randint(1, 7)
    stretches = []
    for _ in range(rng.randint(1, 5)):
        first, last = sorted([rng.randint(1, length), rng.randint(1, length)])
        stretches.append([first, last, rng.randint(1, 4)])
    return (length, stretches)


def large(rng, size):
    stretches = [[rng.randint(1, size // 2), rng.randint(size // 2, size), rng.randint(1, 9)] for _ in range(size)]
    return (size, stretches)
