"""Seats that we can afford

In a theatre the seats of a row get dearer towards the middle aisle. `prices` holds a list for each row with the prices of its seats, in ascending order. A group wants to know what it can afford.

Return how many seats cost at most `budget`. Rows may have different lengths and may be empty. After the first seat that is too dear, the rest of a row need not be looked at.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If a seat is too dear, what does that say about the seats after it in the same row?",
    "Two loops: one over the rows, and inside one over the prices of a row that is left early.",
    "In the inner loop: `break` if the price is above `budget`, otherwise count one more.",
)
EXAMPLES = [
    Example(([[20, 35, 50], [15, 15, 40], [10, 30]], 30), why="one seat, then two, then two"),
    Example(([[25, 30], [24, 26]], 24), why="only the first seat of the second row"),
    Example(([[40, 45], [35]], 20), why="everything is too dear"),
]
EDGES = {
    "may be empty": Edge(([[], [9, 12]], 9), "an empty row"),
    "a list for each row": Edge(([], 50), "no rows"),
    "at most `budget`": Edge(([[7, 8, 9]], 9), "all seats, the last one exactly"),
    "ascending order": Edge(([[7, 9, 9, 9, 12]], 9), "several seats of exactly that price"),
}
MISTAKES = [
    Mistake("A seat that costs exactly the budget can be afforded.", "if price > budget:", "if price >= budget:"),
    Mistake("After the first seat that is too dear you stop looking at all. The next rows may be cheaper.", "                break\n", "                return count\n"),
    Mistake("You count rows. Each row may have several seats that you can afford.", "            count += 1\n    return count\n", "            count += 1\n            break\n    return count\n"),
]
EXPLANATION = """
Because each row is in order, the first price above the budget ends it: `break` leaves the inner loop only, and the outer one goes on with the next row. For the first example:

| row | looked at | counted |
|---|---|---|
| 20, 35, 50 | 20, 35 | 1 |
| 15, 15, 40 | 15, 15, 40 | 2 |
| 10, 30 | 10, 30 | 2 |

In each row one seat more than those that count is looked at, at most.
"""


def affordable(prices: list[list[int]], budget: int) -> int:
    count = 0
    for row in prices:
        for price in row:
            if price > budget:
                break
            count += 1
    return count


def inputs(rng):
    rows = [sorted(rng.randint(1, 20) for _ in range(rng.randint(0, 4))) for _ in range(rng.randint(0, 4))]
    return rows, rng.choice([price for row in rows for price in row] or [10]) if rng.random() < 0.6 else rng.randint(1, 20)
