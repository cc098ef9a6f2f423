"""A lock with rings

A square lock consists of rings: the outermost one is the border of the square, the next one the border of what is
left inside, and so on. `lock` is a list of rows of numbers, as many rows as numbers in each, and `steps` has a number
for each ring, from the outermost on.

Turn every ring clockwise by its number of steps: by one step, each number moves to the next place of its ring in
clockwise direction. Negative numbers turn it anticlockwise, and steps can be very large. A single square in the
middle is a ring, too, which never changes. Change the list `lock` itself and return nothing. A lock may have no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "ITERATE")
COMPARE = "argument:lock"
HINTS = (
    "If a ring were laid out as a straight list, what would turning it be?",
    "Make a list of the places of a ring in clockwise order. Read the numbers along it, rotate them, and write them back along the same places.",
    "Ring number `r` runs between row and column `r` and the last one minus `r`. Each of its four sides begins at a corner and ends just before the next one; the middle square alone is a special case.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [4, 5, 6], [7, 8, 9]], [1, 5]), why="the 1 moves to the right, the 4 up into the corner"),
    Example(([[1, 2], [3, 4]], [-1]), why="anticlockwise: the 2 comes to the top left"),
    Example(([[7]], [100]), why="a single square"),
]
EDGES = {
    "no rows": ([], []),
    "very large": ([[1, 2], [3, 4]], [1000001]),
    "Negative numbers": Edge(([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]], [-2, 3]), "two rings, turned in opposite directions"),
    "each number moves": Edge(([[1, 2, 3, 4, 5], [6, 7, 8, 9, 10], [11, 12, 13, 14, 15], [16, 17, 18, 19, 20], [21, 22, 23, 24, 25]], [4, 2, 9]), "three rings"),
}
MISTAKES = [
    Mistake("The ring turns the other way in your lock: a number comes from the place before it.", "numbers[position - turn]", "numbers[(position + turn) % len(places)]"),
    Mistake("Take the remainder by the length of the ring, or large steps reach beyond it.", "turn = steps[ring] % len(places)", "turn = steps[ring]"),
    Mistake("All rings are turned by the same number of steps. Each has a number of its own.", "steps[ring]", "steps[0]"),
    Mistake("Only the outermost ring is turned.", "range((len(lock) + 1) // 2)", "range((len(lock) + 1) // 2)[:1]"),
    Mistake("Write back what was there before the turn: copy the numbers of the ring first.", "        numbers = [lock[row][column] for row, column in places]\n        for position, (row, column) in enumerate(places):\n            lock[row][column] = numbers[position - turn]\n",
            "        for position, (row, column) in enumerate(places):\n            lock[row][column] = lock[places[position - turn][0]][places[position - turn][1]]\n"),
]
ORACLE = """
def turn_rings(lock: list[list[int]], steps: list[int]) -> None:
    size = len(lock)
    for ring, count in enumerate(steps):
        low, high = ring, size - 1 - ring
        if low == high:
            continue
        for _ in range(count % (4 * (high - low))):
            old = [list(row) for row in lock]
            for row in range(low, high + 1):
                for column in range(low, high + 1):
                    if row == low and column < high:
                        lock[row][column + 1] = old[row][column]
                    elif column == high and row < high:
                        lock[row + 1][column] = old[row][column]
                    elif row == high and column > low:
                        lock[row][column - 1] = old[row][column]
                    elif column == low and row > low:
                        lock[row - 1][column] = old[row][column]
"""
EXPLANATION = """
`ring_places` lists the places of a ring in clockwise order, so that turning becomes rotating a list. The number at a
position comes from `turn` positions before; Python's negative positions close the circle. For the 3 by 3 lock and one
step:

| place | (0,0) | (0,1) | (0,2) | (1,2) | (2,2) | (2,1) | (2,0) | (1,0) |
|---|---|---|---|---|---|---|---|---|
| before | 1 | 2 | 3 | 6 | 9 | 8 | 7 | 4 |
| after | 4 | 1 | 2 | 3 | 6 | 9 | 8 | 7 |

Each number is read and written once, however large the steps are. Turning step by step costs a walk round the ring
for every step.
"""


def turn_rings(lock: list[list[int]], steps: list[int]) -> None:
    for ring in range((len(lock) + 1) // 2):
        places = ring_places(ring, len(lock) - 1 - ring)
        turn = steps[ring] % len(places)
        numbers = [lock[row][column] for row, column in places]
        for position, (row, column) in enumerate(places):
            lock[row][column] = numbers[position - turn]


def ring_places(low: int, high: int) -> list[tuple[int, int]]:
    if low == high:
        return [(low, low)]
    side = range(low, high)
    back = range(high, low, -1)
    top = [(low, column) for column in side]
    right = [(row, high) for row in side]
    bottom = [(high, column) for column in back]
    left = [(row, low) for row in back]
    return top + right + bottom + left


def inputs(rng):
    size = rng.randint(1, 5)
    lock = [[rng.randint(1, 40) for _ in range(size)] for _ in range(size)]
    return (lock, [rng.choice([1, 2, -1, -3, 7, 10, 23]) for _ in range((size + 1) // 2)])
