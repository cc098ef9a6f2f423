"""Where is the highest square?

A hill was measured in squares, and `heights` holds the heights: a list of rows, northern row first, each from west to
east. Rows may have different lengths, and some may be empty.

Return the position of the highest square as a list of row and column, counted from 0. If several squares are equally
high, take the one in the northernmost row, and in that row the westernmost. If there are no squares at all, return an
empty list. Heights may be negative.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "In which order do you visit the squares so that the first of several highest ones is the right one?",
    "Two loops, rows outside and columns inside; remember the position of the highest square so far.",
    "Replace the remembered position only if the new square is really higher, or if none is remembered yet.",
)
EXAMPLES = [
    Example(([[3, 8, 2], [5, 8, 9]],), why="the 9 stands in row 1, column 2"),
    Example(([[4, 7], [7, 1]],), why="both 7s are highest, and the first stands further north"),
    Example(([[-5], [-2]],), why="heights may be negative"),
]
EDGES = {
    "no squares at all": ([],),
    "some may be empty": ([[], [3, 1], []],),
    "no squares": Edge(([[], []],), "nothing but empty rows"),
    "westernmost": ([[2, 9, 9]],),
    "different lengths": Edge(([[1], [2, 5, 4], [3, 6]],), "the highest in the last row"),
}
ALWAYS = [([[-8_000_000, -7_000_000]],)]
MISTAKES = [
    Mistake("Of several highest squares the first is wanted: replace only by a higher one.", "> heights[best[0]][best[1]]", ">= heights[best[0]][best[1]]"),
    Mistake("You return column and row. The row comes first.", "best = [row, column]", "best = [column, row]",
            "heights[best[0]][best[1]]", "heights[best[1]][best[0]]"),
    Mistake("You look only at the first row of the hill.", "range(len(heights))", "range(min(len(heights), 1))"),
    Mistake("The last square of each row is never looked at.", "range(len(heights[row]))", "range(len(heights[row]) - 1)"),
    Mistake("You return the height. Return the position.", "    return best\n", "    return [heights[best[0]][best[1]]] if best else []\n"),
]
ALSO_RIGHT = [
    Way("`max` with a key over all positions returns the first of several; an empty list of positions needs a default.",
        """
def highest_square(heights: list[list[int]]) -> list[int]:
    places = [[row, column] for row, line in enumerate(heights) for column in range(len(line))]
    return max(places, key=lambda place: heights[place[0]][place[1]], default=[])
"""),
]
EXPLANATION = """
Rows from north to south and columns from west to east is the order of preference among equal heights, so a later square
replaces the remembered one only if it is higher. For `[[4, 7], [7, 1]]`:

| square | height | best so far |
|---|---|---|
| 0, 0 | 4 | 0, 0 |
| 0, 1 | 7 | 0, 1 |
| 1, 0 | 7 | 0, 1 |
| 1, 1 | 1 | 0, 1 |

Every square is looked at once. An empty list stands for "none yet", so negative heights need no care.
"""


def highest_square(heights: list[list[int]]) -> list[int]:
    best: list[int] = []
    for row in range(len(heights)):
        for column in range(len(heights[row])):
            if not best or heights[row][column] > heights[best[0]][best[1]]:
                best = [row, column]
    return best


def inputs(rng):
    return ([[rng.randint(-4, rng.choice([2, 9])) for _ in range(rng.randint(0, 4))] for _ in range(rng.randint(1, 4))],)
