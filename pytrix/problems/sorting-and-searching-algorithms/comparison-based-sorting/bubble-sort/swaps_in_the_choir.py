"""Swaps in the choir

A choir stands in a row and wants to stand by height, the smallest singer on the left. The conductor goes along the row from left to right
and lets two neighbours change places whenever the left one is taller. Then she begins again at the left end, until a walk along the
row changes nothing.

Return the number of walks and the number of swaps for the given `heights` as a list of two. The last walk, in which nothing changes,
counts too; an empty choir takes one walk.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "COUNT")
HINTS = (
    "Do it by hand for 3, 2, 1. What does the row look like after each walk?",
    "Repeat a walk until a Boolean says that nothing was swapped; count walks and swaps as you go.",
    "In a walk, compare each place with the next one; if the left is larger, exchange both, count, and remember that something changed.",
)
EXAMPLES = [
    Example(([160, 150, 170, 155],), why="160 and 150, 170 and 155; then 160 and 155; the third walk changes nothing"),
    Example(([150, 160],), why="one walk, to see that all is well"),
    Example(([3, 2, 1],)),
]
EDGES = {"empty choir": ([],), "taller": Edge(([5, 5, 5],), "equal heights")}
MISTAKES = [
    Mistake("The walk in which nothing changes counts too.", "[walks, swaps]", "[walks - 1, swaps]"),
    Mistake("Singers of equal height do not change places; they would do so for ever.",
            "row[place] > row[place + 1]", "row[place] >= row[place + 1] and walks < 9"),
    Mistake("One walk is not enough: it brings only the tallest singer to the right end.", "        changed = False\n", "        changed = False\n        if walks:\n            break\n"),
    Mistake("Return both numbers, the walks first.", "[walks, swaps]", "[swaps, walks]"),
]
EXPLANATION = """
Each walk brings the tallest singer who is not yet in place to the right. For 160, 150, 170, 155:

| walk | row afterwards | swaps |
|---|---|---|
| 1 | 150, 160, 155, 170 | 2 |
| 2 | 150, 155, 160, 170 | 1 |
| 3 | unchanged | 0 |

For n singers there are at most n walks of n comparisons, so twice as many singers take four times as long. A row that is in order
takes just one walk.
"""


def rehearsal(heights: list[int]) -> list[int]:
    row = list(heights)
    walks, swaps = 0, 0
    changed = True
    while changed:
        changed = False
        walks += 1
        for place in range(len(row) - 1):
            if row[place] > row[place + 1]:
                row[place], row[place + 1] = row[place + 1], row[place]
                swaps += 1
                changed = True
    return [walks, swaps]


def inputs(rng):
    return ([rng.randint(140, 150) for _ in range(rng.randint(0, 6))],)
