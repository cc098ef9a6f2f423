"""A safe pile of books

Books come in one after another, and `widths` holds how wide each one is. A book is laid on the pile if it is not wider than the topmost one there; otherwise it goes to the shelf. The first book always begins the pile.

Return the list of the widths of the books that went to the shelf, in the order in which they came. Without books it is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "COMPARE")
HINTS = (
    "With which book of the pile does a new one have to be compared?",
    "Look at the end of the pile without taking it. If there is none, or it is wide enough, lay the book there.",
    "Two lists: pile and shelf. The condition for the shelf: the pile holds something, and its last width is smaller than the new one.",
)
EXAMPLES = [
    Example(([20, 15, 18, 15, 10],), why="18 is wider than 15"),
    ([5, 4, 3],),
    ([1, 2, 3],),
]
EDGES = {
    "not wider": ([7, 7, 7],),
    "Without books": ([],),
    "the topmost one there": Edge(([9, 3, 5, 4, 2],), "narrower than the bottom, wider than the top"),
}
ALWAYS = [
    ([1500, 1200, 1300],),
    ([2, 5, 5],),
]
MISTAKES = [
    Mistake("A book as wide as the topmost one may be laid on it.", "pile[-1] < width", "pile[-1] <= width"),
    Mistake("You compare with the book at the bottom. The topmost one counts.", "pile[-1] < width", "pile[0] < width"),
    Mistake("You return the pile. Return the books on the shelf.", "return shelf", "return pile"),
    Mistake("You compare with the book that came before, even if that went to the shelf.", "            shelf.append(width)\n", "            shelf.append(width)\n            pile[-1] = width\n"),
]
EXPLANATION = """
Only the topmost book matters, and `pile[-1]` looks at it without taking it. For 20, 15, 18, 15:

| book | top | goes to |
|---|---|---|
| 20 | – | the pile |
| 15 | 20 | the pile |
| 18 | 15 | the shelf |
| 15 | 15 | the pile |

Each book is compared once. The number on top would be enough to remember here.
"""


def to_the_shelf(widths: list[int]) -> list[int]:
    pile, shelf = [], []
    for width in widths:
        if pile and pile[-1] < width:
            shelf.append(width)
        else:
            pile.append(width)
    return shelf


def inputs(rng):
    top, widths = 12, []
    for _ in range(rng.randint(1, 8)):
        widths.append(max(1, top + rng.choice([-3, -2, -1, 0, 1, 2])))
        top = min(top, widths[-1])
    return (widths,)
