"""The same slope

A surveyor walked a path and noted the height at each metre: `heights[0]` at the start, `heights[1]` after one metre,
and so on. She looks for pairs of places between which the path climbs exactly one unit of height for each metre on
average. So place `i` and a later place `j` are such a pair when `heights[j] - heights[i]` equals `j - i`. What the
path does in between doesn't matter.

Return the number of pairs, which is 0 without any heights. The path may be very long, so trying all pairs is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "PARTITION")
CONSTRAINTS = ("heights are whole numbers, perhaps negative", "up to 20,000 heights")
HINTS = (
    "The condition mixes two places. Can you write it so that everything about `j` stands on one side and everything about `i` on the other?",
    "Give each place one number that depends on that place alone, so that two places make a pair exactly when their numbers are equal.",
    "That number is the height minus the place. A group of k places with equal numbers holds k (k - 1) / 2 pairs.",
)
EXAMPLES = [
    Example(([3, 4, 2, 6, 7],), why="places 0, 1, 3 and 4 pair up in every way"),
    Example(([5, 5, 5],)),
    Example(([0, -4, 2, 9, 4],)),
]
EDGES = {
    "without any heights": ([],),
    "perhaps negative": ([-3, -2, 5, 0],),
    "a later place": Edge(([7, 6, 5],), "a path that falls"),
}
MISTAKES = [
    Mistake("You group by equal heights. A pair has to climb one unit for each metre.", "height - place", "height"),
    Mistake("Your number for a place is the height plus the place, which finds paths that fall one unit for each metre.",
            "height - place", "height + place"),
    Mistake("You count only pairs of neighbouring places.",
            """
def pairs(heights: list[int]) -> int:
    return sum(later - sooner == 1 for sooner, later in zip(heights, heights[1:]))
"""),
    Mistake("Each group counts as a single pair in your answer, however many places it has.",
            "found += group.get(number, 0)", "found += group.get(number, 0) == 1"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but you compare every place with every later one. Find what all places of a pair have in common.",
         """
def pairs(heights: list[int]) -> int:
    return sum(
        heights[j] - heights[i] == j - i for i in range(len(heights)) for j in range(i + 1, len(heights))
    )
"""),
]
EXPLANATION = """
`heights[j] - heights[i] == j - i` says the same as `heights[j] - j == heights[i] - i`. Now each side depends on one
place only, and pairs are places in the same group.

| place | height | height minus place | earlier ones in the group |
|---|---|---|---|
| 0 | 3 | 3 | 0 |
| 1 | 4 | 3 | 1 |
| 2 | 2 | 0 | 0 |
| 3 | 6 | 3 | 2 |
| 4 | 7 | 3 | 3 |

The sum of the last column is 6. The work grows with the length of the path instead of its square. Counting the groups
first and adding k (k - 1) / 2 for each does the same.
"""


def pairs(heights: list[int]) -> int:
    group: dict[int, int] = {}
    found = 0
    for place, height in enumerate(heights):
        number = height - place
        found += group.get(number, 0)
        group[number] = group.get(number, 0) + 1
    return found


def inputs(rng):
    heights = [place + rng.choice([-2, 0, 0, 3]) for place in range(rng.randint(2, 8))]
    if rng.random() < 0.3:
        rng.shuffle(heights)
    return (heights,)


def large(rng, size):
    return ([place + rng.randint(0, 99) for place in range(size)],)
