"""Unpack the zigzag

Some picture formats store the values of a small block in a zigzag. It begins at the top left, goes one step to the
right, down along the slanted line to the first column, one step down, up along the slanted line to the first row, and
so on: the slanted lines on which row plus column is constant are walked one after another, and the direction
alternates. Where a line does not begin in the first row or column, because the block ends, it begins at the edge of
the block. The line of row plus column 1 is walked downwards, that of 2 upwards, that of 3 downwards.

The list `values` holds the values in the order of the zigzag. Return the block as a list of `height` rows with
`width` values each. The list holds exactly as many values as the block has places, and both sizes are at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SORT")
HINTS = (
    "Where would the values go if you knew the order in which the zigzag visits the places?",
    "Make the list of all places in zigzag order: first by row plus column, then within a line by row, upwards or downwards in turn.",
    "That order can be sorted for: the key is the line's number and then the row, or minus the row where the line is walked upwards.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5, 6, 7, 8, 9], 3, 3), why="2 and 3 go down, 4, 5 and 6 go up"),
    Example(([1, 2, 3, 4, 5, 6], 2, 3), why="the last lines are cut short by the edge"),
    Example(([7, 8, 9], 1, 3), why="a single row is walked straight"),
]
EDGES = {
    "at least 1": Edge(([5], 1, 1), "a single place"),
    "first column": Edge(([4, 5, 6], 3, 1), "a single column"),
    "the block ends": Edge(([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 3, 4), "three rows of four"),
    "`height` rows": Edge(([1, 2, 3, 4, 5, 6, 7, 8], 4, 2), "four rows of two"),
}
MISTAKES = [
    Mistake("The directions alternate the other way round: the line of row plus column 1 is walked downwards.", "place[0] if sum(place) % 2 else -place[0]", "-place[0] if sum(place) % 2 else place[0]"),
    Mistake("You walk every line downwards. The direction alternates.", "place[0] if sum(place) % 2 else -place[0]", "place[0]"),
    Mistake("Height and width have changed places.", "for row in range(height) for column in range(width)", "for row in range(width) for column in range(height)", "[0] * width for _ in range(height)", "[0] * height for _ in range(width)"),
    Mistake("The values are filled in row by row.", "        block[row][column] = value\n", "        block[row][column] = values[row * width + column]\n"),
]
ORACLE = """
def unpack(values: list[int], height: int, width: int) -> list[list[int]]:
    block = {}
    row = column = 0
    up = True
    for value in values:
        block[row, column] = value
        if up and row > 0 and column < width - 1:
            row, column = row - 1, column + 1
        elif up:
            up = False
            row, column = (row, column + 1) if column < width - 1 else (row + 1, column)
        elif column > 0 and row < height - 1:
            row, column = row + 1, column - 1
        else:
            up = True
            row, column = (row + 1, column) if row < height - 1 else (row, column + 1)
    return [[block[row, column] for column in range(width)] for row in range(height)]
"""
ALSO_RIGHT = [
    Way("Follow each slanted line by its bounds: on line `s` the rows run from `max(0, s - width + 1)` to `min(s, height - 1)`, in one direction or the other. Nothing is sorted.",
        """
def unpack(values: list[int], height: int, width: int) -> list[list[int]]:
    block = [[0] * width for _ in range(height)]
    rest = iter(values)
    for line in range(height + width - 1):
        rows = range(max(0, line - width + 1), min(line, height - 1) + 1)
        for row in rows if line % 2 else reversed(rows):
            block[row][line - row] = next(rest)
    return block
"""),
]
EXPLANATION = """
The order of the zigzag can be put into a key, and sorting the places by it gives the place of every value. For a
block of 2 rows and 3 columns:

| line | 0 | 1, down | 2, up | 3, down |
|---|---|---|---|---|
| places | (0,0) | (0,1) (1,0) | (1,1) (0,2) | (1,2) |
| values | 1 | 2 3 | 4 5 | 6 |

The block is `[[1, 2, 5], [3, 4, 6]]`. Sorting `n` places takes `n` log `n` steps; following the lines by their first
and last rows takes `n`, and walking step by step needs a case for each edge.
"""


def unpack(values: list[int], height: int, width: int) -> list[list[int]]:
    block = [[0] * width for _ in range(height)]
    places = [(row, column) for row in range(height) for column in range(width)]
    places.sort(key=lambda place: (sum(place), place[0] if sum(place) % 2 else -place[0]))
    for (row, column), value in zip(places, values):
        block[row][column] = value
    return block


def inputs(rng):
    height, width = rng.randint(1, 5), rng.randint(1, 5)
    return ([rng.randint(0, 99) for _ in range(height * width)], height, width)
