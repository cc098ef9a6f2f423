"""Parting a row in place

A row of crates must be parted by weight, but the robot has no room beside the row: it can only swap two crates. It
works like this.

The *last* crate of the row is the mark. The robot keeps a border, at first in front of the first crate. It looks at
the crates from the first to the last but one; each that is lighter than the mark is swapped with the crate directly
behind the border, even if that is the crate itself, and the border moves behind it. In the end the mark is swapped
with the crate directly behind the border.

Change the list `weights` itself into the row that results, and return nothing. A row of no or one crate stays as it
is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("PARTITION",)
COMPARE = "argument:weights"
HINTS = (
    "What is true of all crates in front of the border, at every moment?",
    "The border is a position: that of the first crate which is not known to be lighter. A lighter crate is swapped there, and the position moves on.",
    "Walk over all positions but the last, comparing with the last weight. After the walk one more swap brings the mark to the border.",
)
EXAMPLES = [
    Example(([7, 2, 9, 4, 5],), why="2 and 4 move in front, then the 5 is swapped with the 9"),
    Example(([3, 1, 8],), why="all are lighter than the mark"),
    Example(([6, 6, 4, 6],), why="equal weights are not lighter"),
]
EDGES = {
    "no or one crate": ([],),
    "stays as it is": Edge(([5],), "one crate"),
    "the mark": Edge(([9, 8, 7, 1],), "the mark is the lightest"),
    "lighter than the mark": Edge(([2, 9, 3, 8, 1, 5],), "lighter and heavier ones in turn"),
}
MISTAKES = [
    Mistake("Crates as heavy as the mark are not lighter: they stay behind the border.", "weights[place] < weights[-1]", "weights[place] <= weights[-1]"),
    Mistake("In the end the mark must be brought to the border.", "    if weights:\n        weights[border], weights[-1] = weights[-1], weights[border]\n", ""),
    Mistake("You took the first crate as the mark. The robot takes the last one.", """
def part_the_row(weights: list[int]) -> None:
    border = 0
    for place in range(1, len(weights)):
        if weights[place] < weights[0]:
            border += 1
            weights[border], weights[place] = weights[place], weights[border]
    if weights:
        weights[border], weights[0] = weights[0], weights[border]
"""),
    Mistake("You sorted the row. It should only be parted.", """
def part_the_row(weights: list[int]) -> None:
    weights.sort()
"""),
    Mistake("The crates keep their order in your row, as if there were room beside it. With swaps the order behind the border changes.", """
def part_the_row(weights: list[int]) -> None:
    if weights:
        mark = weights.pop()
        weights[:] = [each for each in weights if each < mark] + [mark] + [each for each in weights if each >= mark]
"""),
]
ORACLE = """
def part_the_row(weights: list[int]) -> None:
    if not weights:
        return
    mark, lighter, others = weights[-1], [], []
    for each in weights[:-1]:
        if each < mark:
            lighter.append(each)
            others = others[1:] + others[:1]
        else:
            others.append(each)
    others = others[1:] + others[:1]
    weights[:] = lighter + [mark] + others
"""
EXPLANATION = """
In front of the border all crates are lighter than the mark; between border and walk none is. A swap brings a lighter
crate in front and the one from the border to the back, and both facts stay true. For `[7, 2, 9, 4, 5]` with the mark
5:

| looked at | row | border |
|---|---|---|
| 7 | `[7, 2, 9, 4, 5]` | 0 |
| 2 | `[2, 7, 9, 4, 5]` | 1 |
| 9 | `[2, 7, 9, 4, 5]` | 1 |
| 4 | `[2, 4, 9, 7, 5]` | 2 |
| the mark | `[2, 4, 5, 7, 9]` | |

The mark now stands where it belongs in the sorted row; here the rest happens to be in order, too. A quicksort would
go on with the parts on both sides. The walk looks at each crate once and needs no second list; with two extra lists
the parting is easier and keeps the order within the groups.
"""


def part_the_row(weights: list[int]) -> None:
    border = 0
    for place in range(len(weights) - 1):
        if weights[place] < weights[-1]:
            weights[border], weights[place] = weights[place], weights[border]
            border += 1
    if weights:
        weights[border], weights[-1] = weights[-1], weights[border]


def inputs(rng):
    return (integers(rng, 2, 9, 1, rng.choice([5, 30])),)
