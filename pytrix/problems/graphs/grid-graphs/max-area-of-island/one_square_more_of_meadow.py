"""One more square of meadow

In a garden plan, `m` is meadow and `p` is paving. Meadow squares that touch at a side belong to the same meadow. The owner wants a meadow that is as large as possible, and is ready to turn just one square of paving into meadow; then all the meadows beside it are joined.

`plan` is a list of rows of equal length. Return the size in squares of the largest meadow that she can have. If there is no paving, that is the size of the largest meadow as it is. There is at least one square.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 60 rows and columns",)
HINTS = (
    "What do you have to know about the meadows beside a square of paving to judge it?",
    "Explore each meadow once. Give it a number, note this number for all its squares, and its size for the number.",
    "For each square of paving, collect the numbers of the meadows beside it in a set, so that none counts twice. Add their sizes and one.",
)
EXAMPLES = [
    Example((["mmp", "ppm", "ppm"],), why="the square at the top right joins two meadows: 2 + 1 + 2"),
    Example((["mpm", "mmm"],), why="the meadow lies on three sides of the square, but counts once"),
    Example((["mm", "mm"],), why="nothing to change"),
]
EDGES = {"at least one square": Edge((["p"],), "a single square of paving"), "no paving": (["m"],), "all the meadows": Edge((["pmp", "mpm", "pmp"],), "four meadows around a square")}
ALWAYS = [(["mmppm", "ppmpm", "pmpmm"],)]
MISTAKES = [
    Mistake("A meadow that touches the square on several sides counts once.", "numbers = {", "numbers = [", "if near in number}", "if near in number]"),
    Mistake("The new square itself is meadow, too.", "1 + sum(", "sum("),
    Mistake("If there is no paving, the largest meadow is the answer.", "largest = max(sizes, default=0)", "largest = 0"),
    Mistake("Only one meadow beside the square is not enough; all of them are joined.", "1 + sum(sizes[each] for each in numbers)", "1 + max((sizes[each] for each in numbers), default=0)"),
]
ORACLE = """
def largest_meadow(plan: list[str]) -> int:
    squares = [(r, c) for r, row in enumerate(plan) for c, _ in enumerate(row)]
    meadow = {(r, c) for r, c in squares if plan[r][c] == "m"}
    best = 0
    for extra in squares:
        left = meadow | {extra}
        while left:
            part = [left.pop()]
            for r, c in part:
                new = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)} & left
                left -= new
                part += new
            best = max(best, len(part))
    return best
"""
EXPLANATION = """
With every meadow explored and numbered once, each square of paving only has to look at its four neighbours. For `["mmp", "ppm", "ppm"]`:

| square | meadows beside it | size |
|---|---|---|
| (0, 2) | number 0 with 2, number 1 with 2 | 5 |
| (1, 0) | number 0 | 3 |
| (1, 1) | number 0, number 1 | 5 |
| (2, 0) | none | 1 |
| (2, 1) | number 1 | 3 |

So 5. Each square is looked at a fixed number of times. Another way changes every paving square in turn and explores anew: simple, but as many times slower as there are squares.
"""


def largest_meadow(plan: list[str]) -> int:
    squares = [(r, c) for r, row in enumerate(plan) for c in range(len(row))]
    meadow = {(r, c) for r, c in squares if plan[r][c] == "m"}
    number: dict[tuple[int, int], int] = {}
    sizes: list[int] = []
    for square in squares:
        if square in meadow and square not in number:
            number[square] = len(sizes)
            part = [square]
            for here in part:
                for near in beside(here):
                    if near in meadow and near not in number:
                        number[near] = len(sizes)
                        part.append(near)
            sizes.append(len(part))
    largest = max(sizes, default=0)
    for square in squares:
        if square not in meadow:
            numbers = {number[near] for near in beside(square) if near in number}
            largest = max(largest, 1 + sum(sizes[each] for each in numbers))
    return largest


def beside(square: tuple[int, int]) -> list[tuple[int, int]]:
    r, c = square
    return [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 5)
    return (["".join(rng.choice("mmp") for _ in range(columns)) for _ in range(rows)],)
