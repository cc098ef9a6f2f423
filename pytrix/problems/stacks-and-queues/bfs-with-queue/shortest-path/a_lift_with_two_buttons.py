"""A lift with two buttons

The lift of a strange tower has two buttons: one takes it `up` floors up, the other `down` floors down. The floors are numbered from 1 to `floors`; a button that would lead out of the tower does nothing.

You stand on floor 1. Return the smallest number of presses that bring you to floor `goal`, or `-1` if no number does. All numbers are at least 1, and the goal is a floor of the tower.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Which floors can be reached with one press, and which new ones with a second press?",
    "A queue holds the floors whose number of presses is known. Each floor that is taken from it lets the two floors join that the buttons lead to.",
    "A dictionary from floor to presses says which floors are known. Add a floor only if it lies in the tower and is not known yet.",
)
EXAMPLES = [
    Example((10, 7, 2, 3), why="up three times"),
    Example((10, 2, 4, 3), why="up to 5, then down"),
    Example((6, 4, 2, 2), why="only odd floors can be reached"),
]
EDGES = {
    "You stand on floor 1": (5, 1, 2, 3),
    "does nothing": Edge((3, 2, 5, 1), "the button up leads out"),
    "at least 1": Edge((1, 1, 1, 1), "a tower of one floor"),
    "from 1 to `floors`": Edge((9, 9, 4, 1), "the top floor"),
    "would lead out": Edge((8, 3, 3, 2), "up and down in turn"),
}
ALWAYS = [(9, 7, 2, 1), (3, 2, 3, 1)]
MISTAKES = [
    Mistake("The lift can't leave the tower.", "1 <= there <= floors and ", "there <= floors and "),
    Mistake("You go on with the floor found last, so the number of presses need not be the smallest.", "line.popleft()", "line.pop()"),
    Mistake("On floor 1 no press has been made yet.", "presses = {1: 0}", "presses = {1: 1}"),
    Mistake("If the goal is never reached, return `-1`.", "presses.get(goal, -1)", "presses.get(goal, 0)"),
]
EXPLANATION = """
The queue deals with floors in the order of their presses, so each floor is found with the fewest. For 10 floors, 4 up and 3 down:

| taken | presses | new |
|---|---|---|
| 1 | 0 | 5 |
| 5 | 1 | 9, 2 |
| 9 | 2 | 6 |
| 2 | 2 | – (6 is known) |

Each floor is taken at most once.
"""


def presses_to(floors: int, goal: int, up: int, down: int) -> int:
    presses = {1: 0}
    line = deque([1])
    while line:
        floor = line.popleft()
        for there in (floor + up, floor - down):
            if 1 <= there <= floors and there not in presses:
                presses[there] = presses[floor] + 1
                line.append(there)
    return presses.get(goal, -1)


def inputs(rng):
    floors = rng.randint(2, 20)
    return (floors, rng.randint(1, floors), rng.randint(1, 6), rng.randint(1, 6))
