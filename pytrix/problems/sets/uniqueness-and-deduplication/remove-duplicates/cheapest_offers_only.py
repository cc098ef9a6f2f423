"""The cheapest offer of each

A website collects offers from many shops. Read them from the input, one on each line, until an empty line: a price in
whole euros, a space, and the name of the article, which may have several words. `Desk Lamp` and `desk lamp` are the
same article: capitals make no difference.

Print each article once, in the order in which the articles first came, in the form of the input: with its **lowest**
price, and with the name as it was written in the offer with that price. If several offers of an article have the
lowest price, the first of them counts. Without offers, print `no offers`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "What makes two offers offers of the same article, and what has to be kept of the better one?",
    "Keep a dictionary from the name in small letters to the price and the name as it was written. Its keys stay in the order in which they came.",
    "Cut each line at its first space only. A new offer replaces the old one if it is cheaper, but not if it costs the same.",
)
EXAMPLES = [
    Example("30 Desk Lamp\n12 rug\n25 desk lamp\n14 Rug\n25 DESK LAMP\n\n", why="the lamp for 25 came first as desk lamp"),
    Example("9 cup\n100 Sofa\n10 cup\n\n", why="9 is lower than 10 and 100"),
    Example("5 mug\n5 Mug\n4 jug\n\n"),
]
EDGES = {
    "Without offers": "\n",
    "several words": "8 blue tea pot\n7 Blue Tea Pot\n8 blue tea cup\n\n",
    "the first of them": "20 Oven\n15 oven\n15 OVEN\n15 oVen\n\n",
    "in the order in which the articles first came": "50 bed\n9 mat\n40 Bed\n8 mat\n\n",
}
MISTAKES = [
    Mistake("Prices are compared as texts, so 9 counts as more than 10. They are numbers.", "price = int(number)", "price = number"),
    Mistake("If the price is the same, the first offer counts, but you take the later one.", "price < best[key][0]", "price <= best[key][0]"),
    Mistake("You keep the first offer of each article, whatever it costs.", "if key not in best or price < best[key][0]:", "if key not in best:"),
    Mistake("An article that gets cheaper moves to the end. It should keep its place.", "            best[key] = (price, name)\n", "            best.pop(key, None)\n            best[key] = (price, name)\n"),
    Mistake("You print the names in small letters. They should be as they were written.", "best[key] = (price, name)", "best[key] = (price, key)"),
    Mistake("Names that differ in capitals only are different articles in your answer.", "key = name.lower()", "key = name"),
]
ALSO_RIGHT = [
    Way("All offers are kept, grouped by article, and the cheapest of each group is looked up in the end: `min` returns the first of several. It takes more memory.",
        """
def program() -> None:
    offers: dict[str, list[tuple[int, str]]] = {}
    line = input()
    while line:
        number, name = line.split(" ", 1)
        offers.setdefault(name.lower(), []).append((int(number), name))
        line = input()
    for group in offers.values():
        print(*min(group, key=lambda offer: offer[0]))
    if not offers:
        print("no offers")
"""),
]
ORACLE = """
def program() -> None:
    rows = []
    line = input()
    while line != "":
        words = line.split(" ")
        rows.append((int(words[0]), " ".join(words[1:])))
        line = input()
    done = []
    for _, name in rows:
        if name.upper() not in done:
            done.append(name.upper())
            alike = [row for row in rows if row[1].upper() == name.upper()]
            low = sorted(row[0] for row in alike)[0]
            print([f"{price} {each}" for price, each in alike if price == low][0])
    if rows == []:
        print("no offers")
"""
EXPLANATION = """
The key says which offers belong together; the value keeps what will be printed.

| offer | key | best offer afterwards |
|---|---|---|
| 30 Desk Lamp | desk lamp | 30 Desk Lamp |
| 12 rug | rug | 12 rug |
| 25 desk lamp | desk lamp | 25 desk lamp |
| 14 Rug | rug | 12 rug |
| 25 DESK LAMP | desk lamp | 25 desk lamp |

Writing to a key that is there leaves it at its place, so the order comes by itself. Each offer costs one or two
look-ups.
"""


def program() -> None:
    best: dict[str, tuple[int, str]] = {}
    line = input()
    while line:
        number, name = line.split(" ", 1)
        price = int(number)
        key = name.lower()
        if key not in best or price < best[key][0]:
            best[key] = (price, name)
        line = input()
    for price, name in best.values():
        print(price, name)
    if not best:
        print("no offers")


def inputs(rng):
    lines = []
    for _ in range(rng.randint(2, 7)):
        name = rng.choice(["rug", "Rug", "RUG", "desk lamp", "Desk Lamp", "desk rug", "Sofa"])
        lines.append(f"{rng.choice([8, 9, 10, 12, 100])} {name}")
    return "".join(line + "\n" for line in [*lines, ""])
