"""Orders by city

A shop moves from CSV to JSON. Its file `orders` has the columns `id`, `city` and `amount` in this order, with a line of these names on top; no cell holds commas or quotes, and every line has three cells.

Write a JSON file to the path `target` and return nothing. It holds an object with two keys. The value of `cities` is an object from each city to the list of its orders, which are objects with the keys `order` (the id as it is)
and `cents` (a whole number), in the order of the file; cities come in the order in which they first occur. The value of `rejected` is the list of the ids of orders that are not taken, in the order of the file. An order
is taken if its city is not empty and its amount is right: one or more digits, a point and exactly two digits, such as `12.50`.

Write the JSON with an indent of one space and letters such as `ü` as they are, without a line break at the end.
"""
import csv
import json
import re

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("TRANSFORM", "VALIDATE")
HINTS = (
    "Which Python value, handed to `json.dump`, would give exactly the wanted file?",
    "Build a dictionary of lists and a list of rejected ids while you read the rows, and write both at the end.",
    "Ask with `re.fullmatch` whether an amount is right. Without its point it is the number of cents.",
)
EXAMPLES = [
    Example(({"o.csv": "id,city,amount\n7,Ulm,12.50\n8,Köln,3.00\n9,Ulm,0.05\n10,,4.00\n11,Ulm,5\n"}, "o.csv", "o.json")),
    Example(({"o.csv": "id,city,amount\na,Rome,-1.00\nb,Rome,1.000\n"}, "o.csv", "o.json"), why="both amounts are wrong, so there is no city"),
    Example(({"o.csv": "id,city,amount\n"}, "o.csv", "o.json")),
]
EDGES = {
    "city is not empty": ({"o.csv": "id,city,amount\n1,,1.00\n2,,x\n3,A,2.00\n"}, "o.csv", "o.json"),
    "exactly two digits": ({"o.csv": "id,city,amount\n1,A,1.5\n2,A,.50\n3,A,1.505\n4,A,1,\n5,A,10.50\n".replace("1,\n", "1.\n")}, "o.csv", "o.json"),
    "a whole number": Edge(({"o.csv": "id,city,amount\n1,A,19.99\n2,A,1.10\n3,A,0.29\n4,B,007.07\n"}, "o.csv", "o.json"), "amounts that floats can't hold"),
}
ALWAYS = [({"o.csv": "id,city,amount\n1,den Haag,1.00\n2,DEN HAAG,2.00\n"}, "o.csv", "o.json"), ({"o.csv": "id,city,amount\n1,A,1x50\n2,A,1.50 \n3,B,2.00\n", "o.json": "old"}, "o.csv", "o.json")]
MISTAKES = [
    Mistake("`int(float(…) * 100)` loses a cent for some amounts, such as 19.99. Stay with digits.", 'int(amount.replace(".", ""))', "int(float(amount) * 100)"),
    Mistake("You take amounts that don't have exactly two digits after the point.", '"[0-9]+[.][0-9]{2}"', '"[0-9]+[.][0-9]+"'),
    Mistake("Orders without a city are taken under an empty name.", "if city and re", "if re"),
    Mistake("Each order replaces the earlier ones of its city.", "cities.setdefault(city, []).append(entry)", "cities[city] = [entry]"),
    Mistake("Letters such as `ü` were written in another form.", ", ensure_ascii=False", ""),
]
ORACLE = """
import json

def convert(orders: str, target: str) -> None:
    with open(orders, encoding="utf-8") as file:
        lines = [line.split(",") for line in file.read().split(chr(10))[1:] if line]
    def cents(text):
        whole, point, rest = text.partition(".")
        digits = "0123456789"
        if whole and point and len(rest) == 2 and all(c in digits for c in whole + rest):
            return int(whole) * 100 + int(rest)
        return None
    good = [line for line in lines if line[1] != "" and cents(line[2]) is not None]
    names = list(dict.fromkeys(line[1] for line in good))
    cities = {name: [{"order": line[0], "cents": cents(line[2])} for line in good if line[1] == name] for name in names}
    with open(target, "w", encoding="utf-8") as file:
        file.write(json.dumps({"cities": cities, "rejected": [line[0] for line in lines if line not in good]}, indent=" ", ensure_ascii=False))
"""
ALSO_RIGHT = [
    Way("`Decimal` makes exact cents of a checked amount as well; multiplying is then safe.",
        """
from decimal import Decimal

def convert(orders: str, target: str) -> None:
    result: dict = {"cities": {}, "rejected": []}
    with open(orders, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["city"] and re.fullmatch("[0-9]+[.][0-9][0-9]", row["amount"]):
                entry = {"order": row["id"], "cents": int(Decimal(row["amount"]) * 100)}
                result["cities"].setdefault(row["city"], []).append(entry)
            else:
                result["rejected"].append(row["id"])
    with open(target, "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1, ensure_ascii=False)
"""),
]
EXPLANATION = """
The wanted file is a dictionary of lists, so build just that and let `json.dump` write it. Each row is either taken or rejected:

| row | city | amount | goes to |
|---|---|---|---|
| 7 | Ulm | 12.50 | Ulm, 1250 cents |
| 8 | Köln | 3.00 | Köln, 300 cents |
| 9 | Ulm | 0.05 | Ulm, 5 cents |
| 10 | | 4.00 | rejected |
| 11 | Ulm | 5 | rejected |

Taking the point out of a checked amount gives exact cents; `float` would not. Each row is looked at once, and the result is held in memory. Another way to exact cents is `Decimal`.
"""


def convert(orders: str, target: str) -> None:
    cities: dict[str, list[dict[str, str | int]]] = {}
    rejected = []
    with open(orders, encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for number, city, amount in rows:
            if city and re.fullmatch("[0-9]+[.][0-9]{2}", amount):
                entry: dict[str, str | int] = {"order": number, "cents": int(amount.replace(".", ""))}
                cities.setdefault(city, []).append(entry)
            else:
                rejected.append(number)
    with open(target, "w", encoding="utf-8") as file:
        json.dump({"cities": cities, "rejected": rejected}, file, indent=1, ensure_ascii=False)


def inputs(rng):
    lines = ["id,city,amount"]
    for number in range(rng.randint(0, 6)):
        amount = rng.choice(["12.50", "19.99", "0.29", "3.00", "5", "1.5", "-2.00", "x"])
        lines.append(f"k{number},{rng.choice(['Ulm', 'Köln', 'Rome', 'Ulm', ''])},{amount}")
    return ({"o.csv": "".join(f"{line}\n" for line in lines)}, "o.csv", "o.json")
