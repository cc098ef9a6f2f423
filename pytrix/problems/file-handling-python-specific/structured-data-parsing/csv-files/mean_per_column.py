"""What the columns say

Measurements come as a table with semicolons between the cells. The first line holds the names of the columns, all different; the lines
below hold the measured values, as many on each line as there are columns. Some cells are empty, since nothing was measured. Cells may stand in
double quotes, in which case a semicolon may be part of them.

Return a dictionary from the name of each column in the file at `path`, in the order of the table, to the mean of its values as a `float`. Decimal
numbers are written with a comma, such as `3,5`. A column without any value has the mean `None`. Empty cells don't count. The file has at least
the line with the names.
"""
import csv

from pytrix.question.authoring import Example, Mistake, Way, approximate

KIND = "files"
LEVEL = "advanced"
TAGS = ("AGGREGATE", "TRANSFORM")
COMPARISON = approximate(1e-9)
HINTS = (
    "Which of the difficulties can the `csv` module take off your hands, and which remain?",
    "Read with `csv.reader` and the right delimiter. Collect the values of each column in a list, then work out the means.",
    "Prepare an empty list for each name. For each row go over names and cells together with `zip`; a cell that isn't empty becomes a number once its comma is a point.",
)
EXAMPLES = [
    Example(({"m.csv": "day;rain\n1;3,5\n2;\n3;1\n"}, "m.csv"), why="the empty cell does not count: 4.5 / 2"),
    Example(({"m.csv": "\"a;b\";c\n\"1,5\";\n-2;\n"}, "m.csv"), why="nothing was measured in c"),
    Example(({"m.csv": "x\n"}, "m.csv"), why="no lines below the names"),
]
EDGES = {
    "without any value": ({"m.csv": "a;b;c\n;;\n;2;\n"}, "m.csv"),
    "part of them": ({"m.csv": "\"x;y\";z\n1;2\n3;4\n"}, "m.csv"),
    "Decimal numbers": ({"m.csv": "t\n-0,25\n0\n10,75\n"}, "m.csv"),
}
ALWAYS = [({"m.csv": "a;b\n1;-2\n0;2\n0;\n"}, "m.csv")]
MISTAKES = [
    Mistake("You count empty cells as 0, which changes the mean. They don't count at all.", "                if cell:\n                    values[name].append(float(cell.replace(\",\", \".\")))",
            "                values[name].append(float(cell.replace(\",\", \".\") or 0))"),
    Mistake("A semicolon inside quotes doesn't end a cell. Leave the taking apart to the `csv` module.",
            'rows = csv.reader(file, delimiter=";")', 'rows = iter([line.rstrip("\\n").split(";") for line in file])'),
    Mistake("A column without values is missing from your answer; its mean is `None`.", "else None for name, column in values.items()}", "else None for name, column in values.items() if column}"),
    Mistake("You give the sum of each column; divide it by the number of its values.", "sum(column) / len(column)", "sum(column) / 1"),
]
ALSO_RIGHT = [
    Way("Sums and counts for each column need no lists of values, so memory stays small for a long table.",
        """
def means(path: str) -> dict[str, float | None]:
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        names = next(rows)
        sums, counts = [0.0] * len(names), [0] * len(names)
        for row in rows:
            for place, cell in enumerate(row):
                if cell:
                    sums[place] += float(cell.replace(",", "."))
                    counts[place] += 1
    return {name: sums[place] / counts[place] if counts[place] else None for place, name in enumerate(names)}
"""),
]
ORACLE = """
def means(path: str) -> dict[str, float | None]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    table, cell, quoted = [[]], "", False
    for character in text:
        if character == '"':
            quoted = not quoted
        elif character in (";", chr(10)) and not quoted:
            table[-1].append(cell)
            cell = ""
            if character == chr(10):
                table.append([])
        else:
            cell += character
    table.pop()
    answer = {}
    for place, name in enumerate(table[0]):
        numbers = [float(row[place].replace(",", ".")) for row in table[1:] if row[place] != ""]
        answer[name] = sum(numbers) / len(numbers) if numbers else None
    return answer
"""
EXPLANATION = """
`csv.reader` with `delimiter=";"` takes care of the quotes. What it gives are texts, so the commas become points and `float` makes numbers.

| row | day | rain |
|---|---|---|
| `1;3,5` | 1.0 | 3.5 |
| `2;` | 2.0 | empty, not kept |
| `3;1` | 3.0 | 1.0 |
| mean | 2.0 | 2.25 |

Each cell is looked at once, and the lists hold all values. Another way keeps a sum and a count for each column, which needs little memory for a long table.
"""


def means(path: str) -> dict[str, float | None]:
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter=";")
        names = next(rows)
        values: dict[str, list[float]] = {name: [] for name in names}
        for row in rows:
            for name, cell in zip(names, row):
                if cell:
                    values[name].append(float(cell.replace(",", ".")))
    return {name: sum(column) / len(column) if column else None for name, column in values.items()}


def inputs(rng):
    names = rng.sample(["day", '"a;b"', "rain", "größe"], rng.randint(2, 4))
    cells = ["", "", "1", "3,5", "-2", '"0,25"', "10"]
    lines = [";".join(names)] + [";".join(rng.choice(cells) for _ in names) for _ in range(rng.randint(0, 4))]
    return ({"m.csv": "".join(f"{line}\n" for line in lines)}, "m.csv")
