"""Orders filled from the shelf

A florist has the flowers in `shelf`, one entry for each stem. Customers order bunches: `orders` lists them in the
order in which they came in, each as a list of stems. A bunch is made only if the shelf still has every stem it asks
for; then these stems are gone. Otherwise the order is refused as a whole, and the next one is looked at.

Return a pair: the list of positions, counted from 0, of the orders that are filled, and a dictionary from each flower
that is left on the shelf to the number of its stems, without flowers of which none is left. An order may be empty: it
is filled.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "When does a shelf cover an order? Think of an order with two roses and a shelf with one.",
    "Turn the shelf and each order into a `Counter`. Counters can be compared: `<=` holds when no count on the left is larger than "
    "the one on the right.",
    "If the order's counter is covered, subtract it from the shelf's counter with `-`, which also drops what reaches 0.",
)
EXAMPLES = [
    Example((["rose", "iris", "rose", "fern"], [["rose", "fern"], ["rose", "rose"], ["iris"]]), why="one rose is left for the second order"),
    Example((["iris"], [["rose"], ["iris"], ["iris"]])),
    Example((["fern", "fern"], [[], ["fern", "fern"]]), why="an empty order is filled"),
]
EDGES = {
    "An order may be empty": ([], [[], ["rose"]]),
    "refused as a whole": (["rose", "iris"], [["rose", "fern"], ["rose"]]),
    "every stem it asks for": Edge((["rose", "iris"], [["iris", "iris"], ["rose", "iris"]]), "two asked for, one there"),
}
MISTAKES = [
    Mistake("You check whether each flower is there at all. An order for two roses needs two of them.",
            "if wanted <= left:", "if wanted.keys() <= left.keys():"),
    Mistake("The stems of a filled order stay on your shelf and are sold again.", "            left = left - wanted\n", ""),
    Mistake("You stop at the first order that is refused. The next one is looked at all the same.",
            "            filled.append(position)\n", "            filled.append(position)\n        else:\n            break\n"),
    Mistake("A refused order takes stems from the shelf in your answer. It should leave the shelf alone.",
            "        if wanted <= left:\n            left = left - wanted\n            filled.append(position)\n",
            "        if wanted <= left:\n            filled.append(position)\n        left = left - wanted\n"),
]
ORACLE = """
def serve(shelf: list[str], orders: list[list[str]]) -> tuple[list[int], dict[str, int]]:
    filled = []
    for position, order in enumerate(orders):
        rest = list(shelf)
        try:
            for flower in order:
                rest.remove(flower)
        except ValueError:
            continue
        shelf = rest
        filled.append(position)
    return filled, {flower: shelf.count(flower) for flower in shelf}
"""
EXPLANATION = """
`wanted <= left` compares the counts of all flowers, and `left - wanted` subtracts them and forgets what has come to
0.

| order | wanted | shelf before | filled? |
|---|---|---|---|
| 0 | rose 1, fern 1 | rose 2, iris 1, fern 1 | yes |
| 1 | rose 2 | rose 1, iris 1 | no |
| 2 | iris 1 | rose 1, iris 1 | yes |

The work grows with the number of stems ordered, and with the kinds of flowers on the shelf at each subtraction.
`left.subtract(wanted)` would not copy the shelf, but it keeps flowers with a count of 0.
"""


def serve(shelf: list[str], orders: list[list[str]]) -> tuple[list[int], dict[str, int]]:
    left = Counter(shelf)
    filled: list[int] = []
    for position, order in enumerate(orders):
        wanted = Counter(order)
        if wanted <= left:
            left = left - wanted
            filled.append(position)
    return filled, dict(left)


def inputs(rng):
    kinds = ["rose", "iris", "fern"]
    shelf = [rng.choice(kinds) for _ in range(rng.randint(2, 8))]
    return (shelf, [[rng.choice(kinds) for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(2, 5))])
