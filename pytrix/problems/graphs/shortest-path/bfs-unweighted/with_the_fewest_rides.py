"""With the fewest rides

A traveller in a strange city has a list of all its tram lines. `lines` maps the name of each line to the list of its stops; from each stop of a line one can ride to every other stop of it, in both directions, and that is one ride. At a stop one can change to each line that stops there.

Return the names of the lines to take, in order, to get from the stop `start` to the stop `goal` with as few rides as possible. If several lists are equally short, any of them is right. If `start` and `goal` are the same, return an empty list. If there is no way, return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("up to 100 lines with up to 100 stops each",)
HINTS = (
    "Which stops can be reached with one ride, and which with two?",
    "Search in rings from the start. Remember for each stop, when it is found, which lines lead to it.",
    "Take a stop from a queue, look at each line that stops there, and give every new stop of this line the list of its predecessor plus the line.",
)
EXAMPLES = [
    Example(({"1": ["Zoo", "Dock", "Park"], "2": ["Dock", "Fair"], "3": ["Park", "Mill"], "4": ["Mill", "Fair"]}, "Zoo", "Fair"), why="two rides, with a change at the dock"),
    Example(({"A": ["x", "y"], "B": ["z", "w"]}, "x", "w"), why="the lines don't meet"),
    Example(({"A": ["x", "y", "z"]}, "z", "x"), why="a line runs in both directions"),
]
EDGES = {"are the same": ({"A": ["x", "y"]}, "y", "y"), "no way": Edge(({}, "x", "y"), "no lines at all"), "equally short": ({"A": ["x", "y"], "B": ["x", "y"]}, "x", "y")}
ALWAYS = [
    ({"P": ["d", "e"], "Q": ["b", "c"], "R": ["e", "f"], "S": ["c", "d"], "T": ["a", "b"]}, "a", "f"),
    ({"P": ["e", "g"], "Q": ["g", "f"], "R": ["a", "e", "g"]}, "a", "f"),
]
MISTAKES = [
    Mistake("Going in depth finds some way, but often a longer one.", "queue.popleft()", "queue.pop()"),
    Mistake("Without a way the answer is `None`.", "return rides.get(goal)", "return rides.get(goal, [])"),
    Mistake("The list of rides begins empty: being at the start needs no line.", "rides: dict[str, list[str]] = {start: []}", "rides: dict[str, list[str]] = {start: [start]}"),
    Mistake("One can ride in both directions, so stops earlier in the list are reached as well.", "for other in stops:", "for other in stops[stops.index(stop):]:"),
]
ORACLE = """
from itertools import product


def lines_to_take(lines: dict[str, list[str]], start: str, goal: str) -> list[str] | None:
    for count in range(len(lines) + 1):
        for chosen in product(sorted(lines), repeat=count):
            reached = {start}
            for line in chosen:
                reached = set(lines[line]) if reached & set(lines[line]) else set()
            if goal in reached:
                return list(chosen)
    return None
"""
EXPLANATION = """
Rides all count the same, so a search in rings reaches every stop with the fewest rides first. For the trams of the first example, from the zoo:

| rides | new stops |
|---|---|
| none | Zoo |
| 1 | Dock, Park |
| 1, 2 | Fair |
| 1, 3 | Mill |

Each stop is taken once and looks through all lines; a line is walked along from each of its stops. Another way lets the lines be the nodes, neighbours if they share a stop: fewer nodes, but the neighbours have to be found first.
"""

from collections import deque


def lines_to_take(lines: dict[str, list[str]], start: str, goal: str) -> list[str] | None:
    rides: dict[str, list[str]] = {start: []}
    queue = deque([start])
    while queue:
        stop = queue.popleft()
        for line, stops in lines.items():
            if stop in stops:
                for other in stops:
                    if other not in rides:
                        rides[other] = [*rides[stop], line]
                        queue.append(other)
    return rides.get(goal)


def check(expected, got, lines, start, goal):
    if expected is None or got is None:
        return got is expected
    if not isinstance(got, list) or len(got) != len(expected) or any(line not in lines for line in got):
        return False
    reached = {start}
    for line in got:
        reached = set(lines[line]) if reached & set(lines[line]) else set()
    return goal in reached


def inputs(rng):
    stops = "abcdefgh"
    lines = {name: rng.sample(stops, rng.randint(2, 3)) for name in "PQRST"[: rng.randint(0, 5)]}
    return (lines, rng.choice(stops), rng.choice(stops))
