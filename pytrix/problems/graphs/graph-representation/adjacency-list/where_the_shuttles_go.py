"""Where the shuttles go

A festival has several stages, and shuttle buses run between them, each in one direction only. The map next to each stage should show which stages one can ride to from there.

`stages` lists the names of all stages, all different. `rides` is a list of pairs `(start, goal)`, one for each shuttle of the day; both are names in `stages`. Return a dictionary
that gives for every stage the sorted list of stages it has a shuttle to. A pair that occurs several times counts once, and a stage that no shuttle leaves gets an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "Which stages would be missing if you built the dictionary from the rides alone?",
    "Begin with a dictionary in which every stage has nothing yet. Then go through the rides and add each goal where it belongs.",
    "Give every stage an empty set, which swallows repeats. At the end turn each set into a sorted list.",
)
EXAMPLES = [
    Example((["Hill", "Lake", "Tent"], [("Lake", "Tent"), ("Lake", "Hill"), ("Hill", "Lake")]), why="no shuttle leaves the tent"),
    Example((["Barn", "Dome"], [("Barn", "Dome"), ("Barn", "Dome")]), why="two shuttles, one goal"),
    (["Dock"], []),
]
EDGES = {
    "no shuttle leaves": (["A", "B"], [("A", "B")]),
    "counts once": Edge((["A", "B", "C"], [("A", "C"), ("A", "B"), ("A", "C")]), "a ride listed twice"),
    "all stages": Edge(([], []), "no stages at all"),
}
MISTAKES = [
    Mistake("Each shuttle runs in one direction; you entered the way back as well.", "goals[start].add(goal)", "goals[start].add(goal); goals[goal].add(start)"),
    Mistake("You noted the start at the goal. A visitor at the start wants to know the goal.", "goals[start].add(goal)", "goals[goal].add(start)"),
    Mistake("A stage that no shuttle leaves is missing from your dictionary.", "for stage, found in goals.items()", "for stage, found in goals.items() if found"),
    Mistake("The goals of a stage are sorted by name.", "sorted(found)", "sorted(found, reverse=True)"),
]
EXPLANATION = """
The dictionary is created from the stages, so none is forgotten; the rides only fill it. For the stages Hill, Lake and Tent:

| ride | Hill | Lake | Tent |
|---|---|---|---|
| Lake to Tent | | Tent | |
| Lake to Hill | | Hill, Tent | |
| Hill to Lake | Lake | Hill, Tent | |

One step for each stage and each ride, and the sorting of the lists at the end.
"""


def where_to(stages: list[str], rides: list[tuple[str, str]]) -> dict[str, list[str]]:
    goals: dict[str, set[str]] = {stage: set() for stage in stages}
    for start, goal in rides:
        goals[start].add(goal)
    return {stage: sorted(found) for stage, found in goals.items()}


def inputs(rng):
    stages = rng.sample(["Arch", "Barn", "Cave", "Dome", "Egg", "Fort"], rng.randint(1, 6))
    rides = [tuple(rng.sample(stages, 2)) for _ in range(rng.randint(0, 9))] if len(stages) > 1 else []
    return (stages, rides + rides[:1])
