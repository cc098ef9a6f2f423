"""Crossed off the list

A family shares one shopping list, `shopping`. Somebody comes home with the things in `bought`.

Cross them off: for each thing that was bought take one entry with that name out of the list `shopping` itself, the
first one if there are several. Things that are not on the list are passed over. Return nothing, and leave `bought` as
it is.
"""
from pytrix.question.authoring import Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
COMPARE = "argument:shopping"
HINTS = (
    "Over which of the two lists should the loop run, so that it does not change while you walk over it?",
    "Lists have a method that takes out the first element equal to a value. What does it do if there is none?",
    "For each thing in `bought`: if it is in `shopping`, remove it there.",
)
EXAMPLES = [
    Example((["milk", "bread", "tea", "milk"], ["milk", "jam"]), why="the first milk goes; jam is not on the list"),
    Example((["eggs", "eggs", "rice"], ["eggs", "eggs"]), why="two eggs were bought"),
    Example((["tea"], ["tea", "tea"]), why="the second tea is not on the list any more"),
]
EDGES = {
    "not on the list": (["salt", "rice"], ["milk"]),
    "bought": (["salt"], []),
    "the first one": (["tea", "salt", "tea", "rice", "tea"], ["tea"]),
}
MISTAKES = [
    Mistake("Things that are not on the list end in an error: check first.", "        if thing in shopping:\n            shopping.remove(thing)\n", "        shopping.remove(thing)\n"),
    Mistake("All entries with that name are gone. Only one is crossed off for each thing bought.",
            """
def cross_off(shopping: list[str], bought: list[str]) -> None:
    shopping[:] = [thing for thing in shopping if thing not in bought]
"""),
    Mistake("You made a new list. The one that the family shares has not changed.",
            """
def cross_off(shopping: list[str], bought: list[str]) -> None:
    shopping = list(shopping)
    for thing in bought:
        if thing in shopping:
            shopping.remove(thing)
"""),
    Mistake("The last entry with that name is taken out. It should be the first.", "shopping.remove(thing)", "del shopping[len(shopping) - 1 - shopping[::-1].index(thing)]"),
]
ALSO_RIGHT = [
    Way("Counting what was bought and keeping the rest in one walk is faster for long lists; the slice assignment changes the shared list.",
        """
def cross_off(shopping: list[str], bought: list[str]) -> None:
    open_things = list(bought)
    kept = []
    for thing in shopping:
        if thing in open_things:
            open_things.remove(thing)
        else:
            kept.append(thing)
    shopping[:] = kept
"""),
]
EXPLANATION = """
`remove` takes out the first equal element and raises an error if there is none, so the question `in` comes first. The
loop runs over `bought`, which does not change. For the first example:

| thing | on the list? | shopping |
|---|---|---|
| milk | yes | bread, tea, milk |
| jam | no | bread, tea, milk |

Each thing costs a walk along the shopping list, which is fine for a family.
"""


def cross_off(shopping: list[str], bought: list[str]) -> None:
    for thing in bought:
        if thing in shopping:
            shopping.remove(thing)


def inputs(rng):
    things = ["milk", "bread", "tea", "eggs", "rice", "salt"][: rng.randint(2, 6)]
    return (words(rng, 1, 7, things), words(rng, 1, 4, [*things, "jam"]))
