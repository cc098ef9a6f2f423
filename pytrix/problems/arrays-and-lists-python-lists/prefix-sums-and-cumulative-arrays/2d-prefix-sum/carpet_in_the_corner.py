"""A carpet in the corner

The floor of a hall is laid with tiles, and `tiles[r][c]` says how many stones the tile in row `r` and column `c` is
made of. A carpet of `rows` by `columns` tiles is laid into the corner at the top left.

Return how many stones lie under the carpet, all tiles of the first `rows` rows and `columns` columns together. If the
carpet is larger than the hall in one direction, it is folded at the wall and covers all tiles up to there. A carpet
of 0 rows or 0 columns covers nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, grid

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("`rows` and `columns` are 0 or more", "all rows of the hall are equally long")
HINTS = (
    "How do you add up the part of a single row that lies under the carpet?",
    "Take the first few rows with a slice, and of each of them the first few numbers with another slice.",
    "Slices never complain about the end of a list, so a carpet that is too large needs no care. Add up the sums of the row parts.",
)
EXAMPLES = [
    Example(([[4, 2, 7], [1, 5, 3]], 2, 2), why="4 + 2 + 1 + 5"),
    Example(([[4, 2, 7], [1, 5, 3]], 1, 9), why="the whole first row"),
    Example(([[4, 2, 7], [1, 5, 3]], 0, 3), why="a carpet of 0 rows"),
]
EDGES = {
    "larger than the hall": ([[3, 1], [2, 6]], 5, 1),
    "0 columns": ([[3, 1], [2, 6]], 2, 0),
    "tiles": Edge(([[8]], 1, 1), "a single tile"),
    "of the hall": Edge(([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 3, 3), "the whole hall"),
}
MISTAKES = [
    Mistake("Rows and columns of the carpet are exchanged.", "row[:columns]) for row in tiles[:rows]", "row[:rows]) for row in tiles[:columns]"),
    Mistake("One row too many lies under your carpet.", "tiles[:rows]", "tiles[: rows + 1]"),
    Mistake("The carpet covers only the first few columns, not whole rows.", "row[:columns]", "row"),
    Mistake("You return the sum of a single row. All rows under the carpet count.", "sum(sum(row[:columns]) for row in tiles[:rows])", "sum(tiles[min(rows, len(tiles)) - 1][:columns]) if rows else 0"),
]
ALSO_RIGHT = [
    Way("Two loops over row and column numbers do the same; then `min` keeps the numbers within the hall.",
        """
def stones_under(tiles: list[list[int]], rows: int, columns: int) -> int:
    total = 0
    for row in range(min(rows, len(tiles))):
        for column in range(min(columns, len(tiles[row]))):
            total += tiles[row][column]
    return total
"""),
]
EXPLANATION = """
`tiles[:rows]` are the rows under the carpet, and `row[:columns]` is the covered part of each. For
`[[4, 2, 7], [1, 5, 3]]` and 2 by 2:

| row | covered | sum |
|---|---|---|
| 4 2 7 | 4 2 | 6 |
| 1 5 3 | 1 5 | 6 |

Together 12. The work grows with the area of the carpet. For many carpets in the same corner it pays to
prepare all these sums once: that is a 2D prefix sum.
"""


def stones_under(tiles: list[list[int]], rows: int, columns: int) -> int:
    return sum(sum(row[:columns]) for row in tiles[:rows])


def inputs(rng):
    tiles = grid(rng, 1, 4, range(1, 10))
    return (tiles, rng.randint(0, len(tiles) + 1), rng.randint(0, len(tiles[0]) + 1))
