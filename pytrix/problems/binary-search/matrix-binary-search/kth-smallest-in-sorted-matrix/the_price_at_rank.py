"""The price at a rank

A hotel's price `table` has a row for each room and a column for each season. Prices never fall from left to right in a row, nor from
top to bottom in a column, and the same price may occur many times.

If all prices were written down in rising order, repeated ones as often as they occur, which one would stand at place `rank`, counted
from 1? Return it. The table may be large: can you look for the price itself, without writing all of them down?
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("all rows are equally long and have at least one price", "`rank` is at least 1 and at most the number of prices")
HINTS = (
    "If exactly 7 prices are not above 50, what does that say about the price at rank 7, and about the one at rank 8?",
    "Guess a price and count how many are not above it. In an ordered table this takes a walk along a staircase, not a look at every cell.",
    "Halve the range from the smallest to the largest price. Where at least `rank` prices are not above the middle, the answer is not above it either.",
)
EXAMPLES = [
    Example(([[10, 20, 40], [15, 20, 45], [30, 35, 50]], 4), why="10, 15, 20, 20: the fourth"),
    Example(([[10, 20, 40], [15, 20, 45], [30, 35, 50]], 9), why="the last one is the largest"),
    Example(([[7, 7], [7, 8]], 1)),
]
EDGES = {"occur many times": Edge(([[3, 3], [3, 3]], 3), "all prices alike"), "at least one price": Edge(([[9]], 1), "a single price")}
ALWAYS = [([[1, 1, 5], [5, 9, 10], [6, 13, 13], [7, 13, 14]], 6), ([[0, 1]], 2)]
MISTAKES = [
    Mistake("Ranks count from 1: the price at rank 1 is the smallest.", "< rank", "<= rank", "low, high = table[0][0], table[-1][-1]",
            "low, high = table[0][0], table[-1][-1] + 1"),
    Mistake("Repeated prices each have a rank of their own.",
            """
def price_at(table: list[list[int]], rank: int) -> int:
    different = sorted({price for row in table for price in row})
    return different[min(rank, len(different)) - 1]
"""),
    Mistake("The table is not one rising list: a row may begin below the end of the row before.",
            """
def price_at(table: list[list[int]], rank: int) -> int:
    row, column = divmod(rank - 1, len(table[0]))
    return table[row][column]
"""),
    Mistake("Prices equal to the guess belong to those that are not above it.", "prices[column] > guess", "prices[column] >= guess"),
]
ORACLE = """
def price_at(table: list[list[int]], rank: int) -> int:
    return sorted(price for row in table for price in row)[rank - 1]
"""
ALSO_RIGHT = [
    Way("A heap with the next price of each row gives the prices in order, one by one: good for small ranks.",
        """
def price_at(table: list[list[int]], rank: int) -> int:
    from heapq import merge
    from itertools import islice

    return next(islice(merge(*table), rank - 1, None))
"""),
]
EXPLANATION = """
What is halved is the range of prices. For each guess, the prices not above it are counted row by row; as the columns rise too, the border
moves only to the left on the way down, like a staircase. For rank 4 in the first example:

| from | to | guess | not above it |
|---|---|---|---|
| 10 | 50 | 30 | 5, enough |
| 10 | 30 | 20 | 4, enough |
| 10 | 20 | 15 | 2 |
| 16 | 20 | 18 | 2 |
| 19 | 20 | 19 | 2 |

Only 20 is left. Each guess costs at most rows + columns steps, and there are about log of the price range guesses. Another way merges
the rows with a heap, which takes a step of log r for each rank.
"""


def price_at(table: list[list[int]], rank: int) -> int:
    low, high = table[0][0], table[-1][-1]
    while low < high:
        guess = (low + high) // 2
        if not_above(table, guess) < rank:
            low = guess + 1
        else:
            high = guess
    return low


def not_above(table: list[list[int]], guess: int) -> int:
    count, column = 0, len(table[0]) - 1
    for prices in table:
        while column >= 0 and prices[column] > guess:
            column -= 1
        count += column + 1
    return count


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    table = [[0] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            above = table[row - 1][column] if row else 0
            before = table[row][column - 1] if column else 0
            table[row][column] = max(above, before) + rng.choice([0, 1, 1, 4])
    return (table, rng.choice([1, rows * columns, rng.randint(1, rows * columns)]))
