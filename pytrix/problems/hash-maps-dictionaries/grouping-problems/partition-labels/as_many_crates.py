"""As many crates as possible

Parcels stand on a belt in the order in which they will be loaded, and `towns` names the town each one goes to. They
are packed into crates: each crate takes a stretch of neighbouring parcels, and all parcels for one town must be in
the **same** crate. A crate may hold several towns.

To unload quickly, as many crates as possible are used. Return a tuple of the number of crates and the size of the
largest one. If there are no parcels, both are 0. The belt can be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("PARTITION", "ITERATE")
CONSTRAINTS = ("up to 12,000 parcels",)
HINTS = (
    "Between which neighbouring parcels may a crate end? Think of towns that are on both sides.",
    "Note where each town is seen last. A crate is complete when you reach the farthest last position of all the towns in it.",
    "Walk with the start of the current crate and with that farthest position. On reaching it, count the crate, note its size, and "
    "let the next crate start one further on.",
)
EXAMPLES = [
    Example((["York", "Bath", "York", "Hull", "Dover", "Hull"],), why="York, Bath, York and Hull, Dover, Hull"),
    Example((["Leeds", "Bath", "Hull", "Bath"],), why="Leeds alone, then the rest"),
    Example((["Bath", "Hull", "Bath", "Hull"],)),
]
EDGES = {
    "no parcels": ([],),
    "as many crates as possible": (["a", "b", "c", "c", "d"],),
    "may hold several towns": Edge((["a", "b", "a", "c", "b", "d", "c", "e", "e"],), "towns that overlap like a chain"),
}
MISTAKES = [
    Mistake("A crate ends in your answer as soon as its first town is complete. Other towns in it may reach further.",
            "end = max(end, last[town])", "end = last[towns[start]]"),
    Mistake("The size of each crate is counted from the start of the belt.", "            start = position + 1\n", ""),
    Mistake("Your sizes are one too small: the parcel at the end of a crate belongs to it.", "position + 1 - start", "position - start"),
    Mistake("You return the size of the last crate instead of the largest.", "largest = max(largest, position + 1 - start)", "largest = position + 1 - start"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but at every place you look through the rest of the belt. Note once where each town is seen last.",
         """
def crates(towns: list[str]) -> tuple[int, int]:
    number = largest = start = 0
    inside: set[str] = set()
    for position, town in enumerate(towns):
        inside.add(town)
        if not any(towns[later] in inside for later in range(position + 1, len(towns))):
            number += 1
            largest = max(largest, position + 1 - start)
            start = position + 1
            inside = set()
    return number, largest
"""),
]
EXPLANATION = """
A cut is allowed where no town is on both sides. Cutting at every allowed place gives the most crates, and the walk
finds each of them as early as possible: `end` is the farthest last position of the towns in the current crate.

| position | town | last | end | crate complete |
|---|---|---|---|---|
| 0 | York | 2 | 2 | |
| 1 | Bath | 1 | 2 | |
| 2 | York | 2 | 2 | 0 to 2 |
| 3 | Hull | 5 | 5 | |
| 4 | Dover | 4 | 5 | |
| 5 | Hull | 5 | 5 | 3 to 5 |

Both walks look at each parcel once. One could also treat the first and last positions of the towns as intervals and
merge those that overlap, which needs sorting or some order of the starts.
"""


def crates(towns: list[str]) -> tuple[int, int]:
    last = {town: position for position, town in enumerate(towns)}
    number = largest = start = end = 0
    for position, town in enumerate(towns):
        end = max(end, last[town])
        if position == end:
            number += 1
            largest = max(largest, position + 1 - start)
            start = position + 1
    return number, largest


def inputs(rng):
    towns: list[str] = []
    names = rng.sample(["York", "Bath", "Hull", "Dover", "Leeds", "Ely"], 6)
    for start in range(0, 6, 2):
        towns += [rng.choice(names[start : start + 3]) for _ in range(rng.randint(0, 4))]
    return (towns,)


def large(rng, size):
    half = size // 2
    return ([f"t{number % half}" for number in range(2 * half)],)
