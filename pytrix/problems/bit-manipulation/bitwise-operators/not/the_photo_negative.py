"""The photo's negative

A black-and-white photo is stored as a list of numbers, `rows`, one for each row. A row is `width` pixels wide, and each pixel is a bit: 1 for white,
0 for black. Zeros on the left are pixels as well, although the number does not show them.

Return the rows of the negative, in which every white pixel is black and every black one white. A photo without rows gives an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`width` is at least 1, and no row has bits beyond it",)
HINTS = (
    "The row `0101` of width 4 becomes `1010`. What does Python say to `~5`, and why is that not 10?",
    "`~` flips all bits, even those to the left of the picture, without end. A mask of as many ones as the row is wide cuts them off.",
    "One bit at position `width`, minus 1, is a row of ones. Keep only these bits of the flipped row.",
)
EXAMPLES = [
    Example(([5, 12], 4), why="`0101` becomes `1010`, and `1100` becomes `0011`"),
    Example(([0, 7], 3), why="all black becomes all white, and the other way round"),
    Example(([1], 6), why="five black pixels stand to the left"),
]
EDGES = {"without rows": ([], 8), "`width` pixels wide": Edge(([1, 0], 1), "one pixel wide")}
MISTAKES = [
    Mistake("`~` alone gives a negative number: it also flips all the zeros to the left of the picture.", "~row & (1 << width) - 1", "~row"),
    Mistake("Your mask is one pixel too wide.", "(1 << width) - 1", "(1 << width + 1) - 1"),
    Mistake("The black pixels at the left belong to the picture too; a row is `width` pixels wide, whatever its number.",
            "(1 << width) - 1", "(1 << row.bit_length()) - 1"),
]
EXPLANATION = """
`~row` flips every bit, and as Python's numbers have no left end, the outcome is negative: `~5` is -6. A mask of `width` ones keeps the
picture only. For 5 and width 4:

| | bits |
|---|---|
| `row` | `...00000101` |
| `~row` | `...11111010` |
| the mask, `(1 << 4) - 1` | `...00001111` |
| kept | `1010`, which is 10 |

One step for each row.
"""


def negative(rows: list[int], width: int) -> list[int]:
    return [~row & (1 << width) - 1 for row in rows]


def inputs(rng):
    width = rng.randint(1, 9)
    return ([rng.choice([0, 2**width - 1, rng.randrange(2**width)]) for _ in range(rng.randint(1, 5))], width)
