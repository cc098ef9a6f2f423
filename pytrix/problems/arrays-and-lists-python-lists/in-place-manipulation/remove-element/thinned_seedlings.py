"""Thinning out the seedlings

Seedlings stand too close together in a row. `seedlings` lists them from left to right, and every `step`-th of them is
pulled out: with a step of 3 the third, the sixth, the ninth, and so on, counted in the row as it stands at first. The
others close up and keep their order.

Change the list `seedlings` itself and return nothing. If there are fewer seedlings than `step`, none is pulled out.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:seedlings"
CONSTRAINTS = ("`step` is at least 1",)
HINTS = (
    "At which positions, counted from 0, stand the third, the sixth and the ninth seedling?",
    "The seedlings to be pulled out form a slice with a step. `del` can take a whole slice out of a list.",
    "The slice begins at the position one below `step`, has no end, and goes on in steps of `step`.",
)
EXAMPLES = [
    Example((["oak", "fern", "reed", "iris", "mint", "ivy", "moss"], 3), why="reed and ivy go"),
    Example((["oak", "fern", "reed", "iris"], 2), why="every second one goes"),
    Example((["oak", "fern"], 5), why="there is no fifth one"),
]
EDGES = {
    "fewer seedlings than": ([], 2),
    "at least 1": Edge((["oak", "fern"], 1), "all of them are pulled out"),
    "close up": Edge((["a", "b", "c", "d", "e", "f"], 3), "the last one goes, too"),
    "keep their order": Edge((["oak", "fern", "oak", "fern", "oak"], 3), "seedlings of the same kind"),
    "counted in the row as it stands at first": Edge((["a", "b", "c", "d", "e", "f", "g", "h"], 2), "eight in a row"),
}
MISTAKES = [
    Mistake("You begin with the first seedling. The first one to go has the number `step`.", "step - 1 :: step", "::step"),
    Mistake("Positions count from 0, so the seedling with the number `step` stands one place earlier.", "step - 1 :: step", "step::step"),
    Mistake("You keep what should go and let go of what should stay.", "del seedlings[step - 1 :: step]", "seedlings[:] = seedlings[step - 1 :: step]"),
    Mistake("Only one seedling is pulled out. Go on to the end of the row.", "del seedlings[step - 1 :: step]", "del seedlings[step - 1 : step]"),
    Mistake("After each deletion the others move up, so the next one to go stands one place earlier than you think.",
            "    del seedlings[step - 1 :: step]", "    for place in range(step - 1, len(seedlings), step):\n        del seedlings[place : place + 1]"),
    Mistake("You made a new list. The row itself has not changed.", "    del seedlings[step - 1 :: step]",
            "    seedlings = [each for number, each in enumerate(seedlings, 1) if number % step]"),
]
ALSO_RIGHT = [
    Way("Replacing the contents by those that stay: their number is not divisible by the step. It needs a second list for a moment.",
        """
def thin_out(seedlings: list[str], step: int) -> None:
    seedlings[:] = [each for number, each in enumerate(seedlings, 1) if number % step != 0]
"""),
]
EXPLANATION = """
A slice with a step names all seedlings that go, and `del` removes them at once, so nothing moves in between. For seven
seedlings and a step of 3:

| number | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
|---|---|---|---|---|---|---|---|
| position | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
| goes | | | yes | | | yes | |

The others are moved up once. Deleting one by one from the front would shift the positions of all that follow.
"""


def thin_out(seedlings: list[str], step: int) -> None:
    del seedlings[step - 1 :: step]


def inputs(rng):
    return (words(rng, 2, 9, ["oak", "fern", "reed", "iris", "mint", "ivy", "moss"]), rng.choice([1, 2, 2, 3, 3, 4]))
