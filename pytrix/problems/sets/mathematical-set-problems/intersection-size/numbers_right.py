"""How many did you guess?

In a guessing game, a player writes down numbers, and other numbers are drawn. A number on the player's card is right
if it was drawn; writing it down several times makes no difference.

Return how many different numbers on `card` are among those `drawn`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Is it the numbers that are wanted, or only how many there are?",
    "Make a set of each list, find what they share, and take its size.",
    "`&` gives the shared numbers, and `len` counts them.",
)
EXAMPLES = [
    Example(([4, 9, 17, 23], [9, 1, 23, 30]), why="9 and 23"),
    Example(([7, 7, 7], [7, 2]), why="7 counts once"),
    Example(([3, 5], [4, 6])),
]
EDGES = {
    "makes no difference": ([1, 2, 2, 1], [2, 1, 1, 3]),
    "writes down numbers": Edge(([], [5]), "an empty card"),
}
MISTAKES = [
    Mistake("A number that stands on the card several times counts once.", "len(set(card) & set(drawn))", "sum(number in drawn for number in card)"),
    Mistake("You count all different numbers of both lists.", "set(card) & set(drawn)", "set(card) | set(drawn)"),
    Mistake("You count the numbers that are not right.", "set(card) & set(drawn)", "set(card) - set(drawn)"),
    Mistake("It doesn't matter at which places the numbers stand.", "len(set(card) & set(drawn))", "sum(one == other for one, other in zip(card, drawn))"),
]
EXPLANATION = """
The size of the intersection is the answer, as a set has each number once.

| number | on the card | drawn | right |
|---|---|---|---|
| 4 | yes | no | no |
| 9 | yes | yes | yes |
| 17 | yes | no | no |
| 23 | yes | yes | yes |

Each number of both lists is looked at once.
"""


def right(card: list[int], drawn: list[int]) -> int:
    return len(set(card) & set(drawn))


def inputs(rng):
    return (integers(rng, 1, 6, 1, 8), integers(rng, 1, 6, 1, 8))
