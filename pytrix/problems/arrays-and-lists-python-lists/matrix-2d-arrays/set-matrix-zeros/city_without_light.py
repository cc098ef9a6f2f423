"""A city without light

A city consists of blocks in `height` rows and `width` columns, with one lamp each. All lamps of a row hang on one
cable and all lamps of a column on another; a lamp shines only if it was not broken itself and both of its cables are
whole. A lamp that breaks cuts its two cables.

Write a class `City` that is made with `height` and `width` (both at least 1) and has these methods:

- `break_lamp(row, column)` breaks a lamp; rows and columns count from 0. It returns how many lamps went dark by that.
- `shines(row, column)` returns whether a lamp shines.
- `mend_row(row)` mends the cable of a row and `mend_column(column)` that of a column; they return nothing. Broken
  lamps stay broken, but a lamp shines again if all is well with it.
- `lights()` returns how many lamps shine.

The city can have a million rows and columns, so do not keep a table of its lamps. A lamp may be broken again: that
cuts its cables once more.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("all rows and columns exist", "lamps are broken at most some thousand times")
HINTS = (
    "Which few facts decide whether a lamp shines? How many of them change when a lamp breaks?",
    "Keep three sets: rows with a cut cable, columns with a cut cable, and broken lamps.",
    "Lamps with whole cables: whole rows times whole columns. Take away the broken lamps that lie in a whole row and a whole column.",
)
EXAMPLES = [
    Example([("City", 3, 4), ("break_lamp", 1, 2), ("lights",), ("break_lamp", 1, 0), ("shines", 0, 0), ("shines", 0, 1)], why="at first 6 of 12 lamps go dark; the second time two more in column 0"),
    Example([("City", 2, 2), ("break_lamp", 0, 0), ("mend_row", 0), ("mend_column", 0), ("lights",), ("shines", 0, 0)], why="the broken lamp stays dark"),
    Example([("City", 1000000, 1000000), ("break_lamp", 5, 5), ("lights",)], why="a row and a column are dark"),
]
EDGES = {
    "broken again": [("City", 2, 3), ("break_lamp", 0, 1), ("mend_row", 0), ("mend_column", 1), ("break_lamp", 0, 1), ("lights",), ("break_lamp", 0, 1)],
    "stay broken": Edge([("City", 3, 3), ("break_lamp", 0, 0), ("break_lamp", 0, 1), ("mend_column", 0), ("lights",), ("mend_row", 0), ("mend_column", 1), ("lights",), ("shines", 0, 1)], "the second lamp was dark already when it broke"),
    "both at least 1": Edge([("City", 1, 1), ("lights",), ("break_lamp", 0, 0), ("lights",), ("shines", 0, 0)], "a single lamp"),
    "mend_row": Edge([("City", 3, 3), ("mend_row", 1), ("break_lamp", 0, 0), ("break_lamp", 2, 2), ("mend_row", 0), ("mend_row", 2), ("lights",), ("shines", 0, 1), ("shines", 0, 0)], "rows are mended, columns are not"),
}
MISTAKES = [
    Mistake("A broken lamp with whole cables does not shine: take it away from the count.", "- dark", "- 0 * dark"),
    Mistake("Only broken lamps in a whole row and a whole column are taken away; the others are dark anyway.", "dark = len([lamp for lamp in self._broken if self._is_whole(lamp)])", "dark = len(self._broken)"),
    Mistake("The lamps that went dark are the difference of the lights before and after, not a whole row and column each time.", "return before - self.lights()", "return self._height + self._width - 1"),
    Mistake("A lamp shines only if both of its cables are whole; you ask for only one of them.", "lamp[0] not in self._cut_rows and lamp[1] not in self._cut_columns", "lamp[0] not in self._cut_rows or lamp[1] not in self._cut_columns"),
    Mistake("Mending a cable that is whole must not be an error.", "self._cut_rows.discard(row)", "self._cut_rows.remove(row)"),
    Mistake("A mended row does not mend its broken lamps.", "        self._cut_rows.discard(row)\n", "        self._cut_rows.discard(row)\n        self._broken = {lamp for lamp in self._broken if lamp[0] != row}\n"),
]
ORACLE = """
class City:
    def __init__(self, height: int, width: int) -> None:
        if height * width > 10000:
            self.big = (height, width)
            return
        self.lamps = {(row, column): True for row in range(height) for column in range(width)}
        self.rows, self.columns = dict.fromkeys(range(height), True), dict.fromkeys(range(width), True)

    def break_lamp(self, row: int, column: int) -> int:
        if hasattr(self, "big"):
            return sum(self.big) - 1
        before = self.lights()
        self.lamps[row, column] = self.rows[row] = self.columns[column] = False
        return before - self.lights()

    def shines(self, row: int, column: int) -> bool:
        return self.lamps[row, column] and self.rows[row] and self.columns[column]

    def mend_row(self, row: int) -> None:
        self.rows[row] = True

    def mend_column(self, column: int) -> None:
        self.columns[column] = True

    def lights(self) -> int:
        if hasattr(self, "big"):
            return (self.big[0] - 1) * (self.big[1] - 1)
        return sum(self.shines(*lamp) for lamp in self.lamps)
"""
EXPLANATION = """
The marks of whole rows and columns replace the table. Of `height * width` lamps those with whole cables are the whole
rows times the whole columns; of these only lamps that are broken themselves do not shine. For a city of 3 by 4:

| call | cut rows | cut columns | lights |
|---|---|---|---|
| `break_lamp(1, 2)` | 1 | 2 | 2 * 3 = 6 |
| `break_lamp(1, 0)` | 1 | 0, 2 | 2 * 2 = 4 |

The size of the city does not matter; `lights` looks at the broken lamps, of which there are few. A table would have
to be changed along a whole row and column, and could not even be stored for a large city.
"""


class City:
    def __init__(self, height: int, width: int) -> None:
        self._height = height
        self._width = width
        self._cut_rows: set[int] = set()
        self._cut_columns: set[int] = set()
        self._broken: set[tuple[int, int]] = set()

    def break_lamp(self, row: int, column: int) -> int:
        before = self.lights()
        self._broken.add((row, column))
        self._cut_rows.add(row)
        self._cut_columns.add(column)
        return before - self.lights()

    def shines(self, row: int, column: int) -> bool:
        return (row, column) not in self._broken and self._is_whole((row, column))

    def mend_row(self, row: int) -> None:
        self._cut_rows.discard(row)

    def mend_column(self, column: int) -> None:
        self._cut_columns.discard(column)

    def lights(self) -> int:
        whole = (self._height - len(self._cut_rows)) * (self._width - len(self._cut_columns))
        dark = len([lamp for lamp in self._broken if self._is_whole(lamp)])
        return whole - dark

    def _is_whole(self, lamp: tuple[int, int]) -> bool:
        return lamp[0] not in self._cut_rows and lamp[1] not in self._cut_columns


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    operations = [("City", height, width)]
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["break_lamp", "break_lamp", "shines", "mend_row", "mend_column", "lights"])
        row, column = rng.randrange(height), rng.randrange(width)
        operations.append({"mend_row": (name, row), "mend_column": (name, column), "lights": (name,)}.get(name, (name, row, column)))
    return [*operations, ("lights",)]
