"""Paper at this price

A price list for paper has a row for each size and a column for each quality. In every row the prices rise from left to right, and in
every column from top to bottom; neighbours are never equal. The same price may still occur in several rows.

Return all places in `table` at which a sheet costs exactly `price`, as pairs `[row, column]` counted from 0, from the top row down. If
there is none, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("there is at least one row", "all rows are equally long and have at least one price")
HINTS = (
    "Look at the last price of the first row. If it is too high, which other prices are too high as well?",
    "From the top right corner, a price that is too high rules out its column, and one that is too low rules out its row.",
    "Keep a row and a column. Go left while the price is too high, down while it is too low; after a hit, note it and go both ways at once.",
)
EXAMPLES = [
    Example(([[2, 5, 9], [4, 7, 11], [5, 12, 13]], 5), why="once in the first row, once in the last"),
    Example(([[2, 5, 9], [4, 7, 11]], 11)),
    Example(([[2, 5], [4, 7]], 6)),
]
EDGES = {"at least one price": Edge(([[1]], 1), "a single price"), "at least one row": Edge(([[1], [2]], 1), "a single column"), "there is none": Edge(([[1, 3], [2, 4]], 9), "dearer than everything")}
ALWAYS = [
    ([[3, 4, 5], [4, 5, 6], [5, 6, 7]], 5),
    ([[1, 2], [2, 3]], 2)]
MISTAKES = [
    Mistake("You stop at the first place; the price may occur again further down.",
            "            places.append([row, column])\n", "            places.append([row, column])\n            break\n"),
    Mistake("The first column is never looked at.", "column >= 0", "column > 0"),
    Mistake("Pairs are the row first, then the column.", "[row, column]", "[column, row]"),
    Mistake("The last row is never looked at.", "row < len(table)", "row < len(table) - 1"),
]
EQUIVALENT = {
    "row, column = (0, len(table[0]) - 1) -> row, column = (0, len(table[-1]) - 1)": "all rows are equally long",
    "while row < len(table) and column >= 0: -> while row < len(table) and column >= -1:":
        "left of the first column the last price of the row is looked at, which is too high as well",
}
ORACLE = """
def places(table: list[list[int]], price: int) -> list[list[int]]:
    return [[row, column] for row in range(len(table)) for column in range(len(table[0])) if table[row][column] == price]
"""
ALSO_RIGHT = [
    Way("`bisect_left` in each row is as short, and better when there are few, very long rows.",
        """
def places(table: list[list[int]], price: int) -> list[list[int]]:
    from bisect import bisect_left

    found = []
    for row, prices in enumerate(table):
        column = bisect_left(prices, price)
        if column < len(prices) and prices[column] == price:
            found.append([row, column])
    return found
"""),
]
EXPLANATION = """
Start in the top right corner: everything to the left is cheaper, everything below is dearer. So each look rules out a row or a column,
and after a hit both. For the price 5 in the first example:

| place | its price | then |
|---|---|---|
| 0, 2 | 9 | left |
| 0, 1 | 5 | hit |
| 1, 0 | 4 | down |
| 2, 0 | 5 | hit |

With r rows and c columns that is at most r + c looks. Another way searches each row by halving, which costs r times log c.
"""


def places(table: list[list[int]], price: int) -> list[list[int]]:
    places: list[list[int]] = []
    row, column = 0, len(table[0]) - 1
    while row < len(table) and column >= 0:
        if table[row][column] == price:
            places.append([row, column])
            row, column = row + 1, column - 1
        elif table[row][column] > price:
            column -= 1
        else:
            row += 1
    return places


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    table = [[0] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            above = table[row - 1][column] if row else 0
            before = table[row][column - 1] if column else 0
            table[row][column] = max(above, before) + rng.randint(1, 2)
    everything = [price for row in table for price in row]
    return (table, rng.choice([rng.choice(everything), table[-1][-1], table[-1][0], rng.randint(1, 12)]))
