"""Where does the day begin?

A sensor writes the seconds of its measurements into a ring of fixed length: when the end is reached, it goes on at
the front and overwrites the oldest. So `times` holds ascending numbers that were cut at one place and whose two parts
have changed places. No two are the same. It may also happen that nothing has been overwritten and all of them ascend.

Return the position of the oldest measurement, the smallest number, counted from 0. There is at least one measurement.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Read `[30, 40, 50, 10, 20]` from left to right. How do you notice that you have come to the oldest?",
    "At one place at most a number is smaller than the one before it. That is where the second part begins.",
    "Compare each number with its left neighbour, from position 1 on; if none is smaller, the oldest stands at position 0.",
)
EXAMPLES = [
    Example(([300, 420, 510, 95, 180],), why="after 510 the numbers begin again with 95"),
    Example(([12, 50, 77],), why="nothing has been overwritten"),
    Example(([8, 3],), why="3 is the oldest"),
]
EDGES = {
    "at least one measurement": ([40],),
    "all of them ascend": ([1, 2, 3, 4, 5, 6],),
    "cut at one place": Edge(([20, 30, 40, 50, 10],), "the last one is the oldest"),
    "smallest number": Edge(([90, 10, 20, 30],), "only the first one is newer than the rest"),
}
MISTAKES = [
    Mistake("You return the position of the newest measurement, just before the fall.", "return position", "return position - 1"),
    Mistake("You return the number itself. Return its position.", "return position", "return times[position]"),
    Mistake("If nothing was overwritten, the oldest stands at the front.", "    return 0", "    return len(times) - 1"),
    Mistake("The last number can be the oldest, too.", "range(1, len(times))", "range(1, len(times) - 1)"),
]
ALSO_RIGHT = [
    Way("`index` of the smallest number is shortest; it goes through the list twice.",
        """
def oldest_position(times: list[int]) -> int:
    return times.index(min(times))
"""),
    Way("Halving: if the middle is larger than the last number, the fall lies behind the middle, otherwise not. A million numbers take twenty looks.",
        """
def oldest_position(times: list[int]) -> int:
    low = 0
    high = len(times) - 1
    while low < high:
        middle = (low + high) // 2
        if times[middle] > times[-1]:
            low = middle + 1
        else:
            high = middle
    return low
"""),
]
EXPLANATION = """
In two ascending parts, one after the other, the numbers fall at one place only, and there the second part begins. For
`[300, 420, 510, 95, 180]`: 420, 510 are larger than their left neighbours, 95 at position 3 is smaller. Without a
fall the whole list ascends and position 0 is right. The walk looks at each number once at most; halving does it in
far fewer looks.
"""


def oldest_position(times: list[int]) -> int:
    for position in range(1, len(times)):
        if times[position] < times[position - 1]:
            return position
    return 0


def inputs(rng):
    times = sorted(distinct(rng, 2, 8, 1, 99))
    cut = rng.randrange(len(times))
    return (times[cut:] + times[:cut],)
