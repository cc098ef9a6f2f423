"""What can be cooked today?

`recipes` maps each dish to the list of its ingredients, and `pantry` lists what is in the house. Amounts don't
matter.

Return the dishes for which everything is in the house, in alphabetical order. A dish without ingredients can always
be cooked.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "SORT")
HINTS = (
    "Which of the two sets has to be contained in the other: the ingredients or the pantry?",
    "Make a set of the pantry once. For each dish, ask whether the set of its ingredients is contained in it.",
    "`<=` between two sets asks whether the left one is contained in the right one.",
)
EXAMPLES = [
    Example(({"omelette": ["egg", "salt"], "soup": ["leek", "salt"], "toast": ["bread"]}, ["salt", "egg", "bread"])),
    Example(({"soup": ["leek", "salt"]}, ["leek"]), why="salt is missing"),
    Example(({"water": [], "egg": ["egg"]}, [])),
]
EDGES = {
    "A dish without ingredients": ({"nothing": []}, ["salt"]),
    "everything is in the house": Edge(({"b": ["x", "y"], "a": ["y", "x", "x"]}, ["x", "y"]), "exactly what is there"),
}
MISTAKES = [
    Mistake("One ingredient is enough in your answer. All of them have to be there.", "set(ingredients) <= house", "not house.isdisjoint(ingredients)"),
    Mistake("You ask whether the dish uses up everything in the house.", "set(ingredients) <= house", "set(ingredients) >= house"),
    Mistake("A dish that needs exactly what is in the house can be cooked as well.", "set(ingredients) <= house", "set(ingredients) < house"),
    Mistake("The dishes are not in alphabetical order.", "sorted(dish for", "list(dish for"),
]
EXPLANATION = """
`set(ingredients) <= house` is true when every ingredient is in the house.

| dish | ingredients | in the house |
|---|---|---|
| omelette | egg, salt | both |
| soup | leek, salt | leek is missing |
| toast | bread | yes |

Each ingredient costs one look-up, however full the house is.
"""


def dishes(recipes: dict[str, list[str]], pantry: list[str]) -> list[str]:
    house = set(pantry)
    return sorted(dish for dish, ingredients in recipes.items() if set(ingredients) <= house)


def inputs(rng):
    things = ["egg", "salt", "leek", "bread"]
    names = rng.sample(["soup", "toast", "salad", "pie"], rng.randint(1, 4))
    return ({name: rng.sample(things, rng.randint(0, 3)) for name in names}, rng.sample(things, rng.randint(1, 4)))
