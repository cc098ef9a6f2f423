"""Shelves out of one board

A carpenter has a board of `length` centimetres. He can saw it into shelves of certain sizes, and each size can be sawn any number of times. `prices` maps each size in centimetres to what a shelf of that size brings. Sawing costs nothing, and what is left of the board is thrown away.

Return the most he can earn from the board. It is 0 if no size fits, or if nobody wants any shelves.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("sizes and prices are at least 1", "`length` is at most 2,000")
HINTS = (
    "Which sizes can the last shelf have, and how much of the board was there for the others?",
    "Work out the best income for boards of 0, 1, 2 and more centimetres. Each entry looks back by every size that fits.",
    "A board that is shorter than every size brings 0. For any other, take the largest sum of a price and the income from what was in front of it.",
)
EXAMPLES = [
    Example((10, {4: 9, 3: 6}), why="4 + 3 + 3 brings 21; twice 4 only brings 18"),
    Example((8, {4: 9, 3: 6}), why="twice 4"),
    Example((5, {4: 9, 3: 6}), why="one centimetre is thrown away"),
]
EDGES = {"no size fits": (2, {3: 5}), "nobody wants": Edge((9, {}), "no sizes"), "any number of times": Edge((6, {1: 1, 6: 5}), "only the smallest size")}
ALWAYS = [
    (150, {4: 9, 3: 6, 5: 11}),
    (14, {8: 18, 4: 7, 2: 3}),
]
MISTAKES = [
    Mistake("A size may be sawn several times, but you use each just once.", """
def best_income(length: int, prices: dict[int, int]) -> int:
    best = [0] * (length + 1)
    for size, price in prices.items():
        for board in range(length, size - 1, -1):
            best[board] = max(best[board], best[board - size] + price)
    return best[length]
"""),
    Mistake("What is left over may be thrown away; the board need not come out exactly.", "default=0", "default=-1_000_000"),
    Mistake("A shelf can be as long as the whole board.", "if size <= board)", "if size < board)"),
    Mistake("Sawing the best size per centimetre as often as possible can waste a long piece.", """
def best_income(length: int, prices: dict[int, int]) -> int:
    total = 0
    for size in sorted(prices, key=lambda size: prices[size] / size, reverse=True):
        total += length // size * prices[size]
        length %= size
    return total
"""),
]
ORACLE = """
def best_income(length: int, prices: dict[int, int]) -> int:
    return max((price + best_income(length - size, prices) for size, price in prices.items() if size <= length), default=0)
"""
EXPLANATION = """
The last shelf can have any size that fits; what was in front of it is a shorter board, whose best income is known. As the shorter entries may contain the same size, each can be sawn again. With 4 cm for 9 and 3 cm for 6:

| board | last is 4 | last is 3 | best |
|---|---|---|---|
| 2 | – | – | 0 |
| 3 | – | 0 + 6 | 6 |
| 4 | 0 + 9 | 0 + 6 | 9 |
| 5 | 0 + 9 | 0 + 6 | 9 |
| 6 | 0 + 9 | 6 + 6 | 12 |
| 7 | 6 + 9 | 9 + 6 | 15 |

The time grows with the length times the number of sizes. Another way has the sizes in the outer loop and the lengths upwards in the inner one; it costs the same.
"""


def best_income(length: int, prices: dict[int, int]) -> int:
    best = [0]
    for board in range(1, length + 1):
        incomes = (best[board - size] + price for size, price in prices.items() if size <= board)
        best.append(max(incomes, default=0))
    return best[length]


def inputs(rng):
    sizes = rng.sample(range(1, 9), rng.randint(0, 4))
    return (rng.randint(0, 14), {size: max(1, 2 * size + rng.randint(-2, 2)) for size in sizes})
