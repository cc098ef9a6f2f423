"""The forklift has to turn

A forklift without a driver knows three commands: go one field ahead, turn left on the spot, turn right on the spot.
`hall` is a warehouse, a list of texts with one for each row of fields: `.` is free, `#` a shelf. All rows are
equally long, there is at least one field, and the first field of the first row is always free. There the forklift
stands, and it looks along the row, to the right.

Return the smallest number of commands that bring it to the last field of the last row, in whatever direction it
looks then; `-1` if none do. It may neither leave the hall nor drive into a shelf.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("up to 40 rows of up to 40 fields",)
HINTS = (
    "Two forklifts on the same field that look in different directions do not need the same number of commands. What must a place in your queue hold?",
    "Search in rings over field **and** direction. From each such state three commands lead to another one.",
    "Keep the direction as a step `(down, right)`, at the start `(0, 1)`. Turning left makes it `(-right, down)`, turning right `(right, -down)`.",
)
EXAMPLES = [
    Example((["..", ".."],), why="ahead, turn right, ahead"),
    Example((["..#", "#..", "##."],), why="every bend costs a turn"),
    Example((["...", "##.", "..."],), why="only the last field counts, so there is one turn"),
    Example((["..#", ".#."],), why="shelves close the way"),
]
EDGES = {
    "at least one field": Edge((["."],), "it stands there already"),
    "looks along the row": Edge(([".", ".", "."],), "a single column, so it turns first"),
    "last field of the last row": Edge((["..", ".#"],), "a shelf on the last field"),
    "leave the hall": Edge(([".#", "#.", ".."],), "shut in"),
    "one for each row": Edge((["..."],), "a single row"),
    "drive into a shelf": Edge((["...", "#..", ".#.", ".#.", "..#", "..."],), "a way along the edge of the hall that is none"),
    "the smallest number of commands": Edge((["..#", "...", ".#.", "..."],), "the shortest way is not the only one"),
    "turn left": Edge((["..#...", "#.#.#.", "#...#."],), "left turns too"),
}
ALWAYS = [(["..###.#.", ".#......", ".#.###..", "...###..", "##..#...", "#.#...#."],)]
MISTAKES = [
    Mistake(
        "You note fields without their direction. The first visit of a field may look in the wrong direction, and a later one needs fewer turns.",
        """
def commands(hall: list[str]) -> int:
    last = (len(hall) - 1, len(hall[0]) - 1)
    queue = deque([(0, 0, 0, 1, 0)])
    seen = {(0, 0)}
    while queue:
        row, column, down, right, count = queue.popleft()
        if (row, column) == last:
            return count
        for step, turns in (((down, right), 0), ((-right, down), 1), ((right, -down), 1), ((-down, -right), 2)):
            field = row + step[0], column + step[1]
            if field not in seen and is_free(hall, *field):
                seen.add(field)
                queue.append((*field, *step, count + turns + 1))
    return -1
""",
    ),
    Mistake("Turning is a command as well. You only count the fields.", """
def commands(hall: list[str]) -> int:
    last = (len(hall) - 1, len(hall[0]) - 1)
    queue = deque([(0, 0, 0)])
    seen = {(0, 0)}
    while queue:
        row, column, count = queue.popleft()
        if (row, column) == last:
            return count
        for field in ((row, column + 1), (row + 1, column), (row, column - 1), (row - 1, column)):
            if field not in seen and is_free(hall, *field):
                seen.add(field)
                queue.append((*field, count + 1))
    return -1
"""),
    Mistake("Your forklift can't turn left. Both turns are commands.", "(row, column, -right, down), ", ""),
    Mistake("A negative index counts from the end, so your forklift leaves the hall and comes in again on the other side.", "return 0 <= row < len(hall) and 0 <= column < len(hall[0]) and hall[row][column]", "return row < len(hall) and column < len(hall[0]) and hall[row][column]"),
]
ORACLE = """
def commands(hall: list[str]) -> int:
    turns = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    best = {(0, 0, 0): 0}
    changed = True
    while changed:
        changed = False
        for (row, column, look), count in list(best.items()):
            down, right = turns[look]
            for state in ((row + down, column + right, look), (row, column, (look + 1) % 4), (row, column, (look + 3) % 4)):
                if is_free(hall, state[0], state[1]) and best.get(state, count + 2) > count + 1:
                    best[state] = count + 1
                    changed = True
    ends = [best[state] for state in best if state[:2] == (len(hall) - 1, len(hall[0]) - 1)]
    return min(ends, default=-1)
"""
ALSO_RIGHT = [
    Way(
        "Whole rings in the place of a queue: all states that need the same number of commands are in one set, and the number is counted once a ring. A state needs no number of its own.",
        """
def commands(hall: list[str]) -> int:
    ring, seen, count = {(0, 0, 0, 1)}, {(0, 0, 0, 1)}, 0
    while ring:
        if any((row, column) == (len(hall) - 1, len(hall[0]) - 1) for row, column, _, _ in ring):
            return count
        reached = set()
        for row, column, down, right in ring:
            reached.update([(row, column, -right, down), (row, column, right, -down)])
            if is_free(hall, row + down, column + right):
                reached.add((row + down, column + right, down, right))
        ring = reached - seen
        seen |= ring
        count += 1
    return -1
""",
    ),
]
EXPLANATION = """
Where the forklift stands is only half of its state: what the next command does depends on where it looks. So the queue holds field and direction together, and the search in rings runs over these states, four for each field. In the hall of `..` and `..`:

| state | commands |
|---|---|
| first field, to the right | 0 |
| second field, to the right | 1 |
| second field, down | 2 |
| last field, down | 3 |

Every command costs one, so the first time that the last field leaves the queue is the cheapest. Each of the four states of a field is visited once: the cost grows with the number of fields. Another way is to keep whole rings as sets and to count them.
"""


def commands(hall: list[str]) -> int:
    last = (len(hall) - 1, len(hall[0]) - 1)
    start = (0, 0, 0, 1)
    count = {start: 0}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        row, column, down, right = state
        if (row, column) == last:
            return count[state]
        for following in ((row + down, column + right, down, right), (row, column, -right, down), (row, column, right, -down)):
            if following not in count and is_free(hall, following[0], following[1]):
                count[following] = count[state] + 1
                queue.append(following)
    return -1


def is_free(hall: list[str], row: int, column: int) -> bool:
    return 0 <= row < len(hall) and 0 <= column < len(hall[0]) and hall[row][column] == "."


def inputs(rng):
    rows, columns = rng.randint(1, 6), rng.randint(1, 6)
    hall = ["".join(rng.choice("....#") for _ in range(columns)) for _ in range(rows)]
    hall[0] = "." + hall[0][1:]
    if rng.random() < 0.8:
        hall[-1] = hall[-1][:-1] + "."
    return (hall,)
