"""Marbles on the pegs

A marble falls on a peg, and goes left or right to one of the two pegs below, and so on, row by row. A row has one peg more than the one above it.
Some pegs are broken out: a marble that comes to such a place is lost. `broken` holds their places as pairs `[row, peg]`, both counted from 0,
and from the left.

Return, for each peg of row `last`, in how many ways a marble can get there. The only peg of row 0 is where it starts.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "AGGREGATE")
CONSTRAINTS = ("`last` is not negative", "all broken places lie in the rows from 0 to `last`")
HINTS = (
    "From which pegs above can a marble come to peg 2 of row 4?",
    "The ways to a peg are those to the two pegs above it, added. At the ends there is only one above. A broken peg has no ways.",
    "Build each row from the one before: put a 0 at both ends of it, add neighbours, then set broken places to 0.",
)
EXAMPLES = [
    Example((3, [[1, 0]]), why="without the left peg of row 1, everything comes over the right one"),
    Example((3, []), why="each peg adds the two above it"),
    Example((2, [[2, 1]])),
]
EDGES = {"row 0": Edge((0, []), "only the first peg"), "is lost": Edge((2, [[0, 0]]), "the first peg is broken")}
MISTAKES = [
    Mistake("A peg at the end has one peg above it, not none.", "[0, *ways], [*ways, 0]", "[0, *ways[1:], 0], [*ways, 0]"),
    Mistake("Broken pegs have no ways: a marble that comes there is lost.", "0 if [row, peg] in broken else left + right", "left + right"),
    Mistake("The first peg can be broken, too.", "[0 if [0, 0] in broken else 1]", "[1]"),
    Mistake("You stop one row too early; the row you need is `last` itself.", "range(1, last + 1)", "range(1, last)"),
]
ORACLE = """
def ways_to(last: int, broken: list[list[int]]) -> list[int]:
    def ways(row: int, peg: int) -> int:
        if [row, peg] in broken or not 0 <= peg <= row:
            return 0
        return 1 if row == 0 else ways(row - 1, peg - 1) + ways(row - 1, peg)

    return [ways(last, peg) for peg in range(last + 1)]
"""
ALSO_RIGHT = [
    Way("The other direction: each peg hands its ways down to the two below it. It needs a row of zeros first, and no padding.",
        """
def ways_to(last: int, broken: list[list[int]]) -> list[int]:
    ways = [0 if [0, 0] in broken else 1]
    for row in range(1, last + 1):
        below = [0] * (row + 1)
        for peg, count in enumerate(ways):
            below[peg] += count
            below[peg + 1] += count
        ways = [0 if [row, peg] in broken else count for peg, count in enumerate(below)]
    return ways
"""),
]
EXPLANATION = """
Row by row, each peg gets the ways of its two neighbours above. With nothing broken that is Pascal's triangle: 1, then 1 1, then 1 2 1, then 1 3 3 1.
With the left peg of row 1 broken the rows are 1, 0 1, 0 1 1, 0 1 2 1. That costs one addition a peg, about last² / 2. A function that asks
the pegs above is another way, but it asks the same ones again and again, at a cost that doubles with each row.
"""


def ways_to(last: int, broken: list[list[int]]) -> list[int]:
    ways = [0 if [0, 0] in broken else 1]
    for row in range(1, last + 1):
        pairs = zip([0, *ways], [*ways, 0])
        ways = [0 if [row, peg] in broken else left + right for peg, (left, right) in enumerate(pairs)]
    return ways


def inputs(rng):
    last = rng.randint(1, 6)
    broken = []
    for _ in range(rng.choice([0, 1, 1, 2, 3])):
        row = rng.randint(0, last) if rng.random() < 0.15 else rng.randint(1, last)
        place = [row, rng.randint(0, row)]
        if place not in broken:
            broken.append(place)
    return (last, broken)
