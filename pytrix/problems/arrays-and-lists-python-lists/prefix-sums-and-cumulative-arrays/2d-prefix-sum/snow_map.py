"""The snow map

A mountain rescue team has a map of snow depths: a list of rows of whole centimetres, all equally long. Write a class
`SnowMap` that is made with this list, `depths` (at least one row and one column), and has these methods:

- `corner(rows, columns)` returns the sum of all depths in the first `rows` rows and `columns` columns. Both may be 0,
  and neither is larger than the map.
- `band(first, last)` returns the sum of all depths in the rows from `first` to `last`, both included and counted from
  0.

The team asks often: prepare the sums once, when the map is made, so that neither method has to add up single squares.
"""
from pytrix.question.authoring import Edge, Example, Mistake, grid

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "If you had a table with the sum for every corner, what would `corner` do? And how could `band` use it?",
    "Make a table with one row and one column more than the map: entry (r, c) is the sum of the first r rows and c columns.",
    "Each row of the table is the row above it plus a running total of the map's row. A band is one whole-width corner minus another.",
)
EXAMPLES = [
    Example([("SnowMap", [[10, 20, 0], [5, 5, 40]]), ("corner", 1, 2), ("corner", 2, 2), ("band", 1, 1)], why="10 + 20, then 5 + 5 more, then the second row"),
    Example([("SnowMap", [[7]]), ("corner", 0, 1), ("corner", 1, 1), ("band", 0, 0)], why="a single square"),
    Example([("SnowMap", [[1, 2], [3, 4], [5, 6]]), ("band", 0, 2), ("band", 1, 2)], why="the whole map, and its last two rows"),
]
EDGES = {
    "Both may be 0": [("SnowMap", [[3, 4], [5, 6]]), ("corner", 0, 0), ("corner", 2, 0), ("corner", 0, 2)],
    "both included": [("SnowMap", [[1, 1], [10, 10], [100, 100]]), ("band", 0, 1), ("band", 2, 2), ("band", 0, 0)],
    "one row and one column": Edge([("SnowMap", [[4], [0], [9]]), ("corner", 3, 1), ("corner", 2, 1), ("band", 1, 2)], "a single column"),
}
MISTAKES = [
    Mistake("The last row belongs to the band; you leave it out.", "self._sums[last + 1][-1]", "self._sums[last][-1]"),
    Mistake("What lies above the band has to be taken away: the rows before the first one, not including it.", "self._sums[first][-1]", "self._sums[first + 1][-1]"),
    Mistake("Each row of the table must also contain what the row above has gathered.", "above + total", "total"),
    Mistake("The running total has to begin again in every row of the map.", "            total = 0\n", "", "        self._sums = ", "        total = 0\n        self._sums = "),
]
EXPLANATION = """
The table of sums has a row and a column of zeros in front, so that corners with 0 rows or columns need no special
case. For `[[10, 20, 0], [5, 5, 40]]`:

| sums | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| 0 | 0 | 0 | 0 | 0 |
| 1 | 0 | 10 | 30 | 30 |
| 2 | 0 | 15 | 40 | 80 |

A corner is one look, and `band(1, 1)` is `80 - 30 = 50`. Making the table costs one step a square; afterwards every
answer takes the same short time.
"""


class SnowMap:
    def __init__(self, depths: list[list[int]]) -> None:
        self._sums = [[0] * (len(depths[0]) + 1)]
        for row in depths:
            total = 0
            sums = [0]
            for depth, above in zip(row, self._sums[-1][1:]):
                total += depth
                sums.append(above + total)
            self._sums.append(sums)

    def corner(self, rows: int, columns: int) -> int:
        return self._sums[rows][columns]

    def band(self, first: int, last: int) -> int:
        return self._sums[last + 1][-1] - self._sums[first][-1]


def inputs(rng):
    depths = grid(rng, 1, 4, range(0, 50))
    operations = [("SnowMap", depths)]
    for _ in range(rng.randint(3, 7)):
        if rng.random() < 0.5:
            operations.append(("corner", rng.randint(0, len(depths)), rng.randint(0, len(depths[0]))))
        else:
            operations.append(("band", *sorted([rng.randrange(len(depths)), rng.randrange(len(depths))])))
    return operations
