"""Moss on the tiles

Moss grows on a terrace that is tiled without end in all directions. `moss` lists the tiles with moss, each as a list
of row and column, which may be negative, no tile twice. The neighbours of a tile are the four tiles directly above,
below, left and right of it. Every night all tiles change at once by this rule: a bare tile gets moss if exactly one
of its neighbours has moss, and a tile with moss keeps it if at most one of its neighbours has moss; all others are
bare in the morning.

Return the list of the tiles with moss after `nights` nights, ordered by row and within a row by column.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("GENERATE", "COUNT")
CONSTRAINTS = ("`nights` is from 0 to 12",)
HINTS = (
    "Only a few of the endless tiles can have moss tomorrow. Which ones have to be looked at?",
    "Candidates are the tiles with moss and their neighbours. Keep the tiles as pairs in a set, so that asking for one is quick, and make the next set by a comprehension.",
    "For each candidate count how many of its four neighbours are in the set. With and without moss, the tile is green tomorrow if the number is 1; with moss also if it is 0.",
)
EXAMPLES = [
    Example(([[0, 0]], 1), why="the tile keeps its moss and each neighbour has exactly one mossy neighbour"),
    Example(([[0, 0], [0, 1], [1, 0]], 1), why="the corner tile has two neighbours with moss and becomes bare"),
    Example(([[2, 5], [2, 6]], 0), why="no night"),
]
EDGES = {
    "may be negative": ([[-1, -1], [-1, 0]], 2),
    "at most one of its neighbours": ([[0, 0], [0, 1], [0, 2]], 1),
    "exactly one of its neighbours": ([[0, 0], [0, 2]], 1),
    "ordered by row": ([[3, 0], [0, 3]], 1),
    "tiles with moss": Edge(([], 3), "no moss at all"),
    "all tiles change at once": Edge(([[0, 0], [1, 1]], 3), "several nights"),
}
MISTAKES = [
    Mistake("Slanted neighbours do not count: only the four directly beside a tile.", "[(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]",
            "[(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1) if (down, right) != (0, 0)]"),
    Mistake("A bare tile needs exactly one neighbour with moss, not at least one.", "count == 1", "count >= 1"),
    Mistake("A tile with moss and without neighbours keeps it.", " or (count == 0 and tile in green)", ""),
    Mistake("Bare tiles beside the moss can get moss as well; you only look at those that have it.", "candidates = green | {each for tile in green for each in beside(tile)}", "candidates = green"),
    Mistake("The moss changes every night; you let a single one pass.", "range(nights)", "range(min(nights, 1))"),
    Mistake("The tiles have to be ordered by row and within a row by column.", "sorted(green)", "sorted(green, key=lambda tile: tile[::-1])"),
]
ORACLE = """
def after_nights(moss: list[list[int]], nights: int) -> list[list[int]]:
    if not moss:
        return []
    top, left = min(row for row, _ in moss) - nights - 1, min(column for _, column in moss) - nights - 1
    height = max(row for row, _ in moss) + nights + 2 - top
    width = max(column for _, column in moss) + nights + 2 - left
    field = [[0] * width for _ in range(height)]
    for row, column in moss:
        field[row - top][column - left] = 1
    for _ in range(nights):
        new = [[0] * width for _ in range(height)]
        for row in range(1, height - 1):
            for column in range(1, width - 1):
                around = field[row - 1][column] + field[row + 1][column] + field[row][column - 1] + field[row][column + 1]
                new[row][column] = int(around == 1 or (around == 0 and field[row][column] == 1))
        field = new
    return [[row + top, column + left] for row in range(height) for column in range(width) if field[row][column]]
"""
ALSO_RIGHT = [
    Way("Counting from the moss outwards: each mossy tile adds 1 to its four neighbours, and the counts decide. Then every mossy tile is looked at only once.",
        """
from collections import Counter


def after_nights(moss: list[list[int]], nights: int) -> list[list[int]]:
    green = {(row, column) for row, column in moss}
    for _ in range(nights):
        steps = [(-1, 0), (1, 0), (0, -1), (0, 1)]
        counts = Counter((row + down, column + right) for row, column in green for down, right in steps)
        green = {tile for tile, count in counts.items() if count == 1} | {tile for tile in green if tile not in counts}
    return [list(tile) for tile in sorted(green)]
"""),
]
EXPLANATION = """
Where neither a tile nor a neighbour has moss, nothing can grow, so the endless terrace shrinks to a few candidates.
From a single tile, 0 0:

| tile | moss | neighbours with moss | tomorrow |
|---|---|---|---|
| 0 0 | yes | 0 | yes |
| -1 0, 1 0, 0 -1, 0 1 | no | 1 | yes |

The next set is made from the old one as a whole, so all tiles change at once. Each night costs a few questions for
each tile with moss. A table of the whole region would do as well, but it has to be large enough for all nights, and
most of it is bare.
"""


def beside(tile: tuple[int, int]) -> list[tuple[int, int]]:
    row, column = tile
    return [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]


def after_nights(moss: list[list[int]], nights: int) -> list[list[int]]:
    green = {(row, column) for row, column in moss}
    for _ in range(nights):
        candidates = green | {each for tile in green for each in beside(tile)}
        counted = [(tile, sum(each in green for each in beside(tile))) for tile in candidates]
        green = {tile for tile, count in counted if count == 1 or (count == 0 and tile in green)}
    return [list(tile) for tile in sorted(green)]


def inputs(rng):
    tiles = [[row, column] for row in range(-1, 2) for column in range(-1, 3)]
    return (rng.sample(tiles, rng.randint(1, 5)), rng.choice([1, 1, 2, 3]))
