"""Parcels of forest

A forest is measured in squares, and `trees[r][c]` is the number of trees in row `r` and column `c`. Buyers ask for
rectangular parcels: each entry of `parcels` is a list of four numbers, the top row, the left column, the bottom row
and the right column. All four belong to the parcel and count from 0.

Return the number of trees for each parcel, in the order of the list. The forest has at least one square, and every
parcel lies inside it. Many parcels may be asked for, so prepare the forest once instead of adding up each parcel.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, grid

LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "Suppose you know the sums of all rectangles that begin in the top left corner. Which of them make up a parcel in the middle?",
    "Take the rectangle down to the parcel's last square; cut off what lies above and what lies to the left. Which part was cut off twice?",
    "A table of sums with an extra row and column of zeros saves all special cases at the border: entry (r, c) is the sum of the first "
    "r rows and c columns.",
)
EXAMPLES = [
    Example(([[3, 0, 1], [2, 5, 4]], [[0, 1, 1, 2], [1, 0, 1, 1]]), why="0 + 1 + 5 + 4, and 2 + 5"),
    Example(([[7, 1], [1, 2]], [[0, 0, 1, 1], [1, 1, 1, 1]]), why="the whole forest, and a single square"),
    Example(([[4, 4, 4]], [[0, 0, 0, 1]]), why="two of three squares"),
]
EDGES = {
    "at least one square": ([[9]], [[0, 0, 0, 0]]),
    "parcels": Edge(([[1, 2]], []), "no parcels"),
    "All four belong": Edge(([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 1, 2, 2], [0, 1, 2, 1], [1, 0, 1, 2], [1, 1, 1, 1]]),
                            "parcels in every position"),
}
MISTAKES = [
    Mistake("The part above and to the left of the parcel was cut off twice: add it once.", " + sums[top][left]", ""),
    Mistake("The bottom row and the right column belong to the parcel.",
            "sums[bottom + 1][right + 1]", "sums[bottom][right]"),
    Mistake("You subtract the rectangle that includes the parcel's own first row; what lies above it ends one row earlier.",
            "sums[top][right + 1]", "sums[top + 1][right + 1]"),
    Mistake("While the table is made, the sum to the upper left is contained in both neighbours, so it has to be taken away once.",
            " - sums[row][column]", ""),
    Mistake("The four numbers come as top, left, bottom, right; you read two corners column first.",
            "for top, left, bottom, right in parcels", "for top, bottom, left, right in parcels",
            "sums[bottom + 1][right + 1]", "sums[min(bottom, len(trees) - 1) + 1][min(right, width - 1) + 1]"),
]
ORACLE = """
def trees_on_parcels(trees: list[list[int]], parcels: list[list[int]]) -> list[int]:
    answers = []
    for top, left, bottom, right in parcels:
        answers.append(sum(sum(row[left : right + 1]) for row in trees[top : bottom + 1]))
    return answers
"""
EQUIVALENT = {
    "width = len(trees[0]) -> width = len(trees[-1])": "all rows are equally long",
    "sums = [[0] * (width + 1) for _ in range(len(trees) + 1)] -> sums = [[1] * (width + 1) for _ in range(len(trees) + 1)]":
        "the same number more in every sum cancels out",
    "sums = [[0] * (width + 1) for _ in range(len(trees) + 1)] -> sums = [[-1] * (width + 1) for _ in range(len(trees) + 1)]":
        "the same number less in every sum cancels out",
    "sums = [[0] * (width + 1) for _ in range(len(trees) + 1)] -> sums = [[0] * (width + 2) for _ in range(len(trees) + 1)]":
        "the further column is never read",
    "sums = [[0] * (width + 1) for _ in range(len(trees) + 1)] -> sums = [[0] * (width + 1) for _ in range(len(trees) + 2)]":
        "the further row is never read",
}
ALSO_RIGHT = [
    Way("Running totals of each row alone are simpler: a parcel then costs one subtraction for each of its rows instead of three in all.",
        """
from itertools import accumulate


def trees_on_parcels(trees: list[list[int]], parcels: list[list[int]]) -> list[int]:
    rows = [list(accumulate(row, initial=0)) for row in trees]
    return [
        sum(row[right + 1] - row[left] for row in rows[top : bottom + 1])
        for top, left, bottom, right in parcels
    ]
"""),
]
EXPLANATION = """
`sums[r][c]` is the number of trees in the first `r` rows and `c` columns. For `[[3, 0, 1], [2, 5, 4]]`:

| sums | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| 0 | 0 | 0 | 0 | 0 |
| 1 | 0 | 3 | 3 | 4 |
| 2 | 0 | 5 | 10 | 15 |

The parcel with top 0, left 1, bottom 1, right 2 has `15 - 0 - 5 + 0 = 10` trees: everything down to its last square,
without what lies above, without what lies to the left, and the corner that was taken away twice put back. Preparing
costs one step a square, each parcel constant time. Adding up the squares of each parcel needs no table but its whole
area in steps.
"""


def trees_on_parcels(trees: list[list[int]], parcels: list[list[int]]) -> list[int]:
    width = len(trees[0])
    sums = [[0] * (width + 1) for _ in range(len(trees) + 1)]
    for row in range(len(trees)):
        for column in range(width):
            before = sums[row][column + 1] + sums[row + 1][column] - sums[row][column]
            sums[row + 1][column + 1] = before + trees[row][column]
    return [
        sums[bottom + 1][right + 1] - sums[top][right + 1] - sums[bottom + 1][left] + sums[top][left]
        for top, left, bottom, right in parcels
    ]


def inputs(rng):
    trees = grid(rng, 1, 4, range(10))
    parcels = []
    for _ in range(rng.randint(1, 4)):
        top, bottom = sorted([rng.randrange(len(trees)), rng.randrange(len(trees))])
        left, right = sorted([rng.randrange(len(trees[0])), rng.randrange(len(trees[0]))])
        parcels.append([top, left, bottom, right])
    return (trees, parcels)
