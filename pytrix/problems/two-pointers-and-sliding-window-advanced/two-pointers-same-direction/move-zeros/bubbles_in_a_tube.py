"""Bubbles in a tube

A glass tube stands upright and holds layers of coloured liquids and air bubbles. The list `tube` names them from bottom to top: a letter for a layer of liquid and `.` for a bubble. Here and there a fine sieve `#` is fixed in the tube, which neither liquids nor bubbles can pass.

After a while all bubbles have risen as far as they can, and the liquids below and between the sieves have sunk without changing their order. Change the list `tube` so that it shows this, and return nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake

COMPARE = "argument:tube"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "Where does the first liquid from below end up, and where the second one?",
    "Walk upwards with a second position that marks the lowest place not yet filled. A liquid goes there.",
    "A liquid changes places with what stands at the marked place, and the mark moves up by one. Behind a sieve the mark begins anew.",
)
EXAMPLES = [
    Example(([".", "a", ".", "b", "#", "c", "."],), why="a and b sink to the bottom, c lies on the sieve"),
    Example(([".", ".", "x"],)),
    Example((["#", ".", "r", "#", "#", ".", "g", "r"],), why="each part for itself"),
]
EDGES = {
    "a letter for a layer": Edge((["a", "b", "a"],), "no bubbles"),
    "`.` for a bubble": Edge(([".", "."],), "only bubbles"),
    "neither liquids nor bubbles can pass": Edge(([".", "#", "a", "#", "."],), "sieves around a layer"),
    "without changing their order": ([".", "c", ".", "b", ".", "a"],),
    "list `tube`": Edge(([],), "an empty tube"),
}
MISTAKES = [
    Mistake("Liquids fall through the sieve with you. Behind a sieve the lowest free place is the one above it.", "            write = read + 1\n", "            pass\n"),
    Mistake("The lowest free place is above the sieve, not the sieve itself.", "write = read + 1", "write = read"),
    Mistake("The layers change their order: exchange with the lowest free place, and move that place up by one.", "            write += 1\n", "            write = read\n"),
    Mistake("The liquid is now in both places. What stood at the free place must move to where it was.", "tube[write], tube[read] = tube[read], tube[write]", "tube[write] = tube[read]"),
]
EXPLANATION = """
The reader walks upwards, the writer marks the lowest place that no liquid has taken yet. Between both there are only bubbles, so an exchange moves a bubble up. For `. a . b # c .`:

| read | tube | write |
|---|---|---|
| 1 `a` | `a . . b # c .` | 1 |
| 3 `b` | `a b . . # c .` | 2 |
| 4 `#` | as before | 5 |
| 5 `c` | as before | 6 |

Each place is looked at once.
"""


def settle(tube: list[str]) -> None:
    write = 0
    for read in range(len(tube)):
        if tube[read] == "#":
            write = read + 1
        elif tube[read] != ".":
            tube[write], tube[read] = tube[read], tube[write]
            write += 1


def inputs(rng):
    return ([rng.choice("...aabc##") if rng.random() < 0.7 else rng.choice(".d") for _ in range(rng.randint(0, 10))],)
