"""Crates with a bad egg

Eggs are packed in crates, and `crates` holds the weight of every egg in grams: a list of crates, each a list of numbers. A bad egg was weighed as 0. Because a bad egg spoils its neighbours, the whole crate is thrown away: all its numbers become 0.

Change the list `crates` itself and return nothing. Crates may hold different numbers of eggs, and a crate may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
COMPARE = "argument:crates"
HINTS = (
    "How do you find out whether a crate has a bad egg, before you change anything in it?",
    "Go through the crates. In one that has a 0, set the number at every position to 0.",
    "`0 in crate` answers the question; then `for position in range(len(crate))` gives you every place at which a 0 has to be written.",
)
EXAMPLES = [
    Example(([[61, 58, 60], [55, 0, 63], [57, 62, 59]],), why="the second crate is spoiled"),
    Example(([[60, 61], [58, 57]],), why="all eggs are fine"),
    Example(([[0], [59], [64, 0]],)),
]
EDGES = {
    "may be empty": Edge(([[], [60, 0], []],), "empty crates"),
    "a list of crates": Edge(([],), "no crates"),
    "bad egg": Edge(([[0, 62, 60], [61, 60, 0]],), "first and last egg"),
}
MISTAKES = [
    Mistake("You give the name `crate` a new list, and the crate in `crates` stays as it was. Change its numbers one by one.", "            for position in range(len(crate)):\n                crate[position] = 0\n", "            crate = [0] * len(crate)\n"),
    Mistake("Only the eggs behind the bad one become 0. Those before it are spoiled as well.", "for position in range(len(crate)):", "for position in range(crate.index(0), len(crate)):"),
    Mistake("You throw away all crates as soon as one is bad. Only that crate is spoiled.", "if 0 in crate:", "if any(0 in each for each in crates):"),
]
EXPLANATION = """
`in` looks through the crate before anything is changed; after that, every position gets a 0. Writing `crate = [0] * len(crate)` would not do: it makes a new list and calls it `crate`, and `crates` still holds the old one.

| crate | has a 0 | afterwards |
|---|---|---|
| 61, 58, 60 | no | 61, 58, 60 |
| 55, 0, 63 | yes | 0, 0, 0 |
| 57, 62, 59 | no | 57, 62, 59 |

Each egg is looked at once, and written at most once.
"""


def throw_away(crates: list[list[int]]) -> None:
    for crate in crates:
        if 0 in crate:
            for position in range(len(crate)):
                crate[position] = 0


def inputs(rng):
    return ([[rng.choice([0, *range(55, 66)]) for _ in range(rng.randint(0, 4))] for _ in range(rng.randint(0, 4))],)
