"""Lanterns of the clock tower

A tower shows the time with ten lanterns: four for the hours, worth 8, 4, 2 and 1, and six for the minutes, worth 32, 16, 8, 4, 2 and 1. The lanterns
that are lit add up to the hour, 0 to 11, and to the minute, 0 to 59.

From far away you can only count the lit lanterns. Return all times that the tower may show when `lit` are lit and it is not earlier than the hour
`from_hour`, as texts like `7:05`: the hour without a leading zero, the minute with two digits. The earliest time comes first. There may be none.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "COUNT")
CONSTRAINTS = ("`lit` is from 0 to 10", "`from_hour` is from 0 to 11")
HINTS = (
    "Rather than choosing lanterns, look at the times. How many lanterns does 7:05 need?",
    "There are only 720 times. Count the ones in the binary digits of hour and minute, and keep the times with the right sum.",
    "Walk through the hours from the given one to 11, and through all minutes. `int.bit_count` counts the ones; a format writes two digits.",
)
EXAMPLES = [
    Example((8, 7), why="7 and 11 need three lanterns, the minutes five"),
    (1, 4),
    Example((0, 0), why="no lantern is lit at midnight"),
    Example((2, 11), why="11 alone needs three"),
]
EDGES = {"There may be none": Edge((10, 0), "all lanterns"), "not earlier": Edge((3, 10), "the last two hours"), "0 to 59": Edge((8, 11), "the last times")}
ALWAYS = [(4, 0)]
MISTAKES = [
    Mistake("The minute is written with two digits.", "{minute:02}", "{minute}"),
    Mistake("The hour is written without a leading zero: 7:05, not 07:05.", "{hour}:", "{hour:02}:"),
    Mistake("The hour `from_hour` itself counts as well.", "range(from_hour, 12)", "range(from_hour + 1, 12)"),
    Mistake("Hours go up to 11. Four lanterns could show more, but the tower never does.", "range(from_hour, 12)", "range(from_hour, 16)"),
    Mistake("Both the lanterns of the hour and those of the minute count.", "hour.bit_count() + minute.bit_count()", "minute.bit_count()"),
]
ORACLE = """
def possible_times(lit: int, from_hour: int) -> list[str]:
    from itertools import combinations

    lanterns = [(0, 1), (0, 2), (0, 4), (0, 8), (1, 1), (1, 2), (1, 4), (1, 8), (1, 16), (1, 32)]
    times = []
    for chosen in combinations(lanterns, lit):
        hour = sum(worth for kind, worth in chosen if kind == 0)
        minute = sum(worth for kind, worth in chosen if kind == 1)
        if from_hour <= hour < 12 and minute < 60:
            times.append((hour, minute))
    return [f"{hour}:{minute:02}" for hour, minute in sorted(times)]
"""
ALSO_RIGHT = [
    Way(
        "Choose which lanterns are lit, and drop impossible times. There are at most 252 choices, but they come out of order.",
        """
from itertools import combinations


def possible_times(lit: int, from_hour: int) -> list[str]:
    times = []
    for chosen in combinations([60, 120, 240, 480, 1, 2, 4, 8, 16, 32], lit):
        minute = sum(worth for worth in chosen if worth < 60)
        hour = (sum(chosen) - minute) // 60
        if from_hour <= hour < 12 and minute < 60:
            times.append((hour, minute))
    return [f"{hour}:{minute:02}" for hour, minute in sorted(times)]
""",
    ),
]
EXPLANATION = """
The number of lit lanterns is the number of ones in the binary digits. So each time is looked at, and those with the right sum stay. For 8 lanterns
from 7 o'clock on:

| hour | lanterns | minutes with the remaining ones |
|---|---|---|
| 7 | 3 | 5 lanterns: 31, 47, 55, 59 |
| 8 | 1 | 7 lanterns: none |
| 9, 10 | 2 | 6 lanterns: none |
| 11 | 3 | 5 lanterns: 31, 47, 55, 59 |

There are at most 720 times to look at. Choosing the lanterns first and dropping impossible times takes at most 252 choices, but then the times
have to be sorted.
"""


def possible_times(lit: int, from_hour: int) -> list[str]:
    return [
        f"{hour}:{minute:02}"
        for hour in range(from_hour, 12)
        for minute in range(60)
        if hour.bit_count() + minute.bit_count() == lit
    ]


def inputs(rng):
    return (rng.choice([0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9]), rng.choice([0, 3, 6, 8, 10, 11]))
