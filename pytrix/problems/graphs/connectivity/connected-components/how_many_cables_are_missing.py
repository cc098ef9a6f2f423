"""How many cables are missing?

The offices of a firm are numbered from 0. `cables` lists pairs of offices that a cable joins; data can flow through it both ways and on through other offices. A cable may be listed twice.

Return how many further cables are needed at least, so that data can flow from each of the `offices` offices to every other. There is at least one office.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If the offices form three separate parts, how many cables join them?",
    "Count the parts: begin at an office that was not reached yet, reach everything from there, and count one part for each such beginning.",
    "Build lists of neighbours first. Then loop over all offices; for one not yet seen, raise the count and follow the cables with a list of offices to visit.",
)
EXAMPLES = [
    Example((6, [(0, 1), (1, 2), (3, 4)]), why="the parts are 0-1-2, 3-4 and 5"),
    Example((4, [(0, 1), (1, 2), (2, 0)]), why="a ring leaves office 3 out"),
    Example((3, [(2, 1), (1, 0)]), why="all are joined already"),
]
EDGES = {
    "at least one office": Edge((1, []), "a single office"),
    "listed twice": (4, [(2, 3), (3, 2), (2, 3)]),
    "through other offices": Edge((5, [(4, 0), (0, 3), (3, 1), (1, 2)]), "a chain in mixed order"),
}
ALWAYS = [
    (5, [(0, 1), (2, 3), (1, 2)]),
    (3, [(0, 2), (1, 2)]),
    (3, [(2, 0), (1, 0)]),
    (3, [(2, 1), (0, 2)]),
]
MISTAKES = [
    Mistake("You counted the parts. Joining them takes one cable less.", "return parts - 1", "return parts"),
    Mistake("Subtracting cables from offices is wrong where cables form a ring or repeat.", """
def missing_cables(offices: int, cables: list[tuple[int, int]]) -> int:
    return max(0, offices - 1 - len(cables))
"""),
    Mistake("Data flow both ways: enter the cable at both ends.", "        near[other].append(one)\n", ""),
    Mistake("Follow the cables on: what is reached through another office belongs to the part as well.", "waiting.extend(near[here])", "seen.update(near[here])"),
]
EXPLANATION = """
Each exploration reaches one whole part, so the number of times it has to begin is the number of parts. For 6 offices and `[(0, 1), (1, 2), (3, 4)]`:

| begins at | reaches | parts |
|---|---|---|
| 0 | 0, 1, 2 | 1 |
| 3 | 3, 4 | 2 |
| 5 | 5 | 3 |

Three parts are joined by two cables. Each office and each cable is looked at a fixed number of times.
"""


def missing_cables(offices: int, cables: list[tuple[int, int]]) -> int:
    near: list[list[int]] = [[] for _ in range(offices)]
    for one, other in cables:
        near[one].append(other)
        near[other].append(one)
    seen: set[int] = set()
    parts = 0
    for office in range(offices):
        parts += office not in seen
        waiting = [office]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting.extend(near[here])
    return parts - 1


def inputs(rng):
    offices = rng.randint(1, 8)
    if offices == 1:
        return (1, [])
    return (offices, [tuple(rng.sample(range(offices), 2)) for _ in range(rng.randint(0, offices))])
