"""The night guard's round

A night guard has to look into every room of a museum. `doors[r]` lists the rooms that can be entered from room `r`; doors can be used in both directions, and from every room one can get to every other. The guard may begin in any room, end in any room, and use doors and rooms several times.

Return how many times the guard has to go through a door at least. There is at least one room; a museum with a single room needs none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 10 rooms",)
HINTS = (
    "Why is it not enough to remember the room in which the guard is?",
    "A situation is the room together with the set of rooms seen so far, which fits into the bits of a number. Each door leads to another situation.",
    "Search in rings from all rooms at once, each with only itself seen. The first situation with every room seen gives the answer.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [0], [0], [0]],), why="1-0-2-0-3: room 0 has to be crossed twice"),
    Example(([[1], [0, 2], [1, 3], [2]],), why="from one end to the other"),
    Example(([[1, 2], [0, 2], [0, 1]],), why="the ring need not be closed"),
]
EDGES = {"single room": ([[]],), "begin in any room": Edge(([[1, 2], [0, 3], [0, 4], [1], [2]],), "it is best not to begin in room 0"), "several times": Edge(([[1], [0, 2, 3], [1], [1, 4, 5], [3], [3]],), "two hubs")}
ALWAYS = [
    ([[1, 3, 4], [0, 2, 3], [1], [0, 1], [0]],),
    ([[1, 2], [0, 3], [0, 3], [1, 2]],)]
MISTAKES = [
    Mistake("The guard may begin in any room, not just in room 0.", "for room in range(len(doors))]", "for room in range(1)]"),
    Mistake("A room may be entered again, if more rooms have been seen by then.", "if state not in reached:", "if state not in reached and not seen >> other & 1:"),
    Mistake("Count the doors gone through, not the rooms entered.", "            return steps", "            return steps + 1"),
    Mistake("One door fewer than rooms is only enough if no room has to be crossed twice.", """
def fewest_doors(doors: list[list[int]]) -> int:
    return len(doors) - 1
"""),
]
ORACLE = """
def fewest_doors(doors: list[list[int]]) -> int:
    size = len(doors)
    far = [[0 if a == b else 1 if b in doors[a] else size for b in range(size)] for a in range(size)]
    for k in range(size):
        for a in range(size):
            for b in range(size):
                far[a][b] = min(far[a][b], far[a][k] + far[k][b])

    def onward(here: int, left: frozenset[int]) -> int:
        return min((far[here][room] + onward(room, left - {room}) for room in left), default=0)

    return min(onward(room, frozenset(range(size)) - {room}) for room in range(size))
"""
EXPLANATION = """
The nodes of the search are pairs of a room and the rooms seen. In each round, all pairs that are new are reached with one more door. For the rooms `[[1], [0, 2], [1]]`:

| doors | situations (room: seen) |
|---|---|
| 0 | 0: 0 · 1: 1 · 2: 2 |
| 1 | 1: 0 1 · 0: 0 1 · 2: 1 2 · 1: 1 2 |
| 2 | 2: 0 1 2, and that is all rooms |

For n rooms there are at most n · 2ⁿ situations. Another way works out the distances between all rooms and then the best order to visit them; the orders are what makes that slow.
"""

from collections import deque


def fewest_doors(doors: list[list[int]]) -> int:
    everything = 2 ** len(doors) - 1
    queue = deque([(room, 1 << room, 0) for room in range(len(doors))])
    reached = set()
    while True:
        room, seen, steps = queue.popleft()
        if seen == everything:
            return steps
        for other in doors[room]:
            state = (other, seen | 1 << other)
            if state not in reached:
                reached.add(state)
                queue.append((*state, steps + 1))


def inputs(rng):
    size = rng.randint(1, 6)
    doors = [set() for _ in range(size)]
    for room in range(1, size):
        other = rng.randrange(room)
        doors[room].add(other)
        doors[other].add(room)
    if size > 2 and rng.random() < 0.4:
        a, b = rng.sample(range(size), 2)
        doors[a].add(b)
        doors[b].add(a)
    return ([sorted(each) for each in doors],)
