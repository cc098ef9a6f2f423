"""A ball rolls over the tiles

A square yard is paved with tiles that have letters: `tiles` is a list of texts, one for each row, all equally long. A ball lies on the tile in row `row` and column `column`, counted from 0. It rolls slantwise, each time one tile down and one to the right, until it leaves the yard.

Return the letters of all tiles that it touches, as one text, the tile it lies on at the start included. That tile exists.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "By how much do row and column change with every step? What tells you that the ball has left the yard?",
    "Repeat as long as the ball is in the yard: note the letter, then add 1 to the row and 1 to the column.",
    "The loop goes on while `row < len(tiles) and column < len(tiles[0])`.",
)
EXAMPLES = [
    Example((["abcd", "efgh", "ijkl"], 0, 1), why="b, g, l"),
    Example((["abcd", "efgh", "ijkl"], 1, 0), why="e, j, and then the yard ends below"),
    Example((["abcd", "efgh", "ijkl"], 1, 3), why="h, and then the yard ends on the right"),
]
EDGES = {
    "tile it lies on": Edge((["x"], 0, 0), "a single tile"),
    "until it leaves the yard": Edge((["ab", "cd", "ef", "gh"], 0, 0), "more rows than columns"),
    "all equally long": Edge((["abcdef", "ghijkl"], 0, 4), "more columns than rows"),
}
MISTAKES = [
    Mistake("The tile on which the ball lies is missing. It is touched too.", "    touched = \"\"\n", "    touched = \"\"\n    row, column = row + 1, column + 1\n"),
    Mistake("Your ball only rolls down. With every step it also gets one tile to the right.", "        column += 1\n", ""),
    Mistake("The ball stops before the last row. The yard ends below it.", "row < len(tiles) and", "row < len(tiles) - 1 and"),
]
EXPLANATION = """
On a slanted line, row and column grow together. The ball leaves the yard at whichever border comes first, so both have to be checked before each step. From row 0, column 1 of a yard with 3 rows of 4:

| row | column | letter |
|---|---|---|
| 0 | 1 | b |
| 1 | 2 | g |
| 2 | 3 | l |
| 3 | 4 | outside |

There is one step for every tile that is touched.
"""


def letters_touched(tiles: list[str], row: int, column: int) -> str:
    touched = ""
    while row < len(tiles) and column < len(tiles[0]):
        touched += tiles[row][column]
        row += 1
        column += 1
    return touched


def inputs(rng):
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    tiles = [letters(rng, columns, columns, "abcdefghij") for _ in range(rows)]
    return tiles, rng.randrange(rows), rng.randrange(columns)
