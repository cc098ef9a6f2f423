"""The coat that stayed

At a cloakroom a scanner notes the number of a coat when it is handed in, and once more when it is fetched. Each number is used for one coat only.
At the end of the evening one coat is still there.

Return the number of that coat. The numbers stand in `scans` in the order of scanning. Can you do it
without keeping a list or set of them?
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("exactly one number stands in `scans` once, all others stand there twice",)
HINTS = (
    "What is `7 ^ 7`? And what is `7 ^ 4 ^ 7`?",
    "Two equal numbers cancel each other by XOR, and the order does not matter. Which number has nothing to cancel it?",
    "Begin with 0, which changes nothing, and combine all numbers into it by `^`.",
)
EXAMPLES = [
    Example(([14, 3, 14, 8, 3],), why="14 and 3 were fetched"),
    Example(([21, 5, 9, 9, 5],), why="the first coat stayed"),
    Example(([6, 6, 40],), why="the last coat stayed"),
]
EDGES = {"stands in `scans` once": Edge(([17],), "a single coat"), "used for one coat": Edge(([0, 4, 4],), "the coat has number 0")}
MISTAKES = [
    Mistake("Adding does not cancel the coats that were fetched; XOR does.", "last ^= scan", "last += scan"),
    Mistake("OR keeps the bits of all coats.", "last ^= scan", "last |= scan"),
    Mistake("The coat that stayed need not be the one scanned last.", "last ^= scan", "last = scan"),
    Mistake("Comparing neighbours is not enough: between handing in and fetching, other coats are scanned.", """
def left_behind(scans: list[int]) -> int:
    for before, after in zip(scans[::2], scans[1::2]):
        if before != after:
            return before
    return scans[-1]
"""),
]
EXPLANATION = """
`a ^ a` is 0, and the order of several XORs does not matter. So each coat that was fetched cancels itself, and what is left is the one without
a partner.

| scan | in binary | left |
|---|---|---|
| 14 | `1110` | `1110` |
| 3 | `0011` | `1101` |
| 14 | `1110` | `0011` |
| 8 | `1000` | `1011` |
| 3 | `0011` | `1000` |

That is 8. One step for each scan, and a single number to remember.
"""


def left_behind(scans: list[int]) -> int:
    last = 0
    for scan in scans:
        last ^= scan
    return last


def inputs(rng):
    numbers = rng.sample(range(40), rng.randint(1, 5))
    scans = numbers + numbers[1:]
    rng.shuffle(scans)
    return (scans,)


def allowed(scans):
    often = sorted(scans.count(number) for number in set(scans))
    return often[:1] == [1] and set(often[1:]) <= {2}
