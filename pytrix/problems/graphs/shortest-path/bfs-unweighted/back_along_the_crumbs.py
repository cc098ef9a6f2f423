"""Back along the crumbs

A search in rings has gone through a maze, beginning in room `start`. For every other room that it found, it noted from which room it came there for the first time: `came_from` maps the room to that one. `start` itself is not in it.

Return the route from `start` to `goal` as a list of rooms, both included. If `goal` is `start`, the list holds just this room. If the search did not find `goal`, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "At which end of the route do the notes tell you something?",
    "Begin with the goal, and go back from each room to the one it was found from, until you are at the start.",
    "The list then runs from the goal to the start, so turn it round. Check first whether the goal was found at all.",
)
EXAMPLES = [
    Example(("hall", "attic", {"stairs": "hall", "cellar": "hall", "attic": "stairs"}), why="the attic was found from the stairs"),
    Example(("hall", "hall", {"stairs": "hall"}), why="there already"),
    Example(("hall", "tower", {"stairs": "hall"}), why="the tower was not found"),
]
EDGES = {"`goal` is `start`": Edge(("a", "a", {}), "nothing was found, nothing is needed"), "did not find": Edge(("a", "b", {}), "an empty note")}
ALWAYS = [("a", "d", {"b": "a", "c": "b", "d": "c", "e": "a"})]
MISTAKES = [
    Mistake("Going back gives the rooms from the goal to the start; turn the list round.", "return route[::-1]", "return route"),
    Mistake("If the goal was not found, the list has to be empty.", "        return []\n", "        return [start, goal]\n"),
    Mistake("The start belongs to the route.", "return route[::-1]", "return route[-2::-1] or route"),
    Mistake("Being at the goal already is a route of one room.", "if goal != start and goal not in came_from:", "if goal not in came_from:"),
]
EXPLANATION = """
Each room was found from one other room only, so the way back has no choices. For hall and attic of the first example:

| room | came from | route so far |
|---|---|---|
| attic | stairs | attic |
| stairs | hall | attic, stairs |
| hall | – | attic, stairs, hall |

Turned round: hall, stairs, attic. As many steps as the route is long.
"""


def route(start: str, goal: str, came_from: dict[str, str]) -> list[str]:
    if goal != start and goal not in came_from:
        return []
    route = [goal]
    while route[-1] != start:
        route.append(came_from[route[-1]])
    return route[::-1]


def inputs(rng):
    rooms = rng.sample("abcdefgh", rng.randint(1, 8))
    came_from = {room: rng.choice(rooms[max(0, place - 2) : place]) for place, room in enumerate(rooms) if place}
    return (rooms[0], rng.choice(rooms[-2:] + ["x"]), came_from)
