"""Where can I get to without a change?

A timetable lists direct trains: `trains` holds pairs of towns, and each pair means a train that runs in both
directions. The same pair may be listed several times, even the other way round.

Return a dictionary from each town in the timetable to the list of towns that can be reached from it directly, each
once and in alphabetical order. No town has a train to itself. An empty timetable gives an empty dictionary.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "TRANSFORM")
HINTS = (
    "Each pair says something about two towns. What does it say about either of them?",
    "Collect the towns reached from each town in a set, so that repeated trains do no harm. A `defaultdict` makes the empty set the first time.",
    "For each pair, add each town to the other's set. At the end, build a dictionary of sorted lists.",
)
EXAMPLES = [
    Example(([("Graz", "Linz"), ("Wien", "Graz"), ("Linz", "Wien")],)),
    Example(([("Graz", "Linz"), ("Linz", "Graz"), ("Linz", "Bregenz")],), why="the first two pairs mean the same"),
    Example(([("Wien", "Graz")],)),
]
EDGES = {
    "An empty timetable": ([],),
    "in alphabetical order": Edge(([("m", "z"), ("m", "a"), ("k", "m"), ("m", "a")],), "a town with many trains"),
}
MISTAKES = [
    Mistake("Trains run in both directions, but your answer has only one of them.", "        reached[other].add(town)\n", ""),
    Mistake("The towns of a list are not in alphabetical order.", "sorted(towns)", "sorted(towns, reverse=True)"),
    Mistake("A town is listed as often as it is in the timetable. Each should stand there once.",
            "defaultdict(set)", "defaultdict(list)", "reached[town].add(other)", "reached[town].append(other)", "reached[other].add(town)", "reached[other].append(town)"),
    Mistake("Each pair replaces what was known about its towns.", "reached[town].add(other)", "reached[town] = {other}"),
]
EXPLANATION = """
`reached[town]` is there as soon as it is asked for: `defaultdict(set)` makes an empty set for a new key, so `add`
always has something to add to.

| pair | new in `reached` |
|---|---|
| Graz, Linz | Graz: Linz; Linz: Graz |
| Wien, Graz | Wien: Graz; Graz: Wien |
| Linz, Wien | Linz: Wien; Wien: Linz |

Each pair costs two additions, and every list is sorted once.
"""


def direct(trains: list[tuple[str, str]]) -> dict[str, list[str]]:
    reached: defaultdict[str, set[str]] = defaultdict(set)
    for town, other in trains:
        reached[town].add(other)
        reached[other].add(town)
    return {town: sorted(towns) for town, towns in reached.items()}


def inputs(rng):
    towns = ["Graz", "Linz", "Wien", "Bregenz", "Villach"]
    return ([tuple(rng.sample(towns, 2)) for _ in range(rng.randint(2, 7))],)
