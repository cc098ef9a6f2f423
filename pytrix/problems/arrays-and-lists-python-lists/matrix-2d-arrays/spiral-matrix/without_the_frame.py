"""The picture without its frame

A picture is a table of brightness values: `picture` is a list of rows, all equally long. Somebody cut off the frame, which is one field wide: the first and the last row, and of all other rows the first and the last value.

Return what is left as a new list of rows. There are at least two rows, and each has at least two values; where nothing but the frame was there, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which rows lose all of their values, and which ones lose just two?",
    "Go through the rows from the second to the last but one, and keep the middle of each.",
    "`picture[1:-1]` leaves out the first and the last row; the same slice works for each row. If a row has only two values, nothing is left.",
)
EXAMPLES = [
    Example(([[1, 2, 3, 4], [5, 6, 7, 8], [9, 8, 7, 6]],), why="only 6 and 7 have a field on every side"),
    Example(([[3, 3, 3], [3, 9, 3], [3, 5, 3], [3, 3, 3]],)),
    Example(([[1, 2, 3], [4, 5, 6]],), why="both rows belong to the frame"),
]
EDGES = {
    "at least two rows": Edge(([[1, 2], [3, 4]],), "nothing but frame"),
    "one field wide": Edge(([[1, 2, 3, 4, 5, 6], [7, 8, 9, 8, 7, 6], [5, 4, 3, 2, 1, 0]],), "four values are left of a row"),
    "at least two values": Edge(([[1, 2], [3, 4], [5, 6]],), "rows of two values"),
}
MISTAKES = [
    Mistake("The last row is still there. It is part of the frame too.", "picture[1:-1]", "picture[1:]"),
    Mistake("You cut off rows only. Each row that stays loses its first and its last value.", "row[1:-1]", "row"),
    Mistake("Where rows have only two values, you return empty rows. Nothing is left, so the list should be empty.", "    if len(picture[0]) == 2:\n        return []\n", ""),
]
EXPLANATION = """
The slice `[1:-1]` takes everything but the first and the last one, of the rows as well as of the values in a row. For the first example:

| row | kept |
|---|---|
| 1, 2, 3, 4 | – |
| 5, 6, 7, 8 | 6, 7 |
| 9, 8, 7, 6 | – |

Only rows of two values need a line of their own, because they would leave empty rows behind. Every value that stays is copied once.
"""


def unframed(picture: list[list[int]]) -> list[list[int]]:
    if len(picture[0]) == 2:
        return []
    return [row[1:-1] for row in picture[1:-1]]


def inputs(rng):
    width = rng.randint(2, 5)
    return ([[rng.randint(0, 9) for _ in range(width)] for _ in range(rng.randint(2, 5))],)
