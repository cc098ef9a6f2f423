"""Seats on the bench

The row of seats in a small cinema is sold out. Each seat was sold to an adult or to a child, or two seats side by side were sold together as a sofa for a couple.

Return how many different pictures the box office can have of a row with `seats` seats, read from left to right: each picture says for every seat whether an adult or a child has it or which sofa it belongs to. For a row without seats there is one picture, the empty one.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "What can stand at the right end of the row, and how many seats are left without it?",
    "The last thing is an adult, a child or a sofa. Add up how many pictures there are for what is left of it.",
    "Twice the number for one seat less, plus the number for two seats less. Two variables hold these; begin with rows of no seat and of one seat.",
)
EXAMPLES = [
    Example((2,), why="adult or child on each of two seats, or one sofa"),
    Example((3,), why="2 · 5 that end with an adult or a child, 2 that end with a sofa"),
    (1,),
    (8,),
]
EDGES = {"without seats": (0,), "`seats` seats": Edge((40,), "a long row")}
MISTAKES = [
    Mistake("A single seat can be sold in two ways: to an adult or to a child.", "2 * now + before", "now + before"),
    Mistake("A sofa takes two seats, so its part of the sum is the number for two seats less.", "before, now = now, 2 * now + before", "before, now = now, 3 * now"),
    Mistake("For a row without seats there is one picture.", "before, now = 0, 1", "before, now = 1, 0"),
    Mistake("You counted one seat too many.", "range(seats)", "range(seats + 1)"),
]
EXPLANATION = """
Whatever the last thing in the row is, the rest is a shorter row. An adult or a child leaves one seat less, a sofa two:

| seats | ends with adult or child | ends with a sofa | together |
|---|---|---|---|
| 0 | – | – | 1 |
| 1 | 2 · 1 | – | 2 |
| 2 | 2 · 2 | 1 | 5 |
| 3 | 2 · 5 | 2 | 12 |

One step for each seat, and two variables.
"""


def pictures(seats: int) -> int:
    before, now = 0, 1
    for _ in range(seats):
        before, now = now, 2 * now + before
    return now


def inputs(rng):
    return (rng.randint(0, 30),)
