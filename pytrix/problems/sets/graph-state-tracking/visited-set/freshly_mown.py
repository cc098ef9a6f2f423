"""What has the mower mown?

A robot mower drives over a large lawn of square fields. `moves` is a text of its moves: `U` one field up, `D` down, `L` to the left, `R` to the right. It mows every field that it drives over, and also the one on which it stands at the start.

Return how many different fields are mown. The lawn has no borders.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "How can you tell that the mower drives over a field for the second time?",
    "Give each field two numbers, and keep all fields where the mower was in a set of tuples.",
    "Begin at `(0, 0)`. A dictionary can say by how much each letter changes the two numbers; after each move, add the new tuple.",
)
EXAMPLES = [
    Example(("RRULL",), why="every move leads to a new field"),
    Example(("RLRL",), why="two fields, again and again"),
    Example(("RDLU",), why="the last move leads back to the start"),
]
EDGES = {
    "at the start": Edge(("",), "it does not move"),
    "different fields": Edge(("UUDDLL",), "there and back, then on"),
}
ALWAYS = [("LRR",), ("UDDUR",)]
MISTAKES = [
    Mistake("The field on which the mower stands at the start is mown as well.", "mown = {(0, 0)}", "mown: set[tuple[int, int]] = set()"),
    Mistake("You count moves. A field that is driven over again is not mown a second time.", "    return len(mown)\n", "    return len(moves) + 1\n"),
    Mistake("You mix up fields: a sum is the same for many of them. Keep both numbers in a tuple.", "        mown.add((across, down))\n    return len(mown)\n", "        mown.add((across + down, 0))\n    return len(mown)\n"),
]
EXPLANATION = """
A tuple of two numbers names a field, and a set keeps each only once, however often the mower comes by. For `RDLU`:

| move | field | mown |
|---|---|---|
| start | (0, 0) | 1 |
| R | (1, 0) | 2 |
| D | (1, 1) | 3 |
| L | (0, 1) | 4 |
| U | (0, 0) | 4 |

Each move takes one step, and nothing has to be known about how large the lawn is.
"""


STEPS = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}


def fields_mown(moves: str) -> int:
    across, down = 0, 0
    mown = {(0, 0)}
    for move in moves:
        step_across, step_down = STEPS[move]
        across += step_across
        down += step_down
        mown.add((across, down))
    return len(mown)


def inputs(rng):
    return (letters(rng, 0, 10, "UDLR"),)
