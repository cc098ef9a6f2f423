"""Samples from the belt

A lab draws `size` samples out of all things that pass on a belt, each with the same chance, without knowing how many will come. It keeps what it has drawn in numbered trays, 0 to `size - 1`, and works so: the first `size` things go into the trays in order. For thing number `n`, counted from 0, a number from 0 to `n` is drawn; if there is a tray with that number, the thing replaces what is in it, else it passes.

To make the work repeatable, the numbers drawn are given: `draws[0]` is for the first thing after the trays are full, and so on. `things` holds what passes. Return the list of what is in the trays at the end.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
CONSTRAINTS = ("`size` is at least 1", "there is a draw for each thing after the first `size`")
HINTS = (
    "Which things need a draw, and which draw belongs to which thing?",
    "The trays begin with the first `size` things. All later things are paired with the draws, in order.",
    "`zip` pairs the things from place `size` on with the draws. A draw below `size` is the number of the tray to exchange.",
)
EXAMPLES = [
    Example((2, ["a", "b", "c", "d", "e"], [1, 3, 0]), why="c into tray 1, d passes, e into tray 0"),
    Example((1, ["x", "y"], [0])),
    Example((3, ["p", "q"], [])),
]
EDGES = {
    "`size - 1`": Edge((2, ["a", "b", "c", "d"], [1, 2]), "the last tray, and just beyond"),
    "first `size` things": Edge((4, ["a", "b", "c", "d"], []), "just as many as trays"),
    "what passes": Edge((2, [], []), "an empty belt"),
    "replaces what is in it": Edge((2, ["a", "b", "c", "d", "e"], [0, 0, 0]), "the same tray three times"),
}
MISTAKES = [
    Mistake("A draw that is no tray's number lets the thing pass; the last tray is `size - 1`.", "if draw < size:", "if draw <= size and trays:\n            draw = min(draw, size - 1)"),
    Mistake("The thing replaces what is in the tray, it isn't put beside it.", "trays[draw] = thing", "trays.insert(draw, thing)"),
    Mistake("The first draw belongs to the first thing after the trays are full.", "zip(things[size:], draws)", "zip(things, draws)"),
    Mistake("Draws are numbers of trays, from 0 on.", "trays[draw] = thing", "trays[draw - 1] = thing"),
]
EXPLANATION = """
Thing number `n` gets a tray with the chance `size / (n + 1)`, and one can work out that in the end every thing had the same chance, however many came. With two trays:

| thing | draw | trays |
|---|---|---|
| a, b | | a b |
| c | 1 | a c |
| d | 3 | a c |
| e | 0 | e c |

Each thing is looked at once, and only as many are kept as there are trays.
"""


def samples(size: int, things: list[str], draws: list[int]) -> list[str]:
    trays = things[:size]
    for thing, draw in zip(things[size:], draws):
        if draw < size:
            trays[draw] = thing
    return trays


def inputs(rng):
    size = rng.randint(1, 3)
    things = list("abcdefghij"[: rng.randint(size, 9)])
    return size, things, [rng.randint(0, number) for number in range(size, len(things))]


def allowed(size, things, draws):
    late = range(size, len(things))
    return len(draws) == len(late) and all(0 <= draw <= place for draw, place in zip(draws, late))
