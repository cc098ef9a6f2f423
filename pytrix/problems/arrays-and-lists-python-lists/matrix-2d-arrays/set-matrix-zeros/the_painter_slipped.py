"""The painter slipped

Small canvases hang on a wall in rows, and `wall` says how much paint each one has: a list of rows, all equally long. A painter slips with a wet sponge and wipes one whole row and one whole column clean, those with the numbers `row` and `column`, counted from 0.

Return a tuple of two: how much paint was lost in all, and the wall afterwards, in which every wiped canvas holds 0. You may change `wall` or make a new list. The row and the column exist; the canvas in both of them loses its paint only once.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "AGGREGATE")
HINTS = (
    "What is on a canvas when you come to it for the second time?",
    "Wipe the row first: add each number to the loss and set it to 0. Then do the same down the column; the shared canvas is 0 by then.",
    "The row is `wall[row][0]`, `wall[row][1]`, and so on; the column is `line[column]` for each `line` of the wall.",
)
EXAMPLES = [
    Example(([[4, 1, 7], [2, 5, 3], [6, 8, 9]], 1, 2), why="2 + 5 + 3 in the row, then 7 and 9"),
    Example(([[4, 1, 7]], 0, 0), why="a single row, so the column adds nothing"),
    Example(([[0, 0], [0, 6]], 0, 1)),
]
EDGES = {
    "only once": Edge(([[5]], 0, 0), "a single canvas"),
    "one whole column": Edge(([[1], [2], [3]], 2, 0), "a single column"),
}
MISTAKES = [
    Mistake("The canvas in both the row and the column is counted twice. Set it to 0 when you come to it first.", "        lost += wall[row][place]\n        wall[row][place] = 0\n", "        lost += wall[row][place]\n"),
    Mistake("You wipe the row only. The column loses its paint as well.", "    for line in wall:\n        lost += line[column]\n        line[column] = 0\n", ""),
    Mistake("The paint of the column is counted, but it is still on the wall. Every wiped canvas holds 0 afterwards.", "        line[column] = 0\n", ""),
    Mistake("You mixed up the two numbers: down the wall it is `column` that gives the place in each row.", "    for line in wall:\n        lost += line[column]\n        line[column] = 0\n", "    for line in wall:\n        lost += line[row % len(line)]\n        line[row % len(line)] = 0\n"),
]
EXPLANATION = """
Whoever wipes while counting need not think about the canvas that is in both: at the second visit it is 0 and adds nothing. For the first example:

| step | added | lost |
|---|---|---|
| row 1 | 2 + 5 + 3 | 10 |
| column 2 | 7 + 0 + 9 | 26 |

The work grows with the length of the row and the number of rows, not with the number of all canvases.
"""


def wipe(wall: list[list[int]], row: int, column: int) -> tuple[int, list[list[int]]]:
    lost = 0
    for place in range(len(wall[row])):
        lost += wall[row][place]
        wall[row][place] = 0
    for line in wall:
        lost += line[column]
        line[column] = 0
    return lost, wall


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    wall = [[rng.randint(0, 9) for _ in range(columns)] for _ in range(rows)]
    return wall, rng.randrange(rows), rng.randrange(columns)
