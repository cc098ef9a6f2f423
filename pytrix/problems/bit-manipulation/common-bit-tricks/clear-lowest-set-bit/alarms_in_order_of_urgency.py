"""Alarms in order of urgency

The control room of a plant shows waiting alarms as one number `waiting`: bit a is 1 if alarm a waits. Alarm 0 is the most urgent one, then comes
alarm 1, and so on. In a quiet minute somebody deals with the `count` most urgent of the waiting alarms.

Return the number of the alarms that still wait afterwards. If no more than `count` are waiting, nothing is left.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE",)
CONSTRAINTS = ("neither number is negative",)
HINTS = (
    "Write 12 and 11 in binary, one below the other. What has become of the rightmost 1 of 12?",
    "Subtracting 1 turns the rightmost 1 into a 0 and only touches zeros to its right. What remains if you combine both numbers with `&`?",
    "As often as alarms are dealt with, combine the number with itself minus 1. Can that do any harm once it is 0?",
)
EXAMPLES = [
    Example((44, 2), why="`101100`: alarms 2 and 3 are dealt with, 5 still waits"),
    Example((7, 1), why="`111` becomes `110`"),
    Example((9, 5), why="only two are waiting"),
]
EDGES = {"nothing is left": (8, 1), "still wait": Edge((20, 0), "no time for any alarm"), "no more than": Edge((0, 2), "no alarm at all")}
MISTAKES = [
    Mistake("Shifting gives the alarms other numbers, and it does not skip the ones that do not wait.", "waiting &= waiting - 1", "waiting >>= 1"),
    Mistake("Subtracting 1 turns on the zeros to the right of the lowest 1; they have to be cleared again.", "waiting &= waiting - 1", "waiting = max(waiting - 1, 0)"),
    Mistake("You deal with the least urgent alarm, the leftmost 1.", "waiting &= waiting - 1", "waiting &= (1 << waiting.bit_length()) // 2 - 1"),
    Mistake("You deal with one alarm only; there is time for `count` of them.", "for _ in range(count):", "if count:"),
]
EXPLANATION = """
`waiting - 1` turns the rightmost 1 into 0 and the zeros behind it into ones. What both numbers share is everything to its left, so `&` clears
just that bit. For 44:

| | in binary |
|---|---|
| 44 | `101100` |
| 43 | `101011` |
| 44 & 43 | `101000` |
| 40 & 39 | `100000` |

So 32 is left. One step for each alarm, however many zeros lie between them. And 0 stays 0.
"""


def still_waiting(waiting: int, count: int) -> int:
    for _ in range(count):
        waiting &= waiting - 1
    return waiting


def inputs(rng):
    waiting = rng.choice([rng.randint(0, 63), rng.randint(0, 5000)])
    return (waiting, rng.choice([0, 1, rng.randint(0, 4), waiting.bit_count()]))
