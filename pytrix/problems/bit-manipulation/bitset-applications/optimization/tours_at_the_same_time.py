"""Tours at the same time

A castle offers guided tours, and `tours` lists for each of them the names of its rooms. Two tours can run at the same time if they have no room in common.

Return how many pairs of tours can run at the same time. A tour without rooms, a walk in the garden, goes with every other one. A room may be named
twice in a tour. There are many pairs to compare, so it pays to turn each tour into a number first.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "How would you give each room a bit of its own if you do not know the names beforehand?",
    "A dictionary gives each new name the next position. A tour is then the number with ones at its rooms, and `&` says in a single step what two have in common.",
    "Build the number of each tour with `|`. Then compare each tour with all earlier ones, and count those where `&` gives 0.",
)
EXAMPLES = [
    Example(([["hall", "tower"], ["cellar"], ["tower", "chapel"]],), why="the first and third share the tower"),
    Example(([["hall"], ["hall", "hall"], []],), why="the garden goes with both"),
    Example(([["a", "b"], ["b", "c"], ["c", "a"]],)),
]
EDGES = {"without rooms": Edge(([[], []],), "two walks in the garden"), "named twice": Edge(([["well", "well"], ["gate"]],), "a room named twice"), "how many pairs": Edge(([["hall"]],), "a single tour")}
MISTAKES = [
    Mistake("The length of a name is no position: names of the same length would share a bit. Every name gets a position of its own.", "positions.setdefault(room, len(positions))", "positions.setdefault(room, len(room))"),
    Mistake("A room that is named twice must not be added twice.", "mask |= 1 <<", "mask += 1 <<"),
    Mistake("These pairs have a room in common.", "mask & other == 0", "mask & other != 0"),
    Mistake("Equal is not the same as sharing a room.", "mask & other == 0", "mask != other"),
    Mistake("Each pair counts once, and a tour is not compared with itself.", "        count += sum(mask & other == 0 for other in masks)\n        masks.append(mask)", "        masks.append(mask)\n        count += sum(mask & other == 0 for other in masks)"),
]
ORACLE = """
def pairs_at_once(tours: list[list[str]]) -> int:
    count = 0
    for place, tour in enumerate(tours):
        for other in tours[:place]:
            if not [room for room in tour if room in other]:
                count += 1
    return count
"""
ALSO_RIGHT = [
    Way("Sets with `isdisjoint` read well, and compare room by room.", """
def pairs_at_once(tours: list[list[str]]) -> int:
    from itertools import combinations

    return sum(one.isdisjoint(other) for one, other in combinations(map(set, tours), 2))
"""),
]
EXPLANATION = """
Each name gets the next free bit when it is met first, so a tour becomes one number. Two tours share no room if `&` leaves nothing. With hall, tower, cellar, chapel at the positions 0 to 3:

| tour | number | pairs with earlier ones |
|---|---|---|
| hall, tower | `0011` | – |
| cellar | `0100` | 1 |
| tower, chapel | `1010` | 1, with the cellar |

Two pairs. The comparisons still number n², but each is a single step on whole numbers. Another way compares lists or sets room by room, which takes several times as long.
"""


def pairs_at_once(tours: list[list[str]]) -> int:
    positions: dict[str, int] = {}
    masks: list[int] = []
    count = 0
    for tour in tours:
        mask = 0
        for room in tour:
            mask |= 1 << positions.setdefault(room, len(positions))
        count += sum(mask & other == 0 for other in masks)
        masks.append(mask)
    return count


def inputs(rng):
    rooms = ["hall", "tower", "cellar", "chapel", "well", "gate"]
    return ([[rng.choice(rooms) for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(1, 5))],)
