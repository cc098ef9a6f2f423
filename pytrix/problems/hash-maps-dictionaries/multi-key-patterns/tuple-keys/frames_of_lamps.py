"""Frames of lamps

On a large board, some crossings of rows and columns have a lamp. `lamps` is a list of tuples (row, column), all
different. Four lamps make a **frame** if they are the corners of a rectangle whose sides run along rows and columns.
So the corners lie in two different rows and two different columns.

Return the number of frames. There may be hundreds of lamps, so trying all choices of four, or even of two lamps with
two others, takes too long.
"""
from itertools import combinations

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 600 lamps",)
HINTS = (
    "Two lamps in the same row are the upper side of a frame. What must another row have so that they become a frame?",
    "Each row with lamps in the columns a and b is a partner for every other such row. So count, for each pair of columns, the rows that have both.",
    "Go through the rows one by one. For each pair of columns in the row, add how many earlier rows had that pair, then count the row itself under the tuple of both columns.",
)
EXAMPLES = [
    Example(([(0, 1), (0, 5), (3, 1), (3, 5), (2, 5)],), why="the rows 0 and 3 with the columns 1 and 5"),
    Example(([(0, 0), (0, 1), (1, 0), (1, 1), (2, 0), (2, 1)],), why="any two of the three rows"),
    Example(([(0, 0), (1, 1), (0, 1)],)),
]
EDGES = {
    "hundreds of lamps": Edge(([],), "no lamps"),
    "two different rows": Edge(([(4, 1), (4, 2), (4, 3), (4, 9)],), "one row only"),
    "the corners of a rectangle": Edge(([(r, c) for r in range(3) for c in range(3)],), "a full block of nine"),
}
ALWAYS = [([(0, 1), (1, 1), (1, 0), (0, 0)],)]
MISTAKES = [
    Mistake("A pair of columns in one row is taken for a frame of its own.",
            "            frames += seen.get(pair, 0)\n            seen[pair] = seen.get(pair, 0) + 1\n",
            "            seen[pair] = seen.get(pair, 0) + 1\n            frames += seen.get(pair, 0)\n"),
    Mistake("You only count whether an earlier row had the same two lamps, not how many rows did.", "frames += seen.get(pair, 0)", "frames += pair in seen"),
    Mistake("The columns of a row must be in order, or the same two columns make two different tuples.", "combinations(sorted(columns), 2)", "combinations(columns, 2)"),
    Mistake("You only look at neighbouring lamps of a row. Any two of them may be the side of a frame.", "combinations(sorted(columns), 2)", "zip(sorted(columns), sorted(columns)[1:])"),
]
SIZE = 600
SLOW = [
    Slow("Right, but you compare every pair of lamps in a row with every other pair. Look up how often that pair of columns came before.",
         """
def frames_of(lamps: list[tuple[int, int]]) -> int:
    sides = [(a, b) for a in lamps for b in lamps if a[0] == b[0] and a[1] < b[1]]
    return sum(
        one[0][0] < other[0][0] and one[0][1] == other[0][1] and one[1][1] == other[1][1] for one in sides for other in sides
    )
"""),
]
EXPLANATION = """
A frame consists of two rows that share two columns. So for every pair of columns it is counted how many rows have had
it; a further row makes as many new frames.

| row | pairs of columns | new frames |
|---|---|---|
| 0 | (0, 1) | 0 |
| 1 | (0, 1) | 1 |
| 2 | (0, 1) | 2 |

With r rows of c lamps there are about r c² / 2 pairs, each one look-up. Comparing all sides with each other takes the
square of that number. Instead, one could take every two lamps that lie diagonally and look up the two other corners
in a set.
"""


def frames_of(lamps: list[tuple[int, int]]) -> int:
    rows: dict[int, list[int]] = {}
    for row, column in lamps:
        rows.setdefault(row, []).append(column)
    seen: dict[tuple[int, int], int] = {}
    frames = 0
    for columns in rows.values():
        for pair in combinations(sorted(columns), 2):
            frames += seen.get(pair, 0)
            seen[pair] = seen.get(pair, 0) + 1
    return frames


def inputs(rng):
    cells = [(row, column) for row in range(rng.randint(2, 4)) for column in range(rng.randint(2, 4))]
    return (rng.sample(cells, rng.randint(len(cells) // 2, len(cells))),)


def large(rng, size):
    width = size // 20
    cells = [(row, column) for row in range(25) for column in range(width)]
    return (rng.sample(cells, min(size, len(cells))),)
