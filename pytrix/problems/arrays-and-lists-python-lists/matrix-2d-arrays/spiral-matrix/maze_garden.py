"""Into the middle of the maze garden

A garden is laid out in squares, and `garden` holds one letter a square: a list of rows, all equally long. Visitors
walk along a path that begins at the top left square, runs clockwise along the border, and then always turns inward
before a square it has been to, until every square was visited.

Return the letters in the order in which the path passes them, as one text. The garden may be much wider than high or
the other way round, and it may have no squares at all.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "After the first row has been walked, what is the rest of the garden? Which side of it comes next?",
    "Four numbers say what is left: the first and last row, the first and last column. Each straight piece of the path moves one of them inward.",
    "After the row at the top and the column on the right, the other two sides exist only if a row or a column is left: check before walking them.",
)
EXAMPLES = [
    Example((["abcd", "lmne", "kpof", "jihg"],), why="round the border, then m, n, o, p"),
    Example((["abc", "fed"],), why="two rows: there and back"),
    Example((["a", "b", "c"],), why="a single column is walked once"),
]
EDGES = {
    "no squares": ([],),
    "much wider than high": (["abcdefg"],),
    "the other way round": (["ab", "hc", "gd", "fe"],),
    "in the order": Edge((["abcd", "jkle", "ihgf"],), "one row is left in the middle"),
    "every square": Edge((["abc", "lmd", "kne", "jof", "ihg"],), "one column is left in the middle"),
    "garden": Edge((["x"],), "a single square"),
}
MISTAKES = [
    Mistake("When one row is left in the middle, it is walked twice: check that there still is a row before you walk back along the bottom.",
            "        if top <= bottom:\n            path += garden[bottom][left : right + 1][::-1]\n            bottom -= 1\n",
            "        path += garden[bottom][left : right + 1][::-1]\n        bottom -= 1\n"),
    Mistake("When one column is left in the middle, it is walked twice: check that there still is a column before you walk up.",
            "        if left <= right:\n            path += \"\".join(garden[row][left] for row in range(bottom, top - 1, -1))\n            left += 1\n",
            "        path += \"\".join(garden[row][left] for row in range(bottom, top - 1, -1))\n        left += 1\n"),
    Mistake("The bottom row is walked from right to left.", "garden[bottom][left : right + 1][::-1]", "garden[bottom][left : right + 1]"),
    Mistake("You walk anticlockwise: down first.",
            """
def spiral_path(garden: list[str]) -> str:
    rows = ["".join(column) for column in zip(*garden)]
    path = ""
    while rows:
        path += rows[0]
        rows = ["".join(column) for column in zip(*rows[1:])][::-1]
    return path
"""),
    Mistake("Only the border is walked. The path goes on inside.", "while top <= bottom and left <= right:", "if top <= bottom and left <= right:"),
]
ORACLE = """
def spiral_path(garden: list[str]) -> str:
    cells = {(row, column): letter for row, line in enumerate(garden) for column, letter in enumerate(line)}
    place, (down, right), path = (0, 0), (0, 1), ""
    while cells:
        path += cells.pop(place)
        ahead = (place[0] + down, place[1] + right)
        if ahead not in cells:
            down, right = right, -down
            ahead = (place[0] + down, place[1] + right)
        place = ahead
    return path
"""
ALSO_RIGHT = [
    Way("Take the first row and turn the rest a quarter turn to the left, so that the next side comes to the top. That is very short, but every turn copies "
        "all that is left.",
        """
def spiral_path(garden: list[str]) -> str:
    rows = list(garden)
    path = ""
    while rows:
        path += rows[0]
        rows = ["".join(column) for column in zip(*rows[1:])][::-1]
    return path
"""),
]
EXPLANATION = """
Four walls enclose what is left. Each straight piece of the path runs along one wall, which then moves inward. For
`["abcd", "jkle", "ihgf"]`:

| piece | letters | left afterwards |
|---|---|---|
| top row | abcd | rows 1–2, columns 0–3 |
| right column | ef | rows 1–2, columns 0–2 |
| bottom row | ghi | row 1, columns 0–2 |
| left column | j | row 1, columns 1–2 |
| top row | kl | nothing |

After the last top row no row is left, so the walk back along the bottom must not happen; the two checks are for such
single rows and columns. Every square is visited once. Turning the rest of the garden after each piece is shorter to
write and copies far more.
"""


def spiral_path(garden: list[str]) -> str:
    top, bottom = 0, len(garden) - 1
    left, right = 0, len(garden[0]) - 1 if garden else -1
    path = ""
    while top <= bottom and left <= right:
        path += garden[top][left : right + 1]
        top += 1
        path += "".join(garden[row][right] for row in range(top, bottom + 1))
        right -= 1
        if top <= bottom:
            path += garden[bottom][left : right + 1][::-1]
            bottom -= 1
        if left <= right:
            path += "".join(garden[row][left] for row in range(bottom, top - 1, -1))
            left += 1
    return path


def inputs(rng):
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    return (["".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(columns)) for _ in range(rows)],)
