"""The longest piece of one colour

A scarf is knitted in rows, and `rows` lists the colour of each row from bottom to top. Rows of the same colour that
follow each other make one piece.

Return the colour of the longest piece. If several pieces are equally long, take the lowest one, which comes first in
the list. A scarf without rows has no colour: return an empty text.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "You look at a new row. How do you notice that it begins a new piece?",
    "Remember where the present piece began, and for the longest piece so far its length and its colour.",
    "If the colour differs from that of the piece's first row, the piece begins here. Only a piece that is longer than the best so far replaces it.",
)
EXAMPLES = [
    Example((["red", "red", "blue", "blue", "blue", "red"],), why="three rows of blue"),
    Example((["grey", "white", "white", "grey", "grey"],), why="white and grey are equally long, white comes first"),
    Example((["green", "red"],), why="each piece is one row long"),
]
EDGES = {
    "without rows": ([],),
    "make one piece": Edge((["red", "red", "red"],), "one colour only"),
    "longest piece": Edge((["blue", "red", "red", "blue"],), "the longest piece is not at an end"),
    "follow each other": Edge((["red", "blue", "red", "grey", "grey", "red"],), "a colour that comes back"),
}
ALWAYS = [(["grey", "red", "blue", "blue", "red", "red", "red"],)]
MISTAKES = [
    Mistake("You count all rows of a colour. Only rows that follow each other make a piece.", """
def longest_colour(rows: list[str]) -> str:
    return max(rows, key=rows.count, default="")
"""),
    Mistake("Of equally long pieces you take the last one; the first is wanted.", "> longest", ">= longest"),
    Mistake("You return the colour of the last row instead of that of the longest piece.", "return best", "return rows[-1] if rows else best"),
    Mistake("A new piece begins at this row, not after it.", "first = place\n", "first = place + 1\n"),
    Mistake("You only compare with the lowest row of the scarf, so a later piece never begins again.", "rows[first]", "rows[0]"),
]
ALSO_RIGHT = [
    Way("`groupby` cuts the list into pieces of equal elements; `max` returns the first of the longest ones.",
        """
from itertools import groupby


def longest_colour(rows: list[str]) -> str:
    pieces = [list(piece) for _, piece in groupby(rows)]
    longest = max(pieces, key=len, default=[""])
    return longest[0]
"""),
]
EXPLANATION = """
The window reaches from `first`, where the present piece began, to this row. A different colour moves `first` here. For
`['red', 'red', 'blue', 'blue', 'blue', 'red']`:

| place | 0 | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|---|
| colour | red | red | blue | blue | blue | red |
| first | 0 | 0 | 2 | 2 | 2 | 5 |
| length | 1 | 2 | 1 | 2 | 3 | 1 |

The best is replaced only by something longer, so the first of equal pieces stays. Each row is looked at once.
"""


def longest_colour(rows: list[str]) -> str:
    first = longest = 0
    best = ""
    for place, colour in enumerate(rows):
        if colour != rows[first]:
            first = place
        if place - first + 1 > longest:
            longest = place - first + 1
            best = colour
    return best


def inputs(rng):
    rows = []
    for _ in range(rng.randint(1, 5)):
        rows += [rng.choice(["red", "blue", "grey", "white"])] * rng.choice([1, 1, 2, 3])
    return (rows,)
