"""Minutes without a bell

A tower has several bells. Bell number i rings every `periods[i]` minutes: with a period of 7, it rings in the minutes
7, 14, 21, and so on. Several bells may have the same period.

Return how many of the minutes from 1 to `minutes` are silent, that is, no bell rings in them. There may be hundreds
of bells, and the time is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "PARTITION")
CONSTRAINTS = ("periods are at least 1", "`minutes` is at most 30,000", "up to 2,000 bells")
HINTS = (
    "Instead of asking for each minute whether some bell rings: which minutes does a single bell take away?",
    "Begin with the set of all minutes and take away, bell by bell, the minutes in which it rings. `range` with a step gives them.",
    "`difference_update` takes a whole range out of a set. Bells with the same period need to be dealt with once only.",
)
EXAMPLES = [
    Example(([4, 6], 12), why="4, 6, 8 and 12 are loud"),
    Example(([5, 5], 9), why="only minute 5 is loud"),
    Example(([9, 3], 2)),
]
EDGES = {
    "at least 1": ([1, 3], 5),
    "no bell rings": Edge(([], 4), "no bells"),
    "from 1 to minutes": Edge(([3], 9), "the last minute is loud"),
}
MISTAKES = [
    Mistake("The last minute belongs to the time, too.", "set(range(1, minutes + 1))", "set(range(1, minutes))"),
    Mistake("A bell rings for the first time after a whole period, not in minute 0 or 1.", "range(period, minutes + 1, period)", "range(1, minutes + 1, period)"),
    Mistake("You count minutes in which some bell does not ring. None of them may ring.",
            """
def silent(periods: list[int], minutes: int) -> int:
    return sum(not periods or any(minute % period for period in periods) for minute in range(1, minutes + 1))
"""),
    Mistake("Each bell rings again and again, but you take away its first stroke only.", "range(period, minutes + 1, period)", "[period]"),
]
SIZE = 30_000
SLOW = [
    Slow("Right, but for each minute you ask every bell. Take each bell's minutes away instead.",
         """
def silent(periods: list[int], minutes: int) -> int:
    return sum(all(minute % period for period in periods) for minute in range(1, minutes + 1))
"""),
]
EXPLANATION = """
Each bell takes its own minutes away. A bell with period p rings minutes / p times, so all of them together take away
far fewer than bells times minutes.

| bell | takes away | left |
|---|---|---|
| | | 1 to 12 |
| 4 | 4, 8, 12 | 1, 2, 3, 5, 6, 7, 9, 10, 11 |
| 6 | 6, 12 | 1, 2, 3, 5, 7, 9, 10, 11 |

With the different periods 1, 2, …, n, that adds up to about minutes times log n. Asking each bell in each minute is
simpler, but costs the product.
"""


def silent(periods: list[int], minutes: int) -> int:
    left = set(range(1, minutes + 1))
    for period in set(periods):
        left.difference_update(range(period, minutes + 1, period))
    return len(left)


def inputs(rng):
    return ([rng.randint(2, 8) for _ in range(rng.randint(1, 4))], rng.randint(3, 30))


def large(rng, size):
    return ([rng.randint(size // 20, size) for _ in range(2_000)], size)
