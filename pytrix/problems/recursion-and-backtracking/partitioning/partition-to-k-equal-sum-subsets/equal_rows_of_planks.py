"""Equal rows of planks

A carpenter lays planks end to end in `rows` rows that must all be equally long. `planks` lists their lengths; every plank is used, none is cut,
and each row gets at least one plank.

Return whether that is possible.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
CONSTRAINTS = ("1 to 16 planks", "lengths are at least 1", "`rows` is from 1 to 5")
HINTS = (
    "How long must each row be? For which planks can you tell at once that there is no way?",
    "Put the planks into rows one by one, the longest first, and take a plank out again if the rest doesn't fit.",
    "Rows of the same length so far are alike: for one plank try only one of them. If all planks are in rows that never exceed the length, you are done.",
)
EXAMPLES = [
    Example(([4, 3, 2, 3, 5, 2, 1], 4), why="5, 4 + 1, 3 + 2 and 3 + 2"),
    Example(([6, 5, 5, 2], 3), why="rows of 6, but 5 and 5 lack a 1"),
    ([3, 3, 3], 3),
    Example(([7, 1], 2), why="the plank of 7 alone is too long"),
]
EDGES = {
    "at least one plank": Edge(([4, 4], 3), "fewer planks than rows"),
    "equally long": Edge(([2, 2, 3], 2), "the total can't be shared out"),
    "every plank is used": Edge(([5, 4, 3], 1), "a single row"),
    "is possible": Edge(([4, 3, 3, 2, 2, 2], 2), "the two longest planks don't belong together"),
    "end to end": Edge(([3, 3, 2, 2, 2], 2), "the two longest planks belong together"),
    "none is cut": Edge(([6, 6, 6, 6], 3), "the total fits, the planks don't"),
}
ALWAYS = [
    ([1, 6, 8, 3, 3, 1, 8, 5, 1], 3),
    ([10] * 11 + [1, 1, 4], 4),
    ([8, 3, 3, 5, 7, 2, 4, 5, 5], 3),
    ([2, 3, 3, 2, 4, 2], 2),
    ([8, 1, 1, 2, 2, 3, 2, 1], 4)]
MISTAKES = [
    Mistake(
        "Always filling the shortest row can go wrong although there is a way.",
        """
def equal_rows(planks: list[int], rows: int) -> bool:
    lengths = [0] * rows
    for plank in sorted(planks, reverse=True):
        lengths[lengths.index(min(lengths))] += plank
    return len(set(lengths)) == 1
""",
    ),
    Mistake("It isn't enough that the total can be divided by the number of rows.",
            "return total % rows == 0 and explore(0)", "return total % rows == 0"),
    Mistake("Take the plank out of the row again before you try the next row.", "                lengths[row] -= longest_first[place]\n", ""),
]
ORACLE = """
def equal_rows(planks: list[int], rows: int) -> bool:
    from itertools import product

    for places in product(range(rows), repeat=len(planks)):
        lengths = [0] * rows
        for row, plank in zip(places, planks):
            lengths[row] += plank
        if min(lengths) == max(lengths):
            return True
    return False
"""
EQUIVALENT = {
    "longest_first = sorted(planks, reverse=True) -> longest_first = planks": "the order only decides how long the search takes",
}
EXPLANATION = """
Each row must be `sum(planks) // rows` long, and the total has to be a multiple of `rows`. The longest plank has the fewest places, so it comes first, and among rows of the same length only
one is tried. For `[4, 3, 2, 3, 5, 2, 1]` and rows of 5:

| plank | rows afterwards |
|---|---|
| 5 | 5 |
| 4 | 5, 4 |
| 3 | 5, 4, 3 |
| 3 | 5, 4, 3, 3 |
| 2 | 5, 4, 5, 3 |
| 2 | 5, 4, 5, 5 |
| 1 | 5, 5, 5, 5 |

Here nothing has to be taken back. In the worst case the work still grows exponentially, but the cuts make 16 planks easy, while trying every row
for every plank would be up to 5¹⁶ ways. Another way remembers for each set of used planks whether it fills whole rows; that takes up to 2ⁿ sets.
"""


def equal_rows(planks: list[int], rows: int) -> bool:
    longest_first = sorted(planks, reverse=True)
    total = sum(planks)
    lengths = [0] * rows

    def explore(place: int) -> bool:
        if place == len(planks):
            return True
        tried = set()
        for row in range(rows):
            if lengths[row] not in tried and lengths[row] + longest_first[place] <= total // rows:
                tried.add(lengths[row])
                lengths[row] += longest_first[place]
                if explore(place + 1):
                    return True
                lengths[row] -= longest_first[place]
        return False

    return total % rows == 0 and explore(0)


def inputs(rng):
    rows, length = rng.randint(1, 4), rng.randint(3, 9)
    planks = []
    for _ in range(rows):
        left = length
        while left:
            planks.append(rng.randint(1, left))
            left -= planks[-1]
    rng.shuffle(planks)
    planks = planks[:16]
    if rng.random() < 0.5 and len(planks) > 1:
        planks[0] += planks.pop() if rng.random() < 0.7 else 1
    return (planks, rows)
