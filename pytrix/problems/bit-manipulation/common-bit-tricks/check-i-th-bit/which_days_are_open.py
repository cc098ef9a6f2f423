"""Which days are open?

A timetable stores the opening days of a shop in one number: position 0, the rightmost bit, stands for Monday, position 1 for Tuesday, and so
on up to position 6 for Sunday. A 1 means open.

Return the days on which the shop with the number `code` is open, as `Mon`, `Tue`, `Wed`, `Thu`, `Fri`, `Sat` and `Sun`, from Monday on. For
a shop that never opens, return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`code` is from 0 to 127",)
HINTS = (
    "The number 5 is `101` in binary. Which days are these, counted from the right?",
    "Shift the number to the right until the bit you ask for is the last one. Which mask keeps only the last bit?",
    "Walk over the names with their positions. Keep a name if the number, shifted by the position and combined with 1, is not 0.",
)
EXAMPLES = [
    Example((5,), why="positions 0 and 2"),
    Example((96,), why="positions 5 and 6"),
    Example((127,)),
]
EDGES = {"never opens": (0,), "position 0": Edge((1,), "only Monday"), "position 6": Edge((64,), "only Sunday")}
MISTAKES = [
    Mistake("Positions are counted from the right end of the number, and the right end is Monday.", "code >> position & 1", "code >> 6 - position & 1"),
    Mistake("A position is not a mask: the mask for position 3 is 8.", "code >> position & 1", "code & position"),
    Mistake("These are the days on which it is closed.", "if code >> position & 1", "if not code >> position & 1"),
    Mistake("After the shift, look at the last bit only; the ones to its left belong to later days.", "code >> position & 1", "code >> position"),
]
EXPLANATION = """
`code >> position` brings the wanted bit to the right end, and `& 1` cuts off all others. For 5, which is `101`:

| position | shifted | last bit |
|---|---|---|
| 0 | `101` | 1 |
| 1 | `10` | 0 |
| 2 | `1` | 1 |
| 3 | `0` | 0 |

Seven steps, whatever the number.
"""
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def open_days(code: int) -> list[str]:
    return [day for position, day in enumerate(DAYS) if code >> position & 1]


def inputs(rng):
    return (rng.randint(0, 127),)
