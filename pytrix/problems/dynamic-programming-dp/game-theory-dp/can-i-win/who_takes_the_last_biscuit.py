"""Who takes the last biscuit?

Two children take turns taking biscuits from a tin. On each turn a child takes one of the numbers of biscuits that the rules allow, and whoever can't do that any more, because too few are left, has lost. Both play as well as possible.

`allowed` lists the numbers that may be taken, all at least 1. Return a list of all numbers of biscuits from 0 to `most` with which the child who begins can surely win, in ascending order. With an empty tin the child who begins has lost.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "If you leave the other child a tin with which it loses, what follows for you?",
    "Go through the numbers from small to large, and keep the list of those with which the child whose turn it is wins.",
    "A number is won if for some allowed move enough biscuits are there and the number left is not in the list.",
)
EXAMPLES = [
    Example(([1, 2], 7), why="with 3 or 6, whatever one leaves is won by the other child"),
    Example(([2], 6), why="with 4, the other child takes the last two"),
    Example(([3, 1], 4), why="after every move from an even number, an odd one is left"),
]
EDGES = {"empty tin": ([1], 0), "too few are left": Edge(([5, 6], 9), "small tins that nobody can take from"), "`allowed`": Edge(([], 3), "no move at all")}
ALWAYS = [
    ([5, 1], 6),
]
MISTAKES = [
    Mistake("A move is good if the other child loses after it, not if it wins.", "number - take not in won", "number - take in won"),
    Mistake("One good move is enough; you demand that all of them are good.", "if any(", "if all("),
    Mistake("Only as many biscuits can be taken as there are.", "take <= number and ", ""),
    Mistake("The largest tin, with `most` biscuits, counts as well.", "range(most + 1)", "range(most)"),
]
EXPLANATION = """
A number is won if some move leaves a number that is lost for the other child. Each number only looks at smaller ones. For the moves 1 and 2:

| biscuits | can leave | won |
|---|---|---|
| 0 | – | no |
| 1 | 0, lost | yes |
| 2 | 1, 0 lost | yes |
| 3 | 2, 1, both won | no |
| 4 | 3, lost | yes |

The time grows with the numbers times the allowed moves, and the looking up in the list.
"""


def winning_tins(allowed: list[int], most: int) -> list[int]:
    won: list[int] = []
    for number in range(most + 1):
        if any(take <= number and number - take not in won for take in allowed):
            won.append(number)
    return won


def inputs(rng):
    return (rng.sample(range(1, 7), rng.randint(0, 3)), rng.randint(0, 15))
