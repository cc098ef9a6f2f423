"""Rain up to here

A map is divided into squares, and `rain` says for each square how many millimetres fell there: a list of rows,
northern row first, each from west to east, all equally long.

Return a map of the same size in which every square holds the sum of all rain in the rectangle from the north-western
corner to that square, both included. The map `rain` must stay as it is. It may have no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, grid

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "If the row above is finished, what is still missing for the square below?",
    "What falls in the current row up to that square is a running total. Add it to what the square above holds.",
    "For each row begin a running total at zero; in the first row there is nothing above to add.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [4, 0, 1]],), why="the last square holds the rain of the whole map"),
    Example(([[5], [2], [1]],), why="with one column: 5, 5 + 2, 5 + 2 + 1"),
    Example(([[0, 7], [2, 0]],), why="no rain in two squares"),
]
EDGES = {
    "no rows": ([],),
    "each from west to east": Edge(([[3, 1, 0, 6]],), "a single row"),
    "both included": Edge(([[8]],), "a single square"),
    "all equally long": Edge(([[1, 1, 1], [1, 1, 1], [1, 1, 1]],), "equal rain everywhere"),
}
MISTAKES = [
    Mistake("The rows above are missing in your sums.", "above[column] + in_row", "in_row"),
    Mistake("The running total has to begin again in every row: what fell further up is added through the square above.",
            "        in_row = 0\n", "", "    above = [0]", "    in_row = 0\n    above = [0]"),
    Mistake("You add up each column only; the squares to the west belong to the rectangle as well.",
            "in_row += rain[row][column]", "in_row = rain[row][column]"),
    Mistake("Only the row directly above is added, not what that row's squares have gathered.",
            "above = sums[-1]", "above = rain[row]"),
]
ALSO_RIGHT = [
    Way("First make running totals of each row, then of each column: `accumulate` does both, and `zip` turns rows into columns.",
        """
from itertools import accumulate


def rain_up_to_here(rain: list[list[int]]) -> list[list[int]]:
    rows = [list(accumulate(row)) for row in rain]
    columns = [list(accumulate(column)) for column in zip(*rows)]
    return [list(row) for row in zip(*columns)]
"""),
]
EXPLANATION = """
The rectangle of a square is the rectangle of the square above it, plus the part of its own row up to it. For
`[[1, 2, 3], [4, 0, 1]]`:

| second row | 4 | 0 | 1 |
|---|---|---|---|
| running total | 4 | 4 | 5 |
| square above | 1 | 3 | 6 |
| sum | 5 | 7 | 11 |

Every square costs two additions. Adding up each rectangle again would look at the first square as often as there are
squares.
"""


def rain_up_to_here(rain: list[list[int]]) -> list[list[int]]:
    sums: list[list[int]] = []
    above = [0] * len(rain[0]) if rain else []
    for row in range(len(rain)):
        sums.append([])
        in_row = 0
        for column in range(len(rain[row])):
            in_row += rain[row][column]
            sums[row].append(above[column] + in_row)
        above = sums[-1]
    return sums


def inputs(rng):
    return (grid(rng, 1, 4, range(10)),)
