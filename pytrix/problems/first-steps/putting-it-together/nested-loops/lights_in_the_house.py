"""Lights in the house

A house is a list of floors, and each floor is a list of windows: 1 for a window with light, 0 for a dark one. Write
the function `brightest_floor`. It gets `house`, which has at least one floor, and returns the number of lit windows
on the floor that has the most of them. Floors may differ in length, and a floor may have no windows.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "What must be counted anew for each floor, and what must live through all floors?",
    "The outer loop walks over floors; before the inner loop a count starts at 0; after it the count is compared with the record.",
    "The inner loop adds 1 for a lit window. The record begins with 0, for no floor has fewer.",
)
EXAMPLES = [
    Example(([[1, 0, 1], [0, 1], [1, 1, 1, 0]],), why="2, 1 and 3 lit windows"),
    Example(([[0, 0]],)),
    Example(([[1], [], [0, 1]],)),
]
EDGES = {"at least one floor": ([[]],), "no windows": ([[], [1, 1], []],)}
ALWAYS = [([[1, 0, 0, 0], [0, 1, 1]],), ([[1]],)]
MISTAKES = [
    Mistake("The count is not set back to 0 for each floor, so it counts the whole house.",
            "    for floor in house:\n        lit = 0\n", "    lit = 0\n    for floor in house:\n"),
    Mistake("You return the count of the last floor, not the largest one.", "return most", "return lit"),
    Mistake("You counted windows instead of lit windows.", "            if window == 1:\n                lit += 1\n", "            lit += 1\n"),
    Mistake("`return` is inside the outer loop, so only the first floor is looked at.", "    return most", "        return most"),
]
ALSO_RIGHT = [
    Way("Because a light is a 1, the lit windows of a floor are its sum.",
        """
def brightest_floor(house: list[list[int]]) -> int:
    most = 0
    for floor in house:
        most = max(most, sum(floor))
    return most
"""),
]
EXPLANATION = """
| floor | `lit` | `most` |
|---|---|---|
| `[1, 0, 1]` | 2 | 2 |
| `[0, 1]` | 1 | 2 |
| `[1, 1, 1, 0]` | 3 | 3 |

Each window is looked at once.
"""


def brightest_floor(house: list[list[int]]) -> int:
    most = 0
    for floor in house:
        lit = 0
        for window in floor:
            if window == 1:
                lit += 1
        most = max(most, lit)
    return most


def inputs(rng):
    return ([[rng.choice([0, 1]) for _ in range(rng.randint(0, 4))] for _ in range(rng.randint(1, 4))],)
