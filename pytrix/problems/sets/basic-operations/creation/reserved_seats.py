"""Which seats are reserved?

Groups reserve seats in a hall by first and last number. `blocks` is a list of such pairs, for example `(12, 15)` for
the seats 12, 13, 14 and 15. Blocks may overlap, since some groups share seats.

Return the set of all reserved seats. Without blocks, it is the empty set.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
CONSTRAINTS = ("the first number of a block is never larger than its last",)
HINTS = (
    "What does `range` give you for a block, and which number is missing from it?",
    "Begin with an empty set and put the numbers of each block into it. Numbers that are in it already do no harm.",
    "`update` puts everything from a range into a set. An empty set is written `set()`.",
)
EXAMPLES = [
    Example(([(3, 5), (9, 9)],)),
    Example(([(1, 4), (3, 6)],), why="seats 3 and 4 are in both blocks"),
    Example(([],)),
]
EDGES = {
    "Blocks may overlap": ([(2, 3), (1, 5), (2, 2)],),
    "first and last number": Edge(([(7, 7)],), "a single seat"),
}
MISTAKES = [
    Mistake("The last seat of each block is reserved as well, but `range` stops before its end.", "range(first, last + 1)", "range(first, last)"),
    Mistake("You only note the first and the last seat of each block.", "range(first, last + 1)", "(first, last)"),
    Mistake("`{}` is an empty dictionary. The empty set is `set()`.", "seats: set[int] = set()", "seats: dict[int, None] = {}", "seats.update(range(first, last + 1))", "seats.update(dict.fromkeys(range(first, last + 1)))"),
    Mistake("You return a list. The question wants a set.", "return seats", "return sorted(seats)"),
]
EXPLANATION = """
`update` adds every number of a range; those that are in the set already stay there once.

| block | set afterwards |
|---|---|
| (1, 4) | 1, 2, 3, 4 |
| (3, 6) | 1, 2, 3, 4, 5, 6 |

The work grows with the number of seats in all blocks together.
"""


def reserved(blocks: list[tuple[int, int]]) -> set[int]:
    seats: set[int] = set()
    for first, last in blocks:
        seats.update(range(first, last + 1))
    return seats


def inputs(rng):
    blocks = []
    for _ in range(rng.randint(1, 4)):
        first = rng.randint(1, 20)
        blocks.append((first, first + rng.randint(0, 4)))
    return (blocks,)
