"""How many days are free?

Three clubs use the same hall. `chess`, `choir` and `yoga` list the days of the month on which each of them has booked
it; on some days, several clubs share it.

The month has `days` days, and the lists only name days from 1 to `days`. Return the number of days on which the hall
is **free**.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "If a day is on two of the lists, how many days are taken by it?",
    "Join the days of the three lists in one set. Every other day of the month is free.",
    "`|` joins sets, so make a set of each list; or let `set(chess).union(choir, yoga)` do it.",
)
EXAMPLES = [
    Example(([1, 8, 15], [8, 9], [15, 30], 30), why="1, 8, 9, 15 and 30 are taken"),
    Example(([2], [2], [2], 28)),
    Example(([], [], [], 31)),
]
EDGES = {
    "several clubs share": ([1, 2], [2, 1], [1], 30),
    "from 1 to days": Edge(([1], [3, 2], [4], 4), "no free day"),
}
MISTAKES = [
    Mistake("A day that several clubs share is taken once.", "len(set(chess) | set(choir) | set(yoga))", "(len(chess) + len(choir) + len(yoga))"),
    Mistake("You count the days that are taken. Count the free ones.", "days - len(", "len("),
    Mistake("You only look at days on which all three clubs are there.", "set(chess) | set(choir) | set(yoga)", "set(chess) & set(choir) & set(yoga)"),
    Mistake("You have forgotten the third club: its days are taken as well.", " | set(yoga)", ""),
]
EXPLANATION = """
The union has every taken day once, and its size is what has to be taken away from the month.

| club | days | together |
|---|---|---|
| chess | 1, 8, 15 | 3 |
| choir | 8, 9 | 4 |
| yoga | 15, 30 | 5 |

30 days minus 5 leaves 25. Each day of each list is looked at once.
"""


def free_days(chess: list[int], choir: list[int], yoga: list[int], days: int) -> int:
    return days - len(set(chess) | set(choir) | set(yoga))


def inputs(rng):
    return (*(integers(rng, 0, 5, 1, 9) for _ in range(3)), rng.randint(9, 31))
