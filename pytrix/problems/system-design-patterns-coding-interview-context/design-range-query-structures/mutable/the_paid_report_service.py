"""The paid report service

A shop keeps the stock of its shelves in `stock`. During the day two kinds of events happen, each a tuple:

- `("set", shelf, count)`: from now on that shelf holds `count` things.
- `("report", first, last)`: somebody wants to know how many things there are on the shelves from `first` to `last`, both included.

Every report costs one cent for each thing it counts. Return the cents for all reports of the day together. `stock` itself may be changed. There are many shelves and many events of both kinds, so neither may look at all shelves.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
HINTS = (
    "Totals from the first shelf on make reports quick, but what does one `set` do to them?",
    "Cut the shelves into blocks of some hundred, and keep the total of each block. A `set` changes one total.",
    "A report adds the shelves before the first whole block, the totals of the whole blocks inside, and the shelves behind the last one. Walk from `first` on: jump over a block when the place begins one that fits, else go one shelf further.",
)
EXAMPLES = [
    Example(([3, 1, 4], [("report", 0, 2), ("set", 1, 5), ("report", 1, 2)]), why="8 things, then 5 + 4"),
    Example(([2, 2], [("set", 0, 0), ("set", 0, 7), ("report", 0, 0)])),
    Example(([6, 1, 1, 1], [("report", 3, 3), ("report", 0, 3)])),
]
EDGES = {
    "both included": Edge(([5, 6, 7, 8], [("report", 1, 1), ("report", 2, 3)]), "single shelves and the last"),
    "from now on": Edge(([1, 1, 1], [("report", 0, 2), ("set", 2, 9), ("set", 2, 4), ("report", 0, 2)]), "a shelf set twice"),
    "many shelves": Edge(([1] * 700, [("report", 0, 699), ("report", 250, 260), ("set", 256, 50), ("report", 10, 600), ("report", 256, 511), ("report", 512, 699), ("report", 0, 254), ("report", 256, 510), ("set", 699, 0), ("report", 0, 699)]), "seven hundred shelves"),
    "cents for all reports": Edge(([4], [("set", 0, 3)]), "no report"),
}
ALWAYS = [
    ([2, 9, 4, 6, 7, 0, 8, 8, 8, 1, 1, 8, 1, 5, 4, 5, 4, 1, 4, 3, 5, 9, 6, 3, 3, 3, 3, 6, 9, 7, 2, 9, 6, 0, 0, 8, 4, 6, 1, 1, 3, 6, 9, 4, 3, 5, 9, 3, 1, 1, 8, 0, 7, 5, 7, 4, 3, 1, 9, 5, 9, 5, 9, 7, 8, 4, 5, 0, 2, 6, 4, 1, 8, 3, 6, 0, 8, 8, 8, 2, 6, 1, 0, 9, 9, 1, 9, 9, 6, 4, 7, 0, 7, 5, 1, 1, 5, 5, 3, 2, 0, 7, 6, 6, 6, 2, 5, 4, 0, 7, 2, 4, 3, 3, 3, 4, 8, 2, 8, 5, 6, 0, 0, 8, 6, 1, 2, 1, 2, 5, 6, 9, 5, 6, 1, 7, 9, 8, 3, 4, 2, 3, 0, 2, 7, 4, 7, 7, 4, 6, 8, 1, 2, 8, 0, 5, 4, 1, 2, 8, 3, 8, 2, 9, 0, 9, 5, 9, 9, 6, 5, 9, 9, 5, 9, 3, 0, 1, 0, 0, 1, 3, 5, 9, 6, 9, 4, 6, 2, 0, 4, 2, 6, 1, 7, 5, 6, 6, 9, 1, 5, 7, 5, 9, 6, 4, 6, 2, 2, 6, 8, 2, 2, 1, 4, 8, 9, 0, 1, 6, 5, 6, 8, 0, 2, 7, 7, 3, 1, 7, 1, 7, 8, 2, 2, 1, 9, 7, 9, 2, 7, 3, 7, 9, 8, 9, 4, 1, 3, 3, 1, 9, 1, 3, 8, 9, 9, 0, 4, 1, 3, 2, 9, 8, 4, 8, 7, 6, 6, 0, 7, 1, 0, 7, 9, 0, 3, 7, 9, 6, 4, 0, 5, 5, 6, 3, 4, 5, 4, 5, 7, 8, 2, 3, 4, 6, 2, 2, 8, 1], [("report", 204, 238), ("set", 76, 7), ("set", 81, 3), ("set", 257, 8), ("report", 292, 298), ("report", 10, 271)]),
]
MISTAKES = [
    Mistake("The shelf's own count has to change too, else the next `set` of it and short reports use the old one.", "            stock[first] = second\n", ""),
    Mistake("A `set` changes the block's total by the difference to the old count.", "totals[first // BLOCK] += second - stock[first]", "totals[first // BLOCK] += second"),
    Mistake("The last shelf of a report is included.", "while place <= second:", "while place < second:"),
    Mistake("A block may only be jumped over when its last shelf still belongs to the report.", "place % BLOCK == 0 and place + BLOCK - 1 <= second", "place % BLOCK == 0"),
    Mistake("The first shelf of a report is included.", "place = first\n", "place = first + 1\n"),
]
SIZE = 1_000
SLOW = [
    Slow(
        "Each report adds up all its shelves. Keep totals of whole blocks of shelves, so that most of them need not be looked at.",
        """
def cents(stock: list[int], events: list[tuple[str, int, int]]) -> int:
    paid = 0
    for kind, first, second in events:
        if kind == "set":
            stock[first] = second
        else:
            for place in range(first, second + 1):
                paid += stock[place]
    return paid
""",
    )
]
ALSO_RIGHT = [
    Way(
        "The pieces of a report can be summed as slices, which is quicker in Python but has three cases.",
        '''
BLOCK = 256


def cents(stock: list[int], events: list[tuple[str, int, int]]) -> int:
    totals = [sum(stock[start:start + BLOCK]) for start in range(0, len(stock), BLOCK)]
    paid = 0
    for kind, first, second in events:
        if kind == "set":
            totals[first // BLOCK] += second - stock[first]
            stock[first] = second
            continue
        begin, end = -(-first // BLOCK), (second + 1) // BLOCK
        if begin < end:
            paid += sum(stock[first:begin * BLOCK]) + sum(totals[begin:end]) + sum(stock[end * BLOCK:second + 1])
        else:
            paid += sum(stock[first:second + 1])
    return paid
''',
    )
]
EQUIVALENT = {
    "BLOCK = 256 -> BLOCK = 257": "the size of a block decides only how long it takes",
    "BLOCK = 256 -> BLOCK = 255": "the size of a block decides only how long it takes",
    "totals = [sum(stock[start:start + BLOCK]) for start in range(0, len(stock), BLOCK)] -> totals = [sum(stock[start:start + BLOCK]) for start in range(0, len(stock) + 1, BLOCK)]": "an empty block is never asked for",
    "if place % BLOCK == 0 and place + BLOCK - 1 <= second: -> if place % BLOCK == -1 and place + BLOCK - 1 <= second:": "never jumping is only slower",
    "if place % BLOCK == 0 and place + BLOCK - 1 <= second: -> if place % BLOCK == 0 and place + BLOCK - 1 < second:": "jumping less often is only slower",
    "if place % BLOCK == 0 and place + BLOCK - 1 <= second: -> if place % BLOCK == 0 and place + BLOCK + 1 <= second:": "jumping less often is only slower",
    "if place % BLOCK == 0 and place + BLOCK - 1 <= second: -> if place % BLOCK == 0 and place + BLOCK - 0 <= second:": "jumping less often is only slower",
}
EXPLANATION = """
Blocks are a compromise: with about as many blocks as there are shelves in a block, neither kind of event looks at more than a few hundred numbers. With blocks of 2 and the stock 3, 1, 4, 1, 5:

| event | totals | walk | cents |
|---|---|---|---|
| at first | 4, 5, 5 | | |
| report 1 to 4 | 4, 5, 5 | shelf 1: 1, block 1: 5, shelf 4: 5 | 11 |
| set 0 to 9 | 10, 5, 5 | | |
| report 0 to 3 | 10, 5, 5 | block 0: 10, block 1: 5 | 15 |

A `set` takes the same few steps, a report grows with the square root of the number of shelves, if the size of a block does. A Fenwick tree makes both grow with the logarithm.
"""

BLOCK = 256


def cents(stock: list[int], events: list[tuple[str, int, int]]) -> int:
    totals = [sum(stock[start : start + BLOCK]) for start in range(0, len(stock), BLOCK)]
    paid = 0
    for kind, first, second in events:
        if kind == "set":
            totals[first // BLOCK] += second - stock[first]
            stock[first] = second
            continue
        place = first
        while place <= second:
            if place % BLOCK == 0 and place + BLOCK - 1 <= second:
                paid += totals[place // BLOCK]
                place += BLOCK
            else:
                paid += stock[place]
                place += 1
    return paid


def inputs(rng):
    stock = [rng.randint(0, 9) for _ in range(rng.choice([1, 3, 6, 300]))]
    events = []
    for _ in range(rng.randint(2, 6)):
        shelf = rng.randrange(len(stock))
        events.append(rng.choice([("set", shelf, rng.randint(0, 9)), ("report", shelf, rng.randrange(shelf, len(stock)))]))
    return stock, events


def large(rng, size):
    stock = [rng.randint(0, 9) for _ in range(60_000)]
    events = []
    for _ in range(size):
        events.append(("set", rng.randrange(60_000), rng.randint(0, 9)))
        events.append(("report", rng.randint(0, 2_000), rng.randint(55_000, 59_999)))
    return stock, events
