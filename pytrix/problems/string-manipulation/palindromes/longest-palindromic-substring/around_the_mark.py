"""The mirror around a {mark}

In a row of letters, a pin is stuck {where} at position `pin`, counted from 0. From there, one looks to both sides at
the same time, as far as the letters on the left mirror those on the right.

Return the longest stretch of `row` that reads the same backwards and has the pin in its middle. {nothing} The stretch
can't reach beyond the ends of the row.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"mark": "letter", "where": "into the letter",
     "nothing": "If its neighbours differ already, that is the single letter itself.", "shift": 0},
    {"mark": "gap", "where": "into the gap right after the letter",
     "nothing": "If the letters beside the pin differ already, or there is no letter after it, that is an empty text.",
     "shift": 1},
]
CONSTRAINTS = ("`pin` is a position of the row",)
HINTS = (
    "Put a finger on each side of the pin. When may both fingers move on, and when do they have to stop?",
    "Use two positions, one that moves left and one that moves right, as long as both are in the row and the letters "
    "agree.",
    "When the walk stops, both positions stand one step outside of the mirrored stretch. Cut out what lies between "
    "them.",
)
EXAMPLES = [Example(("canal", 2)), Example(("noon", 1)), Example(("abcd", 1), why="the neighbours of the pin differ")]
EDGES = {"ends of the row": ("abba", 0), "differ already": ("xay", 1), "counted from 0": ("aaaa", 3)}
MISTAKES = [
    Mistake("A negative position counts from the end in Python, so your walk goes on beyond the left end of the row.",
            "left >= 0 and ", ""),
    Mistake("You stop one letter too early at the left end of the row.", "left >= 0", "left > 0"),
    Mistake("You cut out a letter too many on the left: when the walk stops, that letter is no part of the mirror.",
            "row[left + 1 : right]", "row[max(left, 0) : right]"),
    Mistake("Only one step is made to both sides. Go on as long as the letters agree.", "while left", "if left"),
]
EXPLANATION = """
A stretch around the pin stays a mirror as long as each further pair of letters agrees, and the first pair that
differs ends it for good. In `abcd` with the pin at 1 the walk ends at once, while in `canal` or `noon` it may go on to the
next pair. So the walk outwards finds the longest stretch without testing any stretch twice. The work is at most half of
the row on each side.
"""


def around(row: str, pin: int, *, shift: int) -> str:
    left, right = pin, pin + shift
    while left >= 0 and right < len(row) and row[left] == row[right]:
        left -= 1
        right += 1
    return row[left + 1 : right]


def inputs(rng, shift):
    half = letters(rng, 1, 3, "ab")
    front = letters(rng, 0, 2, "ab")
    row = front + half + half[shift - 2 :: -1] + letters(rng, 0, 2, "ab")
    return (row, rng.choice([len(front + half) - 1, rng.randrange(len(row))]))
