"""Chairs unstacked from the corner

In a hall the chairs stand in rows of equal length, and `chairs` lists the number on each chair: a list of rows, front
row first. A caretaker collects them from the corner at the front left: he takes the corner chair, then the slanted
line behind it, then the next one, and so on. A slanted line consists of all chairs whose row and column, counted from
0, have the same sum. Within each line he begins at the left end, which lies further back, and works towards the front
right.

Return the slanted lines in the order in which they are collected, each as the list of its chair numbers. There may be
no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "PARTITION")
HINTS = (
    "Write down row and column of all chairs in the third line. Which of the two falls while the other one rises?",
    "With `h` rows and `w` columns there are `h + w - 1` lines; the sum of row and column says which line a chair belongs to.",
    "Prepare an empty list for each line. Visit the chairs row by row beginning with the back row, and put each into the list of its sum.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [4, 5, 6]],), why="in each line the chair of the back row comes first"),
    Example(([[7, 8], [9, 10], [11, 12]],), why="four lines for three rows and two columns"),
    ([[5]],),
]
EDGES = {
    "no rows": ([],),
    "rows of equal length": Edge(([[3, 1, 4]],), "a single row"),
    "column": Edge(([[2], [7], [1]],), "a single column"),
}
MISTAKES = [
    Mistake("Within each line you begin at the front right. The left end, further back, comes first.",
            "range(len(chairs) - 1, -1, -1)", "range(len(chairs))"),
    Mistake("Chairs whose row and column have the same *difference* lie on the other kind of slanted line.",
            "lines[row + column]", "lines[abs(row - column)]"),
    Mistake("Every second line is turned round. Here each line begins at the left end.",
            "    return lines", "    return [line[::-1] if number % 2 else line for number, line in enumerate(lines)]"),
    Mistake("You collected the rows, not the slanted lines.", "lines[row + column]", "lines[row]"),
    Mistake("All chairs are in one long list. Each line should be a list of its own.",
            "    return lines", "    return [[chair] for line in lines for chair in line]"),
]
ORACLE = """
def slanted_lines(chairs: list[list[int]]) -> list[list[int]]:
    cells = {(row, column): chair for row, line in enumerate(chairs) for column, chair in enumerate(line)}
    found = []
    for total in sorted({row + column for row, column in cells}):
        line = sorted((column, chair) for (row, column), chair in cells.items() if row + column == total)
        found.append([chair for _, chair in line])
    return found
"""
ALSO_RIGHT = [
    Way("Each line can also be followed by itself: its columns run from the first to the last that exist for its sum. That needs care with the bounds, but no "
        "list that waits for the others.",
        """
def slanted_lines(chairs: list[list[int]]) -> list[list[int]]:
    lines = []
    height, width = len(chairs), len(chairs[0]) if chairs else 0
    for total in range(height + width - 1 if chairs else 0):
        first = max(0, total - height + 1)
        last = min(total, width - 1)
        lines.append([chairs[total - column][column] for column in range(first, last + 1)])
    return lines
"""),
]
EXPLANATION = """
The sum of row and column names the line. Visiting the back row first puts the chairs of each line into the wanted
order. For `[[1, 2, 3], [4, 5, 6]]`:

| visited | line 0 | line 1 | line 2 | line 3 |
|---|---|---|---|---|
| back row 4 5 6 | | 4 | 5 | 6 |
| front row 1 2 3 | 1 | 4 2 | 5 3 | 6 |

Each chair is visited once. Following every line by itself takes as many steps and needs the right first and last
column for each.
"""


def slanted_lines(chairs: list[list[int]]) -> list[list[int]]:
    if not chairs:
        return []
    lines: list[list[int]] = [[] for _ in range(len(chairs) + len(chairs[0]) - 1)]
    for row in range(len(chairs) - 1, -1, -1):
        for column in range(len(chairs[row])):
            lines[row + column].append(chairs[row][column])
    return lines


def inputs(rng):
    height, width = rng.randint(1, 5), rng.randint(1, 5)
    return ([[rng.randint(1, 99) for _ in range(width)] for _ in range(height)],)
