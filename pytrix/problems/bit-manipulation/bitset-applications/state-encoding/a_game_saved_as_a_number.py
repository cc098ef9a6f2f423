"""A game saved as a number

A program saves games on a square board as one number. Each square takes two bits: `00` for an empty square, `01` for a cross and `10` for a circle. The first square of
the first row has the two rightmost bits, the one to its right the next two, and so on, row after row.

Return the board with the number `code` as a list of `size` texts, one for each row, in which `.` stands for an empty square, `X` for a cross and `O` for a circle.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`size` is at least 1", "no square has the bits `11`")
HINTS = (
    "Which bits of the number belong to the first square, and how do you get at those of the second?",
    "A mask of two ones reads a square, and a shift by two drops it. The value you read can be an index into a text of three characters.",
    "For each row, and each square in it: take the character for the last two bits, then shift the number by two; at the end of the row, note its text.",
)
EXAMPLES = [
    Example((0b10_00_00_01, 2), why="from the right: a cross, two empty squares, a circle"),
    Example((0b01_10_10_01_00_01, 3), why="the last row is empty"),
    Example((2, 1)),
]
EDGES = {"an empty square": Edge((0, 2), "an empty board"), "`size`": Edge((1, 1), "one square")}
ALWAYS = [(0b1001, 2), (0b010000000000, 3)]
MISTAKES = [
    Mistake("A square has two bits; you move on by one.", "code >>= 2", "code >>= 1"),
    Mistake("`01` is a cross and `10` a circle.", '".XO"', '".OX"'),
    Mistake("The first square of a row stands at the left of its text.", "row += ", "row = ", '[code & 3]', '[code & 3] + row'),
    Mistake("One bit is not enough to tell three kinds of squares apart.", "code & 3", "code & 1"),
]
EXPLANATION = """
`code & 3` reads the two rightmost bits, and `code >>= 2` drops them, so the next square comes to the right end. For `10000001` and size 2:

| code | last two bits | row so far |
|---|---|---|
| `10000001` | `01` | `X` |
| `100000` | `00` | `X.` |
| `1000` | `00` | `.` |
| `10` | `10` | `.O` |

Two steps for each square. As a single number, the position can be a key of a dictionary, or be compared in one step.
"""


def board(code: int, size: int) -> list[str]:
    rows = []
    for _ in range(size):
        row = ""
        for _ in range(size):
            row += ".XO"[code & 3]
            code >>= 2
        rows.append(row)
    return rows


def inputs(rng):
    size = rng.randint(1, 4)
    code = 0
    for _ in range(size * size):
        code = code << 2 | rng.choice([0, 1, 2, 1])
    return (code, size)
