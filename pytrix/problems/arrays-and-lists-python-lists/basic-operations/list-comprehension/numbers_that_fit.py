"""Numbers that still fit

In a number puzzle a square grid of `box` times `box` boxes is filled; each box has `box` rows and `box` columns, so
the whole grid has `box * box` rows and as many columns. Each of the numbers from 1 to `box * box` may stand once at
most in every row, in every column and in every box. `grid` is the list of rows, with 0 for a square that is still
empty.

For a beginner's help, return for every empty square, row by row and from left to right, a list of its row, its
column, both counted from 0, and the ascending list of the numbers that could be put there now without breaking the
rule. Leave out squares for which more than `most` numbers fit. Squares for which none fits are included.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("`box` is 1, 2 or 3", "the filled squares keep the rule", "`most` is 0 or more")
HINTS = (
    "Which squares can forbid a number for the square in row 2, column 1 of a grid with boxes of 2 by 2?",
    "Write a function that gives the numbers fitting in a square: those that occur neither in its row, nor in its column, nor in its box.",
    "The box begins at the row and the column minus their remainders by the size of a box; two slices cut it out. A comprehension over all empty squares collects the results, a second one leaves out the long ones.",
)
EXAMPLES = [
    Example(([[1, 2, 3, 0], [0, 0, 0, 2], [0, 1, 0, 0], [0, 0, 2, 1]], 2, 1), why="for the first square only 4 fits"),
    Example(([[0]], 1, 1), why="a grid of one square"),
    Example(([[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 4]], 2, 2), why="three or more fit in most squares"),
]
EDGES = {
    "`box` is 1, 2 or 3": ([[1]], 1, 5),
    "none fits": ([[1, 2, 3, 0], [0, 0, 4, 0], [0, 0, 0, 0], [0, 0, 0, 0]], 2, 0),
    "0 or more": Edge(([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], 2, 4), "nothing is filled in yet"),
    "in every box": Edge(([[0, 0, 0, 0], [0, 3, 0, 0], [0, 0, 2, 0], [0, 0, 0, 0]], 2, 3), "a number that only the box forbids"),
    "in every column": Edge(([[0, 0, 0, 0], [2, 0, 0, 0], [3, 0, 0, 0], [4, 0, 0, 0]], 2, 1), "a column with one empty square"),
}
ALWAYS = [([[0] * 9, [0] * 9, [0, 0, 1, 0, 0, 0, 0, 0, 0], *[[0] * 9 for _ in range(6)]], 3, 8)]
MISTAKES = [
    Mistake("A number that occurs in the box does not fit either.", "used = {*grid[row], *(line[column] for line in grid), *inside}", "used = {*grid[row], *(line[column] for line in grid)}"),
    Mistake("A number that occurs in the column does not fit either.", "*(line[column] for line in grid), ", ""),
    Mistake("A number that occurs in the row does not fit either.", "*grid[row], ", ""),
    Mistake("The box begins at a multiple of its size, not at the square itself.", "top, left = row - row % box, column - column % box", "top, left = row, column"),
    Mistake("The numbers go up to the size of a box times itself, that one included.", "range(1, box * box + 1)", "range(1, box * box)"),
    Mistake("Squares for which exactly `most` numbers fit are included.", "<= most", "< most"),
    Mistake("Squares for which no number fits are included: the puzzle has gone wrong there.", "<= most", "in range(1, most + 1)"),
]
ORACLE = """
def help_for(grid: list[list[int]], box: int, most: int) -> list[list[int | list[int]]]:
    size = box * box
    result = []
    for row in range(size):
        for column in range(size):
            if grid[row][column] != 0:
                continue
            fitting = []
            for number in range(1, size + 1):
                clashes = 0
                for r in range(size):
                    for c in range(size):
                        sees = r == row or c == column or (r // box == row // box and c // box == column // box)
                        clashes += sees and grid[r][c] == number
                if clashes == 0:
                    fitting.append(number)
            if len(fitting) <= most:
                result.append([row, column, fitting])
    return result
"""
ALSO_RIGHT = [
    Way("Sets of the numbers used in every row, column and box, made once, save looking at the same squares again and again.",
        """
def help_for(grid: list[list[int]], box: int, most: int) -> list[list[int | list[int]]]:
    size = range(box * box)
    filled = [(row, column, grid[row][column]) for row in size for column in size if grid[row][column]]
    used = {(kind, where, number) for row, column, number in filled
            for kind, where in (("row", row), ("column", column), ("box", row // box * box + column // box))}
    found = []
    for row in size:
        for column in size:
            places = [("row", row), ("column", column), ("box", row // box * box + column // box)]
            numbers = [each + 1 for each in size if not any((*place, each + 1) in used for place in places)]
            if grid[row][column] == 0 and len(numbers) <= most:
                found.append([row, column, numbers])
    return found
"""),
]
EXPLANATION = """
What fits in one square is worked out in a function; the comprehensions only say for which squares. For row 0, column
3 of the first example:

| | numbers |
|---|---|
| row | 1 2 3 |
| column | 2 1 |
| box | 3 2 |
| used | 1 2 3 |
| fit | 4 |

The 0 of empty squares is among the used ones as well, which does no harm. For each empty square its row, its column
and its box are looked at once, `3 * box * box` squares in all; with sets made beforehand it would be three questions
for each number.
"""


def fitting(grid: list[list[int]], box: int, row: int, column: int) -> list[int]:
    top, left = row - row % box, column - column % box
    inside = [number for line in grid[top : top + box] for number in line[left : left + box]]
    used = {*grid[row], *(line[column] for line in grid), *inside}
    return [number for number in range(1, box * box + 1) if number not in used]


def help_for(grid: list[list[int]], box: int, most: int) -> list[list[int | list[int]]]:
    squares = [(row, column) for row, line in enumerate(grid) for column, number in enumerate(line) if number == 0]
    found = [[row, column, fitting(grid, box, row, column)] for row, column in squares]
    return [[row, column, numbers] for row, column, numbers in found if len(numbers) <= most]


def inputs(rng):
    box = rng.choice([2, 2, 2, 3])
    size = box * box
    order = rng.sample(range(1, size + 1), size)
    full = [[order[(row * box + row // box + column) % size] for column in range(size)] for row in range(size)]
    share = rng.choice([0.3, 0.5, 0.7])
    grid = [[0 if rng.random() < share else number for number in line] for line in full]
    return (grid, box, rng.randint(0, 3))


def allowed(grid, box, most):
    size = box * box
    if len(grid) != size or any(len(line) != size for line in grid):
        return False
    kept = [[number for number in line if number] for line in [*grid, *zip(*grid)]]
    for top in range(0, size, box):
        for left in range(0, size, box):
            lines = [line[left : left + box] for line in grid[top : top + box]]
            kept.append([number for line in lines for number in line if number])
    return all(len(set(part)) == len(part) and set(part) <= set(range(1, size + 1)) for part in kept)
