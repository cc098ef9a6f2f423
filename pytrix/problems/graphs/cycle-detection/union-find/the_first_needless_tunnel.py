"""The first needless tunnel

Moles dig tunnels between their dens, numbered from 0, one after another. A tunnel is needless if its two dens are connected already, perhaps through many others. There are very many tunnels, and the moles want to be warned in time.

`tunnels` lists the tunnels as pairs of dens, in the order in which they are planned. Return the position in the list, counted from 0, of the first needless one. A tunnel from a den to itself is needless, too. If none is, return -1. There are `dens` dens, at least one.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 100,000 dens",)
HINTS = (
    "How can two dens be compared quickly, without telling every den of a group about each new tunnel?",
    "Give each den a den above it; the topmost one stands for the whole group. Two dens are connected if their topmost dens are the same.",
    "While you go up, let each den point to the one above its own, which halves the way. A tunnel hangs one topmost den under the other.",
)
EXAMPLES = [
    Example((5, [(0, 1), (2, 3), (1, 2), (3, 0), (0, 4)]), why="3 and 0 are connected through 2 and 1"),
    Example((4, [(0, 1), (2, 3), (1, 2)]), why="no tunnel is needless"),
    (3, [(0, 1), (1, 0)]),
]
EDGES = {"to itself": (2, [(1, 1)]), "If none is": Edge((1, []), "no tunnels"), "through many others": Edge((6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0)]), "a long ring")}
MISTAKES = [
    Mistake("Two dens that both have a tunnel need not be connected with each other.", """
def first_needless(dens: int, tunnels: list[tuple[int, int]]) -> int:
    reached: set[int] = set()
    for place, (one, other) in enumerate(tunnels):
        if one == other or one in reached and other in reached:
            return place
        reached |= {one, other}
    return -1
"""),
    Mistake("Hang the topmost dens under each other; otherwise you tear a den out of its group.", "above[top(one)] = top(other)", "above[one] = other"),
    Mistake("Compare the topmost dens, not those right above.", "if top(one) == top(other):", "if above[one] == above[other]:"),
    Mistake("Positions are counted from 0, so the first tunnel is at 0.", "            return place\n", "            return place + 1\n"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "This tells every den its group again after each tunnel. With dens above dens, a tunnel changes one entry.",
        """
def first_needless(dens: int, tunnels: list[tuple[int, int]]) -> int:
    group = list(range(dens))
    for place, (one, other) in enumerate(tunnels):
        old, new = group[one], group[other]
        if old == new:
            return place
        group = [new if number == old else number for number in group]
    return -1
""",
    ),
    Slow(
        "This searches the dens anew for every tunnel. Comparing topmost dens takes only a few steps.",
        """
def first_needless(dens: int, tunnels: list[tuple[int, int]]) -> int:
    near: list[list[int]] = [[] for _ in range(dens)]
    for place, (one, other) in enumerate(tunnels):
        reached = {one}
        waiting = [one]
        for den in waiting:
            new = [each for each in near[den] if each not in reached]
            reached.update(new)
            waiting.extend(new)
        if other in reached:
            return place
        near[one].append(other)
        near[other].append(one)
    return -1
""",
    ),
    Slow(
        "The ways up can become thousands of dens long. Shorten them while you walk them.",
        "            above[den] = above[above[den]]\n",
        "",
    ),
]
EXPLANATION = """
A group is known by its topmost den, and a tunnel between two groups changes a single entry. For the first example:

| tunnel | topmost dens | then |
|---|---|---|
| 0-1 | 0 and 1 | 0 under 1 |
| 2-3 | 2 and 3 | 2 under 3 |
| 1-2 | 1 and 3 | 1 under 3 |
| 3-0 | 3 and 3 | needless: position 3 |

As the ways up are halved whenever they are walked, they stay short, and each tunnel costs only a few steps. The other way, with a group number in each den, takes n steps for each tunnel.
"""


def first_needless(dens: int, tunnels: list[tuple[int, int]]) -> int:
    above = list(range(dens))

    def top(den: int) -> int:
        while above[den] != den:
            above[den] = above[above[den]]
            den = above[den]
        return den

    for place, (one, other) in enumerate(tunnels):
        if top(one) == top(other):
            return place
        above[top(one)] = top(other)
    return -1


def inputs(rng):
    dens = rng.randint(1, 9)
    order = list(range(dens))
    rng.shuffle(order)
    tunnels = [(order[place], rng.choice(order[:place])) for place in range(1, dens)]
    if rng.random() < 0.6:
        tunnels.insert(rng.randint(0, len(tunnels)), (rng.randrange(dens), rng.randrange(dens)))
    rng.shuffle(tunnels)
    return (dens, [pair if rng.random() < 0.5 else pair[::-1] for pair in tunnels])


def large(rng, size):
    order = list(range(size))
    rng.shuffle(order)
    tunnels = [(order[rng.randrange(place) if place % 2 else 0], order[place]) for place in range(1, size)]
    return (size, [*tunnels, (0, 1)])
