"""The largest lake

`rows` holds the rows of a map as texts of the same length, with `~` for a cell of water and `.` for a cell of land.
Cells of water that touch along a side belong to the same lake; touching at a corner is not enough.

Return the number of lakes and the size of the largest, in cells, as a tuple. Without water, both are 0. The map may
have no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "You stand on a cell of water that belongs to no lake found so far. How do you find the rest of its lake?",
    "Keep one set of cells visited for the whole map. From each unvisited cell of water, explore its lake and count the cells.",
    "Mark a cell as visited when it is discovered, not when it is explored. Cells are tuples; those beyond the border are not water.",
)
EXAMPLES = [
    Example((["~~..", ".~.~", "...~"],), why="3 cells and 2 cells"),
    Example((["~.", ".~"],), why="touching at a corner is not enough"),
    Example((["..."],)),
]
EDGES = {
    "no rows": ([],),
    "touch along a side": (["~~~", "~.~", "~~~"],),
    "Without water": Edge((["."],), "one cell of land"),
}
ALWAYS = [(["~~.~", "~~~~", ".~..", "~~.~"],)]
MISTAKES = [
    Mistake("Cells that touch at a corner are taken for the same lake.", "[(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]", "[(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1), (row + 1, column + 1), (row - 1, column - 1), (row + 1, column - 1), (row - 1, column + 1)]"),
    Mistake("You only go to the right and down, but a lake may bend back.", "[(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]", "[(row + 1, column), (row, column + 1)]"),
    Mistake("Your second number is the size of the last lake, not of the largest.", "largest = max(largest, size)", "largest = size"),
    Mistake("Every cell of water counts as a lake of its own.", "            lakes += 1\n", "            lakes += size\n"),
]
ORACLE = """
def lakes_of(rows: list[str]) -> tuple[int, int]:
    name = {(r, c): (r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if cell == "~"}
    for _ in range(len(name)):
        for r, c in list(name):
            for near in ((r, c + 1), (r + 1, c), (r, c - 1), (r - 1, c)):
                if near in name:
                    name[r, c] = min(name[r, c], name[near])
    names = list(name.values())
    return len(set(names)), max((names.count(each) for each in set(names)), default=0)
"""
EXPLANATION = """
Each lake is explored from its first cell, and the set `visited` keeps its other cells from starting again.

| first cell | explored | size |
|---|---|---|
| (0, 0) | (0, 0), (0, 1), (1, 1) | 3 |
| (1, 3) | (1, 3), (2, 3) | 2 |

Every cell is explored once, with four neighbours, so the work grows with the size of the map. Instead of a second
set, the explored cells could be taken out of the set of water.
"""


def lakes_of(rows: list[str]) -> tuple[int, int]:
    water = {(row, column) for row, line in enumerate(rows) for column, cell in enumerate(line) if cell == "~"}
    visited: set[tuple[int, int]] = set()
    lakes = largest = 0
    for start in sorted(water):
        if start not in visited:
            size = explored(start, water, visited)
            lakes += 1
            largest = max(largest, size)
    return lakes, largest


def explored(start: tuple[int, int], water: set[tuple[int, int]], visited: set[tuple[int, int]]) -> int:
    visited.add(start)
    waiting = [start]
    size = 0
    while waiting:
        row, column = waiting.pop()
        size += 1
        for near in [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]:
            if near in water and near not in visited:
                visited.add(near)
                waiting.append(near)
    return size


def inputs(rng):
    width = rng.randint(2, 5)
    return (["".join(rng.choice("~~.") for _ in range(width)) for _ in range(rng.randint(2, 4))],)
