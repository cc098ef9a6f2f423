"""The lawn mower's diary

A robot mows a meadow that is divided into square cells, without limits in any direction. It starts in a cell, which
it mows at once, and moves one cell at a time: `route` has the letters `N`, `S`, `E` and `W` for a step to the north,
south, east and west. Every cell it enters is mown again.

Return a list of the cells that were mown most often, and how often that was, as a tuple of the two. A cell is a tuple
(steps to the east, steps to the north), counted from the start, negative in the other directions. The list is in
ascending order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "The meadow has no limits. Which container can count for cells without your knowing in advance which of them there will be?",
    "Keep the robot's east and north numbers in two variables, and a dictionary from tuples of both to how often that cell was mown. The start counts once before the first step.",
    "A small dictionary from letters to changes of both numbers saves four cases. At the end, find the largest count and collect its cells, sorted.",
)
EXAMPLES = [
    Example(("NSEW",), why="it comes back to the start twice"),
    Example(("EEWN",), why="only the cell to the east is entered twice"),
    Example(("",), why="the start is mown at once"),
    Example(("WSEN",)),
]
EDGES = {
    "Every cell it enters": ("W",),
    "in ascending order": Edge(("NNSSNS",), "several cells"),
    "negative in the other directions": ("SWESW",),
}
MISTAKES = [
    Mistake("The start is mown before the first step, but you don't count that.", "mown = {(0, 0): 1}", "mown: dict[tuple[int, int], int] = {}"),
    Mistake("North and south are mixed up: a step to the north raises the second number.", '"N": (0, 1), "S": (0, -1)', '"N": (0, -1), "S": (0, 1)'),
    Mistake("You return only one of the cells that were mown most often.", "if mown[cell] == most]", "if mown[cell] == most][:1]"),
    Mistake("The cells are in the order in which they were first mown.", "sorted(mown)", "mown"),
]
ORACLE = """
def mown_most(route: str) -> tuple[list[tuple[int, int]], int]:
    cells = []
    for size in range(len(route) + 1):
        part = route[:size]
        cells.append((part.count("E") - part.count("W"), part.count("N") - part.count("S")))
    most = max(cells.count(cell) for cell in cells)
    return sorted({cell for cell in cells if cells.count(cell) == most}), most
"""
EXPLANATION = """
A dictionary with tuples as keys is a grid without limits: only cells that were entered take up memory. For `EEWN`:

| step | cell | times |
|---|---|---|
| start | (0, 0) | 1 |
| E | (1, 0) | 1 |
| E | (2, 0) | 1 |
| W | (1, 0) | 2 |
| N | (1, 1) | 1 |

Each step costs one look-up; sorting the cells with the largest count comes on top. A list of lists would need to know
how far the robot goes.
"""


def mown_most(route: str) -> tuple[list[tuple[int, int]], int]:
    steps = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    mown = {(0, 0): 1}
    east = north = 0
    for letter in route:
        east += steps[letter][0]
        north += steps[letter][1]
        mown[east, north] = mown.get((east, north), 0) + 1
    most = max(mown.values())
    return [cell for cell in sorted(mown) if mown[cell] == most], most


def inputs(rng):
    return (letters(rng, 1, 10, rng.choice(["NSEW", "NS", "EWN"])),)
