"""Bricks of the spiral

A bricklayer builds a spiral from stretches of wall. The first two stretches are given by the plan; from then on each stretch has as many bricks as the two stretches before it together.

Return a list of the bricks in the first `count` stretches, when the first stretch has `first` bricks and the second has `second`. `count` may be 0 or 1, too.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which two entries of your list do you need in order to know the next one?",
    "Begin with a list of the two given numbers and append sums until it is long enough.",
    "The last two entries have the positions -1 and -2. If the list is too long in the end, cut it to the first `count` entries.",
)
EXAMPLES = [
    Example((1, 2, 6), why="3 is 1 + 2, 5 is 2 + 3, and so on"),
    Example((4, 1, 4), why="4, 1, then 5 and 6"),
    ((7, 7, 1)),
]
EDGES = {"0 or 1": Edge((3, 5, 0), "no stretch"), "first two stretches": (9, 4, 2)}
MISTAKES = [
    Mistake("Add the last two stretches, not the first two: the plan moves on.", "bricks[-1] + bricks[-2]", "bricks[0] + bricks[1]"),
    Mistake("Your list has one stretch too many.", "bricks[:count]", "bricks[:count + 1]", "len(bricks) < count", "len(bricks) < count + 1"),
    Mistake("If `count` is less than two, the list has to be shorter as well.", "bricks[:count]", "bricks"),
    Mistake("Each stretch needs the two before it; you double the last one.", "bricks[-1] + bricks[-2]", "bricks[-1] * 2"),
]
EXPLANATION = """
The list itself is the table: each new entry looks at the two before it. With 4 and 1:

| stretch | sum | bricks |
|---|---|---|
| 3 | 4 + 1 | 5 |
| 4 | 1 + 5 | 6 |

One addition for each stretch, so the work grows with their number.
"""


def bricks_of_spiral(first: int, second: int, count: int) -> list[int]:
    bricks = [first, second]
    while len(bricks) < count:
        bricks.append(bricks[-1] + bricks[-2])
    return bricks[:count]


def inputs(rng):
    return (rng.randint(1, 9), rng.randint(1, 9), rng.randint(0, 12))
