"""Tiles numbered inward

A tiler numbers the tiles of a rectangular floor for a pattern. She begins with 1 at the top left, goes along the
border clockwise, and turns inward whenever the next tile is numbered already or the floor ends, until all tiles have
numbers.

Return the floor as a list of `height` rows with `width` numbers each. If `height` or `width` is 0, the floor has no
tiles: return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "ITERATE")
CONSTRAINTS = ("`height` and `width` are 0 or more",)
HINTS = (
    "What does she look at before each step, and what does she do if she cannot go on?",
    "Keep the place and the direction as two steps, down and right. A floor full of zeros shows which tiles are free.",
    "If the next tile is outside or not zero, turn: right becomes down, down becomes left, and so on. With steps `down, right` the turn is `right, -down`.",
)
EXAMPLES = [
    Example((3, 4), why="the border takes ten numbers, 11 and 12 are left for the middle"),
    Example((2, 2), why="once round"),
    Example((3, 1), why="a single column"),
]
EDGES = {
    "no tiles": (0, 5),
    "is 0": Edge((4, 0), "no columns"),
    "turns inward": Edge((5, 5), "a square with a middle tile"),
    "`width` numbers each": Edge((1, 6), "a single row"),
    "clockwise": Edge((4, 2), "higher than wide"),
}
MISTAKES = [
    Mistake("The tiler turns clockwise: after going right she goes down.", "down, right = right, -down", "down, right = -right, down"),
    Mistake("All rows of your floor are the same list.", "[[0] * width for _ in range(height)]", "[[0] * width] * height"),
    Mistake("Height and width have changed places.", "[[0] * width for _ in range(height)]", "[[0] * height for _ in range(width)]"),
    Mistake("The first tile has number 1, so the last one has the number of all tiles; yours begin with 0.", "range(1, height * width + 1)", "range(height * width)"),
    Mistake("You go on row by row, each from left to right.",
            """
def numbered_tiles(height: int, width: int) -> list[list[int]]:
    return [list(range(row * width + 1, (row + 1) * width + 1)) for row in range(height)]
"""),
]
ORACLE = """
def numbered_tiles(height: int, width: int) -> list[list[int]]:
    if not height or not width:
        return []

    def number(row, column, height, width):
        if row == 0:
            return column + 1
        return width + number(width - 1 - column, row - 1, width, height - 1)

    return [[number(row, column, height, width) for column in range(width)] for row in range(height)]
"""
ALSO_RIGHT = [
    Way("Four walls that move inward, as for reading a spiral, fill straight pieces instead of single tiles; then the ends need care.",
        """
def numbered_tiles(height: int, width: int) -> list[list[int]]:
    floor = [[0] * width for _ in range(height)] if width else []
    places: list[tuple[int, int]] = []
    top, bottom, left, right = 0, height - 1, 0, width - 1
    while top <= bottom and left <= right:
        places += [(top, column) for column in range(left, right + 1)]
        places += [(row, right) for row in range(top + 1, bottom + 1)]
        if top < bottom and left < right:
            places += [(bottom, column) for column in range(right - 1, left - 1, -1)]
            places += [(row, left) for row in range(bottom - 1, top, -1)]
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    for number, (row, column) in enumerate(places, 1):
        floor[row][column] = number
    return floor
"""),
]
EXPLANATION = """
The floor itself shows where she has been: a tile that is not 0 is numbered. Before each step the tile ahead is
checked; if it is outside or numbered, she turns. For 3 rows and 4 columns:

| | | | |
|---|---|---|---|
| 1 | 2 | 3 | 4 |
| 10 | 11 | 12 | 5 |
| 9 | 8 | 7 | 6 |

After the 4, the 6, the 9 and the 10 she turns. One step is taken for each tile. With four walls that move inward
nothing has to be checked before each step, but single rows and columns in the middle need care.
"""


def numbered_tiles(height: int, width: int) -> list[list[int]]:
    if width == 0:
        return []
    floor = [[0] * width for _ in range(height)]
    row, column = 0, -1
    down, right = 0, 1
    for number in range(1, height * width + 1):
        if not is_free(floor, row + down, column + right):
            down, right = right, -down
        row += down
        column += right
        floor[row][column] = number
    return floor


def is_free(floor: list[list[int]], row: int, column: int) -> bool:
    return 0 <= row < len(floor) and 0 <= column < len(floor[0]) and floor[row][column] == 0


def inputs(rng):
    return (rng.randint(1, 6), rng.randint(1, 6))
