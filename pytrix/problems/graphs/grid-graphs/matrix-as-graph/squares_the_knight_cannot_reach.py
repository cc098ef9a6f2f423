"""Squares the knight can't reach

A game designer checks her boards for a chess knight. The knight jumps two squares in one direction (up, down, left or right) and one square sideways. It may not land on a rock or outside the board, but it jumps over anything.

`board` is a list of rows of equal length, in which `#` is a rock and `.` is free. The knight begins at the free square in row `row` and column `column`, both counted from 0. Return how many free squares it can never get to, however often it jumps.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("the board has at least one square and at most 40 rows and columns",)
HINTS = (
    "Which eight differences of row and column does a jump have?",
    "Put them into a list of directions. From each square that you reach, try all of them, and remember where you have been.",
    "Keep a set of free squares that were not reached yet: a place outside the board or with a rock is never in it. What is left in the set at the end is counted.",
)
EXAMPLES = [
    Example((["...", "...", "..."], 0, 0), why="only the middle can't be reached"),
    Example((["...", "...", ".#."], 0, 0), why="the rock breaks the ring of jumps at one place"),
    Example((["....", "...."], 0, 0), why="one way only: to the third square of the row below"),
]
EDGES = {"outside the board": Edge((["."], 0, 0), "a single square"), "jumps over anything": Edge(([".##", "##.", "..."], 0, 0), "rocks in between"), "on a rock": Edge(([".#.", "..#", "#.."], 2, 2), "rocks that block jumps")}
MISTAKES = [
    Mistake("The square where the knight begins is reached as well.", " - {(row, column)}", ""),
    Mistake("The knight goes on jumping from the squares it reached.", "for r, c in reached:", "for r, c in reached[:1]:"),
    Mistake("A jump has eight possibilities; half of them are missing.", "for a, b in ((1, 2), (2, 1))", "for a, b in ((1, 2),)"),
    Mistake("The knight can't land on a rock, and rocks don't count as out of reach.", ' if mark == "."}', "}"),
]
EXPLANATION = """
The squares are the nodes of a graph and the jumps its edges; nobody has to write the graph down, since a list of directions produces the neighbours. For a free board of 3 by 3, beginning at (0, 0):

| at | new squares |
|---|---|
| (0, 0) | (1, 2), (2, 1) |
| (1, 2) | (2, 0) |
| (2, 1) | (0, 2) |
| (2, 0) | (0, 1) |
| (0, 2) | (1, 0) |
| (0, 1) | (2, 2) |
| (1, 0), (2, 2) | nothing |

Eight squares are reached, one of nine is left. Each square is taken from the set once, and eight jumps are tried from it.
"""


def out_of_reach(board: list[str], row: int, column: int) -> int:
    left = {(r, c) for r, line in enumerate(board) for c, mark in enumerate(line) if mark == "."} - {(row, column)}
    reached = [(row, column)]
    for r, c in reached:
        for a, b in ((1, 2), (2, 1)):
            for square in ((r + a, c + b), (r + a, c - b), (r - a, c + b), (r - a, c - b)):
                if square in left:
                    left.remove(square)
                    reached.append(square)
    return len(left)


def inputs(rng):
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    board = [[rng.choice("...#") for _ in range(columns)] for _ in range(rows)]
    row, column = rng.randrange(rows), rng.randrange(columns)
    board[row][column] = "."
    return (["".join(line) for line in board], row, column)
