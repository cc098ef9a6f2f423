"""The longest recovery

A clinic measures a patient's strength on each day; `strength` lists the values. The doctors look for two days such that the later value is at least as high as the earlier one, and that lie as far apart as possible.

Return the number of days between them, that is the difference of their positions. If no later value reaches an earlier one, return 0. Records may be long, so comparing all pairs of days is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 8,000 days",)
HINTS = (
    "Can a day be the best earlier day if a day before it had a value that is as low or lower?",
    "Only days with a new lowest value come into question as the earlier one. Keep them on a stack, and walk over the later days from the end.",
    "From the right: while the top of the stack is at most the present value, the difference is a candidate, and the top can go: no day farther left gives it a longer one.",
)
EXAMPLES = [
    Example(([6, 3, 5, 2, 5, 4],), why="from 3 on day 1 to 4 on day 5"),
    ([9, 7, 4],),
    Example(([2, 8, 1, 2],), why="2 reaches 2 again"),
]
EDGES = {
    "no later value": Edge(([5],), "a single day"),
    "at least as high": Edge(([4, 4, 4],), "equal values"),
    "as far apart": Edge(([1, 0, 0, 9],), "from the first to the last"),
    "look for two days": Edge(([],), "no days"),
}
ALWAYS = [
    ([9, 7, 2, 5],),
    ([8, 9, 2],),
    ([9, 3, 4, 5, 2],),
    ([7, 8, 5, 3],),
]
MISTAKES = [
    Mistake("Equal values count as well: at least as high.", "strength[falling[-1]] <= strength[day]", "strength[falling[-1]] < strength[day]"),
    Mistake("You compare neighbouring days only.", """
def longest_recovery(strength: list[int]) -> int:
    best = run = 0
    for one, other in zip(strength, strength[1:]):
        run = run + 1 if other >= one else 0
        best = max(best, run)
    return best
"""),
    Mistake("The lowest day of all need not be the best beginning: an earlier one may reach farther.", """
def longest_recovery(strength: list[int]) -> int:
    start = strength.index(min(strength)) if strength else 0
    return max(len(strength) - 1 - start, 0)
"""),
]
EQUIVALENT = {
    "for day, value in enumerate(strength): -> for day, value in skip_last(enumerate(strength)):": "the last day is no earlier day of anything",
    "if not falling or value < strength[falling[-1]]: -> if not falling or value <= strength[falling[-1]]:": "a later beginning of equal value never reaches farther",
    "for day in range(len(strength) - 1, -1, -1): -> for day in skip_last(range(len(strength) - 1, -1, -1)):": "the first day is no later day of anything",
    "for day in range(len(strength) - 1, -1, -1): -> for day in range(len(strength) - 1, -2, -1):": "all beginnings are popped before that",
    "for day in range(len(strength) - 1, -1, -1): -> for day in range(len(strength) - 1, -0, -1):": "the first day is no later day of anything",
}
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it compares all pairs of days. Only new lowest values can be the earlier day: keep those on a stack.",
         """
def longest_recovery(strength: list[int]) -> int:
    best = 0
    for early in range(len(strength)):
        for late in range(early + 1, len(strength)):
            if strength[early] <= strength[late]:
                best = max(best, late - early)
    return best
"""),
]
EXPLANATION = """
A day is useful as a beginning only if all before it were higher, so the beginnings form a falling stack. Going from the last day to the left, a beginning that is reached has found its longest stretch and is popped. For 6, 3, 5, 2, 5, 4 the
beginnings are 6, 3, 2 on days 0, 1, 3:

| day | value | reached |
|---|---|---|
| 5 | 4 | 2 (difference 2), then 3 (difference 4) |
| 4 | 5 | – |
| … | | |

Each beginning is popped once, so the work grows with the number of days. Sorting the positions by value and carrying the smallest position along is another way, in n log n steps.
"""


def longest_recovery(strength: list[int]) -> int:
    falling: list[int] = []
    for day, value in enumerate(strength):
        if not falling or value < strength[falling[-1]]:
            falling.append(day)
    best = 0
    for day in range(len(strength) - 1, -1, -1):
        while falling and strength[falling[-1]] <= strength[day]:
            best = max(best, day - falling.pop())
    return best


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 9))],)


def large(rng, size):
    return ([size - place + rng.randint(0, size // 10) for place in range(size)],)
