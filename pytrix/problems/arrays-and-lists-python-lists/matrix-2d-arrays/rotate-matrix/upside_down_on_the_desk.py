"""The map on the other side of the table

Two people sit at a table, face to face, and a map lies between them. One of them sees the map as `rows`, a list of texts, one for each row, all equally long. The other one sees the same map, turned by half a turn.

Return the list of texts that the other one sees. A map may have no rows.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Where is the last character of the last row for the person on the other side?",
    "After half a turn the last row is the first one, and each row is read from its other end.",
    "Go through `reversed(rows)`, and turn each text with the slice `[::-1]`.",
)
EXAMPLES = [
    Example((["ab.", "..c"],), why="c was at the bottom right, so now it is at the top left"),
    Example((["#--", "...", ".+."],)),
    Example((["north"],), why="a single row is only read backwards"),
]
EDGES = {"no rows": Edge(([],), "no map"), "one for each row": Edge((["a", "b", "c"],), "a single column")}
MISTAKES = [
    Mistake("You turn the order of the rows, but not what is in them: that is a reflection in water.", "row[::-1]", "row"),
    Mistake("Your rows are read backwards, but they stay in their order: that is a mirror.", "reversed(rows)", "rows"),
]
EXPLANATION = """
Half a turn swaps top and bottom and also left and right. Doing only one of the two gives a mirror picture, in which writing cannot be read. For `ab.` and `..c`:

| seen by one | seen by the other |
|---|---|
| `ab.` | `c..` |
| `..c` | `.ba` |

Every character is copied once.
"""


def across_the_table(rows: list[str]) -> list[str]:
    return [row[::-1] for row in reversed(rows)]


def inputs(rng):
    width = rng.randint(1, 5)
    return ([letters(rng, width, width, "ab.#") for _ in range(rng.randint(0, 5))],)
