"""The same box, turned round

A workshop measured its cardboard boxes one after the other, each as a tuple of three lengths. The workers held the
boxes as they came, so the lengths of one and the same kind of box may stand in any order: `(30, 20, 10)` and `(10,
30, 20)` are alike.

`boxes` lists the measurements. Return a list of groups: each group holds the positions, counted from 0, of all boxes
that are alike, in ascending order. The groups are ordered by their first position. Without boxes there are no groups.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "TRANSFORM")
HINTS = (
    "What can you do to the three lengths so that boxes which are alike become exactly equal?",
    "Put the lengths of each box in order. That gives a key under which a dictionary keeps the positions of all such boxes.",
    "A list can't be a key, so make a tuple of the sorted lengths. `setdefault` with an empty list gives the group to append to.",
)
EXAMPLES = [
    Example(([(30, 20, 10), (5, 5, 8), (10, 30, 20), (8, 5, 5)],), why="boxes 0 and 2 are alike, and 1 and 3"),
    Example(([(4, 4, 9), (4, 9, 9)],), why="one has two short sides, the other two long ones"),
    Example(([(1, 2, 3)],)),
]
EDGES = {
    "Without boxes": ([],),
    "in any order": ([(1, 2, 3), (3, 2, 1), (2, 3, 1), (1, 3, 2), (6, 1, 1)],),
}
MISTAKES = [
    Mistake("You compare the lengths in the order in which they were measured, so a turned box is taken for another one.",
            "tuple(sorted(box))", "box"),
    Mistake("Boxes with the same sum of lengths need not be alike.", "tuple(sorted(box))", "(sum(box),)"),
    Mistake("Boxes such as 4, 4, 9 and 4, 9, 9 differ: it matters how often a length occurs.", "tuple(sorted(box))", "tuple(sorted(set(box)))"),
    Mistake("Your groups hold the measurements. Put the positions of the boxes into them.", ".append(position)", ".append(box)"),
]
EXPLANATION = """
The sorted lengths are a signature: equal for boxes that are alike, different for all others.

| position | box | signature | groups afterwards |
|---|---|---|---|
| 0 | (30, 20, 10) | (10, 20, 30) | [0] |
| 1 | (5, 5, 8) | (5, 5, 8) | [0], [1] |
| 2 | (10, 30, 20) | (10, 20, 30) | [0, 2], [1] |
| 3 | (8, 5, 5) | (5, 5, 8) | [0, 2], [1, 3] |

A dictionary shows its entries in the order in which their keys came in, so the groups are in the right order already.
The work grows with the number of boxes.
"""


def alike(boxes: list[tuple[int, int, int]]) -> list[list[int]]:
    groups: dict[tuple[int, ...], list[int]] = {}
    for position, box in enumerate(boxes):
        groups.setdefault(tuple(sorted(box)), []).append(position)
    return list(groups.values())


def inputs(rng):
    kinds = [(1, 2, 3), (1, 1, 4), (1, 4, 4), (2, 2, 2), (1, 2, 4)]
    return ([tuple(rng.sample(rng.choice(kinds), 3)) for _ in range(rng.randint(1, 6))],)
