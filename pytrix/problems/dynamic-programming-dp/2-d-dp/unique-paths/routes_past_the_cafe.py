"""Routes past the café

In an exhibition one walks from room to room, only to the east (right) or to the south (down), from the room at the top left to the one at the bottom right. The plan `rooms` has a row of characters for each row of rooms: `.` is an open room, `c` an open room with a café, and `#` a room that is closed today.

Return how many different routes pass at least one café. The first or the last room may have a café, too, and each of them may be closed: then there are 0 routes. A single room is a route of its own.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("up to 100 rows of up to 100 rooms, all rows equally long and none empty",)
HINTS = (
    "How would you count all the routes, if nobody asked for a café?",
    "The ways into a room are those into the room above plus those into the room on the left. Could a second count tell you the routes without coffee?",
    "Count all routes, then count again with the cafés closed. The difference is the number of routes that pass a café.",
)
EXAMPLES = [
    Example((["..c", "#..", "..."],), why="three routes, of which one goes through the café"),
    Example((["...", ".c.", "..."],), why="the other two keep to the walls"),
    Example((["c#", ".."],), why="every route begins with coffee"),
    Example(([".#", "#c"],), why="the last room can't be reached"),
]
EDGES = {
    "single room": (["c"],),
    "may be closed": Edge((["#c", "c."],), "the first room is closed"),
    "at least one café": Edge((["...", "..."],), "no café at all"),
    "last room": Edge((["..", "#c"],), "a café in the last room"),
}
ALWAYS = [
    (["." * 16] * 15 + ["." * 15 + "c"],),
]
MISTAKES = [
    Mistake("You counted all routes. Take away those that never pass a café.", 'routes("#") - routes("#c")', 'routes("#")'),
    Mistake("That is the number of routes without coffee; count the others.", 'routes("#") - routes("#c")', 'routes("#c")'),
    Mistake("A route past two cafés counts once, but you count it for every café.", '    return routes("#") - routes("#c")', """    total = 0
    for r, line in enumerate(rooms):
        for c, room in enumerate(line):
            if room == "c":
                upper = [row[: c + 1] for row in rooms[: r + 1]]
                lower = [row[c:] for row in rooms[r:]]
                rooms, kept = upper, rooms
                first = routes("#")
                rooms = lower
                total += first * routes("#")
                rooms = kept
    return total"""),
    Mistake("No route leads through a closed room.", "            for column, room in enumerate(line):\n                if room in closed:", "            for column, room in enumerate(line):\n                if room in closed[1:]:"),
]
ORACLE = """
def count_routes(rooms: list[str]) -> int:
    def walk(r: int, c: int, coffee: bool) -> int:
        if r == len(rooms) or c == len(rooms[0]) or rooms[r][c] == "#":
            return 0
        coffee = coffee or rooms[r][c] == "c"
        if (r, c) == (len(rooms) - 1, len(rooms[0]) - 1):
            return int(coffee)
        return walk(r + 1, c, coffee) + walk(r, c + 1, coffee)

    return walk(0, 0, False)
"""
EXPLANATION = """
One row of numbers is enough: before a room is worked out, its place holds the ways into the room above, and the place on its left those into the room on the left. For `["..c", "#..", "..."]`:

| row | all routes | with the café closed |
|---|---|---|
| `..c` | 1, 1, 1 | 1, 1, 0 |
| `#..` | 0, 1, 2 | 0, 1, 1 |
| `...` | 0, 1, 3 | 0, 1, 2 |

3 - 2 = 1. Each room is visited twice. Another way carries two numbers for each room, the ways with coffee and those without; that takes one pass and the same order of time.
"""


def count_routes(rooms: list[str]) -> int:
    def routes(closed: str) -> int:
        row = [1] + [0] * (len(rooms[0]) - 1)
        for line in rooms:
            for column, room in enumerate(line):
                if room in closed:
                    row[column] = 0
                elif column > 0:
                    row[column] += row[column - 1]
        return row[-1]

    return routes("#") - routes("#c")


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 5)
    return (["".join(rng.choice("......c#") for _ in range(columns)) for _ in range(rows)],)
