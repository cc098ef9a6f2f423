"""How the parcel went

A courier service sends each parcel by a route with as few stops as possible. `routes` maps each depot to the depots that a van goes to from there, in alphabetical order; a depot may be missing from it if no van starts there.

Return the list of depots that a parcel passes from `start` to `goal`, both included. If several routes have the fewest stops, take the one that comes first in the alphabet, comparing depot by depot from the start. If there is no way, return an empty list. If both are the same depot, the list holds just that one.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "The search finds out how far the goal is. What must it remember to tell the way as well?",
    "Remember for each depot from which one it was reached first. From the goal these notes lead back to the start.",
    "In the search, note `came_from` when a depot is first seen. If the goal isn't noted, return an empty list. Otherwise go back from the goal to the start, and reverse the list.",
)
EXAMPLES = [
    Example(({"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": []}, "A", "D"), why="the way over B comes before the one over C"),
    Example(({"A": ["B"], "B": ["C"], "C": ["A", "D"]}, "A", "D")),
    Example(({"A": ["B"]}, "B", "A"), why="no van starts in B"),
]
EDGES = {
    "same depot": ({"A": ["B"], "B": ["A"]}, "A", "A"),
    "missing from it": ({"A": ["B", "C"], "C": ["E"]}, "A", "E"),
    "no way": Edge(({"A": ["A"], "B": []}, "A", "B"), "a van that only goes in a circle"),
}
ALWAYS = [
    ({"A": ["B", "C"], "B": ["F"], "C": ["E"], "E": ["G"], "F": ["G"]}, "A", "G"),
    ({"A": ["B", "D"], "B": ["C"], "C": ["D"]}, "A", "D"),
    ({"A": ["B"]}, "B", "B"),
]
MISTAKES = [
    Mistake("A depot that was seen before keeps its first note; yours is overwritten, so the way is longer or goes in circles.", "            if other not in came_from:\n                came_from[other] = depot\n                waiting.append(other)\n", "            if other not in came_from:\n                waiting.append(other)\n            if other != start:\n                came_from[other] = depot\n"),
    Mistake("You take the depot seen last. For the fewest stops take the one that has waited longest.", "waiting.popleft()", "waiting.pop()"),
    Mistake("The route is the wrong way round: the notes lead from the goal back to the start.", "    return way[::-1]", "    return way"),
    Mistake("The start is missing from your list.", "    while way[-1] != start:\n", "    while came_from[way[-1]] != start and way[-1] != start:\n"),
]
ORACLE = """
def way(routes: dict[str, list[str]], start: str, goal: str) -> list[str]:
    ways = [[start]]
    for _ in range(12):
        found = sorted(each for each in ways if each[-1] == goal)
        if found:
            return found[0]
        ways = [each + [other] for each in ways for other in routes.get(each[-1], []) if other not in each]
    return []
"""
EXPLANATION = """
Breadth-first search sees each depot first on a way with the fewest stops. Whoever is noted as its predecessor then leads back. For the first example:

| taken | first seen from it |
|---|---|
| A | B, C |
| B | D |

From D back: D, B, A. As vans are listed in alphabetical order and depots wait in the order in which they were seen, the first way in the alphabet wins. Each van is looked at once. Keeping a whole way for each waiting depot is right too, and copies much more.
"""


def way(routes: dict[str, list[str]], start: str, goal: str) -> list[str]:
    came_from = {start: start}
    waiting = deque([start])
    while waiting:
        depot = waiting.popleft()
        for other in routes.get(depot, []):
            if other not in came_from:
                came_from[other] = depot
                waiting.append(other)
    if goal not in came_from:
        return []
    way = [goal]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return way[::-1]


def inputs(rng):
    depots = list("ABCDEF")[: rng.randint(2, 6)]
    routes = {depot: sorted(rng.sample(depots, rng.randint(0, min(3, len(depots))))) for depot in depots if rng.random() < 0.85}
    return (routes, rng.choice(depots), rng.choice(depots))
