"""Windows of one size

A firm builds windows out of pieces that it has in stock: `widths` lists the lengths of the pieces for the width of a
window and `heights` those for its height, in whole centimetres, each at least 1. Any of the first can be combined with
any of the second, and the area of the window is the product of the two lengths.

Return in how many ways a width and a height can be chosen so that the area is exactly `area` square centimetres.
Pieces of the same size are different pieces. `area` is at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "An area of 60 and a width of 12: which height is missing? And what about a width of 8?",
    "Count in a dictionary how often each height occurs. For each width there is at most one height that fits.",
    "The height is the area divided by the width, but only if nothing is left over. `%` tells you that.",
)
EXAMPLES = [
    Example(([12, 8, 5], [5, 12, 7, 5], 60), why="12 with either of the two fives, and 5 with 12"),
    Example(([8, 9], [7, 8], 60), why="60 can't be divided by 8 or 9"),
    Example(([6, 6, 4], [6, 9], 36)),
]
EDGES = {
    "Pieces of the same size": ([4, 4], [5, 5, 5], 20),
    "at least 1": ([1], [1], 1),
    "in stock": Edge(([], [3], 3), "no widths"),
    "exactly area square centimetres": ([7], [8], 57),
}
MISTAKES = [
    Mistake("You don't ask whether something is left over. 57 divided by 7 is 8 with 1 left over, and 7 times 8 is not 57.", "if area % width == 0", "if True"),
    Mistake("Heights of the same size count once in your answer, but they are different pieces.", "number[height] = number.get(height, 0) + 1", "number[height] = 1"),
    Mistake("Widths of the same size count once in your answer, but they are different pieces.", "for width in widths if", "for width in set(widths) if"),
    Mistake("You look for a height that makes the area together with the width as a sum. An area is a product.", "number.get(area // width, 0) for width in widths if area % width == 0", "number.get(area - width, 0) for width in widths"),
]
EXPLANATION = """
For a product, the missing part is found by division.

| width | 60 divided by it | heights of that size |
|---|---|---|
| 12 | 5 | 2 |
| 8 | 7, and 4 are left over | none |
| 5 | 12 | 1 |

Each piece costs one look-up. Trying every width with every height costs the product of the two numbers of pieces.
"""


def windows(widths: list[int], heights: list[int], area: int) -> int:
    number: dict[int, int] = {}
    for height in heights:
        number[height] = number.get(height, 0) + 1
    return sum(number.get(area // width, 0) for width in widths if area % width == 0)


def inputs(rng):
    area = rng.choice([12, 24, 36, 60])
    sizes = [each for each in range(1, area + 1) if area % each == 0] + [5, 7, 8]
    low = rng.sample(sizes, min(5, len(sizes)))
    widths = [rng.choice(low) for _ in range(rng.randint(1, 5))]
    heights = [rng.choice([area // rng.choice(widths), rng.choice(low)]) for _ in range(rng.randint(2, 6))]
    return widths, [max(1, each) for each in heights], area
