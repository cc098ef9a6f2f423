"""A zone that doesn't exist

`fares` maps each zone of a tram network to the fare in cents. `zones` lists the zones of the tickets that a
machine has sold.

Return what all tickets cost together. A ticket for a zone that is **not** in `fares` is a fault of the machine, and
it must not be overlooked: a `KeyError` has to be raised then. A zone may be free, with a fare of 0. No tickets cost 0.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "VALIDATE")
RAISES = ("KeyError",)
HINTS = (
    "There are several ways to look something up in a dictionary. Which of them complains when the key is missing?",
    "Add up the fares of all tickets, and let the look-up raise the error by itself.",
    "Square brackets do what is needed here; `get` would hide the fault.",
)
EXAMPLES = [
    Example(({"A": 210, "B": 320}, ["A", "B", "A"]), why="210 + 320 + 210"),
    Example(({"A": 210}, ["A", "X"]), why="there is no zone X"),
    Example(({"B": 320}, [])),
]
EDGES = {
    "No tickets": ({}, []),
    "is a fault": ({"A": 100}, ["Q"]),
    "A zone may be free": ({"A": 0, "B": 150}, ["B", "A", "B"]),
    "has to be raised": ({"A": 100, "B": 0}, ["B", "A", "C", "A"]),
}
MISTAKES = [
    Mistake("A ticket for an unknown zone counts as free in your answer, so nobody notices the fault.", "fares[zone]", "fares.get(zone, 0)"),
    Mistake("The first ticket is not paid in your answer.", "for zone in zones", "for zone in zones[1:]"),
    Mistake("Each ticket has to be paid, not each zone once.", "for zone in zones", "for zone in dict.fromkeys(zones)"),
]
EXPLANATION = """
Square brackets raise `KeyError` for a missing key, which is just what is wanted: a fault shows up at once instead of
making a sum wrong. With A for 210 and B for 320:

| zone | fare | sum |
|---|---|---|
| A | 210 | 210 |
| B | 320 | 530 |
| A | 210 | 740 |

Each ticket costs one look-up.
"""


def takings(fares: dict[str, int], zones: list[str]) -> int:
    return sum(fares[zone] for zone in zones)


def inputs(rng):
    fares = {zone: rng.randint(0, 5) * 10 for zone in "ABC"[: rng.randint(1, 3)]}
    zones = [rng.choice([*fares]) for _ in range(rng.randint(1, 5))]
    if rng.random() < 0.4:
        zones.insert(rng.randint(0, len(zones)), "X")
    return (fares, zones)
