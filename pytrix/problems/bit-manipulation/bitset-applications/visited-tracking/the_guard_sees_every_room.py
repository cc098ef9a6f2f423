"""The guard sees every room

A night guard starts in room 0 of a museum and has to see every room at least once. `doors` lists for each room the rooms that one can step into from there; doors can be used in
both directions, and as often as the guard likes.

Return the smallest number of steps from room to room after which every room has been seen. The guard need not come back. In a museum of one room, no step is needed.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("there are 1 to 10 rooms, and each can be reached from room 0",)
HINTS = (
    "The guard may come back to a room. When is that useful, and when is it certainly a waste?",
    "What matters is the room in which the guard is and which rooms have been seen. Search level by level through such pairs; a number can hold what has been seen.",
    "Start with the pair of room 0 and its bit. A step to a neighbour merges that room's bit; pairs met before are skipped. Stop when all bits are 1.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [0], [0], [0]],), why="0, 1, 0, 2, 0, 3"),
    Example(([[1, 2], [0], [0, 3], [2]],), why="first room 1, then back and on to 2 and 3"),
    Example(([[1], [0, 2], [1]],)),
]
EDGES = {"one room": ([[]],), "both directions": Edge(([[1], [0]],), "two rooms")}
ALWAYS = [([[1, 2], [0, 2], [0, 1, 3], [2, 4], [3]],)]
MISTAKES = [
    Mistake("A room may be entered again, if more has been seen by then.", "for neighbour in doors[room]} - met", "for neighbour in doors[room] if not seen >> neighbour & 1} - met"),
    Mistake("Steps from room to room are counted, not the rooms themselves.", "steps = 0", "steps = 1"),
    Mistake("The farthest room is not all: the guard has to see all others as well.", """
def fewest_steps(doors: list[list[int]]) -> int:
    seen, level, steps = {0}, [0], -1
    while level:
        steps += 1
        level = sorted({other for room in level for other in doors[room]} - seen)
        seen |= set(level)
    return steps
"""),
    Mistake("The guard need not walk back through all doors; the last way back is saved.", """
def fewest_steps(doors: list[list[int]]) -> int:
    return 2 * (len(doors) - 1)
"""),
]
ORACLE = """
from itertools import permutations


def fewest_steps(doors: list[list[int]]) -> int:
    count = len(doors)
    far = [[0 if a == b else 1 if b in doors[a] else 99 for b in range(count)] for a in range(count)]
    for middle in range(count):
        for a in range(count):
            for b in range(count):
                far[a][b] = min(far[a][b], far[a][middle] + far[middle][b])
    best = 999
    for order in permutations(range(1, count)):
        best = min(best, sum(far[a][b] for a, b in zip((0, *order), order)))
    return best
"""
EXPLANATION = """
A room alone does not say enough: coming back is useful if something new has been seen since. So the search goes level by level through pairs of room and seen rooms, and the seen
ones are a number. In the museum 1 – 0 – 2 – 3, pairs that begin with room 1:

| step | room | seen |
|---|---|---|
| 0 | 0 | `0001` |
| 1 | 1 | `0011` |
| 2 | 0 | `0011` |
| 3 | 2 | `0111` |
| 4 | 3 | `1111` |

With n rooms there are at most n times 2 to the power of n pairs. Another way tries all orders of the rooms with the distances between them, which is far more: n factorial.
"""


def fewest_steps(doors: list[list[int]]) -> int:
    everything = (1 << len(doors)) - 1
    level = {(0, 1)}
    met: set[tuple[int, int]] = set()
    steps = 0
    while all(seen != everything for _, seen in level):
        met |= level
        level = {(neighbour, seen | 1 << neighbour) for room, seen in level for neighbour in doors[room]} - met
        steps += 1
    return steps


def inputs(rng):
    count = rng.randint(1, 6)
    doors = [set() for _ in range(count)]
    for room in range(1, count):
        other = rng.choice([0, room - 1, rng.randrange(room)])
        doors[room].add(other)
        doors[other].add(room)
    if count > 3 and rng.random() < 0.5:
        one, other = rng.sample(range(count), 2)
        doors[one].add(other)
        doors[other].add(one)
    return ([sorted(neighbours) for neighbours in doors],)
