"""Arrows on the floor

A hall has tiles with arrows: `rows` holds texts of equal length with the characters `<`, `>`, `^` and `v`. A toy robot is
put on the tile in row `row` and column `column`, both counted from 0. At each step it moves one tile in the direction
of the arrow on which it stands.

Either it leaves the hall at some point, or it comes to a tile on which it has been, and then goes round for ever.
Return a tuple: `("leaves", n)` with the number n of steps, the last one out of the hall included, or `("circles", n)`
with the number n of tiles of the circle in which it ends up.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE", "SEARCH")
CONSTRAINTS = ("there is at least one tile, and the start is a tile of the hall",)
HINTS = (
    "When the robot comes back to a tile, what would you like to know about its first visit there?",
    "Note, for each tile, after how many steps the robot came there. The length of the circle is then a difference of two numbers of steps.",
    "Loop as long as the robot is in the hall. If its tile is in the dictionary, it circles; otherwise note the tile with its number of steps and move on.",
)
EXAMPLES = [
    Example(([">v", "^<"], 0, 0), why="round all four tiles"),
    Example((["><>", "vvv"], 0, 2), why="straight out"),
    Example(([">>v", "^<<"], 1, 2), why="it goes left, up, and round for ever; all six tiles are in the circle"),
    Example((["v", ">"], 0, 0)),
]
EDGES = {
    "at least one tile": (["^"], 0, 0),
    "the circle in which it ends up": Edge(([">>v", ">^<"], 0, 0), "a way that leads into a circle"),
}
ALWAYS = [
    (["<"], 0, 0), (["v"], 0, 0),
    (["^><"], 0, 2),
]
MISTAKES = [
    Mistake("You count all tiles that were visited. Those before the circle don't belong to it.", "len(steps_to) - steps_to[row, column]", "len(steps_to)"),
    Mistake("The step out of the hall counts as well.", 'return "leaves", len(steps_to)', 'return "leaves", len(steps_to) - 1'),
    Mistake("A negative row or column is outside, but a list would count from its end.", "while 0 <= row < len(rows) and 0 <= column < len(rows[0]):", "while row < len(rows) and column < len(rows[0]):", "rows[row][column]", "rows[row % len(rows)][column % len(rows[0])]"),
    Mistake("Up and down are mixed up: row 0 is at the top.", '"^": (-1, 0), "v": (1, 0)', '"^": (1, 0), "v": (-1, 0)'),
]
ORACLE = """
def follow(rows: list[str], row: int, column: int) -> tuple[str, int]:
    way = [(row, column)]
    for _ in range(2 * len(rows) * len(rows[0]) + 1):
        row, column = way[-1]
        if not (0 <= row < len(rows) and 0 <= column < len(rows[0])):
            return "leaves", len(way) - 1
        sign = rows[row][column]
        way.append((row + (sign == "v") - (sign == "^"), column + (sign == ">") - (sign == "<")))
    return "circles", len(set(way[len(rows) * len(rows[0]) :]))
"""
EXPLANATION = """
`steps_to` says after how many steps each tile was reached. Coming back to a tile, the robot has made as many steps
since then as the circle has tiles.

| steps | tile | noted before |
|---|---|---|
| 0 | (0, 0) | no |
| 1 | (0, 1) | no |
| 2 | (1, 1) | no |
| 3 | (1, 0) | no |
| 4 | (0, 0) | after 0 steps: 4 tiles |

Each tile is noted at most once, so the work grows with the size of the hall. Two robots, one twice as fast as the
other, would meet in the circle and need no notes at all; but then its length has to be counted in another round.
"""


def follow(rows: list[str], row: int, column: int) -> tuple[str, int]:
    moves = {"^": (-1, 0), "v": (1, 0), "<": (0, -1), ">": (0, 1)}
    steps_to: dict[tuple[int, int], int] = {}
    while 0 <= row < len(rows) and 0 <= column < len(rows[0]):
        if (row, column) in steps_to:
            return "circles", len(steps_to) - steps_to[row, column]
        steps_to[row, column] = len(steps_to)
        down, right = moves[rows[row][column]]
        row, column = row + down, column + right
    return "leaves", len(steps_to)


def inputs(rng):
    height, width = rng.randint(1, 3), rng.randint(1, 4)
    rows = ["".join(rng.choice("<>^v") for _ in range(width)) for _ in range(height)]
    if height > 1 and width > 1 and rng.random() < 0.5:
        rows[0] = rows[0][: width - 2] + ">v"
        rows[1] = ">" * (width - 2) + "^<"
    return (rows, rng.randrange(height), rng.randrange(width))
