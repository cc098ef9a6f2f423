"""Where the gardener plants

In a game a gardener plants the next flower on a free square of a garden with the given numbers of `rows` and `columns`. The free squares are counted row by row, from left to right, beginning with 0. The computer draws the number `draw`, and the flower is planted on the free square with that number; if there are only `f` free squares, `draw` modulo `f` is used.

`taken` holds the squares with something on them, as tuples of row and column; some may be named twice. Return the square of the flower as a tuple, or `None` if no square is free. Gardens are large, and few squares are taken: don't visit every square.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
HINTS = (
    "If nothing were taken, how would you get row and column from the number of a square?",
    "Every taken square that comes before pushes the flower one square further. Look at them in order.",
    "Turn the taken squares into numbers, without duplicates and sorted. Start with the number drawn; for each taken number that is not greater than the present one, go one further. At the end `divmod` by the columns gives row and column.",
)
EXAMPLES = [
    Example((2, 3, [(0, 0), (0, 2)], 1), why="free are (0, 1), (1, 0), (1, 1), (1, 2)"),
    Example((2, 2, [], 3)),
    Example((1, 3, [(0, 1)], 3), why="3 modulo 2 is 1"),
]
EDGES = {
    "no square is free": ((1, 2, [(0, 0), (0, 1), (0, 0)], 5)),
    "named twice": (2, 2, [(0, 1), (0, 1), (1, 0)], 1),
    "modulo": Edge((2, 2, [(1, 1)], 302), "a large number"),
    "beginning with 0": Edge((3, 3, [(0, 0), (0, 1), (0, 2), (1, 0)], 0), "a row of taken squares first"),
    "few squares are taken": Edge((3, 4, [(2, 3), (1, 1)], 9), "the last free square"),
}
ALWAYS = [(3, 4, [(2, 2), (1, 0), (0, 0)], 17)]
MISTAKES = [
    Mistake("Squares named twice are taken once.", "sorted({row * columns + column for row, column in taken})", "sorted(row * columns + column for row, column in taken)"),
    Mistake("The taken squares have to be looked at in order, as each one may push the flower onto the next.", "sorted({row * columns + column for row, column in taken})", "list(dict.fromkeys(row * columns + column for row, column in taken))[::-1]"),
    Mistake("If the flower's own square is taken, it must go one further too.", "if square <= place:", "if square < place:"),
    Mistake("The remainder is taken by the number of free squares, not of all.", "place = draw % free\n", "place = draw % (rows * columns)\n"),
    Mistake("When no square is free there is nothing to plant on: the answer is `None`.", "    if free == 0:\n        return None\n", "    free = max(1, free)\n"),
]
SIZE = 60_000
SLOW = [
    Slow(
        "You visit the squares of the whole garden. Only the taken ones matter: each of them pushes the flower at most one square further.",
        """
def planting_place(rows: int, columns: int, taken: list[tuple[int, int]], draw: int) -> tuple[int, int] | None:
    full = set(taken)
    free = 0
    for row in range(rows):
        for column in range(columns):
            free += (row, column) not in full
    if free == 0:
        return None
    left = draw % free
    for row in range(rows):
        for column in range(columns):
            if (row, column) not in full:
                if left == 0:
                    return row, column
                left -= 1
    return None
""",
    )
]
ALSO_RIGHT = [
    Way(
        "It is enough to count how many of the sorted taken squares come before the flower; in a list that is kept sorted, a binary search could do that.",
        '''
def planting_place(rows: int, columns: int, taken: list[tuple[int, int]], draw: int) -> tuple[int, int] | None:
    numbers = sorted({row * columns + column for row, column in taken})
    free = rows * columns - len(numbers)
    if not free:
        return None
    place = draw % free
    before = 0
    while before < len(numbers) and numbers[before] - before <= place:
        before += 1
    return divmod(place + before, columns)
''',
    )
]
EXPLANATION = """
Without anything taken, square number `p` lies at row `p // columns`, column `p % columns`. Every taken square at or before the flower pushes it one further. With 2 rows, 3 columns, the squares 0 and 2 taken and the draw 1:

| taken | place | |
|---|---|---|
| | 1 | the draw |
| 0 | 2 | 0 is not behind 1 |
| 2 | 3 | 2 is not behind 2 |

Number 3 is row 1, column 0. The work is sorting the taken squares; the size of the garden costs nothing.
"""


def planting_place(rows: int, columns: int, taken: list[tuple[int, int]], draw: int) -> tuple[int, int] | None:
    numbers = sorted({row * columns + column for row, column in taken})
    free = rows * columns - len(numbers)
    if free == 0:
        return None
    place = draw % free
    for square in numbers:
        if square <= place:
            place += 1
    return divmod(place, columns)


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(2, 4)
    squares = [(row, column) for row in range(rows) for column in range(columns)]
    taken = [rng.choice(squares) for _ in range(rng.randint(0, len(squares)))]
    return rows, columns, taken, rng.randint(0, 2 * len(squares))


def large(rng, size):
    rows = 100 * size // 1000
    taken = [(rng.randrange(rows), rng.randrange(1000)) for _ in range(size // 30)]
    return rows, 1000, taken, 99 * size + rng.randrange(400)
