"""Blocks of the archive

An archive hands out its shelf numbers in blocks. The length of a block is a power of two (1, 2, 4, 8, …), and a block begins at a multiple of its
length. A library wants exactly the shelves from `start` to just before `stop`.

Return the blocks as pairs of first shelf and length, from the left, such that each block is the longest one possible at its place. If `start` equals
`stop`, no block is needed.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("PARTITION", "GENERATE")
CONSTRAINTS = ("`start` is at least 1 and at most `stop`",)
HINTS = (
    "Which blocks may begin at shelf 12? And at shelf 13?",
    "The longest block that may begin at a number is the value of its rightmost 1. It may still be too long for what is wanted.",
    "From the left: take the lowest bit of the start as the length, halve it while the block would reach past the end, note the block and go on behind it.",
)
EXAMPLES = [
    Example((6, 21), why="6 and 7, then 8 to 15, 16 to 19, and 20"),
    Example((8, 16), why="a single block"),
    Example((16, 23), why="the block of 16 is too long here, then 4, 2 and 1"),
]
EDGES = {"equals": Edge((5, 5), "start and stop are equal"), "a power of two": Edge((7, 8), "one single shelf")}
ALWAYS = [(64, 130)]
MISTAKES = [
    Mistake("A block must not reach past the last shelf that is wanted.", "        while start + length > stop:\n            length //= 2\n", ""),
    Mistake("Take the longest block that fits at each place; shelf by shelf gives too many.", "length = start & -start", "length = 1"),
    Mistake("A block that ends exactly before `stop` fits.", "start + length > stop", "start + length >= stop and length > 1"),
    Mistake("A block has to begin at a multiple of its length.", "length = start & -start", "length = 1 << (stop - start).bit_length()"),
]
ORACLE = """
def blocks(start: int, stop: int) -> list[tuple[int, int]]:
    found = []
    while start < stop:
        fitting = [2**power for power in range(15) if start % 2**power == 0 and start + 2**power <= stop]
        found.append((start, max(fitting)))
        start += max(fitting)
    return found
"""
ALSO_RIGHT = [
    Way("The longest power of two that is not more than the rest comes from `bit_length`; the shorter of both limits counts.", """
def blocks(start: int, stop: int) -> list[tuple[int, int]]:
    found = []
    while start < stop:
        length = min(start & -start, 1 << (stop - start).bit_length() - 1)
        found.append((start, length))
        start += length
    return found
"""),
]
EXPLANATION = """
`start & -start` is the value of the rightmost 1, which is the largest power of two that divides the number, and so the longest block that
may begin there. Near the end it is halved until it fits. For 6 to 21:

| start | in binary | lowest 1 | length |
|---|---|---|---|
| 6 | `00110` | 2 | 2 |
| 8 | `01000` | 8 | 8 |
| 16 | `10000` | 16 | 4 |
| 20 | `10100` | 4 | 1 |

At most about two blocks for each bit of the numbers. Another way tries all powers of two at each place, which costs a factor of as many bits. Ranges
of network addresses are written down in just such blocks.
"""


def blocks(start: int, stop: int) -> list[tuple[int, int]]:
    found = []
    while start < stop:
        length = start & -start
        while start + length > stop:
            length //= 2
        found.append((start, length))
        start += length
    return found


def inputs(rng):
    start = rng.choice([rng.randint(1, 40), 8 * rng.randint(1, 6)])
    return (start, start + rng.choice([0, 1, rng.randint(0, 12), rng.randint(0, 60)]))
