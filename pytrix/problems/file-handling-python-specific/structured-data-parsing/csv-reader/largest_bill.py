"""The largest bill

An office keeps its bills in a CSV file. The first line holds the names of the columns; on every further line stand a customer, a place and an
amount in whole euros, in this order. Customers and places may hold commas, in which case they stand in double quotes.

Return the customer with the largest bill in the file at `path`. If several bills are equally large, return the customer that stands first. If there are no
bills, return an empty text.
"""
import csv

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Where would `line.split(\",\")` go wrong with these lines?",
    "Let `csv.reader` take the lines apart, and use `next` to pass over the names of the columns. Then remember the largest bill so far.",
    "The third cell is a text, so make it a number before you compare. A later bill wins only if it is really larger.",
)
EXAMPLES = [
    Example(({"b.csv": "customer,place,amount\n\"Smith, Ann\",Oslo,90\nBo,\"Bath, UK\",120\n"}, "b.csv")),
    Example(({"b.csv": "customer,place,amount\n\"Lee, Jo\",Rome,40\nAda,Rome,40\n"}, "b.csv"), why="equally large, and Lee, Jo stands first"),
    Example(({"b.csv": "customer,place,amount\n"}, "b.csv"), why="there are no bills"),
]
EDGES = {
    "equally large": ({"b.csv": "c,p,a\nX,Y,7\nZ,\"Y, Y\",9\nW,Y,9\n"}, "b.csv"),
    "hold commas": ({"b.csv": "c,p,a\n\"A, B\",\"C, D\",3\n\"E, F\",G,2\n"}, "b.csv"),
    "largest bill": Edge(({"b.csv": "c,p,a\nA,B,9\nC,D,100\nE,F,20\n"}, "b.csv"), "100 is more than 9"),
}
ALWAYS = [({"b.csv": "c,p,a\nA,B,0\n"}, "b.csv")]
MISTAKES = [
    Mistake("The amounts are compared as texts, so 9 beats 100. Make them numbers first.", "int(row[2])", "row[2]", 'customer, best = "", -1', 'customer, best = "", ""'),
    Mistake("Of equally large bills the first one counts; you return the last one.", "if amount > best:", "if amount >= best:"),
    Mistake("A comma inside quotes tears a customer apart. `csv.reader` knows about quotes.", "csv.reader(file)", 'iter([line.rstrip("\\n").split(",") for line in file])'),
    Mistake("You return the place; it should be the customer.", "customer = row[0]", "customer = row[1]"),
]
EXPLANATION = """
`csv.reader` gives each line as a list of texts and understands quotes. `next` takes the names of the columns away, so that only bills are left.

| row | amount | largest so far |
|---|---|---|
| `['Smith, Ann', 'Oslo', '90']` | 90 | 90, Smith, Ann |
| `['Bo', 'Bath, UK', '120']` | 120 | 120, Bo |

Each line is looked at once, and only one is in memory.
"""


def largest_bill(path: str) -> str:
    customer, best = "", -1
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for row in rows:
            amount = int(row[2])
            if amount > best:
                customer = row[0]
                best = amount
    return customer


def inputs(rng):
    lines, places = ["customer,place,amount"], ["Oslo", "Rome", '"Bath, UK"']
    for _ in range(rng.randint(0, 5)):
        name = rng.choice(['"Smith, Ann"', "Bo", "Ada", '"Lee, Jo"', "Zoë"])
        lines.append(f"{name},{rng.choice(places)},{rng.choice([0, 9, 40, 90, 100, 120])}")
    return ({"b.csv": "".join(f"{line}\n" for line in lines)}, "b.csv")
