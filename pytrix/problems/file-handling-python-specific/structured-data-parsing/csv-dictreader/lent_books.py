"""Books not yet back

A library's list of loans is a CSV file with a line of column names, in any order; among them are `reader`, `title` and `back`. In `back` stands the
day on which the book came back, or nothing. A line that ends early, before it reaches `back`, means the same as an empty cell. Every line holds at
least its `reader` and its `title`, and other columns don't matter.
A title with a comma in it stands in double quotes.

Return a dictionary from each reader in the file at `path` who still has books to the sorted list of their titles. Someone may have two copies of
one title; then it stands there twice. Readers who brought back everything are not in it.
"""
import csv

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("PARTITION", "SORT")
HINTS = (
    "If the columns may come in any order, how do you know which cell is the title?",
    "`csv.DictReader` gives each line as a dictionary by column name. What does it put where a line ends early?",
    "Missing cells are `None`, empty ones an empty text: both count as false. Put titles into a list for each reader, and sort at the end.",
)
EXAMPLES = [
    Example(({"l.csv": "title,reader,back\nEmma,Ann,\nDune,Ann,\nUlysses,Bo,2026-02-01\n"}, "l.csv"), why="Bo brought everything back"),
    Example(({"l.csv": "reader,no,title,back\nBo,7,Emma\n"}, "l.csv"), why="the line ends early"),
    Example(({"l.csv": "back,title,reader\n2026-01-05,Dune,Ann\n"}, "l.csv"), why="nobody has books"),
]
EDGES = {
    "ends early": Edge(({"l.csv": "title,reader,back,note\nA,Ann\nB,Ann,\nC,Ann,2026-01-01\n"}, "l.csv"), "three ways to end"),
    "two copies": ({"l.csv": "reader,title,back\nAnn,Emma,\nBo,Emma,\nAnn,Emma,\n"}, "l.csv"),
    "comma in it": ({"l.csv": 'reader,title,back\nAnn,"Now, Voyager",\nBo,"Dune, again",2026-01-01\n'}, "l.csv"),
    "in any order": ({"l.csv": "back,reader,title\n,Ann,B\n,Ann,A\n2026-01-01,Ann,C\n"}, "l.csv"),
}
ALWAYS = [({"l.csv": "reader,title,back\n"}, "l.csv")]
MISTAKES = [
    Mistake("A line that ends early gives `None` for what is missing, which is not the empty text.", 'if not row["back"]:', 'if row["back"] == "":'),
    Mistake("Those are the books that came back; return the others.", 'if not row["back"]:', 'if row["back"]:'),
    Mistake("The titles of each reader should be sorted; yours stand in the order of the file.", "sorted(titles) for", "titles for"),
    Mistake("Two copies of one title are two books, but you keep one.", "sorted(titles)", "sorted(set(titles))"),
    Mistake("The columns may come in any order: use their names, not their places.", 'row["reader"], []).append(row["title"])', 'list(row.values())[0], []).append(list(row.values())[1])'),
]
ALSO_RIGHT = [
    Way("`csv.reader` with `index` on the line of names does without dictionaries; cells that are missing need a question of their own.",
        """
def not_back(path: str) -> dict[str, list[str]]:
    with open(path, encoding="utf-8", newline="") as file:
        names, *rows = csv.reader(file)
    reader, title, back = (names.index(name) for name in ("reader", "title", "back"))
    lent: dict[str, list[str]] = {}
    for row in rows:
        if len(row) <= back or not row[back]:
            lent[row[reader]] = sorted([*lent.get(row[reader], []), row[title]])
    return lent
"""),
]
ORACLE = """
def not_back(path: str) -> dict[str, list[str]]:
    def split(line):
        cells, quoted = [""], False
        for character in line:
            if character == chr(34):
                quoted = not quoted
            elif character == "," and not quoted:
                cells.append("")
            else:
                cells[-1] += character
        return cells

    with open(path, encoding="utf-8") as file:
        lines = file.read().split(chr(10))
    names = split(lines[0])
    loans = []
    for line in lines[1:]:
        cells = split(line) + [""] * len(names)
        if line and cells[names.index("back")] == "":
            loans.append((cells[names.index("reader")], cells[names.index("title")]))
    return {who: sorted(title for other, title in loans if other == who) for who, _ in loans}
"""
EXPLANATION = """
`csv.DictReader` reads the names from the first line and gives each further line as a dictionary, so the order of the columns doesn't matter.

| title | reader | back | still lent |
|---|---|---|---|
| Emma | Ann | `''` | yes |
| Dune | Ann | `''` | yes |
| Ulysses | Bo | `'2026-02-01'` | no |

A line that ends early gives `None`; `restval=""` would give an empty text instead. `not` covers both. Each line is looked at once, and sorting the titles costs a
little more. Another way reads plain lists and finds the places of the columns with `index`.
"""


def not_back(path: str) -> dict[str, list[str]]:
    lent: dict[str, list[str]] = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not row["back"]:
                lent.setdefault(row["reader"], []).append(row["title"])
    return {reader: sorted(titles) for reader, titles in lent.items()}


def inputs(rng):
    names = ["reader", "title", "back"] + rng.choice([[], ["no"]])
    rng.shuffle(names)
    lines = [",".join(names)]
    for _ in range(rng.randint(1, 6)):
        row = {"reader": rng.choice(["Ann", "Bo", "Zoë"]), "title": rng.choice(["Emma", "Dune", '"Now, Voyager"']), "no": "7"}
        row["back"] = rng.choice(["", "", "2026-02-01"])
        cells = [row[name] for name in names]
        if not row["back"] and max(names.index("reader"), names.index("title")) < names.index("back") and rng.random() < 0.5:
            cells = cells[: names.index("back")]
        lines.append(",".join(cells))
    return ({"l.csv": "".join(f"{line}\n" for line in lines)}, "l.csv")
