"""The referee of the grid

Two players take turns to claim squares of a grid with `size` rows and columns. Write a class `Grid` that referees:

- `Grid(size)`: all squares are free; player 1 begins.
- `claim(row, column)` claims a square for the player whose turn it is and returns `"next"`, or `"won"` if that player now owns a whole row, a whole column or one of the two long diagonals, or `"draw"` if nobody has won and no square is free. If the square is outside the grid or taken, or if the game is over, it returns `"invalid"`, nothing changes, and the turn stays.
- `turn()` returns 1 or 2, the player whose turn it is, or 0 when the game is over.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COUNT")
HINTS = (
    "After a claim, which lines can be full that weren't before?",
    "Keep the owner of each claimed square. After a claim only its row, its column and perhaps the diagonals have to be looked at.",
    "Make a list of the lines through the square, each a list of places; the diagonals only count when the square lies on them. The player has won if one of the lines belongs wholly to the player.",
)
EXAMPLES = [
    Example([("Grid", 2), ("claim", 0, 0), ("claim", 0, 1), ("turn",), ("claim", 1, 1), ("turn",)], why="a long diagonal for player 1"),
    Example([("Grid", 3), ("claim", 1, 1), ("claim", 1, 1), ("turn",), ("claim", 3, 0), ("claim", 0, 0)], why="taken, then outside"),
    Example([("Grid", 1), ("turn",), ("claim", 0, 0), ("claim", 0, 0)]),
]
EDGES = {
    "no square is free": Edge([("Grid", 3), *[("claim", row, column) for row, column in [(0, 0), (1, 1), (2, 2), (0, 1), (2, 1), (2, 0), (0, 2), (1, 2), (1, 0)]], ("turn",)], "a draw"),
    "whole column": Edge([("Grid", 3), ("claim", 0, 2), ("claim", 0, 0), ("claim", 1, 2), ("claim", 1, 0), ("claim", 2, 2), ("turn",), ("claim", 2, 0)], "and a claim after the end"),
    "outside": Edge([("Grid", 2), ("claim", -1, 0), ("claim", 0, -1), ("claim", 2, 0), ("claim", 0, 2), ("turn",)], "on all four sides"),
    "two long diagonals": Edge([("Grid", 3), ("claim", 0, 2), ("claim", 0, 0), ("claim", 2, 0), ("claim", 0, 1), ("claim", 1, 1)], "from corner to corner the other way"),
    "whole row": Edge([("Grid", 3), ("claim", 0, 0), ("claim", 2, 0), ("claim", 1, 0), ("claim", 2, 2), ("claim", 0, 2), ("claim", 2, 1)], "player 2 wins"),
    "nobody has won": Edge([("Grid", 3), *[("claim", row, column) for row, column in [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 1), (2, 0), (2, 2)]]], "the last square wins"),
}
ALWAYS = [[("Grid", 2), ("claim", 0, 0), ("claim", 1, 1), ("claim", 1, 0), ("claim", 0, 1), ("turn",)]]
MISTAKES = [
    Mistake("The last free square may win the game: look for a win before you call a draw.", "        if any(all(self._owner.get(place) == self._turn for place in line) for line in self._lines(row, column)):\n            self._turn = 0\n            return \"won\"\n        if len(self._owner) == self._size**2:\n            self._turn = 0\n            return \"draw\"\n", "        if len(self._owner) == self._size**2:\n            self._turn = 0\n            return \"draw\"\n        if any(all(self._owner.get(place) == self._turn for place in line) for line in self._lines(row, column)):\n            self._turn = 0\n            return \"won\"\n"),
    Mistake("A square that is taken can't be claimed once more.", "(row, column) in self._owner or not inside", "not inside"),
    Mistake("An invalid claim leaves the turn with the same player.", '            return "invalid"\n', '            self._turn = self._turn and 3 - self._turn\n            return "invalid"\n'),
    Mistake("The second long diagonal runs from top right to bottom left; there row and column add up to `size - 1`.", "            [(each, self._size - 1 - each) for each in places],\n", ""),
    Mistake("When the game is over nobody can claim a square.", "if self._turn == 0 or (row", "if (row"),
]
ALSO_RIGHT = [
    Way(
        "Counting each player's squares in every row, column and diagonal makes a claim the same few steps for any size; looking along the lines takes a step for each of their squares.",
        '''
class Grid:
    def __init__(self, size: int) -> None:
        self._size = size
        self._taken: set[tuple[int, int]] = set()
        self._counts: dict[tuple[int, str, int], int] = {}
        self._turn = 1

    def claim(self, row: int, column: int) -> str:
        square = (row, column)
        if self._turn == 0 or square in self._taken or not (0 <= row < self._size and 0 <= column < self._size):
            return "invalid"
        self._taken.add(square)
        won = False
        for line in (("row", row), ("column", column), ("down", row - column), ("up", row + column)):
            key = (self._turn, *line)
            self._counts[key] = self._counts.get(key, 0) + 1
            won = won or self._counts[key] == self._size
        if won or len(self._taken) == self._size**2:
            self._turn = 0
            return "won" if won else "draw"
        self._turn = 3 - self._turn
        return "next"

    def turn(self) -> int:
        return self._turn
''',
    )
]
ORACLE = '''
class Grid:
    def __init__(self, size: int) -> None:
        self.rows = [["."] * size for _ in range(size)]
        self.player = 1

    def claim(self, row: int, column: int) -> str:
        size = len(self.rows)
        if not self.player or row not in range(size) or column not in range(size) or self.rows[row][column] != ".":
            return "invalid"
        sign = str(self.player)
        self.rows[row][column] = sign
        full = [sign] * size
        lines = [*self.rows, *map(list, zip(*self.rows))]
        lines.append([self.rows[i][i] for i in range(size)])
        lines.append([self.rows[i][-1 - i] for i in range(size)])
        if full in lines:
            self.player = 0
            return "won"
        if "." not in sum(self.rows, []):
            self.player = 0
            return "draw"
        self.player = 2 if self.player == 1 else 1
        return "next"

    def turn(self) -> int:
        return self.player
'''
EXPLANATION = """
A claim can only complete lines through its own square, so no others are looked at. On a grid of 2 by 2:

| claim | by | lines of that player | returned |
|---|---|---|---|
| 0, 0 | 1 | none full | next |
| 0, 1 | 2 | none full | next |
| 1, 1 | 1 | diagonal (0, 0), (1, 1) | won |

Diagonals that the square does not lie on can't be full of the player's squares by this claim, so looking at them anyway does no harm. A claim costs a step for each square of four lines.
"""


class Grid:
    def __init__(self, size: int) -> None:
        self._size = size
        self._owner: dict[tuple[int, int], int] = {}
        self._turn = 1

    def claim(self, row: int, column: int) -> str:
        inside = 0 <= row < self._size and 0 <= column < self._size
        if self._turn == 0 or (row, column) in self._owner or not inside:
            return "invalid"
        self._owner[row, column] = self._turn
        if any(all(self._owner.get(place) == self._turn for place in line) for line in self._lines(row, column)):
            self._turn = 0
            return "won"
        if len(self._owner) == self._size**2:
            self._turn = 0
            return "draw"
        self._turn = 3 - self._turn
        return "next"

    def turn(self) -> int:
        return self._turn

    def _lines(self, row: int, column: int) -> list[list[tuple[int, int]]]:
        places = range(self._size)
        return [
            [(row, each) for each in places],
            [(each, column) for each in places],
            [(each, each) for each in places],
            [(each, self._size - 1 - each) for each in places],
        ]


def inputs(rng):
    size = rng.choice([2, 3, 3, 3])
    squares = [(row, column) for row in range(size) for column in range(size)]
    rng.shuffle(squares)
    operations = [("Grid", size), *[("claim", *square) for square in squares]]
    if rng.random() < 0.5:
        operations.insert(rng.randint(2, len(operations)), ("claim", *rng.choice([(size, 0), *squares])))
    return [*operations, ("turn",)]
