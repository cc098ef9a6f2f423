"""Few drawers opened

A cupboard has rows of drawers, as many in each row, and in every drawer lies one part. The part numbers ascend along
each row from left to right, and each row goes on with larger numbers than the row before, no two the same. `drawers`
holds the numbers, row by row; there is at least one row and one column.

Somebody looks for the part `wanted` like this: all drawers are taken as one long line, row after row. Of the drawers
that are still possible they open the middle one, or the left one of the two in the middle, until the part is found or
no drawer is left.

Return the list of the drawers that were opened, in order, each as a list of row and column, counted from 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "In a cupboard with 4 columns, in which row and column is drawer number 9 of the long line, counted from 0?",
    "Search the numbers 0, 1, 2, … of the long line by halving; only when a drawer is opened, its row and column are needed.",
    "`divmod(number, columns)` gives both at once. Move the lower or the upper end past the opened drawer, depending on what lay in it.",
)
EXAMPLES = [
    Example(([[3, 7, 10], [12, 18, 25]], 18), why="of six drawers number 2 is opened first, it holds the 10; then number 4"),
    Example(([[3, 7, 10], [12, 18, 25]], 4), why="after 10 and 3 only the 7 is left"),
    Example(([[5]], 5), why="a single drawer"),
]
EDGES = {
    "no drawer is left": Edge(([[2, 4], [6, 8], [10, 12]], 99), "larger than all"),
    "at least one row": Edge(([[1, 5, 9, 13]], 1), "a single row"),
    "one column": Edge(([[1], [5], [9], [13], [20]], 20), "a single column"),
    "one long line": Edge(([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], 9), "three rows of four"),
}
MISTAKES = [
    Mistake("The long line goes along the rows; you go down the columns.", "row, column = divmod(middle, columns)", "row, column = middle % len(drawers), middle // len(drawers)"),
    Mistake("Of the two middle drawers the left one is opened.", "(low + high) // 2", "(low + high + 1) // 2"),
    Mistake("The last drawer that is left has to be opened, too.", "while low <= high:", "while low < high:"),
    Mistake("The opened drawer is no longer possible: go on behind it.", "low = middle + 1", "low = middle", "while low <= high:", "while low <= high and len(opened) < 12:"),
    Mistake("You note what lies in the drawers. Note their rows and columns.", "opened.append([row, column])", "opened.append([row, drawers[row][column]])"),
]
ORACLE = """
def drawers_opened(drawers: list[list[int]], wanted: int) -> list[list[int]]:
    left = [(part, row, column) for row, parts in enumerate(drawers) for column, part in enumerate(parts)]
    opened = []
    while left:
        part, row, column = left[(len(left) - 1) // 2]
        opened.append([row, column])
        if part == wanted:
            break
        left = [each for each in left if (each[0] > part if wanted > part else each[0] < part)]
    return opened
"""
EXPLANATION = """
The rows laid one after another are a sorted list, which need not be built: number `k` of the long line is in row
`k // columns` and column `k % columns`. For two rows of three and 18:

| low | high | middle | drawer | part | so |
|---|---|---|---|---|---|
| 0 | 5 | 2 | row 0, column 2 | 10 | `low = 3` |
| 3 | 5 | 4 | row 1, column 1 | 18 | found |

Each drawer that is opened rules out half of the others, so a million drawers need twenty looks. One could also find
the row by halving first and then the column: two searches with the same number of looks.
"""


def drawers_opened(drawers: list[list[int]], wanted: int) -> list[list[int]]:
    columns = len(drawers[0])
    low = 0
    high = len(drawers) * columns - 1
    opened: list[list[int]] = []
    while low <= high:
        middle = (low + high) // 2
        row, column = divmod(middle, columns)
        opened.append([row, column])
        if drawers[row][column] == wanted:
            break
        if drawers[row][column] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return opened


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 5)
    numbers = sorted(rng.sample(range(1, 70), height * width))
    return ([numbers[row * width : (row + 1) * width] for row in range(height)], rng.choice([rng.choice(numbers), rng.choice(numbers), rng.randint(0, 70)]))
