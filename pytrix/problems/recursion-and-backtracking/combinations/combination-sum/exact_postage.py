"""Exact postage

A post office sells stamps of certain values, as many of each as you like. Return all ways to make up exactly `postage` pence.

Each way is a list of the values used, from the smallest to the largest, and the same values in another order are the same way. Sort
the ways as Python sorts lists. Equal values in `stamps` are one kind of stamp. If the postage can't be made up, return an empty list;
a postage of 0 is made up in one way, without any stamp.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("`stamps` holds at least one value, in no particular order", "values are at least 1", "`postage` is from 0 to 30")
HINTS = (
    "How can you make sure that 2, 3 and 3, 2 don't both turn up?",
    "Let the values of a way never fall: after a stamp, only the same value or a larger one may follow.",
    "Sort the different values. Carry along from which value on you may choose, and after a pick stay at that value.",
)
EXAMPLES = [
    Example(([2, 3, 5], 8), why="three ways, each from small to large"),
    Example(([7, 3], 13), why="3 + 3 + 7"),
    ([4, 6], 9),
    Example(([5, 2, 5], 10), why="5 is one kind, although listed twice"),
]
EDGES = {
    "can't be made up": Edge(([5], 4), "a single value, too large"),
    "a postage of 0": ([3, 2], 0),
    "Equal values": ([3, 3], 6),
    "as many of each as you like": Edge(([2], 8), "one kind of stamp"),
}
MISTAKES = [
    Mistake("The same values in another order are the same way: after a stamp, no smaller value may follow.",
            "explore(index, left - value)", "explore(0, left - value)"),
    Mistake("A stamp may be used again: stay at its value after you picked it.", "explore(index, left - value)", "explore(index + 1, left - value)"),
    Mistake("A value that is listed twice is still one kind of stamp, so no way may turn up twice.", "sorted(set(stamps))", "sorted(stamps)"),
    Mistake("Sort the values first: both the ways and the order within them depend on it.", "sorted(set(stamps))", "list(dict.fromkeys(stamps))"),
    Mistake("Keep a copy of each complete way: the list itself is emptied again.", "ways.append(way[:])", "ways.append(way)"),
]
ORACLE = """
def ways_to_pay(stamps: list[int], postage: int) -> list[list[int]]:
    from itertools import combinations_with_replacement

    ways = set()
    for number in range(postage // min(stamps) + 1):
        for way in combinations_with_replacement(sorted(stamps), number):
            if sum(way) == postage:
                ways.add(way)
    return [list(way) for way in sorted(ways)]
"""
ALSO_RIGHT = [
    Way(
        "Decide for the smallest value: use one stamp of it, or never again. It copies more lists.",
        """
def ways_to_pay(stamps: list[int], postage: int) -> list[list[int]]:
    def ways(values: list[int], left: int) -> list[list[int]]:
        if left == 0:
            return [[]]
        if not values or values[0] > left:
            return []
        return [[values[0], *way] for way in ways(values, left - values[0])] + ways(values[1:], left)

    return ways(sorted(set(stamps)), postage)
""",
    ),
]
EXPLANATION = """
The values of a way never fall, so each way comes up once. Sorting the values also allows a cut: no value larger than what is left
is tried. For the stamps 2, 3, 5 and a postage of 8:

| way so far | left | may follow |
|---|---|---|
| 2, 2, 2 | 2 | 2: kept |
| 2, 2, 3 | 1 | nothing |
| 2, 3 | 3 | 3: kept |
| 3 | 5 | 3 or 5 |
| 3, 3 | 2 | nothing |
| 3, 5 | 0 | kept |

The work grows with the number of ways and dead ends. Going through all selections of up to `postage // smallest` stamps finds the same
ways with far more work.
"""


def ways_to_pay(stamps: list[int], postage: int) -> list[list[int]]:
    values = sorted(set(stamps))
    ways: list[list[int]] = []
    way: list[int] = []

    def explore(start: int, left: int) -> None:
        if left == 0:
            ways.append(way[:])
        for index in range(start, len(values)):
            value = values[index]
            if value <= left:
                way.append(value)
                explore(index, left - value)
                way.pop()

    explore(0, postage)
    return ways


def inputs(rng):
    stamps = [rng.randint(2, 7) for _ in range(rng.randint(1, 4))]
    return (stamps, rng.randint(0, 14))
