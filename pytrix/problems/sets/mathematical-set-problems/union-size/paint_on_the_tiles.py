"""Paint on the tiles

A large wall is covered with square tiles, in `rows` rows and `columns` columns. A painter paints some rows from end to
end and some columns from top to bottom. `painted_rows` and `painted_columns` list their numbers, counted from 0; a
number that is listed several times has been painted over.

Return the number of tiles with paint on them. A tile where a painted row and a painted column cross is one tile. A
wall may have hundreds of thousands of rows and columns, so don't look at every tile.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "One row and one column of a wall with 3 rows and 5 columns: why are that not 8 tiles?",
    "Count the tiles in all painted rows, and those in all painted columns. Which tiles have you counted twice?",
    "Each painted row crosses each painted column in one tile. Take the number of these crossings away once.",
)
EXAMPLES = [
    Example((3, 5, [1], [0, 4]), why="5 in the row and 6 in the columns, of which 2 are in both"),
    Example((4, 4, [2, 2, 3], []), why="row 2 was painted over"),
    Example((300000, 200000, [7], [11])),
]
EDGES = {
    "several times": (3, 2, [0, 0], [1, 1, 1]),
    "from end to end": Edge((2, 3, [1, 0], [0, 2]), "all rows"),
    "with paint on them": Edge((6, 7, [], []), "no paint at all"),
    "from top to bottom": Edge((4, 2, [], [1]), "columns only"),
}
MISTAKES = [
    Mistake("Tiles where a row and a column cross are counted twice in your answer.", " - down * across", ""),
    Mistake("You take the crossings away altogether. There is paint on them, too.", " - down * across", " - 2 * down * across"),
    Mistake("A row or column that was painted over counts several times in your answer.", "len(set(painted_rows)), len(set(painted_columns))", "len(painted_rows), len(painted_columns)"),
    Mistake("Rows and columns are mixed up: a row has as many tiles as there are columns.", "down * columns + across * rows", "down * rows + across * columns"),
]
EXPLANATION = """
This is inclusion and exclusion: the tiles in painted rows, plus those in painted columns, minus those in both.

| | tiles |
|---|---|
| 1 row of 5 tiles | 5 |
| 2 columns of 3 tiles | 6 |
| 1 times 2 crossings | -2 |
| with paint | 9 |

The work grows with the lengths of the two lists. A set of all tiles with paint would hold hundreds of thousands of
tuples for a single row.
"""


def with_paint(rows: int, columns: int, painted_rows: list[int], painted_columns: list[int]) -> int:
    down, across = len(set(painted_rows)), len(set(painted_columns))
    return down * columns + across * rows - down * across


def inputs(rng):
    rows, columns = rng.sample(range(2, 9), 2)
    scale = rng.choice([1, 1, 50000])
    picked = [[rng.randrange(size) for _ in range(rng.randint(0, 4))] for size in (rows, columns)]
    return rows * scale, columns * scale, picked[0], picked[1]
