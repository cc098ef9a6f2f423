"""The narrowest bookcase

Books are put on a bookcase in a fixed order, from left to right and then on the next shelf; none may be left out or
moved. `widths` lists how many millimetres each book needs, and the bookcase has `shelves` shelves, all equally wide.

Return the smallest width of a shelf, in millimetres, with which all books find room. Without books that is `0`.
Shelves may stay empty. Widths can be large numbers.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("`shelves` and all widths are at least 1",)
HINTS = (
    "If somebody tells you a width, how do you find out whether the books fit? What about larger widths then?",
    "All widths from some number on are enough and none below: search that border by halving. Between which two numbers does it lie?",
    "No shelf can be narrower than the widest book, and all books side by side are always enough. For a given width fill the shelves greedily and count them.",
)
EXAMPLES = [
    Example(([40, 30, 50, 20, 60], 3), why="40 + 30, 50 + 20 and 60"),
    Example(([25, 80, 10], 5), why="the widest book must fit"),
    Example(([10, 20, 30], 1), why="all on one shelf"),
]
EDGES = {
    "Without books": ([], 2),
    "Shelves may stay empty": ([7, 7], 4),
    "fixed order": Edge(([50, 10, 50, 10], 2), "a different order would need less"),
    "smallest width": Edge(([1, 1, 1, 1, 1, 1, 1], 3), "an uneven number of books"),
}
MISTAKES = [
    Mistake("You divide the sum by the number of shelves. Books cannot be cut, and they keep their order.",
            """
def narrowest_shelf(widths: list[int], shelves: int) -> int:
    return max(-(-sum(widths) // shelves), max(widths, default=0))
"""),
    Mistake("A shelf that is filled exactly is all right.", "if used + width > shelf:", "if used + width >= shelf:"),
    Mistake("The first shelf counts too, so the count begins with 1; yours is one too small.", "needed = 1", "needed = 0"),
    Mistake("When a new shelf is begun, the book stands on it already.", "            used = 0\n", "            used = -width\n"),
    Mistake("You begin the search below the widest book, which then fits nowhere.", "low = max(widths, default=0)", "low = sum(widths) // shelves"),
]
SIZE = 4_000
SLOW = [
    Slow("Your answer is right, but it tries one width after another. From a certain width on all are enough: halve the range.",
         """
def narrowest_shelf(widths: list[int], shelves: int) -> int:
    shelf = max(widths, default=0)
    while True:
        needed, used = 1, 0
        for width in widths:
            if used + width > shelf:
                needed += 1
                used = 0
            used += width
        if needed <= shelves:
            return shelf
        shelf += 1
"""),
]
EXPLANATION = """
For a given width the books are put up greedily: a new shelf is begun only when a book does not fit. That needs the
fewest shelves. Wider shelves never need more, so the enough-or-not of widths changes only once, and halving finds
that place. For `[40, 30, 50, 20, 60]` and three shelves:

| low | high | middle | shelves needed |
|---|---|---|---|
| 60 | 200 | 130 | 2: enough |
| 60 | 130 | 95 | 3: enough |
| 60 | 95 | 77 | 3: enough |
| 60 | 77 | 68 | 5 |
| 69 | 77 | 73 | 3: enough |
| 69 | 73 | 71 | 3: enough |
| 69 | 71 | 70 | 3: enough |
| 69 | 70 | 69 | 5 |

Each test is one walk over the books, and about as many tests are needed as the sum of all widths can be halved.
Trying all places to cut is hopeless.
"""


def narrowest_shelf(widths: list[int], shelves: int) -> int:
    low = max(widths, default=0)
    high = sum(widths)
    while low < high:
        middle = (low + high) // 2
        if shelves_needed(widths, middle) <= shelves:
            high = middle
        else:
            low = middle + 1
    return low


def shelves_needed(widths: list[int], shelf: int) -> int:
    needed = 1
    used = 0
    for width in widths:
        if used + width > shelf:
            needed += 1
            used = 0
        used += width
    return needed


def inputs(rng):
    return (integers(rng, 1, 8, 1, rng.choice([5, 30])), rng.randint(1, 5))


def large(rng, size):
    return ([rng.randint(1, 10 * size) for _ in range(size)], 10)
