"""One tick of the conveyor belt

Boxes lie on a belt that runs to the right and ends at a wall. `belt` holds the number of the box at each place, and 0
means that the place is empty. At each tick the places are looked at once, from the right end to the left: a box moves
one place to the right if the place directly to its right is empty, perhaps because the box there has just moved on.

Change the list `belt` itself into what it is after one tick, and return nothing. The belt may have no places.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
COMPARE = "argument:belt"
HINTS = (
    "Two boxes lie side by side, and the place to the right of both is empty. Which of them has to be looked at first, so that both can move?",
    "Walk over the places from the last but one down to the first. Where the right neighbour is 0, the two change places.",
    "Swapping an empty place with an empty one does no harm, so only the right neighbour has to be looked at.",
)
EXAMPLES = [
    Example(([5, 3, 0, 7, 0],), why="7 moves, then 3, then 5"),
    Example(([4, 0, 6],), why="6 lies at the wall, 4 moves"),
    Example(([0, 0, 2, 8],), why="nothing can move"),
]
EDGES = {
    "no places": ([],),
    "one place to the right": ([9, 0, 0, 0],),
    "ends at a wall": Edge(([1],), "a belt with a single place"),
    "has just moved on": ([1, 2, 3, 0],),
    "empty": Edge(([0, 0, 0],), "no boxes"),
}
MISTAKES = [
    Mistake("From left to right a box is moved again and again until it meets another one. It moves one place at a tick.",
            "range(len(belt) - 2, -1, -1)", "range(len(belt) - 1)"),
    Mistake("The box at the left end never moves in your program.", "range(len(belt) - 2, -1, -1)", "range(len(belt) - 2, 0, -1)"),
    Mistake("You push all boxes to the wall at once. At one tick each moves one place at most.", """
def tick(belt: list[int]) -> None:
    boxes = [box for box in belt if box != 0]
    belt[:] = [0] * (len(belt) - len(boxes)) + boxes
"""),
    Mistake("Behind the wall there is no place: position -1 and the first place are not the right neighbour of the last one.",
            "range(len(belt) - 2, -1, -1)", "range(len(belt) - 1, -1, -1)", "belt[place + 1] == 0", "belt[(place + 1) % len(belt)] == 0",
            "belt[place], belt[place + 1] = 0, belt[place]", "belt[(place + 1) % len(belt)], belt[place] = belt[place], 0"),
    Mistake("The box is in two places now: its old place becomes empty.", "belt[place], belt[place + 1] = 0, belt[place]", "belt[place + 1] = belt[place]"),
    Mistake("Only one box moves in your program. Go on with the others.", "= 0, belt[place]\n", "= 0, belt[place]\n            break\n"),
]
ALSO_RIGHT = [
    Way("Everything left of the last empty place moves by one: so that place is taken out, and an empty one is put in at the front.",
        """
def tick(belt: list[int]) -> None:
    if 0 in belt:
        last = len(belt) - 1 - belt[::-1].index(0)
        del belt[last]
        belt.insert(0, 0)
"""),
]
EXPLANATION = """
Because the walk comes from the right, a place that has just become empty can be filled by the next box, but no box is
met twice. For `[5, 3, 0, 7, 0]`:

| place | belt |
|---|---|
| 3 | 5 3 0 0 7 |
| 2 | 5 3 0 0 7 |
| 1 | 5 0 3 0 7 |
| 0 | 0 5 3 0 7 |

Each place is looked at once, and no second list is needed.
"""


def tick(belt: list[int]) -> None:
    for place in range(len(belt) - 2, -1, -1):
        if belt[place + 1] == 0:
            belt[place], belt[place + 1] = 0, belt[place]


def inputs(rng):
    return ([0 if rng.random() < 0.4 else rng.randint(1, 9) for _ in range(rng.randint(2, 8))],)
