"""A sheet for the club

A club wants its purchases as a table that any spreadsheet opens.

Write the tuples of the list `purchases`, each with a name and a price in whole euros, into a CSV file at `path`, and return nothing. The first line has the
column names `item` and `price`, then comes one line for each purchase in the given order, and last a line with `total` and the sum. Names may hold
commas and double quotes; the file must be written so that `csv.reader` gives back the same names. Every line ends with a plain `\\n`. Cells are quoted only where it
is needed. Without purchases the total is 0. An older file is replaced.
"""
import csv

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
HINTS = (
    "What would a plain `f\"{name},{price}\"` make of a name with a comma in it?",
    "`csv.writer` puts quotes where they are needed. It takes the open file and, if you like, what to put at the end of each line.",
    "Give `csv.writer` the argument `lineterminator`. One `writerow` for the names, one for each purchase, one for the total.",
)
EXAMPLES = [
    Example(({"s.csv": "old\n"}, "s.csv", [("tea, green", 12), ("cups", 30)]), why="the comma makes quotes necessary"),
    Example(({}, "s.csv", [('5" nails', 4)]), why="a quote inside is doubled"),
    Example(({}, "s.csv", [])),
]
EDGES = {
    "Without purchases": Edge(({"s.csv": "old\n" * 9}, "s.csv", []), "no purchases and an older file"),
    "commas and double quotes": ({}, "s.csv", [('a,"b"', 1), ('""', 2), (",", 3)]),
}
MISTAKES = [
    Mistake("A name with a comma becomes two cells. Let `csv.writer` put the quotes.", "table.writerow([name, price])", 'file.write(f"{name},{price}\\n")'),
    Mistake("All names stand in quotes, even those that don't need any.", 'lineterminator="\\n")', 'lineterminator="\\n", quoting=csv.QUOTE_NONNUMERIC)'),
    Mistake("Your lines end with `\\r\\n`, which `csv.writer` does unless told otherwise.", ', lineterminator="\\n"', ""),
    Mistake("The total is missing or wrong: add up all prices.", 'sum(price for _, price in purchases)', "len(purchases)"),
]
EXPLANATION = """
`csv.writer` turns each list into a line, and quotes a cell if it holds a comma, a quote or a line break; a quote inside is doubled.

| row | line |
|---|---|
| `['tea, green', 12]` | `"tea, green",12` |
| `['cups', 30]` | `cups,30` |
| `['5" nails', 4]` | `"5"" nails",4` |

Its lines end with `\\r\\n` unless `lineterminator` says otherwise, and `newline=""` keeps Python from changing them. The work grows with the number of purchases.
"""


def write_sheet(path: str, purchases: list[tuple[str, int]]) -> None:
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["item", "price"])
        for name, price in purchases:
            table.writerow([name, price])
        table.writerow(["total", sum(price for _, price in purchases)])


def inputs(rng):
    files = {"s.csv": "old,1\n" * 5} if rng.random() < 0.4 else {}
    names = ["tea, green", "cups", '5" nails', "crème", "a b", '"x", y']
    return (files, "s.csv", [(rng.choice(names), rng.choice([0, 4, 12, 30])) for _ in range(rng.randint(0, 4))])
