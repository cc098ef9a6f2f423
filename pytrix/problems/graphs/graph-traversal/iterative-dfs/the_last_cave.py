"""The last cave

Divers explore flooded caves, numbered from 0. `tunnels[c]` lists the caves that a tunnel leads to from cave `c`, in the order in which they are tried; a tunnel may be passable in one direction only.

The divers begin in cave 0. Wherever they are, they swim through the first tunnel on the list that leads to a cave they have not been in yet. If there is none, they go back to the cave they came from and look there again.
The dive ends when nothing new can be reached. Return the number of the cave they came to as the last new one; that is 0 if they never leave cave 0.

There may be many thousand caves in one long chain, deeper than Python lets functions call each other.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What does Python remember for you while a function calls itself, and where could you keep that?",
    "Use a list as a stack of caves to look at. The cave on top is next, so the first tunnel has to be pushed last.",
    "Pop a cave. If it was visited before, forget it; otherwise it is the newest one, and its tunnels go onto the stack in reverse order.",
)
EXAMPLES = [
    Example(([[1, 2], [3], [], [2]],), why="0, 1, 3, 2"),
    Example(([[2, 1], [3], [3], []],), why="0, 2, 3, and back at 0 then 1"),
    Example(([[], [0]],), why="no tunnel leads out"),
]
EDGES = {
    "never leave": Edge(([[]],), "a single cave"),
    "they go back": ([[1, 3], [2], [], [0]],),
    "not been in yet": Edge(([[1, 2], [2, 0], [0, 1]],), "tunnels to and fro"),
    "one direction only": Edge(([[1, 2], [], [3, 1], [1]],), "tunnels that don't lead back"),
}
MISTAKES = [
    Mistake("The tunnel pushed last is taken first, so your divers try the lists from the end.", "reversed(tunnels[cave])", "tunnels[cave]"),
    Mistake("You mark caves when you push them. A cave may still be reached by a deeper way before its turn comes.", """        if cave not in visited:
            visited.add(cave)
            last = cave
            stack.extend(reversed(tunnels[cave]))
""", """        visited.add(cave)
        last = cave
        new = [other for other in tunnels[cave] if other not in visited]
        visited.update(new)
        stack.extend(reversed(new))
"""),
    Mistake("Taking from the front explores in rings, not in depth.", "stack.pop()", "stack.pop(0)"),
    Mistake("A cave on the stack may have been visited meanwhile; then it is not new.", "            last = cave\n", "", "        cave = stack.pop()\n", "        cave = last = stack.pop()\n"),
]
ALSO_RIGHT = [
    Way(
        "A stack of iterators, one for each cave on the way: it does exactly what the recursive calls would do and never holds more than the path.",
        """
def last_cave(tunnels: list[list[int]]) -> int:
    visited = {0}
    last = 0
    path = [iter(tunnels[0])]
    while path:
        cave = next((other for other in path[-1] if other not in visited), None)
        if cave is None:
            path.pop()
        else:
            visited.add(cave)
            last = cave
            path.append(iter(tunnels[cave]))
    return last
""",
    )
]
SIZE = 20_000
SLOW = [
    Slow(
        "This looks through a list of visited caves for every tunnel. A set answers at once.",
        """
def last_cave(tunnels: list[list[int]]) -> int:
    visited = []
    stack = [0]
    while stack:
        cave = stack.pop()
        if cave not in visited:
            visited.append(cave)
            stack.extend(reversed(tunnels[cave]))
    return visited[-1]
""",
    )
]
EXPLANATION = """
A stack of your own replaces the calls. The tunnels are pushed in reverse, so that the first one lies on top; a cave counts as visited when it is popped. For `[[1, 2], [3], [], [2]]`:

| popped | new | stack after it |
|---|---|---|
| 0 | yes | 2, 1 |
| 1 | yes | 2, 3 |
| 3 | yes | 2, 2 |
| 2 | yes | 2 |
| 2 | no | empty |

Each tunnel is pushed once at most, so time and memory grow with caves and tunnels. A recursive function is shorter, but a chain of about a thousand caves exhausts it.
"""


def last_cave(tunnels: list[list[int]]) -> int:
    visited: set[int] = set()
    stack = [0]
    last = 0
    while stack:
        cave = stack.pop()
        if cave not in visited:
            visited.add(cave)
            last = cave
            stack.extend(reversed(tunnels[cave]))
    return last


def inputs(rng):
    caves = rng.randint(1, 8)
    tunnels = [rng.sample(range(caves), rng.randint(0, min(3, caves))) for _ in range(caves)]
    if caves > 2 and rng.random() < 0.8:
        tunnels[0] = rng.sample(range(1, caves), 2)
    return (tunnels,)


def large(rng, size):
    order = list(range(1, size))
    rng.shuffle(order)
    tunnels = [[] for _ in range(size)]
    for one, other in zip([0, *order], order):
        tunnels[one] = [other, rng.randrange(size)]
    return (tunnels,)
