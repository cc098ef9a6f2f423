"""When the pump starts

A cellar has a sensor that reports once a minute whether the floor is wet: `wet` lists the reports in order, `1` for wet
and `0` for dry. Because a single report means little, a pump starts at the end of the first minute at which at least
`needed` of the latest `minutes` reports say wet. Before there are as many reports, those that exist count.

Return the position of the report with which the pump starts, counted from 0, or `-1` if it never does. The list is long,
and so is the stretch of minutes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("1 ≤ `needed` ≤ `minutes`",)
HINTS = (
    "A new report comes in. Which report stops counting at the same moment, if any?",
    "Keep the number of wet reports among the latest ones. Each report changes it by the one that comes in and the one that leaves.",
    "At the position `place` the report at `place - minutes` leaves, once that is not negative. Compare after both changes, and return the first position that is enough.",
)
EXAMPLES = [
    Example(([1, 0, 0, 1, 0, 1, 1], 4, 3), why="1 0 1 1 are the latest four at position 6"),
    Example(([1, 1, 0], 10, 2), why="there are only two reports by then, and both say wet"),
    Example(([1, 0, 0, 1, 0, 0, 1], 3, 2), why="never two within three minutes"),
]
EDGES = {
    "if it never does": ([], 3, 1),
    "those that exist count": ([1, 1, 1], 3, 3),
    "at least `needed`": Edge(([0, 0, 1], 1, 1), "the latest report alone"),
    "the latest `minutes` reports": Edge(([1, 1, 0, 1, 0, 0, 1, 1, 1], 3, 3), "a wet report leaves just before the next one comes"),
    "a single report means little": Edge(([0, 0, 0, 0], 2, 1), "always dry"),
}
ALWAYS = [([1, 1, 0, 0, 0, 0], 4, 2)]
MISTAKES = [
    Mistake("A report leaves after `minutes` reports; yours leaves one too late.", "if place >= minutes:\n            count -= wet[place - minutes]", "if place > minutes:\n            count -= wet[place - minutes - 1]"),
    Mistake("You count all reports since the beginning. Old ones must leave.", "        if place >= minutes:\n            count -= wet[place - minutes]\n", ""),
    Mistake("At least as many as needed will do; you wait for one more.", "count >= needed", "count > needed"),
    Mistake("You return how many minutes went by. The position counts from 0.", "return place\n", "return place + 1\n"),
    Mistake("The pump also starts while there are fewer reports than minutes.", "if count >= needed", "if place + 1 >= minutes and count >= needed"),
    Mistake("The wet reports need not follow one another without a gap.", "        count += report\n", "        count = count + 1 if report else 0\n"),
]
SIZE = 60_000
SLOW = [
    Slow("Your answers are right, but each minute adds up all the latest reports again. Change the number by what comes in and what leaves.",
         """
def pump_starts(wet: list[int], minutes: int, needed: int) -> int:
    for place in range(len(wet)):
        if sum(wet[max(place - minutes + 1, 0) : place + 1]) >= needed:
            return place
    return -1
"""),
]
ALSO_RIGHT = [
    Way("Running totals of all reports give each number as a difference of two of them; they need a second list.",
        """
from itertools import accumulate


def pump_starts(wet: list[int], minutes: int, needed: int) -> int:
    totals = list(accumulate(wet, initial=0))
    for place in range(len(wet)):
        if totals[place + 1] - totals[max(place + 1 - minutes, 0)] >= needed:
            return place
    return -1
"""),
]
EXPLANATION = """
The number of wet reports in the window follows from the one before. For `[1, 0, 0, 1, 0, 1, 1]`, four minutes and three
reports:

| place | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| comes in | 1 | 0 | 0 | 1 | 0 | 1 | 1 |
| leaves | | | | | 1 | 0 | 0 |
| number | 1 | 1 | 1 | 2 | 1 | 2 | 3 |

Each minute costs two steps, however long the window is; adding it up again would cost its length.
"""


def pump_starts(wet: list[int], minutes: int, needed: int) -> int:
    count = 0
    for place, report in enumerate(wet):
        count += report
        if place >= minutes:
            count -= wet[place - minutes]
        if count >= needed:
            return place
    return -1


def inputs(rng):
    minutes = rng.randint(2, 5)
    wet = [int(rng.random() < rng.choice([0.4, 0.6])) for _ in range(rng.randint(2, 10))]
    return (wet, minutes, rng.randint(1, minutes))


def large(rng, size):
    return ([int(rng.random() < 0.5) for _ in range(size)], size // 4, size // 6)
