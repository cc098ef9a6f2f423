"""The longest dry spell

A rain gauge has written one line a day for a hundred years: a date, a space and the rain in whole millimetres, such as
`2026-03-01 12`. The file is too long to be kept in memory, so remember no more than you need.

Return a list of two numbers: the length of the longest run of days in the file at `path` without any rain, and the rain of all
days together. Days are one after the other, as the lines are. An empty file gives `[0, 0]`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Which few numbers do you need to remember from one line to the next?",
    "Three: the total, the length of the dry row that ends at this line, and the longest one so far.",
    "A dry day makes the current row longer by one, a wet one sets it back to 0. After each line compare it with the longest.",
)
EXAMPLES = [
    Example(({"r.txt": "2026-03-01 0\n2026-03-02 4\n2026-03-03 0\n2026-03-04 0\n"}, "r.txt"), why="the last two days are the longest row"),
    Example(({"r.txt": "2026-03-01 10\n2026-03-02 20\n"}, "r.txt"), why="no dry day"),
    Example(({"r.txt": "2026-03-01 0\n2026-03-02 0\n2026-03-03 105\n2026-03-04 0\n"}, "r.txt")),
]
EDGES = {
    "An empty file": ({"r.txt": ""}, "r.txt"),
    "without any rain": Edge(({"r.txt": "2026-01-01 0\n2026-01-02 0\n2026-01-03 0"}, "r.txt"), "dry from first to last"),
}
MISTAKES = [
    Mistake("You count all dry days together. A wet day ends the row.", "row = row + 1 if rain == 0 else 0", "row += rain == 0"),
    Mistake("You return the row that ends with the last day; an earlier one may be longer.", "return [longest, total]", "return [row, total]"),
    Mistake("A day with 10 millimetres ends with the digit 0, but is not dry. Compare numbers.", "rain == 0", "line.rstrip()[-1] == '0'"),
    Mistake("You give the rain of the last day only; add up that of all days.", "total += rain", "total = rain"),
]
EXPLANATION = """
Three numbers are enough, however long the file is: the total, the dry row that ends here, and the longest one so far.

| rain | row | longest | total |
|---|---|---|---|
| 0 | 1 | 1 | 0 |
| 4 | 0 | 1 | 4 |
| 0 | 1 | 1 | 4 |
| 0 | 2 | 2 | 4 |

The work grows with the number of lines; the memory stays the same.
"""


def dry_spell(path: str) -> list[int]:
    total = row = longest = 0
    with open(path, encoding="utf-8") as gauge:
        for line in gauge:
            rain = int(line.split()[1])
            total += rain
            row = row + 1 if rain == 0 else 0
            longest = max(longest, row)
    return [longest, total]


def inputs(rng):
    lines = [f"2026-05-{day:02} {rng.choice([0, 0, 0, 3, 10, 20])}\n" for day in range(1, rng.randint(2, 10))]
    return ({"r.txt": "".join(lines)}, "r.txt")
