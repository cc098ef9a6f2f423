"""Two nights at most

A nurse may choose night shifts from a list that covers the coming nights, one shift each: `pay` says what each would bring. The rules allow at most two nights of work in a row; after that comes a night off at least.

Return the largest total pay that keeps to the rules. With no nights on the list that is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("each pay is at least 0", "up to 50,000 nights")
HINTS = (
    "When the next night is decided, what do you have to know about the nights before? Certainly not all of them.",
    "It is enough to know whether the last run of working nights has length 0, 1 or 2. Keep the best total for each of the three.",
    "Going on to a night: off follows from any of the three, a first night from off, a second night from a first one. Compute all three new totals from the old ones at once.",
)
EXAMPLES = [
    Example(([5, 6, 7, 1, 9],), why="6 + 7 + 9; 5 + 6 + 1 + 9 is less"),
    Example(([8, 1, 8, 8],), why="8 + 8 + 8, with the second night off"),
    ([4, 4],),
]
EDGES = {
    "no nights on the list": ([],),
    "two nights of work in a row": Edge(([3, 3, 3, 3, 3, 3],), "equal pay all the time"),
    "a night off at least": Edge(([9, 9, 1, 1, 9, 9],), "two nights off in a row"),
}
ALWAYS = [
    ([4, 9, 2, 7, 1, 8, 3] * 10,),
    ([9, 9, 1],),
    ([7],), ([1, 9, 9, 9, 1],), ([9, 1, 9, 1, 9],)]
SIZE = 50_000
SLOW = [
    Slow(
        "For each night this looks through all earlier totals. The latest three are enough, since totals never fall.",
        """
def best_pay(pay: list[int]) -> int:
    best = [0]
    before = 0
    for amount in pay:
        alone = max(best[:-1], default=0) + amount
        second = max(best[:-2], default=0) + before + amount
        best.append(max(best[-1], alone, second))
        before = amount
    return best[-1]
""",
    )
]
MISTAKES = [
    Mistake("A third night in a row isn't allowed: a second night can only follow a first one.", "first + amount", "max(first, second) + amount"),
    Mistake("Two nights in a row are allowed; you always take one off after a night.", "first + amount", "0"),
    Mistake("The best total may end with a night off or with a single night.", "return max(off, first, second)", "return second"),
    Mistake("You update one total after the other, so some are computed from new values.", "off, first, second = max(off, first, second), off + amount, first + amount", "off = max(off, first, second)\n        first = off + amount\n        second = first + amount"),
]
ORACLE = """
def best_pay(pay: list[int]) -> int:
    best = 0
    for choice in range(2 ** len(pay)):
        marks = format(choice, "b").zfill(len(pay))
        if "111" not in marks:
            best = max(best, sum(amount for amount, mark in zip(pay, marks) if mark == "1"))
    return best
"""
ALSO_RIGHT = [
    Way(
        "One list, with the nights as its state: entry n is the best total for the first n nights, and the last night off is one of the last three.",
        """
def best_pay(pay: list[int]) -> int:
    best = [0, 0, 0]
    before = 0
    for amount in pay:
        best.append(max(best[-1], best[-2] + amount, best[-3] + before + amount))
        before = amount
    return best[-1]
""",
    )
]
EXPLANATION = """
All that matters about the past is how many of the last nights were worked without a break: that is the state. The exact nights may be forgotten. Before the first shift all three are 0. For `[5, 6, 7, 1, 9]`:

| pay | off | first night | second night |
|---|---|---|---|
| 5 | 0 | 5 | 5 |
| 6 | 5 | 6 | 11 |
| 7 | 11 | 12 | 13 |
| 1 | 13 | 12 | 13 |
| 9 | 13 | 22 | 21 |

Three numbers are enough, and the time grows with the number of nights. Trying every choice of nights takes twice as long for each night more.
"""


def best_pay(pay: list[int]) -> int:
    off = first = second = 0
    for amount in pay:
        off, first, second = max(off, first, second), off + amount, first + amount
    return max(off, first, second)


def inputs(rng):
    return ([rng.randint(0, 9) for _ in range(rng.randint(0, 9))],)


def large(rng, size):
    return ([rng.randint(0, 9) for _ in range(size)],)
