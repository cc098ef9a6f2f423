"""The closest well

On a map, a hiker stands at `here`, a tuple of two whole numbers. `wells` holds the places of wells. Distances are straight lines.

Return the list of the wells that are closest to the hiker, in the order in which they are listed. Several may be equally close, and rounding must not tell them apart or make them equal: use whole numbers only. Without wells the list is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which of two distances is smaller can be seen before you take the square root. Why?",
    "The square of the distance is a whole number: the square of the way to the side plus the square of the way up. Compare those.",
    "Work out the squares of all distances, take the least, and keep the wells that have it.",
)
EXAMPLES = [
    Example(((0, 0), [(3, 4), (5, 0), (6, 1)]), why="both are 5 away, as 9 + 16 = 25"),
    Example(((2, 2), [(2, 9), (4, 3)])),
    Example(((-1, -1), [(-4, -5), (0, 0), (-2, -2)])),
]
EDGES = {
    "Without wells": ((5, 5), []),
    "equally close": Edge(((0, 0), [(1, 0), (0, 1), (-1, 0), (1, 1)]), "three around the hiker"),
    "rounding": Edge(((0, 0), [(100_000_000, 1), (100_000_000, 0)]), "a tiny difference far away"),
    "order in which they are listed": Edge(((7, 7), [(7, 7), (8, 8), (7, 7)]), "standing at a well"),
}
MISTAKES = [
    Mistake("The square root is rounded, so different distances may look equal. Compare the squares.", "(x - here[0]) ** 2 + (y - here[1]) ** 2", "((x - here[0]) ** 2 + (y - here[1]) ** 2) ** 0.5"),
    Mistake("The distance as the crow flies is meant, not along the lines of the map.", "(x - here[0]) ** 2 + (y - here[1]) ** 2", "abs(x - here[0]) + abs(y - here[1])"),
    Mistake("The hiker does not stand at the corner of the map: take the differences to `here`.", "(x - here[0]) ** 2 + (y - here[1]) ** 2", "x**2 + y**2"),
    Mistake("Several wells may be equally close; return all of them.", "if square == least]", "if square == least][:1]"),
]
EXPLANATION = """
If one distance is smaller than another, its square is smaller too. The squares are whole numbers, so nothing is rounded. From (0, 0):

| well | square |
|---|---|
| 3, 4 | 9 + 16 = 25 |
| 5, 0 | 25 + 0 = 25 |
| 6, 1 | 36 + 1 = 37 |

Each well is looked at a few times.
"""


def closest_wells(here: tuple[int, int], wells: list[tuple[int, int]]) -> list[tuple[int, int]]:
    squares = [(x - here[0]) ** 2 + (y - here[1]) ** 2 for x, y in wells]
    least = min(squares, default=0)
    return [well for well, square in zip(wells, squares) if square == least]


def inputs(rng):
    here = (rng.randint(-3, 3), rng.randint(-3, 3))
    moves = [(3, 4), (-5, 0), (4, -3), (1, 1), (0, 2), (2, 0), (1, -1), (6, 1)]
    return here, [(here[0] + dx, here[1] + dy) for dx, dy in rng.sample(moves, rng.randint(1, 6))]
