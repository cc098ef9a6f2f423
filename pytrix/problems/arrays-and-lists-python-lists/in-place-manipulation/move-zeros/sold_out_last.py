"""Zeros to the end

A list `stock` tells how many pieces of each article are on the shelf. Articles that are sold out have the number 0.

Push all zeros to the end of the list `stock` itself and keep the other numbers in their order; return nothing. There
may be no zeros, or nothing else, and the list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION",)
COMPARE = "argument:stock"
HINTS = (
    "What has to stand at the front in the end, and how many zeros behind it?",
    "Collect the numbers that are not 0, in order. The number of zeros is the difference of the two lengths.",
    "Build the new order aside and assign it to `stock[:]`, so that the list itself changes.",
)
EXAMPLES = [
    Example(([3, 0, 7, 0, 2],), why="3, 7 and 2 keep their order"),
    Example(([0, 0, 5],), why="both zeros go to the end"),
    ([4, 1],),
]
EDGES = {
    "may be empty": ([],),
    "nothing else": ([0, 0],),
    "keep the other numbers": Edge(([9, 0, 1, 0, 8, 0, 1],), "zeros between all numbers"),
}
MISTAKES = [
    Mistake("You made a new list under the old name. The list that was given has not changed.", "stock[:] = kept", "stock = kept"),
    Mistake("The zeros have disappeared. They belong at the end.", "kept + [0] * (len(stock) - len(kept))", "kept"),
    Mistake("The other numbers should keep their order; you sorted them.", "kept = [number", "kept = sorted([number", "if number != 0]", "if number != 0])"),
    Mistake("The zeros come first in your list.", "kept + [0] * (len(stock) - len(kept))", "[0] * (len(stock) - len(kept)) + kept"),
]
ALSO_RIGHT = [
    Way("Swapping each number that is not 0 to the front needs no second list: one index walks, one marks the place for the next number.",
        """
def zeros_last(stock: list[int]) -> None:
    mark = 0
    for place in range(len(stock)):
        if stock[place] != 0:
            stock[mark], stock[place] = stock[place], stock[mark]
            mark += 1
"""),
]
EXPLANATION = """
The numbers that are not 0 are collected in order, and the list is filled up with zeros to its old length. For
`[3, 0, 7, 0, 2]` the kept numbers are `[3, 7, 2]`, and two zeros are missing to five. The assignment to `stock[:]`
changes the list itself. The work grows with the length of the list; a second list is needed for a moment.
"""


def zeros_last(stock: list[int]) -> None:
    kept = [number for number in stock if number != 0]
    stock[:] = kept + [0] * (len(stock) - len(kept))


def inputs(rng):
    return ([0 if rng.random() < 0.4 else rng.randint(1, 9) for _ in range(rng.randint(2, 8))],)
