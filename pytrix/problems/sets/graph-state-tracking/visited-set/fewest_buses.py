"""With as few buses as possible

`lines` holds the bus lines of a town, each as a list of the stops that it serves. A bus runs to and fro, so from any
stop of a line you get to any other stop of the same line without changing. You may change between lines at a stop
that both of them serve.

Return the smallest number of buses that you have to take to get from the stop `start` to the stop `goal`, or -1 if
there is no way. If the two are the same stop, you need no bus. A stop may be served by no line at all.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "Which stops do you get to with one bus? And once you know all of them, with two?",
    "Work in rounds: keep the set of all stops that you have got to so far. In each round, every line that serves one of them adds its stops.",
    "Stop when the goal is in the set, or when a round adds nothing. Use the stops of the round before, or you change within a round.",
)
EXAMPLES = [
    Example(([["A", "B", "C"], ["C", "D"], ["D", "E", "F"], ["B", "E"]], "A", "F"), why="the first line to B, the last one to E, then the third"),
    Example(([["A", "B"], ["C", "D"]], "A", "D"), why="the lines have no stop in common"),
    Example(([["A", "B", "C"], ["A", "C"]], "C", "A")),
]
EDGES = {
    "the same stop": ([["A", "B"]], "X", "X"),
    "served by no line": ([["A", "B"]], "A", "X"),
    "no way": Edge(([], "A", "B"), "no lines"),
    "change between lines": ([["C", "D"], ["A", "B"], ["D", "E"], ["B", "C"], ["E", "F"]], "A", "F"),
    "runs to and fro": ([["D", "C"], ["C", "B"], ["B", "A"]], "A", "D"),
}
ALWAYS = [([["A", "B", "C", "D"], ["D", "E"]], "A", "D"), ([["A", "B"]], "B", "B")]
MISTAKES = [
    Mistake("Stops that you get to in a round already count as places to change in the same round.",
            """
def fewest(lines: list[list[str]], start: str, goal: str) -> int:
    reached = {start}
    buses = 0
    while goal not in reached:
        before = len(reached)
        for line in lines:
            if not reached.isdisjoint(line):
                reached.update(line)
        if len(reached) == before:
            return -1
        buses += 1
    return buses
"""),
    Mistake("You count how often you change. The number of buses is greater by 1.", "    return buses", "    return max(0, buses - 1)"),
    Mistake("If nobody can get to the goal, your program gives a number instead of -1.", "            return -1\n", "            return buses\n"),
    Mistake("Your buses only run in the direction in which the stops are listed.",
            "{stop for line in lines if not reached.isdisjoint(line) for stop in line}", "{stop for line in lines if not reached.isdisjoint(line) for stop in line[min(line.index(each) for each in reached if each in line):]}"),
    Mistake("You only change at a stop that the line of `start` serves, so you never take more than two buses.",
            "    while goal not in reached:\n", "    while goal not in reached:\n        if buses == 2:\n            return -1\n"),
]
EXPLANATION = """
Round by round, the set of the stops that can be reached grows, until the goal is in it or nothing is added.

| buses | stops |
|---|---|
| 0 | A |
| 1 | A, B, C |
| 2 | A, B, C, D, E |
| 3 | A, B, C, D, E, F |

Each round looks at every line. For a large town, it is better to keep a list of the stops that are new and a map from
each stop to its lines, and to look at each line only once.
"""
ORACLE = """
def fewest(lines: list[list[str]], start: str, goal: str) -> int:
    stops = {start, goal} | {stop for line in lines for stop in line}
    cost = {stop: 0 if stop == start else 99 for stop in stops}
    for _ in stops:
        for line in lines:
            for one in line:
                for other in line:
                    cost[other] = min(cost[other], cost[one] + (one != other))
    return cost[goal] if cost[goal] < 99 else -1
"""


def fewest(lines: list[list[str]], start: str, goal: str) -> int:
    reached = {start}
    buses = 0
    while goal not in reached:
        near = {stop for line in lines if not reached.isdisjoint(line) for stop in line}
        if near <= reached:
            return -1
        reached |= near
        buses += 1
    return buses


def inputs(rng):
    stops = "ABCDEFGH"[: rng.randint(4, 8)]
    lines = [rng.sample(stops, rng.randint(2, 3)) for _ in range(rng.randint(2, 5))]
    return lines, rng.choice(stops), rng.choice(stops)
