"""Can some days be shared out evenly?

Friends pick berries and note how many baskets they fill each day: `baskets`. They want to share the baskets of at
least two days in a row, all of them, evenly among `friends` people, so that nothing is left over.

Return whether there are such days. No baskets at all can be shared evenly, too: everyone gets none. The list is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("`friends` is at least 1", "numbers of baskets are 0 or more")
HINTS = (
    "The total after some day leaves remainder 3, and three days later it leaves remainder 3 again. What does that say about the days in between?",
    "So you only have to know whether the present remainder of the total occurred before, and whether that was at least two days ago.",
    "Put a remainder into the set of known ones one day late: first look, then add the remainder of the day before.",
)
EXAMPLES = [
    Example(([5, 3, 4, 2, 6], 9), why="3 + 4 + 2 is 9"),
    Example(([9, 1, 18], 9), why="single days do not count"),
    Example(([7, 0, 0, 5], 10), why="two days without baskets"),
]
EDGES = {
    "at least two days": ([4], 4),
    "baskets": Edge(([], 3), "no days"),
    "in a row": Edge(([2, 1, 3], 5), "first and last day would fit, but are no neighbours"),
    "all of them": Edge(([1, 2, 3, 4], 10), "only the whole list"),
    "No baskets at all": ([0, 0], 7),
    "at least 1": Edge(([3, 8], 1), "a single person"),
}
MISTAKES = [
    Mistake("A single day does not count, even if it can be shared evenly.", "        known.add(before)\n        before = remainder\n", "        known.add(remainder)\n",
            "known: set[int] = set()", "known = {0}"),
    Mistake("The total 0 before the first day belongs to the known remainders.", "    before = 0\n", "    before = -1\n"),
    Mistake("You only look whether the total itself can be shared, from the first day on.", "if remainder in known:", "if remainder == 0 and known:"),
    Mistake("Two days are enough, but longer stretches count as well.",
            """
def can_be_shared(baskets: list[int], friends: int) -> bool:
    return any((one + other) % friends == 0 for one, other in zip(baskets, baskets[1:]))
"""),
    Mistake("You look for days with exactly as many baskets as friends. Any multiple will do.",
            """
def can_be_shared(baskets: list[int], friends: int) -> bool:
    ends = range(len(baskets) + 1)
    return any(sum(baskets[first:last]) == friends for last in ends for first in range(last - 1))
"""),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it adds up all stretches of days. Compare remainders of running totals instead.",
         """
def can_be_shared(baskets: list[int], friends: int) -> bool:
    for first in range(len(baskets)):
        total = baskets[first]
        for last in range(first + 1, len(baskets)):
            total += baskets[last]
            if total % friends == 0:
                return True
    return False
"""),
]
ALSO_RIGHT = [
    Way("A dictionary with the first day of each remainder tells how long ago it was. It also shows which days they are.",
        """
def can_be_shared(baskets: list[int], friends: int) -> bool:
    first_day = {0: 0}
    remainder = 0
    for day, count in enumerate(baskets, 1):
        remainder = (remainder + count) % friends
        if day - first_day.setdefault(remainder, day) >= 2:
            return True
    return False
"""),
]
EXPLANATION = """
The baskets of days in a row are the difference of two totals, and it can be shared evenly exactly if both leave the
same remainder. A remainder becomes known one day late, so that at least two days lie between. For `[5, 3, 4, 2, 6]`
and 9:

| day | remainder | known | found? |
|---|---|---|---|
| 1 | 5 | | no |
| 2 | 8 | 0 | no |
| 3 | 3 | 0 5 | no |
| 4 | 5 | 0 5 8 | yes |

Each day costs one look into a set; adding up all stretches takes the square of the number of days.
"""


def can_be_shared(baskets: list[int], friends: int) -> bool:
    known: set[int] = set()
    before = 0
    remainder = 0
    for count in baskets:
        remainder = (remainder + count) % friends
        if remainder in known:
            return True
        known.add(before)
        before = remainder
    return False


def inputs(rng):
    friends = rng.randint(7, 20)
    baskets = [rng.choice([friends, rng.randint(0, 9), rng.randint(1, 9)]) for _ in range(rng.randint(2, 6))]
    return (baskets, friends)


def large(rng, size):
    return ([rng.randint(1, 9) for _ in range(size)], 100 * size + 7)
