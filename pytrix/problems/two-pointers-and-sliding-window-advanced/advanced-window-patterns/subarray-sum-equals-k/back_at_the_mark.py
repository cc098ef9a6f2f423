"""Back at the mark

A lift starts at floor 0. `moves` says by how many floors it went each time, up for a positive and down for a negative number. The porter wants to know how often it stopped at the floor `mark`.

Return after how many of the moves the lift stands at `mark`. Standing there before the first move doesn't count. A move is never 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "Where is the lift after each move?",
    "Carry the floor along: each move is added to it. That is a running sum.",
    "Begin with floor 0. For each move add it, and if the floor is the mark now, add one to your count.",
)
EXAMPLES = [
    Example(([3, -1, 1, 4], 3), why="floors 3, 2, 3, 7"),
    Example(([2, -2, -1, 1], 0), why="the start doesn't count"),
    Example(([5, 5], 4)),
]
EDGES = {
    "before the first move": ([1], 0),
    "down for a negative": ([-2, 1, -1], -2),
    "how many of the moves": Edge(([], 0), "no moves"),
}
ALWAYS = [([-2, 4], 2)]
MISTAKES = [
    Mistake("You compare the move with the mark, but the floor decides.", "if floor == mark:", "if move == mark:"),
    Mistake("Where the lift stands before the first move doesn't count.", "    stops = 0\n", "    stops = 1 if mark == 0 else 0\n"),
    Mistake("You look only at the end. After every move the lift may stand at the mark.", "        if floor == mark:\n            stops += 1\n", "    if floor == mark:\n        stops += 1\n"),
    Mistake("You look before the move is made, so the last floor is missing and the start is counted.", "        floor += move\n        if floor == mark:\n            stops += 1\n", "        if floor == mark:\n            stops += 1\n        floor += move\n"),
]
EXPLANATION = """
The floor after each move is the sum of all moves so far, a running sum:

| move | floor | stops at 3 |
|---|---|---|
| 3 | 3 | 1 |
| -1 | 2 | 1 |
| 1 | 3 | 2 |
| 4 | 7 | 2 |

Each move is looked at once. Running sums are also the key to stretches in the middle: two equal floors mean that the moves between them add up to 0.
"""


def stops_at(moves: list[int], mark: int) -> int:
    floor = 0
    stops = 0
    for move in moves:
        floor += move
        if floor == mark:
            stops += 1
    return stops


def inputs(rng):
    moves = [rng.choice([-2, -1, 1, 2, 3]) for _ in range(rng.randint(0, 7))]
    return (moves, rng.choice([0, 1, 2, sum(moves[: rng.randint(0, len(moves))])]))
