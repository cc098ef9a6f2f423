"""Shelf by shelf

A bookcase stores numbered folders on shelves with `width` places each. `folders` lists the numbers of all folders,
first those of the top shelf from left to right, then those of the next shelf, and so on; the last shelf may be only
partly filled. A clerk sorts each shelf by itself: no folder changes its shelf.

Change the list `folders` itself so that the numbers on each shelf are in ascending order, and return nothing. There
may be no folders.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SORT", "TRANSFORM")
COMPARE = "argument:folders"
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "Ten folders stand on shelves with four places. At which positions of the list does each shelf begin?",
    "Each shelf is a slice. A sorted copy of the slice can be assigned to the same slice of the list.",
    "Let `range` run over the beginnings of the shelves, from 0 in steps of one shelf. At the end of the list a slice is simply shorter.",
)
EXAMPLES = [
    Example(([7, 2, 9, 4, 8, 1, 3], 3), why="7 2 9, then 4 8 1, then 3 alone"),
    Example(([5, 4, 3, 2], 2), why="no folder changes its shelf"),
    Example(([6, 1], 5), why="a single shelf, partly filled"),
]
EDGES = {
    "no folders": ([], 4),
    "at least 1": Edge(([3, 1, 2], 1), "one folder on each shelf"),
    "only partly filled": ([9, 8, 7, 6, 5, 4, 3, 2], 3),
    "each shelf by itself": Edge(([8, 6, 7, 5, 3, 1], 3), "full shelves"),
}
MISTAKES = [
    Mistake("You sorted all folders together. Each folder must stay on its shelf.", """
def sort_shelves(folders: list[int], width: int) -> None:
    folders.sort()
"""),
    Mistake("You sorted copies: the slices of the list have to be replaced.", "folders[first : first + width] = sorted(folders[first : first + width])",
            "folders[first : first + width].sort()"),
    Mistake("The last shelf is not sorted if it is only partly filled.", "range(0, len(folders), width)", "range(0, len(folders) - width + 1, width)"),
    Mistake("Only the first shelf is sorted.", "range(0, len(folders), width)", "range(0, min(len(folders), 1), width)"),
    Mistake("Your pieces begin at every position, so folders change their shelf.", "range(0, len(folders), width)", "range(len(folders))"),
]
ALSO_RIGHT = [
    Way("One sort with the number of the shelf as the first part of the key also keeps every folder on its shelf, but it compares folders of different shelves.",
        """
def sort_shelves(folders: list[int], width: int) -> None:
    pairs = sorted((place // width, folder) for place, folder in enumerate(folders))
    folders[:] = [folder for shelf, folder in pairs]
"""),
]
EXPLANATION = """
Assigning to a slice changes the list itself. For `[7, 2, 9, 4, 8, 1, 3]` and three places a shelf:

| first | shelf | sorted |
|---|---|---|
| 0 | 7 2 9 | 2 7 9 |
| 3 | 4 8 1 | 1 4 8 |
| 6 | 3 | 3 |

Sorting many short pieces costs less than sorting everything. Merge sort can begin like this: short pieces are sorted,
and then joined two by two.
"""


def sort_shelves(folders: list[int], width: int) -> None:
    for first in range(0, len(folders), width):
        folders[first : first + width] = sorted(folders[first : first + width])


def inputs(rng):
    return (integers(rng, 2, 10, 1, 30), rng.choice([2, 3, 3, 4]))
