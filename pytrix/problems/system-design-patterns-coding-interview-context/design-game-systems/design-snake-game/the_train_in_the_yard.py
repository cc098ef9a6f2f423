"""The train in the yard

A toy train drives over the squares of a yard, one square at a time. Write a class `Train`:

- `Train(rows, columns, coaches)`: the train is one engine at row 0, column 0, and looks to the right. `coaches` is a list of squares, each a tuple of row and column, where a coach waits; they wait one after another: the second appears when the first was picked up, and so on.
- `drive(way)` moves the engine one square in the direction `"up"`, `"down"`, `"left"` or `"right"`, and every other piece to where the piece before it was. If the engine comes to the waiting coach, it is picked up: the train becomes one piece longer, its last piece staying where it was. The method returns the number of pieces, or -1 if the engine would leave the yard or hit a piece of the train. Then the train stops for good, and each later call returns -1.

The square that the last piece leaves in the same move is free. A coach may appear beneath the train, and is picked up when the engine comes there.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "VALIDATE")
HINTS = (
    "Which squares of the train change in one move, if you look at the train as a list of squares?",
    "Only two: a new one for the engine at the front, and the last one falls away, unless a coach was picked up. A deque does both cheaply.",
    "Work out the next square. If no coach waits there, take the last square away first; then look whether the next square is inside and free, and put it at the front.",
)
EXAMPLES = [
    Example([("Train", 2, 3, [(0, 1), (1, 1)]), ("drive", "right"), ("drive", "down"), ("drive", "left"), ("drive", "up")], why="two coaches; then the square behind the last piece is free"),
    Example([("Train", 1, 2, []), ("drive", "right"), ("drive", "right"), ("drive", "left")]),
    Example([("Train", 2, 2, [(1, 0)]), ("drive", "down"), ("drive", "up")], why="the last piece stays one move, and then leaves the square"),
]
EDGES = {
    "leave the yard": Edge([("Train", 3, 3, []), ("drive", "up"), ("drive", "down")], "over the top"),
    "hit a piece": Edge([("Train", 3, 3, [(0, 1), (0, 2), (1, 2), (1, 1)]), ("drive", "right"), ("drive", "right"), ("drive", "down"), ("drive", "left"), ("drive", "up"), ("drive", "left")], "a train of five"),
    "leaves in the same move": Edge([("Train", 2, 2, [(0, 1), (1, 1), (1, 0)]), ("drive", "right"), ("drive", "down"), ("drive", "left"), ("drive", "up"), ("drive", "right")], "four pieces on four squares"),
    "one after another": Edge([("Train", 1, 4, [(0, 2), (0, 1)]), ("drive", "right"), ("drive", "right"), ("drive", "right")], "the second coach lies behind"),
    "beneath the train": Edge([("Train", 2, 3, [(0, 1), (0, 2), (0, 1)]), ("drive", "right"), ("drive", "right"), ("drive", "down"), ("drive", "left"), ("drive", "up")], "a coach under the last pieces"),
}
ALWAYS = [
    [("Train", 1, 2, []), ("drive", "left")], [("Train", 1, 3, []), ("drive", "down"), ("drive", "left")],
    [("Train", 2, 2, [(0, 1), (1, 1), (1, 0), (0, 0)]), ("drive", "right"), ("drive", "down"), ("drive", "left"), ("drive", "up")],
]
MISTAKES = [
    Mistake("The square of the last piece becomes free in the same move, so the engine may come there.", "            self._pieces.pop()\n        inside", "            tail = self._pieces.pop()\n            if square == tail:\n                self._stopped = True\n                return -1\n        inside"),
    Mistake("A coach that was picked up is gone; the next one waits at its own square.", "            self._next += 1\n", "            self._next += 0\n"),
    Mistake("The engine must not run into its own train.", " or square in self._pieces", ""),
    Mistake("After a crash the train stops for good.", "            self._stopped = True\n            return -1\n        self", "            return -1\n        self"),
    Mistake("Coaches wait one after another; you pick up any of them.", "self._coaches[self._next : self._next + 1]", "self._coaches"),
]
ALSO_RIGHT = [
    Way(
        "A set of the train's squares beside the deque tells without a search whether a square is taken; both have to be kept in step.",
        '''
class Train:
    def __init__(self, rows: int, columns: int, coaches: list[tuple[int, int]]) -> None:
        self._rows, self._columns = rows, columns
        self._waiting = deque(coaches)
        self._pieces = deque([(0, 0)])
        self._taken = {(0, 0)}
        self._stopped = False

    def drive(self, way: str) -> int:
        if self._stopped:
            return -1
        row, column = self._pieces[0]
        down, right = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}[way]
        square = (row + down, column + right)
        if self._waiting and self._waiting[0] == square:
            self._waiting.popleft()
        else:
            self._taken.remove(self._pieces.pop())
        if not (0 <= square[0] < self._rows and 0 <= square[1] < self._columns) or square in self._taken:
            self._stopped = True
            return -1
        self._pieces.appendleft(square)
        self._taken.add(square)
        return len(self._pieces)
''',
    )
]
ORACLE = '''
class Train:
    def __init__(self, rows: int, columns: int, coaches: list[tuple[int, int]]) -> None:
        self.rows, self.columns, self.coaches = rows, columns, list(coaches)
        self.path = [(0, 0)]
        self.length = 1
        self.over = False

    def drive(self, way: str) -> int:
        row, column = self.path[-1]
        square = {"up": (row - 1, column), "down": (row + 1, column), "left": (row, column - 1), "right": (row, column + 1)}[way]
        if self.over or square[0] not in range(self.rows) or square[1] not in range(self.columns):
            self.over = True
            return -1
        if self.coaches[:1] == [square]:
            self.coaches.pop(0)
            self.length += 1
        self.path.append(square)
        train = self.path[-self.length:]
        if len(set(train)) < len(train):
            self.over = True
            return -1
        return self.length
'''
EXPLANATION = """
The train is a deque of squares, the engine first. A move adds a square in front and drops the last, so the pieces between need not be touched.

| drive | next square | coach there? | pieces |
|---|---|---|---|
| right | 0, 1 | yes | (0, 1) (0, 0) |
| down | 1, 1 | yes | (1, 1) (0, 1) (0, 0) |
| left | 1, 0 | no | (1, 0) (1, 1) (0, 1) |
| up | 0, 0 | no | (0, 0) (1, 0) (1, 1) |

Looking whether a square is taken walks over the train, so a move costs a step for each piece.
"""


class Train:
    def __init__(self, rows: int, columns: int, coaches: list[tuple[int, int]]) -> None:
        self._rows, self._columns = rows, columns
        self._coaches = coaches
        self._next = 0
        self._pieces = deque([(0, 0)])
        self._stopped = False

    def drive(self, way: str) -> int:
        if self._stopped:
            return -1
        row, column = self._pieces[0]
        down, right = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}[way]
        square = (row + down, column + right)
        if square in self._coaches[self._next : self._next + 1]:
            self._next += 1
        else:
            self._pieces.pop()
        inside = 0 <= square[0] < self._rows and 0 <= square[1] < self._columns
        if not inside or square in self._pieces:
            self._stopped = True
            return -1
        self._pieces.appendleft(square)
        return len(self._pieces)


def inputs(rng):
    rows, columns = rng.randint(1, 3), rng.randint(2, 3)
    row, column, squares, ways = 0, 0, [], []
    for _ in range(rng.randint(4, 9)):
        way = rng.choice(["up", "down", "left", "right"])
        down, right = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}[way]
        if (0 <= row + down < rows and 0 <= column + right < columns) or rng.random() < 0.1:
            row, column = row + down, column + right
            ways.append(way)
            squares.append((row, column))
    coaches = [square for square in squares if 0 <= square[0] < rows and 0 <= square[1] < columns and rng.random() < 0.7]
    return [("Train", rows, columns, coaches), *[("drive", way) for way in ways], ("drive", "left")]
