"""How many guests can come

Guests travel from the airport to a castle by buses between towns. `buses` maps each line, a tuple of the town where it starts and the town it goes to, to the number of seats. Return how many guests can reach the castle in all if the lines are used as well as possible. Every guest may change buses as often as needed, and stays in no town on the way. If airport and castle are not connected, the answer is 0.

`airport` and `castle` are different towns.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "When a way from the airport to the castle has been filled, how could a later guest still profit from its seats?",
    "Keep for each line the seats left, and for the opposite direction the seats used: who goes back there makes an earlier guest take another way.",
    "Search the shortest way with seats left, level by level. The least number of seats on it is sent: subtract it along the way and add it to the opposite direction. Repeat until there is no way.",
)
EXAMPLES = [
    Example(({("A", "x"): 3, ("A", "y"): 2, ("x", "y"): 5, ("x", "K"): 2, ("y", "K"): 3}, "A", "K")),
    Example(({("A", "x"): 4, ("x", "K"): 1}, "A", "K")),
    Example(({("A", "x"): 1, ("A", "y"): 1, ("x", "y"): 1, ("x", "K"): 1, ("y", "K"): 1}, "A", "K"), why="not everybody may go from x to y"),
]
EDGES = {
    "not connected": ({("A", "x"): 7}, "A", "K"),
    "change buses": Edge(({("A", "K"): 2, ("A", "x"): 5, ("x", "y"): 4, ("y", "K"): 3}, "A", "K"), "a direct line and a long way"),
    "as well as possible": Edge(({("A", "x"): 1, ("x", "v"): 1, ("v", "K"): 1, ("A", "u"): 1, ("u", "v"): 1, ("x", "w"): 1, ("w", "z"): 1, ("z", "K"): 1}, "A", "K"), "the first way has to be corrected"),
    "different towns": Edge(({("K", "A"): 5}, "A", "K"), "only the other direction"),
}
ALWAYS = [
    ({("A", "x"): 9, ("x", "y"): 1, ("y", "x"): 1, ("y", "K"): 9}, "A", "K"),
    ({("A", "x"): 2, ("x", "v"): 2, ("v", "K"): 2, ("A", "u"): 2, ("u", "v"): 2, ("x", "w"): 2, ("w", "z"): 2, ("z", "K"): 2}, "A", "K"),
]
MISTAKES = [
    Mistake("Seats that were filled must be free to be taken back: add what was sent to the opposite direction.", "            seats[goal][start] += sent\n", ""),
    Mistake("One way isn't all: go on as long as there is another one.", "        total += sent\n", "        return sent\n"),
    Mistake("Guests who travel are counted once, not once for each bus.", "        total += sent\n", "        total += sent * len(steps)\n"),
    Mistake("A line can't be used against its direction as if it had seats there too.", "seats.setdefault(goal, {}).setdefault(start, 0)", "seats.setdefault(goal, {}).setdefault(start, buses[start, goal])"),
]
ALSO_RIGHT = [
    Way(
        "Walking deep first instead of level by level finds ways, too, and is shorter with a function that calls itself; with many seats it may need very many rounds.",
        '''
def guests(buses: dict[tuple[str, str], int], airport: str, castle: str) -> int:
    seats: dict[str, dict[str, int]] = {airport: {}, castle: {}}
    for (start, goal), room in buses.items():
        seats.setdefault(start, {})[goal] = seats.get(start, {}).get(goal, 0) + room
        seats.setdefault(goal, {}).setdefault(start, 0)

    def send(town: str, most: int, visited: set[str]) -> int:
        if town == castle:
            return most
        visited.add(town)
        for goal, left in list(seats[town].items()):
            if left and goal not in visited:
                sent = send(goal, min(most, left), visited)
                if sent:
                    seats[town][goal] -= sent
                    seats[goal][town] += sent
                    return sent
        return 0

    total = 0
    while sent := send(airport, sum(buses.values()), set()):
        total += sent
    return total
''',
    )
]
ORACLE = '''
def guests(buses: dict[tuple[str, str], int], airport: str, castle: str) -> int:
    towns = sorted({town for line in buses for town in line} - {airport, castle})
    best = sum(buses.values())
    for choice in range(2 ** len(towns)):
        near = {airport} | {town for place, town in enumerate(towns) if choice >> place & 1}
        cut = sum(room for (start, goal), room in buses.items() if start in near and goal not in near)
        best = min(best, cut)
    return best
'''
EXPLANATION = """
As long as some way from airport to castle has seats left, more guests can come. Seats used count as seats in the opposite direction, so that a later way can change an earlier decision. In the first example:

| way | sent | total |
|---|---|---|
| A x K | 2 | 2 |
| A y K | 2 | 4 |
| A x y K | 1 | 5 |

The lines from the airport are full then. Taking the shortest way each time keeps the number of rounds below the number of towns times that of lines, however many seats there are.
"""


def guests(buses: dict[tuple[str, str], int], airport: str, castle: str) -> int:
    seats: dict[str, dict[str, int]] = {airport: {}}
    for (start, goal), room in buses.items():
        seats.setdefault(start, {})[goal] = room
    for start, goal in buses:
        seats.setdefault(goal, {}).setdefault(start, 0)
    total = 0
    while steps := _way(seats, airport, castle):
        sent = min(seats[start][goal] for start, goal in steps)
        for start, goal in steps:
            seats[start][goal] -= sent
            seats[goal][start] += sent
        total += sent
    return total


def _way(seats: dict[str, dict[str, int]], airport: str, castle: str) -> list[tuple[str, str]]:
    before: dict[str, str] = {airport: ""}
    waiting = deque([airport])
    while waiting:
        start = waiting.popleft()
        for goal, left in seats[start].items():
            if left and goal not in before:
                before[goal] = start
                waiting.append(goal)
    steps = []
    town = castle
    while before.get(town):
        steps.append((before[town], town))
        town = before[town]
    return steps


def inputs(rng):
    lines = [("A", "x"), ("A", "y"), ("x", "y"), ("y", "x"), ("x", "K"), ("y", "K"), ("x", "z"), ("z", "y"), ("z", "K"), ("A", "z")]
    return {line: rng.randint(1, 4) for line in rng.sample(lines, rng.randint(4, 9))}, "A", "K"
