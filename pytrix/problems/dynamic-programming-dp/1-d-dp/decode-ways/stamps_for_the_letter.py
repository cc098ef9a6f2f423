"""Stamps side by side

Stamps are stuck on a letter in one row. The post has narrow stamps, one finger wide, in `narrow` different pictures, and wide ones, two fingers wide, in `wide` different pictures. The row is filled completely.

Return in how many ways a row of `fingers` fingers can be filled, read from left to right. A row of 0 fingers is filled in one way. `narrow` and `wide` may be 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "What can the last stamp in the row be, and what is left in front of it?",
    "If the last one is narrow, the row in front is one finger shorter; if it's wide, two fingers shorter. Each picture is a way of its own.",
    "Keep the ways for the last two lengths, which begin as 0 and 1. For each finger more, the new number is `narrow` times the last one plus `wide` times the one before.",
)
EXAMPLES = [
    Example((3, 2, 1), why="nnn in 8 ways, nw and wn in 2 each"),
    Example((4, 1, 1)),
    Example((3, 0, 5), why="an odd row can't be filled with wide stamps"),
]
EDGES = {"0 fingers": (0, 3, 2), "may be 0": (4, 0, 2), "in one row": Edge((1, 4, 7), "one finger")}
MISTAKES = [
    Mistake("Each narrow picture is a way of its own: multiply by their number.", "narrow * now + wide * before", "now + wide * before"),
    Mistake("Each wide picture is a way of its own: multiply by their number.", "narrow * now + wide * before", "narrow * now + before"),
    Mistake("A row of 0 fingers is filled in one way, by no stamp. Begin with that.", "before, now = 0, 1", "before, now = 1, 0"),
    Mistake("The row in front of a wide stamp is two fingers shorter; you take the wrong number.", "narrow * now + wide * before", "wide * now + narrow * before"),
]
EXPLANATION = """
The last stamp decides: in front of a narrow one stands a row one finger shorter, in front of a wide one a row two fingers shorter. For `narrow` = 2 and `wide` = 1:

| fingers | ways |
|---|---|
| 0 | 1 |
| 1 | 2 · 1 = 2 |
| 2 | 2 · 2 + 1 · 1 = 5 |
| 3 | 2 · 5 + 1 · 2 = 12 |

One step for each finger, with two numbers in hand. Writing down all rows would take as long as there are ways.
"""


def rows_of_stamps(fingers: int, narrow: int, wide: int) -> int:
    before, now = 0, 1
    for _ in range(fingers):
        before, now = now, narrow * now + wide * before
    return now


def inputs(rng):
    return (rng.randint(0, 9), rng.randint(0, 4), rng.randint(0, 4))
