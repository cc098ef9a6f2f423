"""Lines that must not fail

A power company wants to know which of its lines must not fail. `lines` is a list of pairs of the two stations that a line joins. Two stations may be joined by several lines, and no line joins a station to itself.

A line is critical if without it two stations are cut off from each other that are joined now, directly or by way of others. Return the positions of all critical lines in `lines`, in ascending order.

The net is large, so each line may be looked at only a few times. No way through the net that never uses a line twice is longer than 100 lines, so a recursion does not get too deep.
"""

from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "You walk through the net in depth. When is the line that you have just gone along not critical?",
    "Number the stations in the order of the first visit. For each, find the lowest number that can be reached from it or from what was found behind it, without the line one came by.",
    "In the walk: a line to a station with a number lowers what is reached to that number; for one without, walk on, and take over what it reaches. If that is above your own number, the line is critical. The line one came by is told by its position, not by its station.",
)
EXAMPLES = [
    Example(([("A", "B"), ("B", "C"), ("C", "A"), ("C", "D")],), why="A, B and C form a ring; D hangs on one line"),
    Example(([("A", "B"), ("B", "C"), ("B", "C")],), why="two lines join B and C"),
    Example(([("A", "B"), ("C", "D")],), why="the net has two parts"),
    Example(([("A", "B"), ("B", "C"), ("A", "C")],)),
]
EDGES = {
    "several lines": ([("P", "Q"), ("Q", "P")],),
    "list of pairs": Edge(([],), "no lines"),
    "by way of others": ([("A", "B"), ("B", "C"), ("C", "A"), ("D", "E"), ("E", "F"), ("F", "D"), ("A", "D")],),
}
ALWAYS = [([("A", "B"), ("C", "D"), ("E", "F")],), ([("A", "B"), ("B", "C"), ("C", "A"), ("D", "E"), ("E", "F"), ("F", "D")],), ([('E', 'C'), ('C', 'H'), ('H', 'E'), ('C', 'H')],), ([("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("E", "F")],), ([("B", "D"), ("D", "F")],)]
MISTAKES = [
    Mistake("With two lines between the same stations neither is critical. Leave out only the line you came by, not all to the station you came from.", "visit(other, line)", "visit(other, station)", "if line != came_by:", "if other != came_by:", "came_by: int | None", "came_by: str | None"),
    Mistake("The line you came by counts as a way back, so nothing is ever critical.", "if line != came_by:", "if True:"),
    Mistake("Your walk starts only once, but the net can have several parts.", "    for station, _ in lines:\n", "    for station, _ in lines[:1]:\n"),
    Mistake("What is reached from the stations behind isn't handed on, so rings of more than two lines aren't seen.", "                    lowest = min(lowest, reached)\n", ""),
]
SIZE = 12000
SLOW = [
    Slow(
        "Taking each line out and walking through the whole net looks at every line once for every line.",
        """
def critical(lines: list[tuple[str, str]]) -> list[int]:
    near: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line, (one, other) in enumerate(lines):
        near[one].append((other, line))
        near[other].append((one, line))
    found = []
    for line, (one, other) in enumerate(lines):
        seen = {one}
        waiting = [one]
        while waiting:
            for following, by in near[waiting.pop()]:
                if by != line and following not in seen:
                    seen.add(following)
                    waiting.append(following)
        if other not in seen:
            found.append(line)
    return found
""",
    )
]
EXPLANATION = """
One walk in depth numbers the stations. Behind each line the walk notes the lowest number that can be reached from there without the line itself; if that is above the number of the station in front of it, there is no other way back. For the first example:

| station | number | lowest reached | line to it |
|---|---|---|---|
| A | 0 | 0 | |
| B | 1 | 0 | fine |
| C | 2 | 0, by the line to A | fine |
| D | 3 | 3 | critical, as 3 is above C's 2 |

Each line is looked at twice, so the work grows with stations and lines together. The method is Robert Tarjan's. Taking out each line in turn would walk through the net once for every line.
"""


def critical(lines: list[tuple[str, str]]) -> list[int]:
    near: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for line, (one, other) in enumerate(lines):
        near[one].append((other, line))
        near[other].append((one, line))
    number: dict[str, int] = {}
    found = []

    def visit(station: str, came_by: int | None) -> int:
        number[station] = len(number)
        lowest = number[station]
        for other, line in near[station]:
            if line != came_by:
                if other not in number:
                    reached = visit(other, line)
                    if reached > number[station]:
                        found.append(line)
                    lowest = min(lowest, reached)
                else:
                    lowest = min(lowest, number[other])
        return lowest

    for station, _ in lines:
        if station not in number:
            visit(station, None)
    return sorted(found)


def inputs(rng):
    stations = rng.sample("ABCDEFGH", rng.randint(2, 8))
    lines = [(stations[rng.randrange(number)], stations[number]) for number in range(1, len(stations)) if rng.random() < 0.85]
    for _ in range(rng.randint(0, 3)):
        lines.append(tuple(rng.sample(stations, 2)))
    if lines and rng.random() < 0.3:
        one, other = rng.choice(lines)
        lines.append((other, one))
    rng.shuffle(lines)
    return (lines,)


def large(rng, size):
    lines = []
    count = 1
    while len(lines) < size // 6:
        ring = rng.randint(2, 4)
        stations = ["S0"] + [f"S{number}" for number in range(count, count + ring)]
        count += ring
        lines += list(zip(stations, stations[1:]))
        if rng.random() < 0.97:
            lines.append((stations[-1], "S0"))
    return (lines,)
