"""Spilt paint

A tin of paint has fallen over. `rows` holds the rows of a floor plan as texts of the same length: `P` is a square with
paint, `.` a dry square and `#` a wall. Every minute, the paint flows from each square with paint to all dry squares
that touch it along a side. Walls stop it, and so do the borders of the plan.

Return a tuple: the number of minutes after which nothing changes any more, and the number of squares that stay dry.
If nothing flows at all, the number of minutes is 0. The floor has at least one square.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Which squares get paint in minute 4, if you know those that got it in minute 3?",
    "Work in rounds: the new squares of a round are the dry neighbours of the new squares of the round before.",
    "Keep a set of the dry squares and a set of the squares that were reached last. What is reached leaves the dry ones, so it is never reached twice.",
)
EXAMPLES = [
    Example((["P..#.", ".#.#.", "...#P"],), why="four minutes on the left, and two on the right"),
    Example((["P.", ".P"],)),
    Example((["#P#", "###", "..."],), why="nothing flows, and three squares stay dry"),
]
EDGES = {
    "Every minute": (["P.......", "#######."],),
    "If nothing flows at all": ([".#."],),
    "at least one square": (["P"],),
    "along a side": (["P#", "#."],),
    "all dry squares that touch it": ([".....", "..P..", "....."],),
}
ALWAYS = [(["P#."],)]
MISTAKES = [
    Mistake("Your paint also flows across corners.", "(row, column + 1), (row, column - 1)}", "(row, column + 1), (row, column - 1), (row + 1, column + 1), (row - 1, column - 1), (row + 1, column - 1), (row - 1, column + 1)}"),
    Mistake("You count a minute in which nothing flows any more.", "    minutes = 0\n", "    minutes = 1\n"),
    Mistake("Your paint never flows upwards.", "(row - 1, column), ", ""),
    Mistake("Walls count as squares that stay dry.", "    return minutes, len(dry)", '    return minutes, len(dry) + sum(line.count("#") for line in rows)'),
    Mistake("Your paint starts from the first square with paint only. There may be several.", '    fresh = {place for place in squares if squares[place] == "P"}', '    fresh = set([place for place in squares if squares[place] == "P"][:1])'),
]
ORACLE = """
def flow(rows: list[str]) -> tuple[int, int]:
    plan = [list(row) for row in rows]
    minutes = 0
    while True:
        new = [list(row) for row in plan]
        for r in range(len(plan)):
            for c in range(len(plan[0])):
                near = [plan[a][b] for a, b in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)) if 0 <= a < len(plan) and 0 <= b < len(plan[0])]
                if plan[r][c] == "." and "P" in near:
                    new[r][c] = "P"
        if new == plan:
            return minutes, sum(row.count(".") for row in plan)
        plan, minutes = new, minutes + 1
"""
ALSO_RIGHT = [
    Way("A queue instead of rounds: each square notes the minute in which the paint came. It looks at each square once too.",
        """
from collections import deque


def flow(rows: list[str]) -> tuple[int, int]:
    minute = {(row, column): 0 for row, line in enumerate(rows) for column, letter in enumerate(line) if letter == "P"}
    dry = {(row, column) for row, line in enumerate(rows) for column, letter in enumerate(line) if letter == "."}
    queue = deque(minute)
    while queue:
        row, column = queue.popleft()
        for near in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if near in dry:
                dry.remove(near)
                minute[near] = minute[row, column] + 1
                queue.append(near)
    return max(minute.values(), default=0), len(dry)
"""),
]
EXPLANATION = """
Each round looks only at the squares that got paint in the round before; all older ones have no dry neighbours left.

| minute | new squares | dry afterwards |
|---|---|---|
| 1 | (0, 1), (1, 0), (1, 4) | 6 |
| 2 | (0, 2), (2, 0), (0, 4) | 3 |
| 3 | (1, 2), (2, 1) | 1 |
| 4 | (2, 2) | 0 |

Each square is reached once, so the work grows with the size of the plan. Going over the whole plan in every minute would
do the same, but look at all squares again and again.
"""


def flow(rows: list[str]) -> tuple[int, int]:
    squares = {(row, column): letter for row, line in enumerate(rows) for column, letter in enumerate(line)}
    dry = {place for place in squares if squares[place] == "."}
    fresh = {place for place in squares if squares[place] == "P"}
    minutes = 0
    while fresh:
        near = {place for row, column in fresh for place in {(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)}}
        fresh = near & dry
        dry -= fresh
        if fresh:
            minutes += 1
    return minutes, len(dry)


def inputs(rng):
    width = rng.randint(2, 5)
    rows = [[rng.choice("...##") for _ in range(width)] for _ in range(rng.randint(1, 4))]
    for _ in range(rng.choice([0, 1, 1, 2])):
        rows[rng.randrange(len(rows))][rng.randrange(width)] = "P"
    return (["".join(row) for row in rows],)
