"""The wheel is back at the top

A wheel of fortune has `size` fields, numbered from 0; at first field 0 is at the top. `turns` lists by how many
fields it is turned each time, forwards, or backwards if negative. After the last field comes field 0 again.

Return how often field 0 is at the top after a turn. The position before the first turn does not count; a turn of 0
fields does.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "After turns of 3 and 4 fields, which field of a wheel with 5 fields is at the top?",
    "Keep the field at the top. Each turn adds to it, and the remainder by the size brings it back into the range of fields.",
    "Add the turn, take the remainder, and count when the result is 0. Python's remainder is never negative here, so backward turns need no care.",
)
EXAMPLES = [
    Example(([3, 2, 4, -4, 5], 5), why="the fields are 3, 0, 4, 0, 0"),
    Example(([1, 1, 1], 4), why="the fields are 1, 2, 3"),
    Example(([0, 12], 6), why="a turn of 0, and twice round"),
]
EDGES = {
    "turns": Edge(([], 3), "no turns"),
    "backwards if negative": ([-2, -5, -1], 8),
    "at least 1": Edge(([4, -7], 1), "a wheel with a single field"),
    "a turn of 0 fields": Edge(([5, 0, 0], 5), "standing still at the top"),
}
MISTAKES = [
    Mistake("The wheel goes on from where it stands; you start at field 0 for every turn.", "(field + turn) % size", "turn % size"),
    Mistake("After the last field comes field 0 again: take the remainder by the size.", "(field + turn) % size", "field + turn"),
    Mistake("The position before the first turn does not count.", "    count = 0\n", "    count = 1\n"),
    Mistake("You look before the wheel is turned.", "        field = (field + turn) % size\n        if field == 0:\n            count += 1\n",
            "        if field == 0:\n            count += 1\n        field = (field + turn) % size\n"),
]
ALSO_RIGHT = [
    Way("The total of all turns so far need not be kept small: it is enough to ask whether it is a multiple of the size.",
        """
from itertools import accumulate


def times_at_the_top(turns: list[int], size: int) -> int:
    return sum(total % size == 0 for total in accumulate(turns))
"""),
]
EXPLANATION = """
Adding and taking the remainder keeps the number of the field at the top. For `[3, 2, 4, -4, 5]` and 5 fields:

| turn | 3 | 2 | 4 | -4 | 5 |
|---|---|---|---|---|---|
| field | 3 | 0 | 4 | 0 | 0 |

Field 0 is at the top exactly when the total of the turns so far is a multiple of the size. Each turn costs one step.
"""


def times_at_the_top(turns: list[int], size: int) -> int:
    field = 0
    count = 0
    for turn in turns:
        field = (field + turn) % size
        if field == 0:
            count += 1
    return count


def inputs(rng):
    return (integers(rng, 2, 9, -8, 9), rng.randint(2, 5))
