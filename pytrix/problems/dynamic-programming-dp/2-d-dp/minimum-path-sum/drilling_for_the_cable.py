"""Drilling for the cable

An electrician runs a cable through a wall of panels, from the panel at the top left to the one at the bottom right, each time either down to the next panel or to the right. Every panel on the way has to be drilled through, the first and the last one included; `minutes` says for each panel how long that takes.

Return the moves of a quickest way as a text of `D` for down and `R` for right. If several ways are equally quick, return the one that comes first in the alphabet. For a single panel that is an empty text.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("minutes are at least 0", "up to 60 rows of up to 60 panels, all rows equally long and none empty")
HINTS = (
    "If you knew for the panel below and the panel on the right how quickly one gets to the end from there, which one would you choose?",
    "Fill a table from the bottom right backwards: for each panel the minutes from there to the end, together with the moves.",
    "Python compares tuples from the front. A pair of minutes and moves lets the smallest pair be the right one, equal times included.",
)
EXAMPLES = [
    Example(([[2, 9, 1], [3, 1, 1], [8, 4, 2]],), why="2 + 3 + 1 + 1 + 2 minutes"),
    Example(([[1, 1], [1, 1]],), why="both ways take 3 minutes, and D comes before R"),
    Example(([[5, 1, 2]],), why="a single row"),
]
EDGES = {
    "single panel": ([[4]],),
    "equally quick": Edge(([[0, 2, 0], [2, 0, 2], [0, 2, 0]],), "all ways equally quick"),
    "either down": Edge(([[3], [1], [2]],), "a single column"),
}
ALWAYS = [
    ([[5_000_000, 5_000_000], [9_000_000, 5_000_000]],),
    ([[(3 * row + 5 * column) % 7 for column in range(17)] for row in range(17)],),
]
MISTAKES = [
    Mistake("Taking the quicker of the two next panels can lead into a slow corner.", """
def cable_moves(minutes: list[list[int]]) -> str:
    moves = ""
    r = c = 0
    while (r, c) != (len(minutes) - 1, len(minutes[0]) - 1):
        options = []
        if r + 1 < len(minutes):
            options.append((minutes[r + 1][c], "D"))
        if c + 1 < len(minutes[0]):
            options.append((minutes[r][c + 1], "R"))
        move = min(options)[1]
        moves += move
        r, c = r + (move == "D"), c + (move == "R")
    return moves
"""),
    Mistake("Of equally quick ways you take the last one in the alphabet.", "options.append((total, \"R\" + moves))", "options.insert(0, (total, \"R\" + moves))", "min(options, default=(0, \"\"))", "min(options, key=lambda option: option[0], default=(0, \"\"))"),
    Mistake("That is the slowest way. The fewest minutes are wanted.", "min(options", "max(options"),
    Mistake("Return the moves, not the minutes.", "return best[0, 0][1]", "return str(best[0, 0][0])"),
]
ORACLE = """
from itertools import product


def cable_moves(minutes: list[list[int]]) -> str:
    down, right = len(minutes) - 1, len(minutes[0]) - 1
    ways = []
    for moves in product("DR", repeat=down + right):
        if moves.count("D") == down:
            total = sum(minutes[moves[:k].count("D")][moves[:k].count("R")] for k in range(len(moves) + 1))
            ways.append((total, "".join(moves)))
    return min(ways)[1]
"""
EXPLANATION = """
From a panel, the way goes on through the better of two neighbours. Filled from the end, the table holds for each panel the minutes still needed and the moves. For `[[2, 9, 1], [3, 1, 1], [8, 4, 2]]`:

| | left | middle | right |
|---|---|---|---|
| top | 9 DRRD | 13 DRD | 4 DD |
| middle | 7 RRD | 4 RD | 3 D |
| bottom | 14 RR | 6 R | 2 |

Each panel is worked out once. To store only the minutes and to find the moves afterwards, walking from the start to the better neighbour, saves memory. Trying all ways is hopeless: a wall of 20 by 20 has billions.
"""


def cable_moves(minutes: list[list[int]]) -> str:
    rows, columns = len(minutes), len(minutes[0])
    best: dict[tuple[int, int], tuple[int, str]] = {}
    for r in reversed(range(rows)):
        for c in reversed(range(columns)):
            options = []
            if r + 1 < rows:
                total, moves = best[r + 1, c]
                options.append((total, "D" + moves))
            if c + 1 < columns:
                total, moves = best[r, c + 1]
                options.append((total, "R" + moves))
            total, moves = min(options, default=(0, ""))
            best[r, c] = (total + minutes[r][c], moves)
    return best[0, 0][1]


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    top = rng.choice([2, 9])
    return ([[rng.randint(0, top) for _ in range(columns)] for _ in range(rows)],)
