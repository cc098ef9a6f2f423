"""How much warmer by evening?

A thermometer writes down the temperature every hour, and `readings` lists one day's numbers in order.

Return by how many degrees the last reading is above the first. If it got colder, the answer is negative. With just one
reading, or with no readings at all, nothing can be said yet: return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Which two numbers of the list decide, however long it is? Where do they stand?",
    "The first element has position 0. Position -1 is always the last, so you need not know the length.",
    "Deal with the empty list first, because it has no position 0. Then subtract the early reading from the late one.",
)
EXAMPLES = [
    Example(([8, 12, 17, 15],), why="15 - 8"),
    Example(([3, 9, -2],), why="it got colder: -2 - 3"),
    ([21],),
]
EDGES = {"no readings at all": ([],), "just one reading": ([-4],), "the last reading": Edge(([12, 9],), "two readings")}
MISTAKES = [
    Mistake("You subtract the wrong way round: warmer by evening should be a positive number.",
            "readings[-1] - readings[0]", "readings[0] - readings[-1]"),
    Mistake("An empty list has no first and no last element, so looking there stops the program. The statement says what to return.",
            "    if not readings:\n        return 0\n", ""),
    Mistake("The first reading has position 0. Position 1 is the second reading.",
            "readings[-1] - readings[0]", "readings[-1] - readings[min(1, len(readings) - 1)]"),
    Mistake("You compare the warmest reading with the coldest. Only the first and the last reading count.",
            "readings[-1] - readings[0]", "max(readings) - min(readings)"),
]
EXPLANATION = """
Position `0` is the first element and position `-1` the last, whatever the length. For `[8, 12, 17, 15]` that is
`15 - 8 = 7`. With one reading both positions mean the same element, so the difference is `0` by itself; only the empty
list has to be looked at apart. Reaching an element by its position takes the same short time in a list of any length.
"""


def warmer_by_evening(readings: list[int]) -> int:
    if not readings:
        return 0
    return readings[-1] - readings[0]


def inputs(rng):
    return (integers(rng, 1, 7, -10, 30),)
