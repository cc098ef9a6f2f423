"""Switches as a number

A stage panel stores which lamps are on as one number: `lamps` lists the names, and the lamp at position `i` is on if the binary digit worth
`2**i` is 1. So with the lamps `["red", "blue", "white"]` the number 5 = 4 + 1 means red and white.

Return a list with the lamps that are on for each of the numbers from `first` to `last`, both included. Lamps stand in the order of the list;
if no lamp is on, that is an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("GENERATE", "TRANSFORM")
CONSTRAINTS = ("`first` is at least 0 and at most `last`", "`last` is less than `2**len(lamps)`", "the names are all different")
HINTS = (
    "Write 5 as a sum of 1, 2, 4, 8, … Which positions do the numbers in that sum belong to?",
    "For each number go through the lamps with their positions, and keep those whose binary digit is 1.",
    "Shift the number to the right by the position; the digit you ask for is now the last one, and `& 1` leaves only that.",
)
EXAMPLES = [
    Example((["red", "blue", "white"], 3, 6), why="3 = 1 + 2, 4, 5 = 1 + 4 and 6 = 2 + 4"),
    (["spot", "flood"], 0, 3),
    Example((["a", "b", "c", "d"], 10, 10), why="10 = 2 + 8"),
]
EDGES = {"no lamp is on": (["left", "right"], 0, 0), "both included": Edge((["x", "y"], 2, 3), "two numbers"), "less than": Edge(([], 0, 0), "no lamps")}
MISTAKES = [
    Mistake("The range includes its last number as well.", "range(first, last + 1)", "range(first, last)"),
    Mistake("You read the digits from the wrong end: the first lamp belongs to the digit worth 1.",
            "number >> position & 1", "number >> (len(lamps) - 1 - position) & 1"),
    Mistake("The lamp at position 0 belongs to the digit worth 1, not 2.", "number >> position & 1", "number >> (position + 1) & 1"),
    Mistake("After shifting, ask only for the last digit with `& 1`. Otherwise higher digits count as well.",
            "number >> position & 1", "number >> position"),
]
ALSO_RIGHT = [
    Way("Instead of shifting the number, shift a 1 to the digit you ask for.", "number >> position & 1", "number & 1 << position"),
]
EXPLANATION = """
The binary digits of a number say yes or no for each position, so the numbers from 0 to `2**n - 1` stand for all selections of n things. For
red, blue, white:

| number | 4, 2, 1 | on |
|---|---|---|
| 3 | 0 1 1 | red, blue |
| 4 | 1 0 0 | white |
| 5 | 1 0 1 | red, white |
| 6 | 1 1 0 | blue, white |

Every number takes one look at each lamp, so the work grows with the count of numbers times that of lamps.
"""


def panel(lamps: list[str], first: int, last: int) -> list[list[str]]:
    return [
        [lamp for position, lamp in enumerate(lamps) if number >> position & 1] for number in range(first, last + 1)
    ]


def inputs(rng):
    lamps = rng.sample(["red", "blue", "white", "spot", "flood"], rng.randint(1, 5))
    first = rng.randint(0, 2 ** len(lamps) - 1)
    return (lamps, first, min(2 ** len(lamps) - 1, first + rng.randint(0, 4)))
