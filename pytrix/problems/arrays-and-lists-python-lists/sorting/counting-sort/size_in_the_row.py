"""The size of a shirt in the row

A shop sells shirts in sizes that are plain numbers from 0 on. A list `counts` tells how many shirts of each size are
in stock: at position 0 those of size 0, at position 1 those of size 1, and so on. If all shirts were laid out in a row
from the smallest to the largest, which size would the shirt at place `place` have, with 1 for the first one?

Return that size, or `-1` if the row has fewer shirts. The numbers of shirts are large, so it is
better not to lay out the row.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`place` is at least 1", "numbers of shirts are 0 or more")
HINTS = (
    "With 4 shirts of size 0 and 3 of size 1: which places of the row have size 1?",
    "Go through the sizes and add up how many shirts there are so far. The wanted shirt has the first size with which there are enough.",
    "`enumerate` gives size and number together. Return the size as soon as the total is at least `place`; after the loop there are too few.",
)
EXAMPLES = [
    Example(([4, 3, 0, 5], 6), why="the places 5 to 7 have size 1"),
    Example(([4, 3, 0, 5], 8), why="size 2 is sold out, so size 3 follows"),
    Example(([4, 3, 0, 5], 13), why="there are only 12 shirts"),
]
EDGES = {
    "fewer shirts": ([], 1),
    "1 for the first one": Edge(([0, 0, 2], 1), "the smallest sizes are sold out"),
    "numbers of shirts are large": ([900, 5000, 7000], 5900),
    "from the smallest to the largest": Edge(([2, 2, 2], 6), "the very last shirt"),
}
MISTAKES = [
    Mistake("The last shirt of a size still has that size.", "total >= place", "total > place"),
    Mistake("You compare each number alone. Add up the shirts of all smaller sizes as well.", "total += count", "total = count"),
    Mistake("If there are fewer shirts, the answer is `-1`, not the largest size.", "return -1", "return len(counts) - 1"),
    Mistake("You return the number of shirts of that size. Return the size itself.", "return size", "return count"),
    Mistake("Sizes begin with 0, like positions.", "enumerate(counts)", "enumerate(counts, 1)"),
    Mistake("You return the place within the row of sizes that are in stock; sold-out sizes have a number, too.",
            "enumerate(counts)", "enumerate(each for each in counts if each)"),
]
ALSO_RIGHT = [
    Way("Counting down does as well: take the shirts of each size off the place, until it is 0 or less.",
        """
def size_at(counts: list[int], place: int) -> int:
    for size, count in enumerate(counts):
        place -= count
        if place <= 0:
            return size
    return -1
"""),
]
EXPLANATION = """
The counts tell the whole sorted row without it being written out. For `[4, 3, 0, 5]` and place 8:

| size | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| shirts up to this size | 4 | 7 | 7 | 12 |
| at least 8? | no | no | no | yes |

The work grows with the number of sizes, not with the number of shirts: that is the strength of counting.
"""


def size_at(counts: list[int], place: int) -> int:
    total = 0
    for size, count in enumerate(counts):
        total += count
        if total >= place:
            return size
    return -1


def inputs(rng):
    counts = [rng.choice([0, 1, 2, 3, 6]) for _ in range(rng.randint(2, 6))]
    ends = [sum(counts[:stop]) for stop in range(len(counts) + 1)]
    return (counts, max(1, rng.choice(ends) + rng.choice([0, 0, 1])))
