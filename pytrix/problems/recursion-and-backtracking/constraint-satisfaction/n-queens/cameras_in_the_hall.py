"""Cameras in the hall

The floor of a hall is divided into `size` by `size` squares. In each row one camera is put up; it watches its whole row, its whole column and
both of its diagonals, and no camera may stand where another one watches. Some squares are pillars, `pillars` lists them as pairs
`(row, column)` counted from 0. No camera stands on a pillar, but cameras see past them.

Return in how many ways the cameras can be placed. Ways that turn into each other when the hall is turned or mirrored count separately.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`size` is from 1 to 8",)
HINTS = (
    "Fill the hall row by row. What do you have to know about the cameras that already stand to test a square quickly?",
    "All squares of a falling diagonal have the same row minus column; on a rising one, row plus column is the same.",
    "Carry three sets along: columns, sums and differences in use. For each free square of the row, add to all three, count the rest, and take out again.",
)
EXAMPLES = [
    Example((4, [(0, 1)]), why="columns 2, 0, 3, 1; the pillar spoils 1, 3, 0, 2"),
    Example((4, []), why="columns 1, 3, 0, 2 and columns 2, 0, 3, 1"),
    Example((3, []), why="no room for the third camera"),
    (6, [(5, 5)]),
]
EDGES = {
    "pillars": Edge((1, [(0, 0)]), "the only square is a pillar"),
    "in each row one camera": Edge((1, []), "one square"),
    "cameras see past them": Edge((5, [(1, 1), (2, 3)]), "cameras with a pillar between them"),
}
MISTAKES = [
    Mistake("Two of your cameras watch each other along a rising diagonal.", "column in columns or row + column in sums or", "column in columns or"),
    Mistake("Two of your cameras watch each other along a falling diagonal.",
            "row + column in sums or row - column in differences", "row + column in sums"),
    Mistake("Two of your cameras stand in the same column, which both watch.", "column in columns or row + column in sums", "row + column in sums"),
    Mistake("A camera must not stand on a pillar.", "(row, column) in pillars or ", ""),
    Mistake("Count the ways of all squares of a row; don't stop at the first one.", "        ways += place(", "        ways = place("),
]
ORACLE = """
def count_ways(size: int, pillars: list[tuple[int, int]]) -> int:
    from itertools import permutations

    ways = 0
    for columns in permutations(range(size)):
        squares = list(enumerate(columns))
        good = not any(square in pillars for square in squares)
        for row, column in squares:
            for other, there in squares:
                if other < row and row - other == abs(column - there):
                    good = False
        ways += good
    return ways
"""
EXPLANATION = """
One camera a row settles the rows. A column has one number, a rising diagonal one value of row + column, and a falling one one value of
row - column, so three sets tell at once whether a square is watched. For 4 by 4, columns of the rows from the top:

| cameras | |
|---|---|
| 0, 2 | no square in row 2 |
| 0, 3, 1 | no square in row 3 |
| 1, 3, 0, 2 | counts |
| 2, 0, 3, 1 | counts |
| 3, 0, 2 and 3, 1 | dead ends |

A dead end is left at once, so far fewer than the `size!` ways of using each column once are looked at: 2,057 calls instead of 40,320 for 8 by 8.
"""


def count_ways(size: int, pillars: list[tuple[int, int]]) -> int:
    def place(row: int, columns: set[int], sums: set[int], differences: set[int]) -> int:
        if row == size:
            return 1
        ways = 0
        for column in range(size):
            if (row, column) in pillars or column in columns or row + column in sums or row - column in differences:
                continue
            ways += place(row + 1, columns | {column}, sums | {row + column}, differences | {row - column})
        return ways

    return place(0, set(), set(), set())


def inputs(rng):
    size = rng.choice([1, 2, 4, 4, 5, 5, 6])
    squares = [(row, column) for row in range(size) for column in range(size)]
    return (size, rng.sample(squares, rng.randint(0, min(3, len(squares) - 1))))
