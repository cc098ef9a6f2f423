"""Stretches worth a medal

A walking club gives a medal for every stretch of neighbouring days on which somebody gained exactly `metres` of height in all. `gains` holds the height gained on each day; going down counts as negative.

Return how many such stretches there are. Stretches at different days count separately, even if they overlap. `gains` may be long.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "How high above the start is the walker after each day, and what does a stretch change about that?",
    "A stretch gains the difference of two heights. So for each day count how many earlier heights lie just `metres` below the present one.",
    "Keep a counter of the heights so far, with the start at height 0 in it. Add the count of `height - metres` first, then count the present height.",
)
EXAMPLES = [
    Example(([3, 4, -4, 4], 4), why="the second day, days 2 to 4, and the last day"),
    Example(([1, 1, 1], 2)),
    Example(([5, 0, 0], 5), why="with none, one or both of the flat days"),
]
EDGES = {
    "as negative": ([-2, -3, 5], -5),
    "exactly `metres`": Edge(([2, 2], 3), "never reached"),
    "how many such stretches": Edge(([0, 0, 0], 0), "flat days and no metres"),
    "may be long": Edge(([], 1), "no days"),
}
MISTAKES = [
    Mistake("A stretch may begin on the first day: the start at height 0 is a height as well.", "seen = Counter([0])", "seen: Counter[int] = Counter()"),
    Mistake("The same height may have come several times, and each gives a stretch.", "stretches += seen[height - metres]", "stretches += height - metres in seen and seen[height - metres] > 0"),
    Mistake("Count the present height after looking, or a stretch of no days counts when `metres` is 0.", "        stretches += seen[height - metres]\n        seen[height] += 1\n", "        seen[height] += 1\n        stretches += seen[height - metres]\n"),
    Mistake("You look for heights above the present one; the earlier one lies below by `metres`.", "seen[height - metres]", "seen[height + metres]"),
]
SIZE = 8_000
SLOW = [
    Slow(
        "From each day you add up anew. A counter of the heights so far answers each day in one look.",
        """
def medals(gains: list[int], metres: int) -> int:
    stretches = 0
    for start in range(len(gains)):
        height = 0
        for day in range(start, len(gains)):
            height += gains[day]
            stretches += height == metres
    return stretches
""",
    )
]
ALSO_RIGHT = [
    Way(
        "Without days downhill a window with two ends would do; with them, growing it may make the sum smaller, and the window doesn't know which end to move. Grouping equal heights works always.",
        '''
from itertools import accumulate


def medals(gains: list[int], metres: int) -> int:
    days: dict[int, list[int]] = {}
    for day, height in enumerate(accumulate(gains, initial=0)):
        days.setdefault(height, []).append(day)
    return sum(
        sum(lower < upper for lower in days.get(height - metres, ())) for height, found in days.items() for upper in found
    )
''',
    )
]
EXPLANATION = """
The height above the start is enough: a stretch gains what lies between two heights. For 3, 4, -4, 4 and 4 metres:

| day | height | heights 4 below, so far | stretches |
|---|---|---|---|
| 1 | 3 | none at -1 | 0 |
| 2 | 7 | one at 3 | 1 |
| 3 | 3 | none at -1 | 1 |
| 4 | 7 | two at 3 | 3 |

Each day takes the same few steps.
"""


def medals(gains: list[int], metres: int) -> int:
    seen = Counter([0])
    height = stretches = 0
    for gain in gains:
        height += gain
        stretches += seen[height - metres]
        seen[height] += 1
    return stretches


def inputs(rng):
    return [rng.randint(-3, 4) for _ in range(rng.randint(1, 9))], rng.randint(-2, 4)


def large(rng, size):
    return [rng.randint(-5, 5) for _ in range(size)], 3
