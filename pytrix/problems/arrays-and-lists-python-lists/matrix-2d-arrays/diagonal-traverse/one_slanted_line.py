"""One slanted line of the quilt

A quilt is sewn from square pieces, and `quilt` names the colour of each: a list of rows from top to bottom, all equally
long. The seams run slanted, from the bottom left to the top right. The pieces along one seam are those whose row and
column, counted from 0, add up to the same number.

Return the colours of all pieces for which that sum is `line`, beginning with the one at the bottom left and ending with
the one at the top right. If there are no such pieces, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
CONSTRAINTS = ("`line` is 0 or more", "the quilt has at least one row and one column")
HINTS = (
    "You know the row of a piece on the line. How do you work out its column?",
    "Walk over the rows from the bottom to the top. In each row at most one piece lies on the line: the one in column `line` minus row.",
    "That column may lie outside the quilt, to the left or to the right. Check both before you look.",
)
EXAMPLES = [
    Example(([["red", "blue", "grey"], ["pink", "white", "green"]], 2), why="row 1, column 1, and then row 0, column 2"),
    Example(([["red", "blue", "grey"], ["pink", "white", "green"]], 0), why="only the corner"),
    Example(([["red", "blue"], ["pink", "white"]], 5), why="outside the quilt"),
]
EDGES = {
    "no such pieces": ([["red"]], 1),
    "at the bottom left": Edge(([["red", "blue"], ["pink", "white"], ["grey", "green"]], 3), "the last corner of a high quilt"),
    "all equally long": Edge(([["red", "blue", "grey", "pink"]], 2), "a single row"),
    "row and column": Edge(([["red", "blue", "grey"], ["pink", "white", "green"], ["gold", "black", "brown"]], 2), "the longest line of a square"),
    "add up to": Edge(([["red"], ["blue"], ["grey"]], 1), "a single column"),
}
MISTAKES = [
    Mistake("A negative column is no error in Python: it counts from the right end of the row. Check that it is at least 0.",
            "if 0 <= line - row < len(quilt[row])", "if line - row < len(quilt[row])", "quilt[row][line - row]", "quilt[row][max(line - row, -len(quilt[row]))]"),
    Mistake("You begin at the top right. The piece at the bottom left comes first.", "range(len(quilt) - 1, -1, -1)", "range(len(quilt))"),
    Mistake("Your line runs from the top left to the bottom right: there row and column have the same difference.",
            "0 <= line - row < len(quilt[row])", "0 <= line + row < len(quilt[row])", "quilt[row][line - row]", "quilt[row][line + row]"),
    Mistake("The top row belongs to the quilt as well; your walk stops before it.", "range(len(quilt) - 1, -1, -1)", "range(len(quilt) - 1, 0, -1)"),
    Mistake("Row and column count from 0; you count them from 1.", "0 <= line - row < len(quilt[row])", "0 <= line - row - 2 < len(quilt[row])",
            "quilt[row][line - row]", "quilt[row][line - row - 2]"),
]
ALSO_RIGHT = [
    Way("Asking every piece of the quilt whether its sum fits is right too; it looks at all of them.",
        """
def slanted_line(quilt: list[list[str]], line: int) -> list[str]:
    found = []
    for row, colours in enumerate(quilt):
        for column, colour in enumerate(colours):
            if row + column == line:
                found.append(colour)
    return found[::-1]
"""),
]
EXPLANATION = """
On such a line the column follows from the row: it is the sum minus the row. For two rows of three and the sum 2:

| row | column | colour |
|---|---|---|
| 1 | 2 - 1 = 1 | white |
| 0 | 2 - 0 = 2 | grey |

Where the column would lie outside, the line has already left the quilt. One step for each row is enough, however wide
the quilt is.
"""


def slanted_line(quilt: list[list[str]], line: int) -> list[str]:
    return [quilt[row][line - row] for row in range(len(quilt) - 1, -1, -1) if 0 <= line - row < len(quilt[row])]


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 4)
    colours = ["red", "blue", "grey", "pink", "white", "green", "gold"]
    quilt = [[rng.choice(colours) for _ in range(width)] for _ in range(height)]
    return (quilt, rng.randint(0, height + width - 1))
