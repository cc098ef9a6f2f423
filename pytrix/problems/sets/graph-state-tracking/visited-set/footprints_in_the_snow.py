"""Footprints in the snow

A fox walks over a field of fresh snow that is divided into squares. It starts on a square, which has its footprints
at once, and steps from square to square: `route` has the letters `N`, `S`, `E` and `W` for a step to the north, south,
east and west. It may come back to squares where it has been.

Return the number of different squares with footprints in the end. Without a step, that is the square of the start.
The field has no borders.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "How would you tell somebody on which square the fox is, if you may use two numbers?",
    "Keep a set of the squares with footprints, as tuples. The square of the start is in it from the beginning.",
    "Two variables hold the steps to the east and to the north. Each letter changes one of them, and then the new square is added.",
)
EXAMPLES = [
    Example(("EENWWS",), why="in the end the fox is back at the start: 6 squares"),
    Example(("EWEW",), why="to and fro between two squares"),
    Example(("",)),
    Example(("NNN",)),
]
EDGES = {
    "Without a step": Edge(("W",), "a single step"),
    "has been": ("NSSN",),
    "no borders": ("WWSSEN",),
}
MISTAKES = [
    Mistake("You count the steps. A square with footprints counts once, however often the fox comes.", "    return len(visited)", "    return len(route) + 1"),
    Mistake("The square of the start is missing in your answer.", "visited = {(0, 0)}", "visited: set[tuple[int, int]] = set()"),
    Mistake("You only know how far the fox is from the start, so different squares look the same.", "visited.add((east, north))", "visited.add((abs(east), abs(north)))"),
    Mistake("East and west are two different directions, and your fox only ever goes east.", 'east += (letter == "E") - (letter == "W")', 'east += letter in "EW"'),
    Mistake("You only count squares in a row from west to east. The two numbers belong together.", "visited.add((east, north))", "visited.add((east, 0))"),
]
EXPLANATION = """
A tuple of two numbers names a square, and the set keeps each of them once.

| step | square | squares so far |
|---|---|---|
| start | (0, 0) | 1 |
| E | (1, 0) | 2 |
| E | (2, 0) | 3 |
| N | (2, 1) | 4 |
| W | (1, 1) | 5 |
| W | (0, 1) | 6 |
| S | (0, 0) | 6 |

Each step costs the same, and memory is needed only for squares with footprints. A list instead of the set would have
to be searched after every step.
"""


def squares(route: str) -> int:
    visited = {(0, 0)}
    east = north = 0
    for letter in route:
        east += (letter == "E") - (letter == "W")
        north += (letter == "N") - (letter == "S")
        visited.add((east, north))
    return len(visited)


def inputs(rng):
    return (letters(rng, 1, 9, rng.choice(["NSEW", "EEW", "NNSW", "NSEW"])),)
