"""A frog in the flooded garden

A garden is a list of texts of equal length, the rows of `garden`: `.` is a stone, `~` is water, `F` is the stone with the frog and `G` the stone it wants to reach. In one jump the frog goes up, down, left or right, either to the next place or over it to the one behind. It must land on a stone; over what it jumps does not matter.

Return the smallest number of jumps to `G`, or `-1` if it can't get there. There is exactly one `F` and one `G`.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "Which stones can be reached with one jump, and which with two but not with one? How do you come from the former to the latter?",
    "Spread out ring by ring: a queue holds the stones whose jumps are known, and each one lets the new stones around it join with one jump more.",
    "Keep a dictionary from place to jumps, which also says where the frog has been. For each place taken from the queue try the four directions with distances 1 and 2.",
)
EXAMPLES = [
    Example((["F~.", "~~~", "..G"],), why="to the right and then down, both over water"),
    Example((["F~~G"],), why="too far"),
    (["F....G"],),
]
EDGES = {
    "the next place": (["FG"],),
    "or over it": (["F~G"],),
    "can't get there": Edge((["F.~~", "~~~G"],), "cut off by water"),
    "smallest number": Edge((["F.....", "~~~~~.", "G....."],), "a short cut over the water"),
}
ALWAYS = [
    (["..F", ".G~"],),
    (["G~", ".F"],), (["F~", "G."],), (["F~", "~~", "~~", ".G"],),
    (["F.G"],),
]
MISTAKES = [
    Mistake("The frog may jump over one place, too.", "for distance in (1, 2):", "for distance in (1,):"),
    Mistake("The frog must land on a stone.", ' and garden[row][column] != "~"', ""),
    Mistake("You go deep first: the last stone found is tried first, so the way need not be the shortest.", "line.popleft()", "line.pop()"),
    Mistake("Positions below 0 count from the end in Python: the frog would leave the garden and come in on the other side.", "0 <= row < len(garden) and 0 <= column < len(garden[0])", "row < len(garden) and column < len(garden[0])"),
]
ORACLE = """
def jumps(garden: list[str]) -> int:
    stones = {(row, column): mark for row, line in enumerate(garden) for column, mark in enumerate(line) if mark != "~"}
    reached = {place for place, mark in stones.items() if mark == "F"}
    for count in range(len(stones)):
        if any(stones[place] == "G" for place in reached):
            return count
        reached |= {
            (row, column) for row, column in stones for other, aside in reached
            if abs(row - other) + abs(column - aside) in (1, 2) and (row == other or column == aside)
        }
    return -1
"""
EXPLANATION = """
The queue deals with stones in the order of their jumps: first all with one, then all with two, and so on. So the first time a stone is found, its number is the smallest. For `F~.` over `~~~` over `..G`:

| taken | jumps | new |
|---|---|---|
| F | 0 | the stone on the right, the stone below, both over water |
| stone on the right | 1 | G |
| … | | |

Each stone is taken once and looks at eight places, so the work grows with the garden. Depth-first search would find a way as well, but not the shortest one.
"""


def jumps(garden: list[str]) -> int:
    stones = ((row, column) for row, line in enumerate(garden) for column, mark in enumerate(line) if mark == "F")
    start = next(stones)
    count = {start: 0}
    line = deque([start])
    while line:
        here = line.popleft()
        if garden[here[0]][here[1]] == "G":
            return count[here]
        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            for distance in (1, 2):
                row, column = here[0] + down * distance, here[1] + right * distance
                inside = 0 <= row < len(garden) and 0 <= column < len(garden[0])
                if inside and garden[row][column] != "~" and (row, column) not in count:
                    count[row, column] = count[here] + 1
                    line.append((row, column))
    return -1


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(2, 5)
    marks = [rng.choice(".~~") for _ in range(height * width)]
    start, goal = rng.sample(range(height * width), 2)
    marks[start], marks[goal] = "F", "G"
    return (["".join(marks[row * width : (row + 1) * width]) for row in range(height)],)
