"""The longest relaxed stretch

A hiker's device notes at every step how much the path rose or fell, in centimetres: `slopes`. A relaxed stretch is a
run of steps after which the hiker stands exactly `rise` centimetres higher than at its beginning; a negative `rise`
means lower.

Return the length of the longest relaxed stretch that has at least `least` steps, or `0` if there is none. The record
of a day is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`least` is at least 1",)
HINTS = (
    "A stretch is relaxed if the height after it is the height before it plus the rise. Which earlier moment makes it longest?",
    "Remember for each height only the first moment at which it was reached, the start included.",
    "Walk on with a running height; look up the first moment with the height minus the rise, and take the distance if it is long enough.",
)
EXAMPLES = [
    Example(([3, -1, -2, 4, -4, 1], 0, 2), why="steps 1 to 5 go up and down by 7; all six end 1 higher"),
    Example(([2, 2, -4, 2], 2, 1), why="all four steps together rise by 2"),
    Example(([5, -5, 3], 0, 3), why="the first two steps are too few"),
]
EDGES = {
    "`0` if there is none": ([1, 2, 4], 5, 1),
    "slopes": Edge(([], 0, 1), "no steps"),
    "a negative `rise`": ([-1, -3, 2, -1], -3, 2),
    "at least `least`": Edge(([4, -4, 1, 1], 0, 2), "exactly as long as asked for"),
    "longest relaxed stretch": Edge(([5, 1, -1, 7], 0, 2), "it begins after the first step"),
}
ALWAYS = [([4, 0], 0, 1), ([1, 4], 4, 2)]
MISTAKES = [
    Mistake("Only the first moment of a height gives the longest stretch; you overwrite it with later ones.",
            "first_moment.setdefault(height, moment)", "first_moment[height] = moment"),
    Mistake("The start has a height too: without moment 0 in your notes, stretches from the first step are missed.",
            "first_moment = {0: 0}", "first_moment: dict[int, int] = {}"),
    Mistake("A stretch with exactly `least` steps is long enough.", "length >= least", "length > least"),
    Mistake("You look for an earlier height above the present one instead of below it.", "height - rise", "height + rise"),
    Mistake("Stretches with too few steps do not count: compare each length with `least`.", "if length >= least:", "if length >= 0:"),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it tries every beginning with every end. A dictionary of first moments makes one walk enough.",
         """
def longest_relaxed(slopes: list[int], rise: int, least: int) -> int:
    best = 0
    for first in range(len(slopes)):
        height = 0
        for last in range(first, len(slopes)):
            height += slopes[last]
            if height == rise and last - first + 1 >= least:
                best = max(best, last - first + 1)
    return best
"""),
]
ALSO_RIGHT = [
    Way("The list of all heights may be made first; then a dictionary built backwards keeps the first moment of each height by itself.",
        """
from itertools import accumulate


def longest_relaxed(slopes: list[int], rise: int, least: int) -> int:
    heights = list(accumulate(slopes, initial=0))
    first_moment = {height: moment for moment, height in reversed(list(enumerate(heights)))}
    lengths = [moment - first_moment.get(height - rise, moment) for moment, height in enumerate(heights)]
    longest = max(lengths)
    return longest if longest >= least else 0
"""),
]
EXPLANATION = """
The rise of a stretch is the difference of two heights, so for each moment the earliest moment with the height
`height - rise` begins the longest relaxed stretch that ends there. For `[3, -1, -2, 4, -4, 1]` and rise 0:

| moment | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| height | 0 | 3 | 2 | 0 | 4 | 0 | 1 |
| first moment | 0 | 1 | 2 | 0 | 4 | 0 | 6 |
| length | 0 | 0 | 0 | 3 | 0 | 5 | 0 |

One walk with a dictionary is enough; trying all beginnings and ends takes the square of the number of steps.
"""


def longest_relaxed(slopes: list[int], rise: int, least: int) -> int:
    first_moment = {0: 0}
    height = 0
    best = 0
    for moment, slope in enumerate(slopes, 1):
        height += slope
        first_moment.setdefault(height, moment)
        length = moment - first_moment.get(height - rise, moment)
        if length >= least:
            best = max(best, length)
    return best


def inputs(rng):
    slopes = integers(rng, 2, 9, -4, 4)
    first = rng.randrange(len(slopes))
    last = rng.randint(first + 1, len(slopes))
    return (slopes, sum(slopes[first:last]), rng.choice([1, 1, 2, 3, last - first, last - first + 1]))


def large(rng, size):
    return ([rng.randint(-9, 9) for _ in range(size)], 12, size // 50)
