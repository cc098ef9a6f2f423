"""The last biscuit

Two children take biscuits from a plate in turn, at least one and at most `most` each time. Whoever takes the last biscuit wins.

Whoever leaves a multiple of `most` + 1 biscuits has won: whatever the other one takes, the rest up to `most` + 1 can be taken next, until nothing is left.

There are `biscuits` on the plate, at least 1, and it is your turn. Return how many you should take now to be sure to win. If you can't be sure, return 0. `most` is at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Which numbers of biscuits do you want to leave on the plate?",
    "You want to leave a multiple. How many are above the next lower multiple?",
    "The remainder of the biscuits by `most` + 1 is what you have to take. If it is 0, you can't reach such a number, and 0 is the answer too.",
)
EXAMPLES = [
    Example((10, 3), why="leaving 8: with 3 at most, whoever has to take from 4 or 8 loses"),
    Example((8, 3), why="whatever you take, the other one leaves 4"),
    Example((2, 5)),
]
EDGES = {
    "at most": Edge((7, 7), "as many as may be taken"),
    "at least 1": (3, 1),
    "can't be sure": (6, 1),
}
MISTAKES = [
    Mistake("The numbers to leave are the multiples of `most` + 1, not of `most`.", "biscuits % (most + 1)", "biscuits % most"),
    Mistake("You take what is missing to the next multiple, but you have to take what is above the last one.", "biscuits % (most + 1)", "-biscuits % (most + 1)"),
    Mistake("You take as many as allowed each time. That leaves the other one a good number.", "biscuits % (most + 1)", "min(biscuits, most)"),
]
EXPLANATION = """
With `most` = 3, two turns can always make 4 together: one takes 1, 2 or 3, the other the rest up to 4. So whoever has to take from 4, 8 or 12 loses.

| on the plate | take | left |
|---|---|---|
| 10 | 2 | 8 |
| 9 | 1 | 8 |
| 8 | nothing wins | |

The remainder says it all, in one step. With several plates it gets harder: then the numbers are combined bit by bit.
"""


def winning_take(biscuits: int, most: int) -> int:
    return biscuits % (most + 1)


def inputs(rng):
    most = rng.randint(1, 6)
    return (rng.choice([rng.randint(1, 30), (most + 1) * rng.randint(1, 4), rng.randint(1, most)]), most)
