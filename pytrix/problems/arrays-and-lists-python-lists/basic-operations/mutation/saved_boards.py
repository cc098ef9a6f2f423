"""A board that remembers

A drawing board has `height` rows of `width` cells, and every cell begins as `0`.

Write a class `Board` that is made with `width` and `height` (both at least 1) and has these methods:

- `paint(row, column, colour)` gives one cell a colour. Rows and columns count from 0 and always exist.
- `save()` keeps the picture as it is now and returns its number: `0` for the first saved picture, then `1`, and so
  on.
- `restore(number)` makes the board look like that saved picture again. It returns `True`, or `False` when no picture
  has that number, and then the board stays as it is.
- `picture()` returns the board as a list of rows.

A saved picture never changes, whatever is painted later, and it can be restored several times.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "GENERATE")
CONSTRAINTS = ("`number` is never negative",)
HINTS = (
    "After saving and painting, does your saved picture still show the old colour? How many lists does a board consist of?",
    "A copy of the outer list still holds the very same rows. Each row has to be copied as well.",
    "Copy each time the board and a picture part: when it is saved, and also when it is restored.",
)
EXAMPLES = [
    Example([("Board", 2, 1), ("paint", 0, 0, 5), ("save",), ("paint", 0, 0, 7), ("picture",), ("restore", 0), ("picture",)],
            why="the saved picture still has the 5"),
    Example([("Board", 1, 2), ("save",), ("paint", 1, 0, 3), ("save",), ("restore", 0), ("picture",), ("restore", 1), ("picture",)],
            why="two pictures with numbers of their own"),
    Example([("Board", 2, 2), ("paint", 1, 0, 4), ("restore", 0), ("picture",)], why="nothing was saved yet"),
]
EDGES = {
    "restored several times": [("Board", 2, 2), ("paint", 0, 1, 6), ("save",), ("restore", 0), ("paint", 0, 1, 9), ("restore", 0),
                               ("picture",), ("paint", 1, 1, 2), ("restore", 0), ("picture",)],
    "no picture has that number": [("Board", 2, 1), ("save",), ("paint", 0, 1, 8), ("restore", 1), ("picture",)],
    "every cell begins as": Edge([("Board", 3, 2), ("picture",), ("paint", 1, 2, 1), ("picture",)], "wider than high"),
}
MISTAKES = [
    Mistake("All rows of your board are one and the same list: painting one cell paints a whole column.",
            "[[0] * width for _ in range(height)]", "[[0] * width] * height"),
    Mistake("A restored picture and the board share their rows, so later painting spoils the saved picture. Copy when restoring as well.",
            "self._rows = self._copy(self._saved[number])", "self._rows = self._saved[number]"),
    Mistake("You save only the outer list. Its rows are still those of the board, so they change when somebody paints.",
            "self._saved.append(self._copy(self._rows))", "self._saved.append(list(self._rows))"),
    Mistake("The first saved picture has number 0.", "len(self._saved) - 1", "len(self._saved)"),
    Mistake("Rows and columns have changed places: the board has `height` rows.",
            "[0] * width for _ in range(height)", "[0] * height for _ in range(width)",
            "self._rows[row][column]", "self._rows[column][row]"),
]
ORACLE = """
class Board:
    def __init__(self, width: int, height: int) -> None:
        self.size, self.colours, self.saved = (width, height), {}, {}

    def paint(self, row: int, column: int, colour: int) -> None:
        self.colours = {**self.colours, (row, column): colour}

    def save(self) -> int:
        self.saved[len(self.saved)] = self.colours
        return max(self.saved)

    def restore(self, number: int) -> bool:
        self.colours = self.saved.get(number, self.colours)
        return number in self.saved

    def picture(self) -> list[list[int]]:
        width, height = self.size
        return [[self.colours.get((row, column), 0) for column in range(width)] for row in range(height)]
"""
ALSO_RIGHT = [
    Way("`deepcopy` copies lists in lists to any depth. It is slower, because it looks for shared parts everywhere.",
        "return [list(row) for row in rows]", "return deepcopy(rows)",
        "class Board:", "from copy import deepcopy\n\n\nclass Board:"),
]
EXPLANATION = """
A board is a list that holds rows, and each row is a list of its own. `list(rows)` would copy the outer list only, so
both boards would still share every row. `_copy` makes new rows, and it is used wherever two owners would otherwise
hold the same lists; so a caller who changes a picture does not touch the board either:

| after | board | saved 0 |
|---|---|---|
| `paint(0, 0, 5)` | `[[5, 0]]` | |
| `save()` | `[[5, 0]]` | `[[5, 0]]` |
| `paint(0, 0, 7)` | `[[7, 0]]` | `[[5, 0]]` |
| `restore(0)` | `[[5, 0]]` | `[[5, 0]]` |

Painting takes constant time; saving, restoring and handing out cost one visit to every cell. One could also keep only
the differences between pictures, which saves memory and makes restoring slower.
"""


class Board:
    def __init__(self, width: int, height: int) -> None:
        self._rows = [[0] * width for _ in range(height)]
        self._saved: list[list[list[int]]] = []

    def paint(self, row: int, column: int, colour: int) -> None:
        self._rows[row][column] = colour

    def save(self) -> int:
        self._saved.append(self._copy(self._rows))
        return len(self._saved) - 1

    def restore(self, number: int) -> bool:
        if number >= len(self._saved):
            return False
        self._rows = self._copy(self._saved[number])
        return True

    def picture(self) -> list[list[int]]:
        return self._copy(self._rows)

    def _copy(self, rows: list[list[int]]) -> list[list[int]]:
        return [list(row) for row in rows]


def inputs(rng):
    width, height = rng.randint(1, 3), rng.randint(1, 3)
    operations, saved = [("Board", width, height)], 0
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["paint", "paint", "paint", "save", "restore", "restore", "picture"])
        if name == "paint":
            operations.append((name, rng.randrange(height), rng.randrange(width), rng.randint(1, 9)))
        else:
            operations.append((name, rng.randint(0, saved)) if name == "restore" else (name,))
        saved += name == "save"
    return [*operations, ("picture",)]
