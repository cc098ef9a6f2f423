"""Stretches with an exact sum

A bank account had one booking on every day: `bookings` lists the amounts, positive for money that came in and
negative for money that went out. An auditor looks for stretches of consecutive days, at least one day long, whose
bookings add up to exactly `wanted`.

Return the number of such stretches. Two stretches are different if they begin or end on different days.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "How can you work out the sum of a stretch from two running sums?",
    "The sum of a stretch is the running sum at its end minus the one before its beginning. So at each day, ask how often the running sum has been exactly `wanted` smaller.",
    "Keep a dictionary from running sums to how often they occurred. It begins with one 0, for stretches from the first day. Ask before you count the sum of the day itself.",
)
EXAMPLES = [
    Example(([5, -2, 3, 4, -1], 6), why="the first three days and the last three"),
    Example(([1, 1, 1], 2), why="two stretches, which overlap"),
    Example(([2, -2, 2, -2], 0)),
    Example(([4, 7], 5)),
]
EDGES = {
    "at least one day long": ([], 0),
    "exactly wanted": Edge(([0, 0, 0], 0), "zeros only"),
    "money that went out": ([-3, -2, -3], -5),
}
MISTAKES = [
    Mistake("Stretches that begin on the first day are missing: before it, the running sum is 0.", "seen = {0: 1}", "seen: dict[int, int] = {}"),
    Mistake("You count a stretch without any day when `wanted` is 0.",
            "        found += seen.get(total - wanted, 0)\n        seen[total] = seen.get(total, 0) + 1\n", "        seen[total] = seen.get(total, 0) + 1\n        found += seen.get(total - wanted, 0)\n"),
    Mistake("A running sum may have occurred several times, and each of them begins another stretch.", "found += seen.get(total - wanted, 0)", "found += total - wanted in seen"),
    Mistake("You look for a running sum that is larger than this one. It must be smaller by `wanted`.", "total - wanted", "total + wanted"),
]
ORACLE = """
def stretches(bookings: list[int], wanted: int) -> int:
    days = range(len(bookings))
    return sum(sum(bookings[first : last + 1]) == wanted for last in days for first in range(last + 1))
"""
EXPLANATION = """
Let the running sum after each day be known. A stretch that ends today adds up to `wanted` exactly when the running
sum before it is today's minus `wanted`. For 6:

| booking | running sum | minus 6 | occurred | found |
|---|---|---|---|---|
| 5 | 5 | -1 | 0 | 0 |
| -2 | 3 | -3 | 0 | 0 |
| 3 | 6 | 0 | 1 | 1 |
| 4 | 10 | 4 | 0 | 1 |
| -1 | 9 | 3 | 1 | 2 |

Each day costs two look-ups. Because of the negative amounts, a window that grows and shrinks would miss stretches;
adding up all stretches costs the square of the number of days.
"""


def stretches(bookings: list[int], wanted: int) -> int:
    seen = {0: 1}
    total = found = 0
    for booking in bookings:
        total += booking
        found += seen.get(total - wanted, 0)
        seen[total] = seen.get(total, 0) + 1
    return found


def inputs(rng):
    return (integers(rng, 1, 9, -3, 4), rng.randint(-3, 5))
