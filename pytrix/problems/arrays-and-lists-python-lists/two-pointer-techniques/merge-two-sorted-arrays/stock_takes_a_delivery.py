"""The stock takes in a delivery

A warehouse keeps its stock in the list `stock`. It begins with entries, each a list of article number and pieces, in
ascending order of the article numbers; behind them come spare places with `None`, at least as many as the delivery
has entries. `delivery` has entries of the same form and order. Within either list no article number occurs twice.

Work the delivery into the list `stock` itself and return nothing. An article that is there already gets the delivered
pieces on top; a new article gets an entry in its place. Afterwards all entries stand in ascending order at the
beginning, and the places that were not needed stay `None` behind them. Move every entry at most once. `delivery` must
stay as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SORT")
REQUIRES = ("arguments unchanged",)
COMPARE = "argument:stock"
HINTS = (
    "Filling from the back needs to know where the back is. How many entries will there be, if some articles are in both lists?",
    "Count the entries of both lists, and take away the articles that are in both. Then fill from the last place that will be used.",
    "From the back the larger article number is written; if both numbers are equal, one entry with the sum, and both positions move.",
)
EXAMPLES = [
    Example(([[3, 10], [7, 4], None, None], [[5, 1], [7, 6]]), why="article 7 has 4 + 6 pieces, 5 is new, one place stays free"),
    Example(([[2, 5], None, None, None], [[1, 8], [4, 9]]), why="both articles are new"),
    Example(([[6, 1], None], [[6, 2]]), why="no new entry"),
]
EDGES = {
    "spare places": Edge(([None, None, None], [[4, 1], [9, 2]]), "the warehouse is empty"),
    "stay `None`": Edge(([[1, 1], [2, 2], [3, 3], None, None, None], [[1, 5], [2, 5], [3, 5]]), "all articles are there already"),
    "delivery": Edge(([[5, 5], None], []), "an empty delivery"),
    "at least as many": Edge(([[408, 1], [1009, 2], None, None, None], [[1, 4], [2, 4]]), "more spare places than needed"),
}
MISTAKES = [
    Mistake("Articles that are in both lists need one entry only. Without counting them first, your entries end up too far back.",
            "own + len(delivery) - both", "own + len(delivery)"),
    Mistake("An article that is there already should get the delivered pieces on top, not instead of its own.",
            "[number, pieces + stock[own][1]]", "[number, pieces]"),
    Mistake("An article that is there already now has two entries.",
            """
def take_delivery(stock: list[list[int] | None], delivery: list[list[int]]) -> None:
    entries = [entry for entry in stock if entry is not None] + delivery
    entries.sort()
    stock[: len(entries)] = entries
"""),
    Mistake("You built the result in a new list. The list `stock` that the warehouse holds has not changed.",
            """
def take_delivery(stock: list[list[int] | None], delivery: list[list[int]]) -> None:
    total = dict(entry for entry in stock if entry is not None)
    for number, pieces in delivery:
        total[number] = total.get(number, 0) + pieces
    stock = [list(entry) for entry in sorted(total.items())]
"""),
    Mistake("The places that were not needed have disappeared. They should stay, with `None` in them.",
            """
def take_delivery(stock: list[list[int] | None], delivery: list[list[int]]) -> None:
    total = dict(entry for entry in stock if entry is not None)
    for number, pieces in delivery:
        total[number] = total.get(number, 0) + pieces
    stock[:] = [list(entry) for entry in sorted(total.items())]
"""),
]
ORACLE = """
def take_delivery(stock: list[list[int] | None], delivery: list[list[int]]) -> None:
    places = len(stock)
    numbers = {entry[0] for entry in stock + delivery if entry}
    rows = []
    for number in sorted(numbers):
        rows.append([number, sum(entry[1] for entry in stock + delivery if entry and entry[0] == number)])
    stock.clear()
    stock.extend(rows)
    while len(stock) < places:
        stock.append(None)
"""
ALSO_RIGHT = [
    Way("A dictionary adds up the pieces and is sorted at the end. That is shorter, but it builds everything a second time and sorts what "
        "was in order already.",
        """
def take_delivery(stock: list[list[int] | None], delivery: list[list[int]]) -> None:
    total: dict[int, int] = {}
    for entry in [*stock, *delivery]:
        if entry is not None:
            total[entry[0]] = total.get(entry[0], 0) + entry[1]
    stock[: len(total)] = [list(entry) for entry in sorted(total.items())]
"""),
]
EXPLANATION = """
The number of entries afterwards is known once the articles in both lists are counted, so the last place that will be
used is known as well. From there the lists are merged backwards; a common article becomes one entry. For
`[[3, 10], [7, 4], None, None]` and `[[5, 1], [7, 6]]` there will be 2 + 2 - 1 = 3 entries:

| compared | place 2 | place 1 | place 0 |
|---|---|---|---|
| 7 and 7 | `[7, 10]` | | |
| 3 and 5 | `[7, 10]` | `[5, 1]` | |
| 3, delivery used up | `[7, 10]` | `[5, 1]` | `[3, 10]` |

What is left of the stock stands right already. No entry is overwritten before it was read, and each is moved once at
most, so the work grows with the number of entries.
"""


def take_delivery(stock: list[list[int] | None], delivery: list[list[int]]) -> None:
    articles = {entry[0] for entry in stock if entry is not None}
    own = len(articles)
    both = len([number for number, _ in delivery if number in articles])
    free = own + len(delivery) - both - 1
    own -= 1
    for number, pieces in reversed(delivery):
        while own >= 0 and stock[own][0] > number:
            stock[free] = stock[own]
            own -= 1
            free -= 1
        if own >= 0 and stock[own][0] == number:
            stock[free] = [number, pieces + stock[own][1]]
            own -= 1
        else:
            stock[free] = [number, pieces]
        free -= 1


def inputs(rng):
    numbers = [sorted(rng.sample(range(1, 9), rng.randint(1, 4))) for _ in range(2)]
    own, delivery = [[[number, rng.randint(1, 9)] for number in each] for each in numbers]
    return (own + [None] * (len(delivery) + rng.randint(0, 1)), delivery)
