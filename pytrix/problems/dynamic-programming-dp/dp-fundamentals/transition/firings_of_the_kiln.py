"""Firings of the kiln

A potter fires pots in the order in which they were ordered, several at a time. A firing holds at most `room` pots, and a fuel bill of `fee` plus the height of its tallest pot is due for each firing.

`heights` lists the heights of the pots. Return the lowest possible total bill, if the pots are fired in their order: each firing takes the next few pots. Without pots nothing is fired and the bill is 0. `room` is at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "PARTITION")
CONSTRAINTS = ("heights and `fee` are at least 1", "up to 1,000 pots, and a room of at most 30")
HINTS = (
    "Think of the last firing only: which pots may it hold, and what had been paid before it?",
    "Let an entry of a list be the lowest bill for the first n pots. Try every possible size of the last firing and take the cheapest.",
    "While the last firing grows backwards by one pot at a time, keep the tallest pot so far; add fee, that height and the entry for the pots before.",
)
EXAMPLES = [
    Example(([3, 8, 9, 2, 2], 3, 4), why="8, 9 with the 3 for 13, then 2, 2 for 6"),
    Example(([3, 8, 9, 2, 2], 2, 4), why="3 alone, 8 and 9, 2 and 2: 7 + 13 + 6"),
    Example(([2, 9, 9, 2], 2, 1), why="3 + 10 + 3, although two firings would do"),
]
EDGES = {
    "Without pots": ([], 3, 5),
    "at most `room` pots": Edge(([4, 4, 4], 3, 2), "everything in one firing"),
    "at least 1": Edge(([2, 7, 2], 1, 3), "room for a single pot"),
}
ALWAYS = [
    ([3_000_000, 8_000_000], 2, 4),
    ([3, 8, 9, 2, 2, 5] * 7, 6, 4),
    ([6], 2, 1), ([1, 9, 9, 1, 1, 9], 3, 1), ([2, 2, 2, 2], 3, 9)]
MISTAKES = [
    Mistake("Filling each firing as full as possible is not always cheapest.", """
def lowest_bill(heights: list[int], room: int, fee: int) -> int:
    return sum(fee + max(heights[start : start + room]) for start in range(0, len(heights), room))
"""),
    Mistake("A firing can hold one pot more than you allow.", "range(1, min(room, count) + 1)", "range(1, max(2, min(room, count)))"),
    Mistake("The bill depends on the tallest pot of the firing, not on the first one.", "tallest = max(tallest, heights[count - size])", "tallest = heights[count - size]"),
    Mistake("The fee is due for each firing.", "bills[count - size] + fee + tallest", "bills[count - size] + tallest"),
]
ORACLE = """
def lowest_bill(heights: list[int], room: int, fee: int) -> int:
    if not heights:
        return 0
    sizes = range(1, min(room, len(heights)) + 1)
    return min(fee + max(heights[:size]) + lowest_bill(heights[size:], room, fee) for size in sizes)
"""
EXPLANATION = """
The last firing is what the choice is about: it holds the last one, two, … pots, and whatever comes before is a smaller task whose best bill is already known. For `[3, 8, 9, 2, 2]`, a room of 3 and a fee of 4:

| pots | last firing 1 pot | 2 pots | 3 pots | lowest bill |
|---|---|---|---|---|
| 1 | 0 + 7 | – | – | 7 |
| 2 | 7 + 12 | 0 + 12 | – | 12 |
| 3 | 12 + 13 | 7 + 13 | 0 + 13 | 13 |
| 4 | 13 + 6 | 12 + 13 | 7 + 13 | 19 |
| 5 | 19 + 6 | 13 + 6 | 12 + 13 | 19 |

The time grows with pots times room. Trying every way to split the pots takes twice as long for each pot more.
"""


def lowest_bill(heights: list[int], room: int, fee: int) -> int:
    bills = [0]
    for count in range(1, len(heights) + 1):
        tallest = 0
        options = []
        for size in range(1, min(room, count) + 1):
            tallest = max(tallest, heights[count - size])
            options.append(bills[count - size] + fee + tallest)
        bills.append(min(options))
    return bills[-1]


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 9))], rng.randint(1, 4), rng.randint(1, 6))
