"""Fewest photos for the exhibition

Photos hang in a fixed row, and `widths` lists how many centimetres of wall each one covers. For an exhibition some
neighbouring photos are chosen that together cover at least `wall` centimetres.

Return the smallest number of neighbouring photos that is enough, or `0` if even all of them together are not. The row
is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("widths and `wall` are at least 1",)
HINTS = (
    "You have found neighbours that are wide enough. In which two ways can you look for fewer?",
    "Let the choice grow at its right end until it is wide enough, then give photos away at its left end as long as it stays so.",
    "Every time it is wide enough, note the number of photos before you take one away from the left.",
)
EXAMPLES = [
    Example(([20, 30, 10, 40, 30, 10], 70), why="40 + 30"),
    Example(([50, 10, 80], 60), why="the last photo alone is enough"),
    Example(([5, 5, 5], 16), why="all together cover 15"),
]
EDGES = {
    "even all of them together": Edge(([], 10), "no photos"),
    "neighbouring photos": Edge(([4, 3, 2], 9), "only all of them together are enough"),
    "at least `wall`": Edge(([10, 20, 5], 20), "a photo of exactly the right width"),
    "smallest number": Edge(([9, 1, 1, 1, 9, 9], 18), "the best choice comes last"),
    "smallest number of neighbouring": Edge(([9, 9, 1, 1, 1, 9], 18), "the best choice comes first"),
}
MISTAKES = [
    Mistake("A total of exactly `wall` centimetres is enough.", "while total >= wall:", "while total > wall:"),
    Mistake("After one photo was given away, the rest may still be wide enough: go on giving away.", "while total >= wall:", "if total >= wall:"),
    Mistake("If nothing is wide enough, the answer is 0, not the number of all photos.", "return fewest if fewest <= len(widths) else 0",
            "return min(fewest, len(widths))"),
    Mistake("You note the number of photos after one was taken away, so it is one too small.",
            "            fewest = min(fewest, last - first + 1)\n            total -= widths[first]\n            first += 1\n",
            "            total -= widths[first]\n            first += 1\n            fewest = min(fewest, last - first + 1)\n"),
    Mistake("You take the widest photos wherever they hang. They have to be neighbours.",
            """
def fewest_photos(widths: list[int], wall: int) -> int:
    total = 0
    for count, width in enumerate(sorted(widths, reverse=True), 1):
        total += width
        if total >= wall:
            return count
    return 0
"""),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it starts adding again at every photo. Let both ends of the choice move along the row.",
         """
def fewest_photos(widths: list[int], wall: int) -> int:
    fewest = len(widths) + 1
    for first in range(len(widths)):
        total = 0
        for last in range(first, len(widths)):
            total += widths[last]
            if total >= wall:
                fewest = min(fewest, last - first + 1)
                break
    return fewest if fewest <= len(widths) else 0
"""),
]
ALSO_RIGHT = [
    Way("Running totals ascend, so for each first photo halving finds the first total that is large enough. That costs a factor of log `n`.",
        """
from bisect import bisect_left
from itertools import accumulate


def fewest_photos(widths: list[int], wall: int) -> int:
    totals = list(accumulate(widths, initial=0))
    fewest = len(widths) + 1
    for first in range(len(widths)):
        after = bisect_left(totals, totals[first] + wall)
        if after < len(totals):
            fewest = min(fewest, after - first)
    return fewest if fewest <= len(widths) else 0
"""),
]
EXPLANATION = """
Widths are positive, so a longer choice always covers more. Whenever the choice is wide enough, its right end need not
grow for this left end any more. For `[20, 30, 10, 40, 30, 10]` and 70:

| new photo | total | enough with | given away |
|---|---|---|---|
| 20, 30, 10 | 60 | | |
| 40 | 100 | 4 photos, then 3 | 20, 30 |
| 30 | 80 | 3 photos, then 2 | 10, 40 |
| 10 | 40 | | |

Each photo comes in once and leaves once at most, so the work grows with the length of the row. Adding again from each
photo takes up to the square.
"""


def fewest_photos(widths: list[int], wall: int) -> int:
    fewest = len(widths) + 1
    first = 0
    total = 0
    for last, width in enumerate(widths):
        total += width
        while total >= wall:
            fewest = min(fewest, last - first + 1)
            total -= widths[first]
            first += 1
    return fewest if fewest <= len(widths) else 0


def inputs(rng):
    widths = integers(rng, 2, 9, 1, 9)
    first = rng.randrange(len(widths))
    wall = sum(widths[first : first + rng.randint(1, 4)]) + rng.choice([0, 0, 1])
    return (widths, sum(widths) + 1 if rng.random() < 0.1 else wall)


def large(rng, size):
    return ([rng.randint(1, 3) for _ in range(size)], size)
