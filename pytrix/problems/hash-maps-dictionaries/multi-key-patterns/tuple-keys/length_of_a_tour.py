"""The length of a cycle tour

`roads` lists the roads of a region as tuples of two towns and the length in kilometres, such as `("Ede", "Lier",
12)`. Each road is listed once and can be used in both directions, with the same length.

`route` lists the towns of a tour in order; between each town and the next there is a road in the list. The same road
may be used several times. Return the length of the whole tour. A tour with a single town has length 0.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "A tour goes from Lier to Ede, but the list says Ede, Lier. Are the tuples `(\"Ede\", \"Lier\")` and `(\"Lier\", \"Ede\")` the same key?",
    "Make a dictionary with tuples of two towns as keys. If every road is in it in both directions, each step is one look-up.",
    "`zip` of the route with the route from its second town on gives the steps as tuples, ready to be used as keys.",
)
EXAMPLES = [
    Example(([("Ede", "Lier", 12), ("Lier", "Mol", 20), ("Mol", "Ede", 25)], ["Ede", "Lier", "Mol"]), why="12 + 20"),
    Example(([("Ede", "Lier", 12), ("Lier", "Mol", 20)], ["Mol", "Lier", "Ede", "Lier"]), why="20 + 12 + 12"),
    Example(([("Ede", "Lier", 12)], ["Ede"])),
]
EDGES = {
    "a single town": ([], ["Mol"]),
    "in both directions": ([("Mol", "Ede", 7)], ["Ede", "Mol"]),
    "several times": ([("Ede", "Mol", 9)], ["Ede", "Mol", "Ede", "Mol"]),
}
MISTAKES = [
    Mistake("You only know the roads in the direction in which they are listed.", "        kilometres[other, one] = length\n", "", "kilometres[step]", "kilometres.get(step, 0)"),
    Mistake("You add up the whole list of roads. Only those on the route count.", "sum(kilometres[step] for step in zip(route, route[1:]))", "sum(kilometres.values()) // 2"),
    Mistake("You go back to the first town in the end, which is not part of the tour.", "zip(route, route[1:])", "zip(route, route[1:] + route[:1])", "kilometres[step]", "kilometres.get(step, 1)"),
    Mistake("A road that is used again is only counted once.", "for step in zip(route, route[1:])", "for step in {tuple(sorted(pair)) for pair in zip(route, route[1:])}"),
    Mistake("The last step of the route is missing.", "zip(route, route[1:])", "zip(route, route[1:-1])"),
]
EXPLANATION = """
Two towns in a given order are one key, so every road gets two keys.

| step | key | kilometres | sum |
|---|---|---|---|
| Mol to Lier | `('Mol', 'Lier')` | 20 | 20 |
| Lier to Ede | `('Lier', 'Ede')` | 12 | 32 |
| Ede to Lier | `('Ede', 'Lier')` | 12 | 44 |

Each step costs one look-up, and the table twice the memory. Sorting the two towns of each key, in the table and when
asking, would need only one entry a road.
"""


def tour(roads: list[tuple[str, str, int]], route: list[str]) -> int:
    kilometres: dict[tuple[str, str], int] = {}
    for one, other, length in roads:
        kilometres[one, other] = length
        kilometres[other, one] = length
    return sum(kilometres[step] for step in zip(route, route[1:]))


def inputs(rng):
    towns = rng.sample(["Ede", "Lier", "Mol", "Gent", "Aarle"], rng.randint(2, 5))
    roads = []
    for place, town in enumerate(towns[1:], 1):
        for other in rng.sample(towns[:place], rng.randint(1, min(2, place))):
            pair = [town, other]
            rng.shuffle(pair)
            roads.append((*pair, rng.randint(3, 30)))
    rng.shuffle(roads)
    route = [rng.choice(towns)]
    for _ in range(rng.randint(1, 6)):
        route.append(rng.choice([other if one == route[-1] else one for one, other, _ in roads if route[-1] in (one, other)]))
    return roads, route
