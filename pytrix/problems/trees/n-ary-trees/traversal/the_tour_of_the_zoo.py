"""The tour of the zoo

The map of a zoo is a tree: `areas` maps each area to the list of the areas inside it, in the order in which they lie along the way; those without further areas have an empty list. The outermost area is called `zoo`.

A guided tour enters an area, says its name, visits everything inside in order, and says the name of the area again on leaving it; but an area without further ones is named only once. Return the list of the names in the order in which they are said.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "What does a tour of a single area consist of? Inside it there are smaller tours.",
    "Write a function for one area that returns its names: first its own, then the names of the tours inside, one after the other.",
    "Begin with a list that holds the name. Add the result of the function for every area inside. If there were any, add the name once more.",
)
EXAMPLES = [
    ({"zoo": ["cats", "birds"], "cats": ["lions", "lynxes", "ocelots"], "birds": [], "lions": [], "lynxes": [], "ocelots": []},),
    Example(({"zoo": []},), why="nothing inside, so it is named once"),
    ({"zoo": ["water"], "water": ["seals"], "seals": []},),
]
EDGES = {
    "in order": Edge(({"zoo": ["owls", "bats", "ants"], "ants": [], "bats": [], "owls": []},), "areas not in alphabetical order"),
    "an empty list": Edge(({"zoo": ["a", "b"], "a": [], "b": ["c"], "c": []},), "the last area has one inside"),
}
MISTAKES = [
    Mistake("On leaving, an area with further ones is named again.", "        names.append(area)\n", "        pass\n"),
    Mistake("An area without further ones is named only once.", "    if areas[area]:\n", "    if area:\n"),
    Mistake("The areas inside are visited from the first to the last.", "for part in areas[area]:", "for part in areas[area][::-1]:"),
    Mistake("You only name the areas directly inside; each of them is a tour of its own.", "names += tour_of(areas, part)", "names.append(part)"),
]
EXPLANATION = """
The name is said before the children (preorder) and again after them (postorder), so the function writes it on both sides of the loop. For `zoo` with `water`, with `seals` inside:

| area | names |
|---|---|
| seals | seals |
| water | water, seals, water |
| zoo | zoo, water, seals, water, zoo |

Each area is visited once; its names are copied once for each area around it.
"""


def tour_of(areas: dict[str, list[str]], area: str) -> list[str]:
    names = [area]
    for part in areas[area]:
        names += tour_of(areas, part)
    if areas[area]:
        names.append(area)
    return names


def tour(areas: dict[str, list[str]]) -> list[str]:
    return tour_of(areas, "zoo")


def inputs(rng):
    areas = {"zoo": []}
    for name in rng.sample(["apes", "bears", "cats", "deer", "emus", "fish", "goats", "hens"], rng.randint(1, 8)):
        areas[rng.choice(list(areas))].append(name)
        areas[name] = []
    return (areas,)
