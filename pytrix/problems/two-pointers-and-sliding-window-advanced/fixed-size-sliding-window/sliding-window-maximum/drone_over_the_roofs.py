"""A drone over the roofs

A town is divided into squares, and `roofs` says how high its roofs reach in each: a list of rows, all equally long. A drone with a net of `side` by `side` squares is to be lowered somewhere, with the edges of the net along the squares. It can go down to the highest roof below the net. The whole net has to be above the town.

Return a tuple `(height, row, column)` for the place where the drone gets down lowest: the height of the highest roof below the net there, and the row and the column of the net's top left square, counted from 0. Of several such places take the one farthest to the top, and of those the one farthest to the left. If the net has no place above the town, return `None`.

Town and net may be large, so looking at every square below each place of the net takes too long.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "TRANSFORM")
CONSTRAINTS = ("`side` is at least 1", "heights are whole numbers, 0 or more", "up to 150 rows and columns")
HINTS = (
    "If you knew the highest roof of every piece of `side` squares within each row, how would a whole net follow from that?",
    "Do the job for lines twice: first along each row, then along each column of the result.",
    "For one line, keep a queue of positions whose heights fall from front to back: whatever is not higher than the new one leaves at the back, what is too far behind leaves in front.",
)
EXAMPLES = [
    Example(([[1, 4, 2, 0], [3, 1, 1, 5], [2, 2, 1, 1]], 2), why="the six places have 4, 4, 5 above 3, 2, 5"),
    Example(([[7, 1], [2, 8]], 1), why="a net of one square goes down to 1 at the top right"),
    Example(([[3, 9, 4]], 2), why="the net is too large"),
]
EDGES = {
    "no place above the town": ([[1, 2], [3, 4], [5, 6]], 3),
    "whole net": Edge(([[1, 2], [3, 4]], 2), "exactly one place"),
    "equally long": Edge(([[5, 5, 5], [5, 5, 5], [5, 5, 5]], 2), "equal heights"),
}
ALWAYS = [([[5, 0, 3, 3], [0, 0, 3, 3]], 2), ([[5, 1], [1, 5]], 1), ([[9, 1, 8, 2, 7, 3], [1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1], [0, 0, 9, 0, 0, 0]], 3)]
MISTAKES = [
    Mistake("A roof that is no longer below the net still counts.", "        if waiting[0] <= end - side:\n            waiting.popleft()\n", ""),
    Mistake("You give up roofs that may still become the highest: only lower ones than the new one can go.", "while waiting and line[waiting[-1]] <= line[end]:", "while waiting and line[waiting[-1]] >= line[end]:"),
    Mistake("You look along the rows only. The net is also `side` squares deep.", "highest([each[column] for each in rows], side)", "[each[column] for each in rows]"),
    Mistake("Of equally low places the one farthest to the top comes first, then the one farthest to the left.", "places.append((height, row, column))", "places.append((height, column, row))"),
]
SIZE = 120
SLOW = [
    Slow("Your answer is right, but it looks at every square below each place of the net.", """
def lowest_place(roofs: list[list[int]], side: int) -> tuple[int, int, int] | None:
    places = []
    for top in range(len(roofs) - side + 1):
        for left in range(len(roofs[0]) - side + 1):
            best = 0
            for line in roofs[top : top + side]:
                for roof in line[left : left + side]:
                    best = max(best, roof)
            places.append((best, top, left))
    return min(places, default=None)
"""),
]
ALSO_RIGHT = [
    Way("Doubling: the highest of two squares in a row, then of four, and so on; two such pieces that overlap cover any length. It costs one more factor, the logarithm of the side.", """
def highest(line: list[int], side: int) -> list[int]:
    width = 1
    while 2 * width <= side:
        line = [max(pair) for pair in zip(line, line[width:])]
        width *= 2
    return [max(pair) for pair in zip(line, line[side - width :])]


def lowest_place(roofs: list[list[int]], side: int) -> tuple[int, int, int] | None:
    rows = [highest(row, side) for row in roofs]
    columns = [highest(list(column), side) for column in zip(*rows)]
    return min(((height, row, column) for column, line in enumerate(columns) for row, height in enumerate(line)), default=None)
"""),
]
EXPLANATION = """
The highest roof of a square is the highest of the highest ones of its rows. So the job for a line is done along the rows first, then along the columns of that result. For the first example:

| row | pieces of two |
|---|---|
| 1 4 2 0 | 4 4 2 |
| 3 1 1 5 | 3 1 5 |
| 2 2 1 1 | 2 2 1 |

Down the columns of the right side, the places have 4 4 5 and below that 3 2 5. In a line, a position waits in the queue only while it can still be the highest, and it joins and leaves once. So each square costs a constant number of steps; looking at all squares below each place costs their number for every place.
"""

def highest(line: list[int], side: int) -> list[int]:
    waiting: deque[int] = deque()
    found = []
    for end in range(len(line)):
        while waiting and line[waiting[-1]] <= line[end]:
            waiting.pop()
        waiting.append(end)
        if waiting[0] <= end - side:
            waiting.popleft()
        if end >= side - 1:
            found.append(line[waiting[0]])
    return found


def lowest_place(roofs: list[list[int]], side: int) -> tuple[int, int, int] | None:
    rows = [highest(row, side) for row in roofs]
    places = []
    for column in range(len(rows[0])):
        for row, height in enumerate(highest([each[column] for each in rows], side)):
            places.append((height, row, column))
    return min(places, default=None)


ENTRY = "lowest_place"


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 5)
    return ([[rng.randint(0, 5) for _ in range(columns)] for _ in range(rows)], rng.randint(1, 3))


def large(rng, size):
    return ([[rng.randint(0, 10**6) for _ in range(size)] for _ in range(size)], size // 2)
