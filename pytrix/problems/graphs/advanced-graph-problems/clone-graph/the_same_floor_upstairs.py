"""The same floor upstairs

The ground floor of a museum is a graph: each node is a room, its value the name of the room, and `neighbors` are the rooms that a door leads to. Doors can be used in both directions, and every room can be reached from the entrance.

Now a second floor is built that looks the same: for each room there is one above it, named like the room below with `" upstairs"` behind it, and the rooms upstairs are joined like those below, their neighbours in the same order. Besides, a staircase joins each room to the one above it: in both lists of neighbours it comes last.

Build the second floor, add the staircases, and return `entrance`, the node of the ground floor from which everything can be reached. If it is `None`, return `None`.
"""

from structures import GraphNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "GENERATE")
CONSTRAINTS = ("up to 200 rooms with different names",)
HINTS = (
    "When you build the room above the hall, its neighbours upstairs may not exist yet. How do you find the right ones later?",
    "First create a room upstairs for each room, without neighbours, and keep a dictionary from the room to the one above it.",
    "When all of them exist, go through the dictionary: the neighbours upstairs are those that it gives for the neighbours below. Add the staircases only after that.",
)
EXAMPLES = [
    Example(({"hall": ["shop", "coins"], "shop": ["hall"], "coins": ["hall"]},), why="six rooms and three staircases"),
    ({"hall": ["maps"], "maps": ["hall"]},),
    Example(({"hall": []},), why="a single room gets one above it"),
]
EDGES = {"`None`": Edge(({},), "no museum"), "in the same order": Edge(({"a": ["c", "b"], "b": ["a", "c"], "c": ["b", "a"]},), "a ring of three rooms"), "can be reached": Edge(({"a": ["b"], "b": ["a", "c"], "c": ["b", "d"], "d": ["c"]},), "rooms in a line")}
MISTAKES = [
    Mistake("The neighbours upstairs stand in the same order as those below.", "in room.neighbors]", "in reversed(room.neighbors)]"),
    Mistake("The rooms upstairs are joined with each other, not with the rooms below.", "[above[near] for near in room.neighbors]", "list(room.neighbors)"),
    Mistake("A staircase is used in both directions.", "        room.neighbors.append(copy)\n", ""),
    Mistake("Only the entrance gets a staircase in your building.", "        copy.neighbors.append(room)\n        room.neighbors.append(copy)\n", "        if room is entrance:\n            copy.neighbors.append(room)\n            room.neighbors.append(copy)\n"),
]
ORACLE = """
def add_floor(entrance: GraphNode | None) -> GraphNode | None:
    rooms = {}

    def collect(room):
        if room is not None and room.val not in rooms:
            rooms[room.val] = room
            for near in room.neighbors:
                collect(near)

    collect(entrance)
    upper = {name: GraphNode(name + " upstairs") for name in rooms}
    for name in rooms:
        for near in rooms[name].neighbors:
            upper[name].neighbors.append(upper[near.val])
    for name in rooms:
        upper[name].neighbors.append(rooms[name])
        rooms[name].neighbors.append(upper[name])
    return entrance
"""
EXPLANATION = """
A dictionary from each room to its copy answers both questions: was this room visited, and which is its copy? The links of the copies are translated with it. For hall, shop and coins:

| room | neighbours | neighbours upstairs, before the staircase |
|---|---|---|
| hall | shop, coins | shop upstairs, coins upstairs |
| shop | hall | hall upstairs |
| coins | hall | hall upstairs |

Each room and door is looked at a fixed number of times. Another way is a function that copies a room and calls itself for its neighbours; it must store the copy before it goes on, or a ring of rooms never ends.
"""


def add_floor(entrance: GraphNode | None) -> GraphNode | None:
    above: dict[GraphNode, GraphNode] = {}
    rooms = [entrance] if entrance else []
    for room in rooms:
        if room not in above:
            above[room] = GraphNode(room.val + " upstairs")
            rooms.extend(room.neighbors)
    for room, copy in above.items():
        copy.neighbors = [above[near] for near in room.neighbors]
    for room, copy in above.items():
        copy.neighbors.append(room)
        room.neighbors.append(copy)
    return entrance


def check(expected, got, entrance):
    return got == expected and list(got or ())[:1] == list(expected or ())[:1]


def inputs(rng):
    names = rng.sample(["arms", "birds", "coins", "dolls", "eggs", "flags", "hall"], rng.randint(1, 7))
    rooms = {name: [] for name in names}
    for place, name in enumerate(names):
        others = set(names[max(0, place - 1) : place]) | {other for other in names[:place] if rng.random() < 0.25}
        for other in sorted(others):
            rooms[name].append(other)
            rooms[other].append(name)
    for near in rooms.values():
        rng.shuffle(near)
    return (rooms,)
