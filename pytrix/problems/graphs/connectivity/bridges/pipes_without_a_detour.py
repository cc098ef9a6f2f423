"""Pipes without a detour

The houses of a village, numbered from 0, get their water through pipes, in which it can flow both ways. `pipes` lists them as pairs of houses; two houses may be joined by two or more pipes. A pipe is critical if its two houses would be cut off from each other should it break.

Return the positions of the critical pipes in the list, counted from 0, in ascending order. There may be several separate nets. Without pipes the answer is an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 300 pipes", "no pipe joins a house to itself")
HINTS = (
    "A pipe that lies on a ring has a detour. How does a search in depth notice a ring?",
    "Number the houses as you enter them and work out for each the smallest number that it, or anything entered below it, touches by another pipe than the one you came by.",
    "A pipe down to a new house is critical if that smallest number is larger than the number of the house above. Remember the pipe by which you came, not the house: a second pipe is a detour.",
)
EXAMPLES = [
    Example(([(0, 1), (1, 2), (2, 0), (2, 3)],), why="only the pipe to house 3 isn't on the ring"),
    Example(([(0, 1), (1, 2), (1, 0)],), why="between 0 and 1 there are two pipes"),
    ([(2, 1), (0, 1)],),
]
EDGES = {"Without pipes": ([],), "two or more pipes": ([(0, 1), (1, 0)],), "several separate nets": ([(0, 1), (2, 3), (3, 4), (4, 2)],)}
ALWAYS = [
    ([(0, 1), (1, 2), (0, 1)],),
    ([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 3)],)]
MISTAKES = [
    Mistake("A second pipe between the same houses is a detour: skip the pipe you came by, not the house.", "if place != came:", "if came is None or set(pipes[place]) != set(pipes[came]):"),
    Mistake("If what lies below touches the upper house by another pipe, there is a detour: a smallest number equal to that house's is not critical.", "low[other] > number[house]", "low[other] >= number[house]"),
    Mistake("Only pipes to a house with a single pipe are found by looking at ends; others may be critical, too.", """
def critical_pipes(pipes: list[tuple[int, int]]) -> list[int]:
    ends = [house for pipe in pipes for house in pipe]
    return [place for place, pipe in enumerate(pipes) if min(ends.count(house) for house in pipe) == 1]
"""),
    Mistake("Every separate net has to be searched.", "for house in near:", "for house in list(near)[:1]:"),
]
ORACLE = """
def critical_pipes(pipes: list[tuple[int, int]]) -> list[int]:
    found = []
    for place, (start, goal) in enumerate(pipes):
        others = pipes[:place] + pipes[place + 1 :]
        reached = {start}
        for _ in others:
            reached |= {house for pipe in others if reached & set(pipe) for house in pipe}
        if goal not in reached:
            found.append(place)
    return found
"""
EXPLANATION = """
`low` is the smallest number touched from a house or below, without the pipe by which one came. For `[(0, 1), (1, 2), (2, 0), (2, 3)]`:

| house | number | low | came by pipe |
|---|---|---|---|
| 0 | 0 | 0 | – |
| 1 | 1 | 0 | 0 |
| 2 | 2 | 0 | 1 |
| 3 | 3 | 3 | 3 |

Only for house 3 is low above the number of the house it was entered from, 2. Each house and pipe is looked at a fixed number of times. Another way takes out every pipe in turn and searches anew: simple, but as many times slower as there are pipes.
"""


def critical_pipes(pipes: list[tuple[int, int]]) -> list[int]:
    near: dict[int, list[tuple[int, int]]] = {}
    for place, (one, other) in enumerate(pipes):
        near.setdefault(one, []).append((other, place))
        near.setdefault(other, []).append((one, place))
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    found = []

    def visit(house: int, came: int | None) -> None:
        number[house] = low[house] = len(number)
        for other, place in near[house]:
            if place != came:
                if other not in number:
                    visit(other, place)
                    if low[other] > number[house]:
                        found.append(place)
                low[house] = min(low[house], low[other])

    for house in near:
        if house not in number:
            visit(house, None)
    return sorted(found)


def inputs(rng):
    houses = rng.randint(2, 7)
    return ([tuple(rng.sample(range(houses), 2)) for _ in range(rng.randint(0, houses + 1))],)
