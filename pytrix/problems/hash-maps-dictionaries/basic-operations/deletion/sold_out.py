"""Take down what is sold out

`menu` is what a café's screen shows: the number of portions left of each dish. Dishes of which no portion is left
have to go from the screen.

Remove them from `menu` itself and return nothing. It may happen that every dish goes, or none. No number is negative.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
COMPARE = "argument:menu"
HINTS = (
    "What does Python say when a dictionary loses a key while a loop is going through it?",
    "Loop over something that doesn't change: a list of the keys, made before the first deletion.",
    "`list(menu)` is such a list. Look each dish up and use `del` where no portion is left.",
)
EXAMPLES = [
    Example(({"soup": 4, "pie": 0, "cake": 1, "tart": 0},)),
    Example(({"soup": 2, "pie": 7},)),
    Example(({"pie": 0, "tart": 0},)),
]
EDGES = {
    "every dish goes": ({"soup": 0},),
    "or none": ({"tea": 1, "soup": 3},),
    "Dishes of which no portion is left": ({"a": 0, "b": 0, "c": 1, "d": 0},),
}
MISTAKES = [
    Mistake("Your loop goes through the dictionary while keys are deleted, which Python refuses with a `RuntimeError`.",
            "list(menu)", "menu"),
    Mistake("You only remove the first dish that is sold out.",
            "            del menu[dish]", "            del menu[dish]\n            break"),
    Mistake("You build a new dictionary and give it the old name. The one you were given stays as it was.",
            """
def take_down(menu: dict[str, int]) -> None:
    menu = {dish: portions for dish, portions in menu.items() if portions}
"""),
    Mistake("You remove the dishes that can still be ordered.", "menu[dish] == 0", "menu[dish] > 0"),
]
EXPLANATION = """
`list(menu)` copies the keys before anything changes, so the loop is not disturbed. With `soup 4, pie 0, cake 1, tart
0`, the loop sees all four names, and `pie` and `tart` go.

Building a new dictionary with a comprehension is just as good where a new one is wanted. Here, the screen shows
`menu` itself. Each dish is looked at once.
"""


def take_down(menu: dict[str, int]) -> None:
    for dish in list(menu):
        if menu[dish] == 0:
            del menu[dish]


def inputs(rng):
    dishes = rng.sample(["soup", "pie", "cake", "tart", "tea", "stew"], rng.randint(1, 6))
    return ({dish: rng.choice([0, 0, 1, 2, 5]) for dish in dishes},)
