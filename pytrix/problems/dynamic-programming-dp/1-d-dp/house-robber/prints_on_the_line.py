"""Prints on the line

Fresh prints hang side by side on a line, and their ink is still wet. A gallery may take as many as it likes, but never two that hang next to each other: they would have stuck together.

`prices` lists what each print is worth, from left to right. Return the largest total worth that the gallery can take. From an empty line it takes nothing, worth 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("prices are at least 0",)
HINTS = (
    "Look at the last print only. What follows for the others if it is taken, and what if it is left?",
    "Walk along the line and keep two totals: the best one so far, and the best one without the last print.",
    "If the print is taken, its price is added to the best total up to the print before the neighbour. The larger of both cases is the new best total.",
)
EXAMPLES = [
    Example(([4, 9, 6, 3, 5],), why="9 + 5, or 4 + 6 + 5, which is 15"),
    Example(([8, 1, 1, 8],), why="the first and the last"),
    ([5, 9, 3],),
]
EDGES = {"empty line": ([],), "next to each other": Edge(([6, 6],), "two prints of the same price"), "as many as it likes": Edge(([7],), "a single print")}
ALWAYS = [([2, 9],), ([1, 0, 0, 5],)]
MISTAKES = [
    Mistake("Taking every second print isn't always best: two may be left between those taken.", """
def best_take(prices: list[int]) -> int:
    return max(sum(prices[::2]), sum(prices[1::2]))
"""),
    Mistake("Taking the dearest print first can block two that are worth more together.", """
def best_take(prices: list[int]) -> int:
    total, blocked = 0, set()
    for place in sorted(range(len(prices)), key=lambda place: -prices[place]):
        if place not in blocked:
            total += prices[place]
            blocked |= {place - 1, place, place + 1}
    return total
"""),
    Mistake("You take neighbours: the price must be added to the total without the print before.", "before + price", "best + price"),
    Mistake("A print doesn't have to be taken: leaving it may be better.", "max(best, before + price)", "before + price"),
]
EXPLANATION = """
At each print there are two cases, and the better one counts. For `[4, 9, 6, 3, 5]`:

| print | leave it | take it | best |
|---|---|---|---|
| 4 | 0 | 0 + 4 | 4 |
| 9 | 4 | 0 + 9 | 9 |
| 6 | 9 | 4 + 6 | 10 |
| 3 | 10 | 9 + 3 | 12 |
| 5 | 12 | 10 + 5 | 15 |

One comparison for each print.
"""


def best_take(prices: list[int]) -> int:
    before = best = 0
    for price in prices:
        before, best = best, max(best, before + price)
    return best


def inputs(rng):
    return ([rng.randint(0, 20) for _ in range(rng.randint(0, 9))],)
