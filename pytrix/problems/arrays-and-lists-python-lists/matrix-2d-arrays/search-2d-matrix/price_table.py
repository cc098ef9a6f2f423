"""Offers within the budget

A printer's price table has a row for each paper, from plain to fine, and a column for each size, from small to large:
`prices`. In every row the prices ascend or stay equal from left to right, and in every column from top to bottom. The
table has at least one row and one column.

Each customer has a budget and gets an offer for every field of the table whose price is at most that. Return how many
offers are made to all the customers in `budgets` together. Table and list are long, so do not look at every field for
every customer.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Look at the last field of the first row. If its price is too high, what do you know about its column? If it is not, what about its row?",
    "Start at the top right corner. One comparison settles a whole column or a whole row, so walk left or down.",
    "When the price fits, all fields from there to the left fit too: count them at once and go down a row. Otherwise go one column to the left.",
)
EXAMPLES = [
    Example(([[2, 4, 7], [3, 6, 9]], [6, 3]), why="2, 4, 3 and 6 for the first customer, 2 and 3 for the second"),
    Example(([[5, 5], [5, 8]], [5]), why="three fields cost exactly 5"),
    Example(([[10]], [9, 4]), why="nobody can pay 10"),
]
EDGES = {
    "budgets": Edge(([[1, 2]], []), "no customers"),
    "at least one row": Edge(([[3, 5, 5, 9]], [5, 2, 9]), "a single row"),
    "one column": Edge(([[1], [4], [6]], [4, 0, 7]), "a single column"),
    "stay equal": ([[2, 2, 2], [2, 2, 3], [2, 3, 3]], [2, 3, 1]),
    "Each customer": Edge(([[4, 6]], [5, 5]), "two customers with the same budget"),
}
MISTAKES = [
    Mistake("A price that equals the budget is within it.", "prices[row][column] > budget", "prices[row][column] >= budget"),
    Mistake("If the price fits, all fields to its left fit as well: count the whole row.", "offers += column + 1", "offers += 1"),
    Mistake("Columns count from 0, so up to this one there is one field more than its number.", "offers += column + 1", "offers += column"),
    Mistake("Only the last customer's offers are returned.", "    offers = 0\n    for budget in budgets:\n", "    offers = 0\n    for budget in budgets[-1:]:\n"),
    Mistake("The search must not stop at the first price that fits: the rows below may have offers too.",
            "                row += 1\n", "                row = len(prices)\n"),
]
SIZE = 440
SLOW = [
    Slow("Your answer is right, but it looks at every field for every customer. The table is in order in both directions: use that.",
         """
def offers_made(prices: list[list[int]], budgets: list[int]) -> int:
    offers = 0
    for budget in budgets:
        for row in prices:
            for price in row:
                if price <= budget:
                    offers += 1
    return offers
"""),
]
ALSO_RIGHT = [
    Way("Halving the search in every row with `bisect_right` also avoids most fields: the number of rows times the logarithm of their length.",
        """
from bisect import bisect_right


def offers_made(prices: list[list[int]], budgets: list[int]) -> int:
    return sum(bisect_right(row, budget) for budget in budgets for row in prices)
"""),
    Way("All prices sorted in one long list answer each customer by halving. Sorting first costs more than a few customers are worth.",
        """
from bisect import bisect_right


def offers_made(prices: list[list[int]], budgets: list[int]) -> int:
    ordered = sorted(price for row in prices for price in row)
    return sum(bisect_right(ordered, budget) for budget in budgets)
"""),
]
EXPLANATION = """
From the top right corner every comparison settles something for good: too dear means that the rest of the column
below is too dear as well; a fitting price means that everything to the left of it fits. For `[[2, 4, 7], [3, 6, 9]]`
and a budget of 6:

| row | column | price | then |
|---|---|---|---|
| 0 | 2 | 7 | too dear, go left |
| 0 | 1 | 4 | 2 offers, go down |
| 1 | 1 | 6 | 2 offers, go down |

A customer costs at most as many steps as there are rows and columns together. Looking at every field takes their
product.
"""


def offers_made(prices: list[list[int]], budgets: list[int]) -> int:
    offers = 0
    for budget in budgets:
        row = 0
        column = len(prices[0]) - 1
        while row < len(prices) and column >= 0:
            if prices[row][column] > budget:
                column -= 1
            else:
                offers += column + 1
                row += 1
    return offers


def inputs(rng):
    height, width = rng.randint(1, 5), rng.randint(1, 5)
    down = sorted(rng.randint(1, 12) for _ in range(height))
    across = sorted(rng.randint(1, 12) for _ in range(width))
    prices = [[one + other for other in across] for one in down]
    return (prices, [rng.choice([rng.choice(rng.choice(prices)), rng.randint(1, 25)]) for _ in range(rng.randint(1, 4))])


def large(rng, size):
    down = sorted(rng.randint(1, 10**4) for _ in range(size))
    across = sorted(rng.randint(1, 10**4) for _ in range(size))
    return ([[one + other for other in across] for one in down], [rng.randint(1, 20_000) for _ in range(240)])
