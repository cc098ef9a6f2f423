"""Bikes in the train

A train's bicycle room is `length` decimetres long, and bicycles stand in it one behind the other. Different types need different room: `needs` maps each type, such as `"folding"` or `"tandem"`, to decimetres.

`arrivals` lists the types in the order in which people come. Each bicycle is taken if its type is in `needs` and enough room is left at that moment; otherwise it is refused, and the next one is looked at.

Return a dictionary from each type in `needs` to a tuple of how many were taken and how many were refused. Bicycles of other types are not reported.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "What changes when a bicycle is taken, and what when it is refused?",
    "Keep the room that is left. For each type keep two counts, beginning with 0.",
    "Skip types that are not in `needs`. If the need is not greater than the room left, subtract it and count the bicycle as taken, else count it as refused.",
)
EXAMPLES = [
    Example((50, {"folding": 10, "tandem": 30}, ["tandem", "folding", "tandem", "folding"]), why="the second tandem is refused, but a folding bicycle still fits"),
    Example((20, {"racing": 18}, ["racing", "racing", "trike"])),
    Example((15, {"folding": 10, "racing": 18}, ["racing"])),
]
EDGES = {
    "enough room is left": Edge((36, {"racing": 18}, ["racing", "racing", "racing"]), "just enough"),
    "Bicycles of other types": Edge((20, {"folding": 10}, ["trike", "folding"]), "a type nobody knows"),
    "each type in `needs`": Edge((99, {"folding": 10, "racing": 18}, []), "nobody comes"),
}
MISTAKES = [
    Mistake("When one bicycle is refused, later ones may still fit; go on looking.", "            refused[kind] += 1\n", "            refused[kind] += 1\n            break\n"),
    Mistake("A bicycle that needs just the room left fits.", "needs[kind] <= length", "needs[kind] < length"),
    Mistake("A bicycle that was taken uses up room.", "            length -= needs[kind]\n", ""),
    Mistake("Types of which none came belong in the answer too.", "for kind in needs}", "for kind in needs if taken[kind] + refused[kind]}"),
    Mistake("A refused bicycle takes no room.", "        if needs[kind] <= length:\n            length -= needs[kind]\n", "        length -= needs[kind]\n        if 0 <= length:\n"),
]
EXPLANATION = """
The room left decides about each bicycle at the moment it comes. With 50 decimetres:

| arrives | needs | room left | |
|---|---|---|---|
| tandem | 30 | 50 | taken, 20 left |
| folding | 10 | 20 | taken, 10 left |
| tandem | 30 | 10 | refused |
| folding | 10 | 10 | taken, 0 left |

Each arrival takes the same few steps.
"""


def bicycle_report(length: int, needs: dict[str, int], arrivals: list[str]) -> dict[str, tuple[int, int]]:
    taken = dict.fromkeys(needs, 0)
    refused = dict.fromkeys(needs, 0)
    for kind in arrivals:
        if kind not in needs:
            continue
        if needs[kind] <= length:
            length -= needs[kind]
            taken[kind] += 1
        else:
            refused[kind] += 1
    return {kind: (taken[kind], refused[kind]) for kind in needs}


def inputs(rng):
    needs = {"folding": 10, "racing": 18, "tandem": 30}
    kinds = [*needs, "trike"]
    return rng.choice([20, 28, 40, 58, 76]), needs, [rng.choice(kinds) for _ in range(rng.randint(2, 8))]
