"""The robot in the warehouse

A robot drives through a warehouse that is drawn as the list `rows` of equally long texts, one for each row: `#` is a shelf, `.` is a free place, and a digit from 1 to 9 is a free place with rough ground. The robot begins in the upper left corner and drives to the lower right one, one place up, down, left or right at a time. Driving onto `.` takes 1 second,
onto a digit 1 second and as many more as the digit says.

Return the fewest seconds in which it gets there, or `-1` if it can't. The place where it begins costs nothing. If one of the two corners is a shelf, it can't. `rows` has at least one row and one column; with a single place the answer is 0 unless it is a shelf.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "From a place anywhere, how many seconds are certainly still needed to the corner, whatever the ground is like?",
    "Order the places to look at by seconds so far plus that estimate. Then places that lead away from the goal are looked at last, and often never.",
    "Push (seconds + estimate, seconds, row, column). Pop the smallest, skip it if the place is settled, end at the goal, and otherwise push the free neighbours with their seconds.",
)
EXAMPLES = [
    Example((["..9.", ".#..", "...."],), why="along the left and lower edge, or round by the 9 for more"),
    Example((["..", "#."],), why="right, then down"),
    Example((["..#", "##."],), why="shelves all around"),
]
EDGES = {
    "up, down, left or right": Edge(([".#...", ".#.#.", "...#."],), "the way leads up"),
    "left or right at a time": Edge((["...", "##.", "...", ".##", "..."],), "the way leads left"),
    "a single place": (["."],),
    "unless it is a shelf": (["#"],),
    "one of the two corners": Edge(([".", "#"],), "the goal is a shelf"),
    "begins costs nothing": Edge((["5."],), "rough ground at the beginning"),
    "as many more": Edge((["..5", "9#.", "..."],), "rough ground on both ways"),
}
ALWAYS = [
    ([".1.", "222", "..."],),
    (["#22", "92#", "99."],),
    ([".#", "1."],),
    ([".1.##.", ".211.."],),
]
MISTAKES = [
    Mistake("The seconds so far and the estimate are two things: only the seconds go on to the neighbours.", "cost = seconds + 1 + int", "cost = guess + 1 + int", "_, seconds, row, column = heappop(heap)", "guess, seconds, row, column = heappop(heap)"),
    Mistake("A digit costs one second and as many more as it says.", "seconds + 1 + int(ground)", "seconds + int(ground)"),
    Mistake("The robot may have to go up or left, too.", "((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))", "((row + 1, column), (row, column + 1))"),
    Mistake("If the goal can't be reached, the answer is -1, not 0: 0 means that the robot is there already.", "cost, below, beside))\n    return -1", "cost, below, beside))\n    return 0"),
]
ORACLE = """
def fewest_seconds(rows: list[str]) -> int:
    free = {(r, c): ground for r, row in enumerate(rows) for c, ground in enumerate(row) if ground != "#"}
    goal = (len(rows) - 1, len(rows[0]) - 1)
    if (0, 0) not in free or goal not in free:
        return -1
    best = {(0, 0): 0}
    for _ in free:
        for (r, c), ground in free.items():
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in best:
                    cost = best[near] + 1 + (0 if ground == "." else int(ground))
                    best[r, c] = min(best.get((r, c), cost), cost)
    return best.get(goal, -1)
"""
EQUIVALENT = {
    "height, width = (len(rows), len(rows[0])) -> height, width = (len(rows), len(rows[-1]))": "all rows are equally long",
    "heap = [(0, 0, 0, 0)] -> heap = [(1, 0, 0, 0)]": "the first entry is popped alone",
    "heap = [(0, 0, 0, 0)] -> heap = [(-1, 0, 0, 0)]": "the first entry is popped alone",
    "heappush(heap, (cost - below - beside, cost, below, beside)) -> heappush(heap, (cost - below + beside, cost, below, beside))": "a lower estimate is right as well, only slower",
    "heappush(heap, (cost - below - beside, cost, below, beside)) -> heappush(heap, (cost + below - beside, cost, below, beside))": "a lower estimate is right as well, only slower",
}
EXPLANATION = """
A* orders the places by seconds so far plus an estimate of the rest: rows and columns to the goal, which can never be too much. The place of the
goal is the same for all, so it is enough to subtract the row and the column reached. For `["..", "#."]`, with places as (row, column):

| popped | seconds | less row and column | pushed |
|---|---|---|---|
| (0, 0) | 0 | 0 | (0, 1) |
| (0, 1) | 1 | 0 | (1, 1) |
| (1, 1) | 2 | 0 | the goal |

In the worst case each place is popped once, about p log p steps for p places. Without the estimate the same loop is Dijkstra's algorithm: right as well, but it looks in all directions alike.
"""


def fewest_seconds(rows: list[str]) -> int:
    height, width = len(rows), len(rows[0])
    if "#" in (rows[0][0], rows[-1][-1]):
        return -1
    settled: set[tuple[int, int]] = set()
    heap = [(0, 0, 0, 0)]
    while heap:
        _, seconds, row, column = heappop(heap)
        if (row, column) == (height - 1, width - 1):
            return seconds
        if (row, column) in settled:
            continue
        settled.add((row, column))
        for below, beside in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            if 0 <= below < height and 0 <= beside < width and rows[below][beside] != "#":
                ground = rows[below][beside].replace(".", "0")
                cost = seconds + 1 + int(ground)
                heappush(heap, (cost - below - beside, cost, below, beside))
    return -1


def inputs(rng):
    height, width = rng.randint(1, 6), rng.randint(2, 6)
    kinds = rng.choice([".....##1259", "..#9", "...#129"])
    rows = [[rng.choice(kinds) for _ in range(width)] for _ in range(height)]
    if rng.random() < 0.9:
        rows[0][0] = rows[-1][-1] = "."
    return (["".join(row) for row in rows],)
