"""One card for each customer

A shop exports its customers as lines of text. The first of the `lines` is a heading: names of columns, separated by
commas. Each further line is a record with the values in the same order. The value in the first column is the
customer's number.

Return a dictionary from each customer's number to a card: a dictionary from the names of the **other** columns to
values.

- A record may be shorter than the heading. The columns it lacks are empty texts on the card.
- A customer may have several records. Then a later value replaces an earlier one, unless the later value is an empty
  text.

There is always a heading, but perhaps no record. Values contain no commas, a record is never longer than the heading,
and every record has a customer's number.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "What does a card look like before the first record of its customer has been read?",
    "Make an empty card for a customer the first time the number appears. Then each record only has to fill in what it knows.",
    "Pair the other columns with the record's other values: `zip` stops at the shorter of the two, which is just right "
    "for short records. Merge those pairs whose value is not empty into the card.",
)
EXAMPLES = [
    Example((["id,name,town", "7,Ann,Leeds", "9,Bo"],), why="the record of 9 lacks its town"),
    Example((["id,name,town", "7,Ann,Leeds", "7,,York"],), why="an empty name replaces nothing"),
    Example((["nr,phone", "12,555", "3,", "12,777"],)),
]
EDGES = {
    "perhaps no record": (["id,name"],),
    "unless the later value is an empty text": Edge((["id,a,b", "1,x,y", "1,,z", "1,w,"],), "empty values come later"),
    "shorter than the heading": (["id,a,b", "1", "2,x", "1,,q"],),
}
MISTAKES = [
    Mistake("A later empty value wipes out what the card knew before.", " if value", ""),
    Mistake("Columns that a record lacks are missing on your cards. They should be there as empty texts.",
            "dict.fromkeys(columns, \"\")", "{}"),
    Mistake("Each record starts a new card, so what earlier records said is lost.",
            "cards.setdefault(number, dict.fromkeys(columns, \"\"))", "cards[number] = dict.fromkeys(columns, \"\")"),
    Mistake("All your customers share one card, because it is made once instead of for each of them.",
            "    for line in records:\n        number, *values = line.split(\",\")\n        card = cards.setdefault(number, dict.fromkeys(columns, \"\"))\n",
            "    blank = dict.fromkeys(columns, \"\")\n    for line in records:\n        number, *values = line.split(\",\")\n        card = cards.setdefault(number, blank)\n"),
    Mistake("Your cards contain the customer's number as well. Only the other columns belong on them.",
            "_, *columns = heading.split(\",\")", "columns = heading.split(\",\")",
            "        number, *values = line.split(\",\")\n", "        values = line.split(\",\")\n        number = values[0]\n"),
]
ORACLE = """
def cards_of(lines: list[str]) -> dict[str, dict[str, str]]:
    table = [line.split(",") for line in lines]
    answer = {}
    for number in {row[0] for row in table[1:]}:
        answer[number] = {}
        for place in range(1, len(table[0])):
            known = [row[place] for row in table[1:] if row[0] == number and place < len(row) and row[place] != ""]
            answer[number][table[0][place]] = known[-1] if known else ""
    return answer
"""
EXPLANATION = """
`dict.fromkeys(columns, "")` makes an empty card, and `setdefault` gives the customer's card or stores that empty one
first. Then `update` takes over the pairs that say something. For `id,name,town` this happens:

| record | pairs | card of 7 afterwards |
|---|---|---|
| `7,Ann,Leeds` | name Ann, town Leeds | `{'name': 'Ann', 'town': 'Leeds'}` |
| `7,,York` | town York | `{'name': 'Ann', 'town': 'York'}` |

Every value is looked at once. The same could be done with `csv.DictReader`, which also understands values in quotes.
"""


def cards_of(lines: list[str]) -> dict[str, dict[str, str]]:
    heading, *records = lines
    _, *columns = heading.split(",")
    cards: dict[str, dict[str, str]] = {}
    for line in records:
        number, *values = line.split(",")
        card = cards.setdefault(number, dict.fromkeys(columns, ""))
        card.update({column: value for column, value in zip(columns, values) if value})
    return cards


def inputs(rng):
    columns = ["id", *rng.sample(["name", "town", "phone", "mail"], rng.randint(1, 3))]
    records = []
    for _ in range(rng.randint(1, 6)):
        values = [rng.choice(["", "", "x", "y", "z"]) for _ in columns[1:]]
        records.append(",".join([rng.choice("123"), *values[: rng.randint(0, len(values))]]))
    return ([",".join(columns), *records],)
