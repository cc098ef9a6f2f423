"""Once round the border

A garden with square beds is listed in `beds`: a list of rows, all equally long, with the name of a plant in each bed.
A visitor walks once round it along the border, clockwise, beginning at the bed at the top left.

Return the plants of the border in the order in which the visitor passes them, each bed once. There are at least two
rows, and each has at least two beds.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "The walk has four straight pieces. Which bed belongs to two of them, if you are not careful?",
    "Take the whole first row, then the right column without its first bed, and so on: every piece begins behind the corner.",
    "The last row is walked from right to left without its last bed, the left column from below, without both corners.",
)
EXAMPLES = [
    Example(([["a", "b", "c"], ["h", "x", "d"], ["g", "f", "e"]],), why="the x in the middle is not at the border"),
    Example(([["fig", "ivy"], ["tea", "oak"]],), why="each bed lies at the border"),
    Example(([["a", "b", "c", "d"], ["h", "g", "f", "e"]],), why="two rows"),
]
EDGES = {
    "at least two beds": ([["a", "b"], ["f", "c"], ["e", "d"]],),
    "once round it": Edge(([["a", "b", "c", "d"], ["j", "x", "y", "e"], ["i", "h", "g", "f"]],), "two beds inside"),
}
MISTAKES = [
    Mistake("The corner at the top right appears twice: the right column goes on below it.", "for row in beds[1:]]", "for row in beds]"),
    Mistake("The last row is walked from right to left.", "beds[-1][-2::-1]", "beds[-1][:-1]"),
    Mistake("The bed at the top left is passed once only, at the beginning.", "for row in beds[-2:0:-1]", "for row in beds[-2::-1]"),
    Mistake("You walk anticlockwise: along the first row to the right comes first.", "return top + right + bottom + left", "return top[:1] + left[::-1] + bottom[::-1] + right[::-1] + top[:0:-1]"),
    Mistake("The walk does not end at the bottom left: the left column leads back to the beginning.", "return top + right + bottom + left", "return top + right + bottom"),
]
ALSO_RIGHT = [
    Way("Walking step by step with a direction, which turns at each corner, needs no slices, but more care about where the corners are.",
        """
def border_walk(beds: list[list[str]]) -> list[str]:
    row = column = 0
    walk = []
    for down, right, steps in [(0, 1, len(beds[0]) - 1), (1, 0, len(beds) - 1), (0, -1, len(beds[0]) - 1), (-1, 0, len(beds) - 1)]:
        for _ in range(steps):
            walk.append(beds[row][column])
            row += down
            column += right
    return walk
"""),
]
EXPLANATION = """
Each of the four pieces begins behind the last corner, so no bed is taken twice. For the first example:

| piece | slice | plants |
|---|---|---|
| top | the whole first row | a b c |
| right | last bed of each further row | d e |
| bottom | last row from the last but one, backwards | f g |
| left | first bed of the rows between, from below | h |

The work grows with the length of the border. What lies inside is not looked at.
"""


def border_walk(beds: list[list[str]]) -> list[str]:
    top = beds[0]
    right = [row[-1] for row in beds[1:]]
    bottom = beds[-1][-2::-1]
    left = [row[0] for row in beds[-2:0:-1]]
    return top + right + bottom + left


def inputs(rng):
    height, width = rng.randint(2, 5), rng.randint(2, 5)
    return ([[rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(width)] for _ in range(height)],)
