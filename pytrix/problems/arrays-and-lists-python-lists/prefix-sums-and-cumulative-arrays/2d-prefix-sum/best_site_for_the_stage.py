"""The best site for the stage

A festival measures its meadow in squares of one metre and notes how many flowers grow in each: `flowers` is a list of
rows, all equally long. A stage of `side` by `side` squares must be put up somewhere, with its edges along the
squares.

Return the smallest number of flowers that can be under the stage, or `-1` if the meadow is too small for it. The
meadow is large, and so is the stage.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, grid

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`side` is at least 1", "the meadow has at least one square", "numbers of flowers are 0 or more")
HINTS = (
    "Two neighbouring sites share nearly all their squares. How could the sum for a site be had without visiting its squares?",
    "With the sums of all rectangles that begin in the top left corner, each site costs four looks.",
    "Build the table with a row and a column of zeros in front. Then go through all bottom right corners at which a stage fits.",
)
EXAMPLES = [
    Example(([[1, 2, 9], [4, 0, 3], [1, 2, 0]], 2), why="at the bottom right: 0 + 3 + 2 + 0"),
    Example(([[3, 1, 2]], 1), why="a stage of one square"),
    Example(([[1, 1, 1], [1, 1, 1]], 3), why="there are only two rows"),
]
EDGES = {
    "too small": ([[5, 5], [5, 5], [5, 5]], 3),
    "`side` by `side`": Edge(([[2, 3], [4, 5]], 2), "a stage as large as the meadow"),
    "smallest number": Edge(([[0, 0, 9, 9], [0, 0, 9, 9], [9, 9, 9, 9]], 2), "the best site is at the top left"),
    "equally long": Edge(([[9, 9, 9], [9, 1, 1], [9, 1, 1], [9, 9, 2]], 2), "the best site touches the right edge"),
}
MISTAKES = [
    Mistake("The part above and to the left of a site is taken away twice: add it once.", " + sums[row - side][column - side]", ""),
    Mistake("Sites that touch the last row are never looked at.", "range(side, len(flowers) + 1)", "range(side, len(flowers))"),
    Mistake("Sites that touch the last column are never looked at.", "range(side, width + 1)", "range(side, width)"),
    Mistake("If the stage does not fit, there is no smallest number: return -1.", "default=-1", "default=0"),
    Mistake("You look for the site with the most flowers.", "return min(", "return max("),
]
SIZE = 240
SLOW = [
    Slow("Your answer is right, but it adds up all squares of every site. Prepare sums from which each site follows in a few steps.",
         """
def fewest_flowers(flowers: list[list[int]], side: int) -> int:
    sites = []
    for top in range(len(flowers) - side + 1):
        for left in range(len(flowers[0]) - side + 1):
            total = 0
            for row in range(top, top + side):
                for column in range(left, left + side):
                    total += flowers[row][column]
            sites.append(total)
    return min(sites, default=-1)
"""),
]
EQUIVALENT = {
    "width = len(flowers[0]) -> width = len(flowers[-1])": "all rows are equally long",
    "sums = [[0] * (width + 1)] -> sums = [[1] * (width + 1)]": "the same number more in every sum cancels out",
    "sums = [[0] * (width + 1)] -> sums = [[-1] * (width + 1)]": "the same number less in every sum cancels out",
    "sums = [[0] * (width + 1)] -> sums = [[0] * (width + 2)]": "the further zero is never read",
    "sums.append([0]) -> sums.append([1])": "what is more in all sums from a row on cancels out",
    "sums.append([0]) -> sums.append([-1])": "what is less in all sums from a row on cancels out",
}
ALSO_RIGHT = [
    Way("Slide in both directions: first sums of `side` neighbours in each row, then sums of `side` of those below each other. The steps are "
        "as few, and no zeros are needed at the border.",
        """
def sliding_sums(values: list[int], side: int) -> list[int]:
    if len(values) < side:
        return []
    sums = [sum(values[:side])]
    for place in range(side, len(values)):
        sums.append(sums[-1] + values[place] - values[place - side])
    return sums


def fewest_flowers(flowers: list[list[int]], side: int) -> int:
    rows = [sliding_sums(row, side) for row in flowers]
    columns = [sliding_sums(list(column), side) for column in zip(*rows)]
    return min((total for column in columns for total in column), default=-1)
"""),
]
EXPLANATION = """
`sums[r][c]` holds the flowers in the first `r` rows and `c` columns. A site that ends before row `r` and column `c`
follows from four entries: all, minus above, minus left, plus the corner. For the first example:

| sums | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| 0 | 0 | 0 | 0 | 0 |
| 1 | 0 | 1 | 3 | 12 |
| 2 | 0 | 5 | 7 | 19 |
| 3 | 0 | 6 | 10 | 22 |

The site at the bottom right has `22 - 12 - 6 + 1 = 5` flowers. The work is a few steps a square, whatever the size of
the stage; adding up each site again takes the number of sites times the area of the stage.
"""


def fewest_flowers(flowers: list[list[int]], side: int) -> int:
    width = len(flowers[0])
    sums = [[0] * (width + 1)]
    for line in flowers:
        sums.append([0])
        for column in range(width):
            sums[-1].append(sums[-1][-1] + line[column] + sums[-2][column + 1] - sums[-2][column])
    return min(
        (
            sums[row][column] - sums[row - side][column] - sums[row][column - side] + sums[row - side][column - side]
            for row in range(side, len(flowers) + 1)
            for column in range(side, width + 1)
        ),
        default=-1,
    )


def inputs(rng):
    flowers = grid(rng, 1, 5, range(10))
    smaller = min(len(flowers), len(flowers[0]))
    return (flowers, rng.randint(1, smaller) if rng.random() < 0.9 else smaller + 1)


def large(rng, size):
    return ([[rng.randint(0, 9) for _ in range(size)] for _ in range(size)], size // 3)
