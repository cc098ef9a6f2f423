"""The warmest town

`noon` maps each town of a weather report to its temperature at noon in whole degrees, which may be below zero.

Return the name of the warmest town. If several are equally warm, return the one that was reported first, that is, the
first of them in the dictionary. If the report is empty, return an empty text.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "You compare temperatures, but a town is wanted. What do you have to remember while you go through the report?",
    "Go through keys and values together. Remember the warmest town so far, and take a new one only when it is really warmer.",
    "`items()` gives pairs of town and temperature. Let the first town win against an empty memory, whatever its temperature.",
)
EXAMPLES = [
    Example(({"Oslo": -3, "Rome": 14, "Cairo": 21, "Bern": 2},)),
    Example(({"Nome": -20, "Tromsø": -4, "Vardø": -4},), why="Tromsø was reported before Vardø"),
    Example(({"Lima": 0},)),
]
EDGES = {
    "the report is empty": ({},),
    "below zero": ({"Yakutsk": -31, "Inuvik": -28},),
    "equally warm": Edge(({"b": 5, "c": 7, "a": 7, "d": 7},), "equally warm towns"),
}
MISTAKES = [
    Mistake("Among equally warm towns, your answer is the last one. It should be the first.",
            'max(noon, key=lambda town: noon[town], default="")', 'max(reversed(noon), key=lambda town: noon[town], default="")'),
    Mistake("You return the temperature. Return the name of the town.",
            'max(noon, key=lambda town: noon[town], default="")', 'max(noon.values(), default="")'),
    Mistake("Your answer is the town that comes last in the alphabet: `max` of a dictionary compares its keys.",
            'max(noon, key=lambda town: noon[town], default="")', 'max(noon, default="")'),
    Mistake("Your search starts from 0 degrees, so no town below zero can win.",
            """
def warmest(noon: dict[str, int]) -> str:
    best, found = 0, ""
    for town, degrees in noon.items():
        if degrees > best or not found and degrees == 0:
            best, found = degrees, town
    return found
"""),
]
ALSO_RIGHT = [
    Way("A loop over `items()` does by hand what `max` does inside.",
        """
def warmest(noon: dict[str, int]) -> str:
    found = ""
    for town, degrees in noon.items():
        if found == "" or degrees > noon[found]:
            found = town
    return found
"""),
]
EXPLANATION = """
`max` goes through the keys and compares them by what `key` says: the temperature. Of equals it keeps the first, and
`default` is its answer for an empty report.

| town | degrees | warmest so far |
|---|---|---|
| Oslo | -3 | Oslo |
| Rome | 14 | Rome |
| Cairo | 21 | Cairo |
| Bern | 2 | Cairo |

Each town is looked at once.
"""


def warmest(noon: dict[str, int]) -> str:
    return max(noon, key=lambda town: noon[town], default="")


def inputs(rng):
    towns = rng.sample(["Oslo", "Rome", "Cairo", "Bern", "Lima", "Nome"], rng.randint(2, 6))
    low = rng.choice([-9, -9, 3])
    return ({town: rng.randint(low, low + 5) for town in towns},)
