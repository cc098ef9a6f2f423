"""The clock of another planet

On another planet the day has `hours` hours, numbered from 0. A robot writes down by how many hours it moved its clock, forwards or, with
a negative number, backwards.

The clock starts at hour `start`. Return the hour it shows after each of the `moves`, as a list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`hours` is at least 1, and `start` is an hour of the day",)
HINTS = (
    "The day has 10 hours and the clock shows 8. What does it show 5 hours later?",
    "After each move, take the remainder by the hours of a day.",
    "In Python the remainder by a positive number is never negative, so moves backwards need no rule of their own.",
)
EXAMPLES = [
    Example((10, 8, [5, -4, 27]), why="13 is hour 3; 3 - 4 is hour 9; 36 is hour 6"),
    Example((24, 0, [-1])),
    Example((7, 3, [7, -14]), why="whole days change nothing"),
]
EDGES = {"backwards": Edge((6, 0, [-13]), "more than two days back"), "`moves`": Edge((5, 2, []), "no moves"), "at least 1": Edge((1, 0, [3, -2]), "a day of one hour")}
MISTAKES = [
    Mistake("The clock goes on from where it is, not from the start each time.", "hour = (hour + move) % hours", "hour = (start + move) % hours"),
    Mistake("Backwards counts too: with `abs` the clock only ever moves forwards.", "hour + move", "hour + abs(move)"),
    Mistake("The hours are numbered from 0, so there is no hour with the number of the hours.", "(hour + move) % hours", "(hour + move - 1) % hours + 1"),
    Mistake("A long move passes more than one day; subtracting one day is not enough.",
            "hour = (hour + move) % hours", "hour = hour + move - hours if hour + move >= hours else hour + move"),
]
EXPLANATION = """
A remainder wraps round by itself: (8 + 5) % 10 is 3, and (3 - 4) % 10 is 9, since Python's remainder by 10 always lies between 0 and 9. Each move is
one step, however far it goes.
"""


def shown(hours: int, start: int, moves: list[int]) -> list[int]:
    hour = start
    result: list[int] = []
    for move in moves:
        hour = (hour + move) % hours
        result.append(hour)
    return result


def inputs(rng):
    hours = rng.randint(2, 12)
    return (hours, rng.randrange(hours), [rng.randint(-30, 30) for _ in range(rng.randint(1, 5))])
