"""Tall and short in turn

For a photo the members of a choir stand in one row, so that tall and short ones take turns: the first is at least as
tall as the second, the second at most as tall as the third, the third at least as tall as the fourth, and so on to
the end. `heights` lists the heights in centimetres as they stand now.

Change the list `heights` itself into such a row and return nothing. If several rows are possible, any of them will
do. A row of no or one member is fine as it is. One walk along the row is enough; you need not sort it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("COMPARE", "TRANSFORM")
COMPARE = "argument:heights"
HINTS = (
    "Look at two neighbours that stand the wrong way round. What is the simplest way to mend it?",
    "Go along the row and swap two neighbours whenever they are the wrong way round. Can that spoil the pair before?",
    "In the pairs that begin at places 0, 2, 4 the left one must not be shorter, in those that begin at 1, 3, 5 not taller.",
)
EXAMPLES = [
    Example(([160, 172, 181, 168],), why="other rows, such as 181, 160, 172, 168, are right too"),
    Example(([150, 150, 150],), why="equal heights fit everywhere"),
    Example(([170, 165],), why="right as it is"),
]
EDGES = {
    "no or one member": ([],),
    "take turns": ([1, 2, 3, 4, 5, 6],),
    "heights": Edge(([6, 5, 4, 3, 2, 1],), "falling heights"),
    "any of them": Edge(([3, 3, 1, 1, 2, 2],), "pairs of equal heights"),
}
ALWAYS = [([156, 175],), ([151, 153, 151, 151],), ([152, 152, 151, 152, 152],), ([188, 180, 157, 166, 163, 184, 182],)]
MISTAKES = [
    Mistake("You sorted the row. Neighbours should take turns between tall and short.",
            """
def tall_and_short(heights: list[int]) -> None:
    heights.sort()
"""),
    Mistake("Your row begins with a short one. The first must be at least as tall as the second.", "place % 2 == 1", "place % 2 == 0"),
    Mistake("You mend only every second pair.", "range(1, len(heights))", "range(1, len(heights), 2)"),
    Mistake("You made a new list; the members themselves have not moved.",
            """
def tall_and_short(heights: list[int]) -> None:
    order = sorted(heights, reverse=True)
    half = (len(order) + 1) // 2
    heights = [order[place // 2 + half * (place % 2)] for place in range(len(order))]
"""),
    Mistake("You put the taller one first in every pair. In every second pair the taller one comes second.",
            "place % 2 == 1", "place > 0"),
]
ORACLE = """
from itertools import permutations


def tall_and_short(heights: list[int]) -> None:
    for order in permutations(heights[:7]):
        row = [*order, *heights[7:]]
        pairs = list(zip(row, row[1:]))
        if all(a >= b for a, b in pairs[::2]) and all(a <= b for a, b in pairs[1::2]):
            heights[:] = row
            return
"""
ALSO_RIGHT = [
    Way("Sort the heights and swap neighbouring pairs: then every second one is taller than both its neighbours. It costs the sorting.",
        """
def tall_and_short(heights: list[int]) -> None:
    heights.sort()
    for place in range(0, len(heights) - 1, 2):
        heights[place], heights[place + 1] = heights[place + 1], heights[place]
"""),
]
EXPLANATION = """
Suppose the row is right up to a place, and the next pair is wrong. For instance the left one should be tall but is
shorter than its right neighbour; then the one before it is short, at most as tall as the left one, and so also at
most as tall as the right one. Swapping therefore never spoils the pair before. For `[160, 172, 181, 168]`:

| pair | should be | row |
|---|---|---|
| 160, 172 | first taller | 172 160 181 168 |
| 160, 181 | second taller | 172 160 181 168 |
| 181, 168 | first taller | 172 160 181 168 |

One walk is enough. Sorting first is easier to believe and takes `n` log `n` steps.
"""


def tall_and_short(heights: list[int]) -> None:
    for place in range(1, len(heights)):
        tall_first = place % 2 == 1
        heights[place - 1 : place + 1] = sorted(heights[place - 1 : place + 1], reverse=tall_first)


def check(expected, got, heights):
    if sorted(got) != sorted(expected):
        return False
    pairs = list(zip(got, got[1:]))
    return all(one >= other for one, other in pairs[::2]) and all(one <= other for one, other in pairs[1::2])


def inputs(rng):
    return (integers(rng, 2, 7, 150, rng.choice([153, 190])),)
