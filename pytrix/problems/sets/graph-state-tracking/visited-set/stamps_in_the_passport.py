"""A stamp for the first visit

Travellers on a long tour get a stamp in every country, but only at their first visit. `tour` lists the countries in the order in which they are entered.

Return a list with `True` or `False` for each entry of the tour: whether there is a stamp for it. A tour may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "What does the officer have to know when somebody enters?",
    "Keep a set of the countries in which they have been. Ask it before you add the new one.",
    "In the loop, append whether the country is not in the set yet; after that, add it.",
)
EXAMPLES = [
    Example((["Peru", "Chile", "Peru", "Brazil", "Chile"],), why="the second visits to Peru and Chile get no stamp"),
    Example((["Laos", "Laos"],)),
    Example((["Spain", "Italy"],), why="two first visits"),
]
EDGES = {
    "may be empty": Edge(([],), "they stay at home"),
    "only at their first visit": Edge((["Mali", "Togo", "Mali", "Mali"],), "a third visit"),
}
MISTAKES = [
    Mistake("You compare with the country before only. They may come back later.", "        stamps.append(country not in visited)\n", "        stamps.append(not stamps or country != tour[len(stamps) - 1])\n"),
    Mistake("You add the country before you ask, so it has always been visited.", "        stamps.append(country not in visited)\n        visited.add(country)\n", "        visited.add(country)\n        stamps.append(country not in visited)\n"),
    Mistake("The answers are turned round: `True` means that there is a stamp.", "country not in visited", "country in visited"),
]
EXPLANATION = """
The set remembers where they have been, and the order of the two lines matters: first ask, then add. For Peru, Chile, Peru:

| entry | visited before | stamp |
|---|---|---|
| Peru | – | yes |
| Chile | Peru | yes |
| Peru | Peru, Chile | no |

Searches in mazes and networks use the same set, so as not to go anywhere twice. Each entry takes one step.
"""


def stamps_for(tour: list[str]) -> list[bool]:
    visited: set[str] = set()
    stamps = []
    for country in tour:
        stamps.append(country not in visited)
        visited.add(country)
    return stamps


def inputs(rng):
    return ([rng.choice(["Peru", "Chile", "Mali", "Togo", "Laos"]) for _ in range(rng.randint(0, 8))],)
