"""Parts with a header

A mail program takes only small tables. A table at `path` has a header, its first line, and below it any number of rows. Every line ends with a line break.

Split it into files `part1.csv`, `part2.csv` and so on, and return nothing. Each part holds the header and then at most `size` rows: all parts but the last hold exactly `size`. The rows stay in order. A table without rows gives
one part with just the header. The table itself stays as it is. `size` is at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("PARTITION",)
HINTS = (
    "When does a new part begin, and what is always written first into it?",
    "Take the header off with `next` or `readline`. Then fetch `size` rows at a time until none are left, and count the parts.",
    "`islice` takes a number of lines from the open file and goes on where it stopped. Mind the table without rows: part 1 is made in any case.",
)
EXAMPLES = [
    Example(({"t.csv": "id,x\n1,a\n2,b\n3,c\n"}, "t.csv", 2), why="the second part has one row"),
    Example(({"t.csv": "id\n1\n2\n"}, "t.csv", 2), why="no empty second part"),
    Example(({"t.csv": "id\n"}, "t.csv", 5), why="just the header"),
]
EDGES = {
    "without rows": ({"t.csv": "a,b\n"}, "t.csv", 1),
    "exactly": Edge(({"t.csv": "h\n1\n2\n3\n4\n5\n6\n"}, "t.csv", 3), "the rows come out even"),
    "in order": ({"t.csv": "h\n3\n1\n2\n1\n3\n"}, "t.csv", 1),
}
MISTAKES = [
    Mistake("Only the first part has the header.", "            part.write(header)\n", "            if number == 1:\n                part.write(header)\n"),
    Mistake("If the rows come out even, you make a part without rows at the end.", "max(len(rows), 1)", "len(rows) + 1"),
    Mistake("You make no part at all for a table without rows.", "max(len(rows), 1)", "len(rows)"),
    Mistake("Your parts are numbered from 0.", "1), size), 1)", "1), size))"),
]
ALSO_RIGHT = [
    Way("Fetching `size` rows at a time with `islice` never holds more than one part in memory.",
        """
from itertools import islice

def split_table(path: str, size: int) -> None:
    with open(path, encoding="utf-8") as table:
        header = next(table)
        rows = list(islice(table, size))
        number = 1
        while rows or number == 1:
            with open(f"part{number}.csv", "w", encoding="utf-8") as part:
                part.writelines([header, *rows])
            rows = list(islice(table, size))
            number += 1
"""),
]
ORACLE = """
def split_table(path: str, size: int) -> None:
    with open(path, encoding="utf-8") as table:
        lines = table.read().split(chr(10))[:-1]
    parts = [[]]
    for row in lines[1:]:
        if len(parts[-1]) == size:
            parts.append([])
        parts[-1].append(row)
    for place, part in enumerate(parts):
        with open("part" + str(place + 1) + ".csv", "w", encoding="utf-8") as file:
            file.write(chr(10).join([lines[0]] + part) + chr(10))
"""
EXPLANATION = """
The rows are cut at 0, `size`, twice `size` and so on. For three rows and a size of 2:

| part | start | rows |
|---|---|---|
| 1 | 0 | `1,a`, `2,b` |
| 2 | 2 | `3,c` |

`max` counts a table without rows as long as one, so it still gets its one part. The work grows with the number of rows, all of which are in memory. Another way fetches `size` rows at a time with `islice`, which holds only one part.
"""


def split_table(path: str, size: int) -> None:
    with open(path, encoding="utf-8") as table:
        header, *rows = table.readlines()
    for number, start in enumerate(range(0, max(len(rows), 1), size), 1):
        with open(f"part{number}.csv", "w", encoding="utf-8") as part:
            part.write(header)
            part.writelines(rows[start : start + size])


def inputs(rng):
    rows = [f"{rng.randint(1, 9)},{rng.choice(['a', 'é', ''])}\n" for _ in range(rng.randint(0, 8))]
    return ({"t.csv": "id,x\n" + "".join(rows)}, "t.csv", rng.randint(1, 4))
