"""Rooms in use right now

The caretaker of an office wants to know how many rooms are in use at a certain minute. `bookings` lists all bookings of the day, one for each time a room is used: lists of two minutes, begin and end, the end being later. A room is in use from its begin on; in the minute of the end it is free again.

Return how many rooms are in use in the minute `now`. There may be no bookings.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "What must be true of a booking's two numbers so that its room is in use now?",
    "A room is in use if its booking has begun and has not ended yet. Count those bookings.",
    "Python can compare three values in a row: `low <= value < high`.",
)
EXAMPLES = [
    Example(([[600, 660], [630, 700], [700, 720]], 640), why="the first and the second"),
    Example(([[600, 660], [630, 700], [700, 720]], 700), why="one ends now, another one begins now"),
    Example(([[600, 660], [630, 700]], 540), why="nobody has come yet"),
]
EDGES = {
    "no bookings": Edge(([], 700), "an empty day"),
    "from its begin on": Edge(([[600, 660], [600, 610]], 600), "two rooms that begin now"),
    "free again": Edge(([[600, 660], [500, 660]], 660), "two rooms that are free again"),
}
MISTAKES = [
    Mistake("A room is free again in the minute in which the booking ends.", "begin <= now < end", "begin <= now <= end"),
    Mistake("A room is in use in the minute in which the booking begins.", "begin <= now < end", "begin < now < end"),
    Mistake("You count all rooms that were used so far. Those whose booking has ended are free.", "begin <= now < end", "begin <= now"),
]
EXPLANATION = """
A booking counts if `now` lies between its two minutes, the first included and the second not. That way a room with two bookings back to back never counts twice. For minute 700:

| booking | begun | not ended |
|---|---|---|
| 600 to 660 | yes | no |
| 630 to 700 | yes | no |
| 700 to 720 | yes | yes |

Each booking is looked at once.
"""


def rooms_in_use(bookings: list[list[int]], now: int) -> int:
    return sum(begin <= now < end for begin, end in bookings)


def inputs(rng):
    bookings = []
    for _ in range(rng.randint(0, 6)):
        begin = rng.randint(0, 8) * 10
        bookings.append([begin, begin + rng.randint(1, 5) * 10])
    return bookings, rng.randint(0, 12) * 10
