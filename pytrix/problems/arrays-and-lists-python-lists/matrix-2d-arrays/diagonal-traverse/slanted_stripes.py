"""Slanted stripes

Wallpaper with slanted stripes is easily hung the wrong way. On a good piece every field has the same colour as the one above it to the left, if there is one: the stripes run from the top left to the bottom right. `fields` is a list of rows with the names of the colours, all equally long.

Return whether the piece is good. One of a single row or column always is, and so is one without rows.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "Which fields have no neighbour above to the left?",
    "From the second row on, compare every field from the second column on with its neighbour above to the left.",
    "Compare `fields[row][column]` with `fields[row - 1][column - 1]`, where both numbers begin at 1; one difference is enough for `False`.",
)
EXAMPLES = [
    Example(([["red", "blue", "grey"], ["gold", "red", "blue"]],), why="red under red, blue under blue"),
    Example(([["red", "blue"], ["blue", "red"], ["red", "red"]],), why="at the bottom, red lies below blue"),
    Example(([["red", "gold", "blue"]],), why="a single row"),
]
EDGES = {
    "without rows": Edge(([],), "no wallpaper"),
    "single row or column": Edge(([["red"], ["blue"], ["red"]],), "a single column"),
    "from the top left": Edge(([["red", "blue", "gold"], ["blue", "gold", "red"]],), "stripes in the wrong direction"),
    "above it to the left": Edge(([["red", "blue"], ["gold", "red"], ["grey", "gold"], ["red", "grey"]],), "good, and higher than wide"),
    "the same colour": Edge(([["red", "blue", "grey"], ["gold", "red", "blue"], ["gold", "gold", "gold"]],), "only the last field differs"),
}
MISTAKES = [
    Mistake("You compare each field with the one directly above it. Stripes run slantwise.", "fields[row - 1][column - 1]", "fields[row - 1][column]"),
    Mistake("Index -1 is the last column, so you compare the first field of a row with the last one of the row above.", "for column in range(1, len(fields[row])):", "for column in range(len(fields[row])):"),
    Mistake("You only look at the second row. The stripes go on below it.", "for row in range(1, len(fields)):", "for row in range(1, min(2, len(fields))):"),
]
EXPLANATION = """
If every field agrees with the one above it to the left, then that one agrees with the next, and so on: the whole stripe has one colour. So no stripe has to be followed to its end. For the second example:

| field | colour | above to the left |
|---|---|---|
| row 1, column 1 | red | red |
| row 2, column 1 | red | blue |

Each field is compared once.
"""


def is_good(fields: list[list[str]]) -> bool:
    for row in range(1, len(fields)):
        for column in range(1, len(fields[row])):
            if fields[row][column] != fields[row - 1][column - 1]:
                return False
    return True


def inputs(rng):
    rows, columns = rng.randint(0, 4), rng.randint(1, 4)
    stripes = [rng.choice(["red", "blue", "gold"]) for _ in range(rows + columns)]
    table = [[stripes[column - row + rows] for column in range(columns)] for row in range(rows)]
    if rows and rng.random() < 0.6:
        table[rng.randrange(rows)][rng.randrange(columns)] = "grey"
    return (table,)
