"""Bridges over the canal

`heights[i]` is the height above the water of bridge `i` of a canal. `trips` holds a tuple for each planned boat trip: the first and the last bridge it goes under, both included with all between, and the height of the boat. A boat passes a bridge that is higher than itself, but not one of equal height.

Return how many of the trips can be made. There are very many trips, and most are long.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("the first bridge is never after the last",)
HINTS = (
    "Which single bridge of a trip decides whether the boat can make it?",
    "For every bridge, prepare the lowest among it and its next neighbours, for 1, 2, 4, 8, … bridges. Two such stretches, which may overlap, cover any trip.",
    "The row for the double length takes the lower of two entries of the row before, half of the length apart. For a trip take the longest row that fits, and look at the entry at its start and at the one that ends with its last bridge.",
)
EXAMPLES = [
    Example(([5, 3, 4], [(0, 2, 2), (0, 2, 3), (2, 2, 3)]), why="the second boat is as high as bridge 1"),
    Example(([9, 8, 7, 6], [(0, 3, 5), (0, 1, 7), (1, 2, 7)])),
    Example(([4], [(0, 0, 3), (0, 0, 4), (0, 0, 9)])),
]
EDGES = {
    "equal height": ([6, 6], [(0, 1, 6), (0, 1, 5)]),
    "both included": Edge(([2, 9, 9, 9, 2], [(0, 3, 5), (1, 4, 5), (1, 3, 5)]), "the low bridge at either end"),
    "how many": Edge(([1], []), "no trips"),
    "most are long": Edge(([9, 9, 9, 9, 9, 1, 9, 9, 9], [(0, 6, 4), (0, 4, 4), (2, 8, 4), (6, 8, 4), (0, 8, 0)]), "the low bridge in the middle"),
}
ALWAYS = [([5_000_000], [(0, 0, 4_000_000)]), ([2, 8, 2, 3, 2, 6, 9], [(2, 4, 2), (3, 6, 2), (0, 1, 1), (6, 6, 9)])]
MISTAKES = [
    Mistake("A boat as high as the bridge does not pass.", "> boat", ">= boat"),
    Mistake("The second stretch has to end with the last bridge; yours ends one bridge before it.", "lowest[last - (1 << row) + 1]", "lowest[max(first, last - (1 << row))]"),
    Mistake("One stretch doesn't cover the trip: look at the one that ends with the last bridge too.", "min(lowest[first], lowest[last - (1 << row) + 1])", "lowest[first]"),
    Mistake("The lowest bridge decides, not the highest.", "rows.append([min(pair)", "rows.append([max(pair)", "min(lowest[first]", "max(lowest[first]"),
]
SIZE = 36_000
SLOW = [
    Slow(
        "Every trip looks at all its bridges. Prepare the lowest bridge of stretches of 1, 2, 4, 8, … bridges.",
        """
def possible_trips(heights: list[int], trips: list[tuple[int, int, int]]) -> int:
    count = 0
    for first, last, boat in trips:
        count += min(heights[first : last + 1]) > boat
    return count
""",
    )
]
EXPLANATION = """
Row `k` holds the lowest of each `2 ** k` neighbouring bridges. For the heights 5, 3, 4, 6:

| row | length | lowest |
|---|---|---|
| 0 | 1 | 5 3 4 6 |
| 1 | 2 | 3 3 4 |
| 2 | 4 | 3 |

A trip under the bridges 0 to 2 has length 3. Row 1 fits: bridges 0 and 1 have 3, bridges 1 and 2 have 3. That they overlap does no harm to a minimum, as it would to a sum.

The rows cost as many steps as there are bridges, times the number of rows, which is a logarithm. Each trip then takes the same few steps. Another way is a tree in which each node has the lower of the two below it: it needs less memory and allows heights to change, but each trip takes a logarithm of steps.
"""


def possible_trips(heights: list[int], trips: list[tuple[int, int, int]]) -> int:
    rows = [heights]
    length = 1
    while 2 * length <= len(heights):
        rows.append([min(pair) for pair in zip(rows[-1], rows[-1][length:])])
        length *= 2
    count = 0
    for first, last, boat in trips:
        row = (last - first + 1).bit_length() - 1
        lowest = rows[row]
        count += min(lowest[first], lowest[last - (1 << row) + 1]) > boat
    return count


def inputs(rng):
    heights = [rng.randint(2, 9) for _ in range(rng.randint(1, 10))]
    trips = []
    for _ in range(rng.randint(3, 8)):
        first = rng.randrange(len(heights))
        last = rng.randrange(first, len(heights))
        trips.append((first, last, min(heights[first : last + 1]) - rng.choice([0, 0, 1])))
    return heights, trips


def large(rng, size):
    heights = [rng.randint(100, 10_000) for _ in range(size // 2)]
    trips = [(rng.randrange(size // 10), rng.randrange(4 * size // 10, size // 2), rng.randint(95, 105)) for _ in range(size)]
    return heights, trips
