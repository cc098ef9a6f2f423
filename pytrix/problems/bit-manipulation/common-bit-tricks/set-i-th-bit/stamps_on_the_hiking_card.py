"""Stamps on the hiking card

A hiking card has a field for each hut, and an app keeps it as a number: bit h is 1 if hut h has been stamped. Whoever stays at a hut again
gets no second stamp.

Return the number of the card `card` after the visits to `huts`, in that order. Without visits it stays as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE",)
CONSTRAINTS = ("huts are numbered from 0",)
HINTS = (
    "The card `1000` gets a stamp for hut 1. Which number has to be merged into it?",
    "A single 1 at position h is `1` shifted to the left. The operator that leaves a 1 which is there already is OR.",
    "For each hut, shift 1 by its number and merge that into the card with `|`.",
)
EXAMPLES = [
    Example((8, [1, 0]), why="`1000` becomes `1010`, then `1011`"),
    Example((5, [2, 2]), why="hut 2 is stamped already"),
    Example((0, [4])),
]
EDGES = {"without visits": (6, []), "at a hut again": Edge((0, [3, 3, 3]), "three times the same hut")}
MISTAKES = [
    Mistake("Adding puts a second stamp on the field, which carries into the next one.", "card |= 1 << hut", "card += 1 << hut"),
    Mistake("XOR takes the stamp away on the second visit.", "card |= 1 << hut", "card ^= 1 << hut"),
    Mistake("The number of the hut is a position; shift a 1 there first.", "card |= 1 << hut", "card |= hut"),
    Mistake("The stamps that were on the card before are still there.", "card |= 1 << hut", "card = 1 << hut"),
]
EXPLANATION = """
`1 << hut` is a number with a single 1, and `|` merges it. A 1 that is there already stays one. For the card 8:

| visit | mask | card |
|---|---|---|
| hut 1 | `0010` | `1010` |
| hut 0 | `0001` | `1011` |

One step for each visit.
"""


def stamped(card: int, huts: list[int]) -> int:
    for hut in huts:
        card |= 1 << hut
    return card


def inputs(rng):
    huts = [rng.randint(0, 7) for _ in range(rng.randint(0, 5))]
    return (rng.randint(0, 255), huts)
