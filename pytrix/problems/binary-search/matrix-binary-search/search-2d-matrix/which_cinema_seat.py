"""Which cinema seat?

A cinema writes its customers' numbers into a `plan`, one list for each row of seats. In every row the numbers rise, and each row begins
with a larger number than the row in front of it ended with.

Return where the customer `number` sits as `[row, seat]`, both counted from 0, or an empty list if that number is not in the plan. A
plan without rows has nobody.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("all rows are equally long and have at least one seat",)
HINTS = (
    "How can you tell from its last number alone that a row cannot hold the customer?",
    "The first row whose last number is not too small is the only one to look into.",
    "Go through the rows with `enumerate`. If the last number of the row is large enough, look whether the number is in the row; either way you are done.",
)
EXAMPLES = [
    Example(([[3, 5, 8], [11, 12, 20], [21, 30, 40]], 12), why="row 1, seat 1"),
    Example(([[3, 5, 8], [11, 12, 20]], 9), why="it would have to be in row 1"),
    Example(([[3, 5], [7, 9]], 3)),
]
EDGES = {"without rows": ([], 4), "not in the plan": Edge(([[2, 4]], 5), "larger than all"), "at least one seat": Edge(([[1], [6]], 6), "rows of one seat")}
MISTAKES = [
    Mistake("The last seat of a row belongs to it as well.", "number <= row[-1]", "number < row[-1]"),
    Mistake("The row comes first, then the seat.", "[place, row.index(number)]", "[row.index(number), place]"),
    Mistake("`index` raises an error for a number that is not in the row; ask first.",
            "[place, row.index(number)] if number in row else []", "[place, row.index(number)]"),
    Mistake("Only the first row is looked at.", "        if number <= row[-1]:\n            return", "        if True:\n            return"),
]
EXPLANATION = """
Since every row begins above the end of the one before, the last numbers rise too: 8, 20, 40 in the first example. The first of them
that is at least 12 names the row, and only that row is searched: r looks for r rows and c for its c seats. The rows behind one another
are one long rising list, so halving works too: position p is seat `p % c` of row `p // c`.
"""


def seat_of(plan: list[list[int]], number: int) -> list[int]:
    for place, row in enumerate(plan):
        if number <= row[-1]:
            return [place, row.index(number)] if number in row else []
    return []


def inputs(rng):
    rows, seats = rng.randint(1, 4), rng.randint(1, 4)
    numbers = sorted(rng.sample(range(1, 60), rows * seats))
    plan = [numbers[start : start + seats] for start in range(0, rows * seats, seats)]
    return (plan, rng.choice([rng.choice(numbers), rng.choice(plan)[-1], rng.randint(1, 60)]))
