"""Oranges on the gauge

A sorting machine has a single long belt. `sizes` lists the oranges on it, in millimetres. An orange is of the right size from `smallest` to `largest` millimetres, both included.

Rearrange the list `sizes` itself so that all oranges that are too small stand first, then all of the right size, then all that are too large. Within each of the three groups any order will do. Return nothing.

Do it in one pass, that is with a single loop over the list, and without sorting it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

COMPARE = "argument:sizes"
LEVEL = "intermediate"
TAGS = ("PARTITION", "TRANSFORM")
REQUIRES = ("no sorting", "one pass")
CONSTRAINTS = ("`smallest` is at most `largest`",)
HINTS = (
    "Divide the belt into four parts in your mind: three that are settled, and one that nobody has looked at. Where does that one lie?",
    "Keep three positions: the end of the small ones, the orange looked at, and the beginning of the large ones at the far end.",
    "A small orange changes places at the front, a large one at the back. What comes from the back has not been looked at yet, so the walk must not move on then.",
)
EXAMPLES = [
    Example(([71, 60, 88, 65, 90, 70, 59], 65, 75), why="60 and 59 are too small, 88 and 90 too large"),
    Example(([80, 50], 60, 70)),
    Example(([64, 65, 66], 65, 65), why="only 65 is right"),
]
EDGES = {
    "both included": ([9, 5, 7, 8, 6, 5], 6, 8),
    "too large": Edge(([9, 9, 9, 1], 3, 4), "large ones first"),
    "right size": Edge(([5, 6, 5], 5, 6), "all of the right size"),
    "the list": Edge(([], 3, 4), "an empty belt"),
}
MISTAKES = [
    Mistake("What comes from the far end has not been looked at: stay where you are after that exchange.", "            high -= 1\n", "            high -= 1\n            at += 1\n"),
    Mistake("You stop one orange too early: the one at the last unknown place must be looked at as well.", "while at <= high:", "while at < high:"),
    Mistake("An orange of exactly the smallest size is right.", "sizes[at] < smallest", "sizes[at] <= smallest"),
    Mistake("An orange of exactly the largest size is right.", "sizes[at] > largest", "sizes[at] >= largest"),
]
ORACLE = """
def arrange(sizes: list[int], smallest: int, largest: int) -> None:
    groups = [[], [], []]
    for each in sizes:
        groups[(each >= smallest) + (each > largest)].append(each)
    sizes[:] = groups[0] + groups[1] + groups[2]
"""
EXPLANATION = """
The belt has four parts at any time: too small, right, unknown, too large. Each step settles one orange of the unknown part. One that comes from the front part of the right ones is known already, so the walk moves on; one that comes from the back is unknown, so it doesn't. For `[71, 60, 88, 65, 90, 70, 59]`, after each step:

| round | `low` | `at` | `high` | `sizes` |
| --- | --- | --- | --- | --- |
| 1 | `0` | `1` | `6` | `[71, 60, 88, 65, 90, 70, 59]` |
| 2 | `1` | `2` | `6` | `[60, 71, 88, 65, 90, 70, 59]` |
| 3 | `1` | `2` | `5` | `[60, 71, 59, 65, 90, 70, 88]` |
| 4 | `2` | `3` | `5` | `[60, 59, 71, 65, 90, 70, 88]` |
| 5 | `2` | `4` | `5` | `[60, 59, 71, 65, 90, 70, 88]` |
| 6 | `2` | `4` | `4` | `[60, 59, 71, 65, 70, 90, 88]` |
| 7 | `2` | `5` | `4` | `[60, 59, 71, 65, 70, 90, 88]` |

Each step settles one orange, so the work grows with their number. Another way collects three lists and joins them, which needs as much memory again.
"""


def arrange(sizes: list[int], smallest: int, largest: int) -> None:
    low = at = 0
    high = len(sizes) - 1
    while at <= high:
        if sizes[at] < smallest:
            sizes[low], sizes[at] = sizes[at], sizes[low]
            low += 1
            at += 1
        elif sizes[at] > largest:
            sizes[high], sizes[at] = sizes[at], sizes[high]
            high -= 1
        else:
            at += 1


def check(expected, got, sizes, smallest, largest):
    def groups(row):
        return [(each >= smallest) + (each > largest) for each in row]

    return isinstance(got, list) and sorted(got) == sorted(expected) and groups(got) == groups(expected)


def inputs(rng):
    smallest = rng.randint(3, 6)
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 9))], smallest, smallest + rng.choice([0, 1, 2]))
