"""Days on one tank

A cabin has a water tank that can only be filled in one go. `usage` lists how many litres were used on each day; on
some days nobody was there and it is 0.

Return the largest number of days in a row that one full tank of `litres` litres would have been enough for. If not
even a single day fits, return `0`. The list covers many years.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("usage is never negative", "`litres` is 0 or more")
HINTS = (
    "A stretch of days is too much for the tank. Can it become all right by adding further days?",
    "Let the stretch grow day by day at its end; while it needs too much, take days away from its beginning.",
    "Keep the sum of the stretch: add the new day, then subtract first days until the sum fits again, and only then look at the length.",
)
EXAMPLES = [
    Example(([30, 20, 40, 10, 10, 35], 70), why="20 + 40 + 10 is enough for three days, 40 + 10 + 10 too, four days never fit"),
    Example(([50, 0, 0, 50], 50), why="one of the two 50s and both empty days"),
    Example(([80, 90], 60), why="each day alone is too much"),
]
EDGES = {
    "single day": ([25], 25),
    "usage": Edge(([], 10), "no days"),
    "nobody was there": ([0, 0, 9, 0, 0, 0], 0),
    "largest number of days": Edge(([5, 5, 5], 100), "the whole time fits"),
}
ALWAYS = [([1, 0], 0)]
MISTAKES = [
    Mistake("A stretch that needs exactly a full tank fits.", "total > litres", "total >= litres"),
    Mistake("When a stretch needs too much, you throw all of it away. Its last days may still be part of the answer.",
            "            total -= usage[first]\n            first += 1\n", "            total = 0\n            first = last + 1\n"),
    Mistake("A stretch has one day more than the difference of its positions.", "last - first + 1", "last - first"),
    Mistake("You return the length of the last stretch. An earlier one may be longer.", "best = max(best, last - first + 1)", "best = last - first + 1"),
]
SIZE = 9_000
SLOW = [
    Slow("Your answer is right, but it starts adding again for every first day. Let the stretch move along instead.",
         """
def days_on_one_tank(usage: list[int], litres: int) -> int:
    best = 0
    for first in range(len(usage)):
        total = 0
        for last in range(first, len(usage)):
            total += usage[last]
            if total > litres:
                break
            best = max(best, last - first + 1)
    return best
"""),
]
ALSO_RIGHT = [
    Way("A window that never shrinks: whenever it does not fit it moves on without getting shorter, and in the end its length is the answer.",
        """
def days_on_one_tank(usage: list[int], litres: int) -> int:
    first = total = 0
    for last, used in enumerate(usage):
        total += used
        if total > litres:
            total -= usage[first]
            first += 1
    return len(usage) - first
"""),
]
EXPLANATION = """
Usage is never negative, so a longer stretch never needs less. When a stretch is too much, only dropping first days
helps, and days that were dropped never have to come back. For `[30, 20, 40, 10, 10, 35]` and 70 litres:

| new day | sum | dropped | stretch |
|---|---|---|---|
| 30 | 30 | | 1 day |
| 20 | 50 | | 2 days |
| 40 | 90 | 30 | 2 days |
| 10 | 70 | | 3 days |
| 10 | 80 | 20 | 3 days |
| 35 | 95 | 40 | 3 days |

Each day comes in once and leaves once at most, so the work grows with the number of days; trying all first days takes
up to the square.
"""


def days_on_one_tank(usage: list[int], litres: int) -> int:
    first = 0
    total = 0
    best = 0
    for last, used in enumerate(usage):
        total += used
        while total > litres:
            total -= usage[first]
            first += 1
        best = max(best, last - first + 1)
    return best


def inputs(rng):
    usage = [0 if rng.random() < 0.2 else rng.randint(1, 12) for _ in range(rng.randint(2, 10))]
    first = rng.randrange(len(usage))
    return (usage, max(0, sum(usage[first : first + rng.randint(1, 4)]) + rng.choice([0, 0, -1, 1])))


def large(rng, size):
    return ([rng.randint(0, 3) for _ in range(size)], size)
