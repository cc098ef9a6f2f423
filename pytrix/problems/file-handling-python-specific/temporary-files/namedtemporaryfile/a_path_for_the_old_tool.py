"""A path for the old tool

An old tool takes only the path of a file, never a text. So a table that is at hand as a text has to lie in a file for a moment.

The text `table` is CSV with a header row. Write it to a named scratch file, close it without losing it, open it again *by its path*, and return the values of the column `column` as a list of texts. Remove the scratch file in the end, even if something goes wrong.

If there is no such column, raise `KeyError`. A table without rows below the header gives an empty list. Every row is complete.
"""

import csv
import os
import tempfile

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
RAISES = ("KeyError",)
HINTS = (
    "A scratch file usually goes when it is closed. Which argument of `NamedTemporaryFile` keeps it?",
    "Write with `delete=False`, so that the block closes the file but leaves it. From then on removing it is your duty.",
    "Remember the `name`. Open that path in a `try` and read the rows; look for the column in the first of them. The `finally` removes the path.",
)
EXAMPLES = [
    Example(("name,age\nAnn,9\nZoë,11\n", "name"), why="one value for each row"),
    Example(('item,note\nrope,"long, red"\n', "note"), why="a comma in quotes belongs to the value"),
    Example(("name,age\nAnn,9\n", "size"), why="no such column"),
]
EDGES = {
    "without rows": ("a,b\n", "b"),
    "no such column": Edge(("a,b\n", "c"), "nor any row"),
}
ALWAYS = [("n,m\nb,1\na,2\nb,3\n", "n")]
MISTAKES = [
    Mistake("The first line is the header; it isn't one of the values.", "for row in rows]", "for row in [header, *rows]]"),
    Mistake("A column that is missing raises `KeyError`, not another exception.", "            if column not in header:\n                raise KeyError(column)\n", ""),
    Mistake("Commas inside quotes cut a value in two. Leave that to the module `csv`.", "csv.reader(file)", "[line.rstrip().split(\",\") for line in file]"),
    Mistake("You always take the first column, whatever its name is.", "row[header.index(column)]", "row[0]"),
]
ORACLE = """
import csv
import io

def column_of(table: str, column: str) -> list[str]:
    rows = list(csv.reader(io.StringIO(table, newline="")))
    places = [place for place, name in enumerate(rows[0]) if name == column]
    if not places:
        raise KeyError(column)
    return [row[places[0]] for row in rows[1:]]
"""
ALSO_RIGHT = [
    Way("A file of your own choice in a `TemporaryDirectory` has a path too, and nothing has to be removed by hand.",
        """
def column_of(table: str, column: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "table.csv")
        with open(path, "w") as file:
            file.write(table)
        with open(path) as file:
            header, *rows = csv.reader(file)
            if column not in header:
                raise KeyError(column)
            return [row[header.index(column)] for row in rows]
"""),
]
EQUIVALENT = {"os.remove(scratch.name) -> pass": "a forgotten scratch file changes no answer"}
EXPLANATION = """
`NamedTemporaryFile` has the path in its attribute `name`. With `delete=False` the end of its block closes the file, so all is written, but leaves it there. For the table of Ann and Zoë:

| step | scratch file |
|---|---|
| `write`, end of the block | closed, on the disk |
| `open` by its path | read: Ann, Zoë |
| `finally` | removed |

The `finally` runs after the `return` and after a `KeyError` alike. The work grows with the length of the table. Another way is a file in a `TemporaryDirectory`, which cleans up by itself.
"""


def column_of(table: str, column: str) -> list[str]:
    with tempfile.NamedTemporaryFile("w", delete=False) as scratch:
        scratch.write(table)
    try:
        with open(scratch.name) as file:
            header, *rows = csv.reader(file)
            if column not in header:
                raise KeyError(column)
            return [row[header.index(column)] for row in rows]
    finally:
        os.remove(scratch.name)


def inputs(rng):
    names = rng.sample(["name", "age", "note"], rng.randint(1, 3))
    rows = [",".join(rng.choice(["Ann", "Zoë", "7", '"a, b"', '"x"', "c d"]) for _ in names) for _ in range(rng.randint(0, 4))]
    return ("\n".join([",".join(names), *rows]) + "\n", rng.choice(["name", "age", *names]))
