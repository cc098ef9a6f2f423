"""The watchman's round

A museum is a grid of rooms with doors between rooms that share a wall. `plan` lists its rows as texts: `.` is a room, `#` a room that is locked.
The watchman starts in the top left room and ends in the bottom right one, and wants to pass through every open room exactly once.

Return in how many ways he can do that. Both corner rooms are open. A museum of one room has one way.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("at most 20 rooms",)
HINTS = (
    "When he enters a room, what has to be remembered, and what has to be forgotten when the search comes back?",
    "Count down the open rooms that are still to be visited. A round counts only if none is left when he stands in the last room.",
    "Mark the room, add up the counts of its four neighbours that are open and unmarked, and unmark it again.",
)
EXAMPLES = [
    Example(([".#.", "...", "..."],), why="nobody gets out of the top right corner again"),
    Example((["...", "...", "..."],), why="in snakes along rows or along columns"),
    Example((["..", "#.", "..", ".."],), why="to the left once, in the third row"),
]
EDGES = {
    "one room": (["."],),
    "every open room exactly once": Edge((["....."],), "a corridor"),
    "a room that is locked": Edge((["..", "#."],), "one way round the locked room"),
}
MISTAKES = [
    Mistake("A round that leaves out rooms doesn't count, even if it ends in the right one.", "return int(left == 1)", "return 1"),
    Mistake("He passes through a room twice. Mark it before you go on.", "        seen.add((row, column))\n", ""),
    Mistake("After coming back from a room, free it again: other rounds reach it later.", "        seen.remove((row, column))\n", ""),
    Mistake("He may walk up and to the left as well.", "((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))",
            "((row + 1, column), (row, column + 1))"),
]
ORACLE = """
def rounds(plan: list[str]) -> int:
    rooms = [(row, column) for row, line in enumerate(plan) for column, sign in enumerate(line) if sign == "."]
    ways = [[rooms[0]]]
    for _ in rooms[1:]:
        longer = []
        for way in ways:
            for room in rooms:
                if room not in way and abs(room[0] - way[-1][0]) + abs(room[1] - way[-1][1]) == 1:
                    longer.append(way + [room])
        ways = longer
    return len([way for way in ways if way[-1] == rooms[-1]])
"""
EXPLANATION = """
The search marks each room it enters and unmarks it when it comes back, so every round meets a clean plan. `left` counts the open rooms still to
be visited, the present one included. For the 3 by 3 museum without locks:

| first steps | rounds |
|---|---|
| right, right | 1, along the rows |
| right, down | 0 |
| down, down | 1, along the columns |
| down, right | 0 |

There are at most three doors to choose from, so the number of calls may triple with each room; 20 rooms are still fine. Building all ways
step by step in a list costs the same time and much more memory.
"""


def rounds(plan: list[str]) -> int:
    height, width = len(plan), len(plan[0])
    seen: set[tuple[int, int]] = set()

    def walk(row: int, column: int, left: int) -> int:
        if not (0 <= row < height and 0 <= column < width) or plan[row][column] == "#" or (row, column) in seen:
            return 0
        if (row, column) == (height - 1, width - 1):
            return int(left == 1)
        seen.add((row, column))
        near = ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))
        ways = sum(walk(*room, left - 1) for room in near)
        seen.remove((row, column))
        return ways

    return walk(0, 0, "".join(plan).count("."))


def inputs(rng):
    height, width = rng.choice([(1, 4), (2, 3), (3, 2), (3, 3), (3, 3), (3, 4), (4, 3), (3, 4)])
    places = [(row, column) for row in range(height) for column in range(width)][1:-1]
    locked = rng.sample(places, min(len(places), rng.choice([0, 1, 1, 2])))
    return (["".join("#" if (row, column) in locked else "." for column in range(width)) for row in range(height)],)
