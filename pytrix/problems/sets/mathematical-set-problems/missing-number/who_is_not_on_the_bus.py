"""Who is not on the bus yet?

The children of a school trip have numbers from 1 to `children`. As they get on the bus, the teacher notes their numbers: `on_board`, in the order in which they come. Some of them get off again and come back, so a number may be noted several times.

Return the numbers of those who were never noted, in ascending order.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Which numbers could be missing at all? Where do they begin and end?",
    "Go through all numbers of the trip in order, and keep those that were not noted.",
    "Make a set of the noted numbers first. `range(1, children + 1)` gives all of them.",
)
EXAMPLES = [
    Example(([3, 1, 5], 6), why="2, 4 and 6 are missing"),
    Example(([2, 1, 2], 2), why="both are there"),
    Example(([], 3), why="nobody has come yet"),
]
EDGES = {
    "from 1 to": Edge(([1, 2, 3], 4), "only the last one is missing"),
    "several times": Edge(([4, 4, 4, 4], 4), "as many notes as children"),
    "never noted": Edge(([], 0), "a trip without children"),
}
MISTAKES = [
    Mistake("The number of the last child is `children` itself, but `range` leaves out its end.", "range(1, children + 1)", "range(1, children)"),
    Mistake("The numbers begin with 1; there is no child 0.", "range(1, children + 1)", "range(children + 1)"),
    Mistake("You only look for gaps up to the largest noted number. Those after it may be missing too.", "range(1, children + 1)", "range(1, max(noted, default=0) + 1)"),
]
EXPLANATION = """
All numbers are known, so each can be asked for. A set answers in one step, while a list would be searched from the front every time. For 3, 1, 5 of 6 children:

| number | noted | missing |
|---|---|---|
| 1 | yes | |
| 2 | no | 2 |
| 3 | yes | 2 |
| 4 | no | 2, 4 |
| 5 | yes | 2, 4 |
| 6 | no | 2, 4, 6 |

The work grows with the number of children and of notes.
"""


def not_on_board(on_board: list[int], children: int) -> list[int]:
    noted = set(on_board)
    return [number for number in range(1, children + 1) if number not in noted]


def inputs(rng):
    children = rng.randint(1, 7)
    return [rng.randint(1, children) for _ in range(rng.randint(0, 8))], children
