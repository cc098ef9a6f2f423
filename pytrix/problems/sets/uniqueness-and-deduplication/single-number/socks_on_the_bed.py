"""Socks on the bed

Somebody takes socks out of a bag, one after the other, and sorts them on the bed. If a sock of the same kind already
lies there, the two are folded together and put away at once. Otherwise the sock is laid on the bed.

`socks` lists the kinds in the order in which the socks come out of the bag; a kind may occur any number of times.
Return the largest number of socks that lie on the bed at the same time, always counted when a sock has been dealt
with. An empty bag gives 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "Play it through with a few socks: what lies on the bed after each of them?",
    "The bed is a set of kinds. Each sock either goes into it or takes its partner out of it.",
    "After each sock, compare the size of the set with the largest size so far and keep the larger one.",
)
EXAMPLES = [
    Example((["red", "blue", "red", "grey", "pink", "blue"],), why="blue, grey and pink lie there after the fifth sock"),
    Example((["red", "red", "blue", "blue"],)),
    Example((["grey", "pink", "grey", "grey", "blue"],), why="the third grey sock has no partner again"),
]
EDGES = {
    "An empty bag": ([],),
    "any number of times": (["red", "red", "red", "red", "red"],),
    "at once": Edge((["red", "red", "blue", "blue", "grey", "grey"],), "every sock meets its partner"),
    "at the same time": Edge((["red", "blue", "grey"],), "all different"),
}
ALWAYS = [(["red"],)]
MISTAKES = [
    Mistake("Folded pairs stay on your bed. They are put away at once.", "            bed.remove(sock)\n", "            pass\n"),
    Mistake("You count the socks that lie there in the end. The largest number may have been in between.", "    return most", "    return len(bed)"),
    Mistake("A third sock of a kind is not laid on the bed in your answer, but it has no partner.", "        if sock in bed:\n", "        if sock in pairs:\n            pass\n        elif sock in bed:\n            pairs.add(sock)\n", "    bed: set[str] = set()\n", "    bed: set[str] = set()\n    pairs: set[str] = set()\n"),
]
EXPLANATION = """
A kind is in the set while a single sock of it lies on the bed.

| sock | on the bed afterwards | largest number |
|---|---|---|
| red | red | 1 |
| blue | red, blue | 2 |
| red | blue | 2 |
| grey | blue, grey | 2 |
| pink | blue, grey, pink | 3 |
| blue | grey, pink | 3 |

Each sock costs one look-up, so the work grows with the number of socks.
"""


def most_on_the_bed(socks: list[str]) -> int:
    bed: set[str] = set()
    most = 0
    for sock in socks:
        if sock in bed:
            bed.remove(sock)
        else:
            bed.add(sock)
        most = max(most, len(bed))
    return most


def inputs(rng):
    kinds = rng.sample(["red", "blue", "grey", "pink", "green"], rng.randint(2, 5))
    return ([rng.choice(kinds) for _ in range(rng.randint(3, 10))],)
