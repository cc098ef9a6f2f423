"""Heavy boxes, few moves

A row of places holds heavy boxes: `row` gives the number of the box at each place, and `0` means an empty place. All
empty places are wanted at the end of the row; the boxes may come in any order. Moving a box means taking it and
putting it on an empty place, and as few boxes as possible are to be moved.

Return the moves in this order: the empty places in front are filled from left to right, each time with the box that
stands furthest to the right. A move is a list of two positions, counted from 0: where the box stood and where it is
put. Whether you change `row` itself is up to you.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("PARTITION", "GENERATE")
HINTS = (
    "There are five boxes in a row of nine places. Which boxes need not be moved at all?",
    "Two positions close in from the ends: the left one looks for an empty place, the right one for a box.",
    "If the left place holds a box, go on to the right; if the right place is empty, go on to the left; otherwise note a move and let both go on.",
)
EXAMPLES = [
    Example(([5, 0, 3, 0, 8, 2],), why="box 2 goes to place 1 and box 8 to place 3"),
    Example(([0, 0, 7],), why="one move is enough"),
    Example(([4, 6, 0],), why="the empty place is at the end already"),
]
EDGES = {
    "row": Edge(([],), "an empty row"),
    "empty place": Edge(([0, 0, 0],), "no boxes"),
    "any order": Edge(([0, 9, 0, 9, 0, 9],), "boxes and empty places in turn"),
    "as few boxes as": Edge(([1, 2, 0, 3],), "one box too far back"),
}
ALWAYS = [([0, 0, 3, 1],)]
MISTAKES = [
    Mistake("You keep the boxes in their order. That moves boxes which could have stayed where they are.",
            """
def fewest_moves(row: list[int]) -> list[list[int]]:
    boxes = [place for place in range(len(row)) if row[place] != 0]
    return [[place, filled] for filled, place in enumerate(boxes) if place != filled]
"""),
    Mistake("A move names first where the box stood and then where it is put.", "[right, left]", "[left, right]"),
    Mistake("Each time the box furthest to the right is taken; you take the nearest one behind.",
            """
def fewest_moves(row: list[int]) -> list[list[int]]:
    boxes = len([number for number in row if number != 0])
    free = [place for place in range(boxes) if row[place] == 0]
    behind = [place for place in range(boxes, len(row)) if row[place] != 0]
    return [[box, place] for box, place in zip(behind, free)]
"""),
    Mistake("When both positions have met, all boxes stand in front: stop there.", "while left < right:", "while left < len(row) and right >= 0:"),
]
ORACLE = """
def fewest_moves(row: list[int]) -> list[list[int]]:
    row, moves = list(row), []
    while 0 in row and any(row[row.index(0) :]):
        place = row.index(0)
        box = max(other for other in range(len(row)) if row[other])
        row[place], row[box] = row[box], 0
        moves.append([box, place])
    return moves
"""
ALSO_RIGHT = [
    Way("The number of boxes says where the border will be: empty places in front of it are filled with boxes from behind it, paired from opposite ends. It needs two lists of positions.",
        """
def fewest_moves(row: list[int]) -> list[list[int]]:
    boxes = len([number for number in row if number != 0])
    free = [place for place in range(boxes) if row[place] == 0]
    behind = [place for place in range(boxes, len(row)) if row[place] != 0]
    return [[box, place] for box, place in zip(reversed(behind), free)]
"""),
]
EXPLANATION = """
In the end the boxes fill the front of the row, so exactly those boxes must be moved that stand behind that front,
each once. For `[5, 0, 3, 0, 8, 2]`:

| left | right | then |
|---|---|---|
| 0: box | | left goes on |
| 1: empty | 5: box 2 | move 5 to 1 |
| 2: box | | left goes on |
| 3: empty | 4: box 8 | move 4 to 3 |

Each step moves one position inward, so one walk is enough. Keeping the order of the boxes needs more moves: here 3, 8
and 2 would all have to go.
"""


def fewest_moves(row: list[int]) -> list[list[int]]:
    moves = []
    left = 0
    right = len(row) - 1
    while left < right:
        if row[left] != 0:
            left += 1
        elif row[right] == 0:
            right -= 1
        else:
            moves.append([right, left])
            left += 1
            right -= 1
    return moves


def inputs(rng):
    return ([0 if rng.random() < 0.45 else rng.randint(1, 9) for _ in range(rng.randint(2, 10))],)
