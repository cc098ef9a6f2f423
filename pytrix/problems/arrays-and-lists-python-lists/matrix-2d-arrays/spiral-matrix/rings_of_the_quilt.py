"""Rings of a quilt

A quilt is sewn from square patches, `height` rows of `width` patches. It is sewn in rings: the patches along the border first, then those along the border of what is left inside, and so on, until none is left. The last ring may be a single row, a single column or a single patch.

Return the list of how many patches each ring has, from the outside to the inside. If one of the two numbers is 0, there is no quilt, and the list is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What is the difference between all patches and those that are still to be sewn after the first ring?",
    "A ring takes two rows and two columns away. Its number is all patches there were, less those that are left.",
    "In a loop, as long as both sides are above 0: work out both sides without the ring, but never below 0, and append `height * width - inner_height * inner_width`.",
)
EXAMPLES = [
    Example((4, 5), why="14 patches along the border, and 2 rows of 3 inside"),
    Example((3, 3), why="8 around a single one"),
    Example((1, 6), why="a single row is one ring"),
]
EDGES = {
    "there is no quilt": Edge((0, 4), "no rows"),
    "one of the two numbers is 0": Edge((3, 0), "no columns"),
    "a single patch": Edge((1, 1), "one patch in all"),
    "until none is left": Edge((9, 10), "five rings"),
    "a single column": Edge((5, 3), "a column is left inside"),
}
MISTAKES = [
    Mistake("You count the corners twice. Take what is left inside away from the whole.", "rings.append(height * width - inside_height * inside_width)", "rings.append(2 * height + 2 * width)"),
    Mistake("A ring takes a row at the top and one at the bottom, and a column on either side.", "max(height - 2, 0), max(width - 2, 0)", "max(height - 1, 0), max(width - 1, 0)"),
    Mistake("A side can't be below 0: the last ring of a single row comes out too large.", "max(height - 2, 0), max(width - 2, 0)", "height - 2, width - 2"),
]
EXPLANATION = """
Counting along the four sides is easy to get wrong, because each corner belongs to two of them. It is safer to take what is left from what there was. For 4 rows of 5:

| before | inside | ring |
|---|---|---|
| 4 · 5 = 20 | 2 · 3 = 6 | 14 |
| 2 · 3 = 6 | 0 · 1 = 0 | 6 |

Each round of the loop sews one ring, so there are about half as many rounds as the shorter side has patches.
"""


def ring_sizes(height: int, width: int) -> list[int]:
    rings = []
    while height > 0 and width > 0:
        inside_height, inside_width = max(height - 2, 0), max(width - 2, 0)
        rings.append(height * width - inside_height * inside_width)
        height, width = inside_height, inside_width
    return rings


def inputs(rng):
    return rng.randint(0, 9), rng.randint(0, 9)
