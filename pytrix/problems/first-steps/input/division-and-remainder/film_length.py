"""How long is the film?

Read a whole number of seconds and print the same time in hours, minutes and seconds in one line, as in `1 h 2 min 5
s`. Minutes and seconds are less than 60. All three parts are printed even when they are 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION", "TRANSFORM")
HINTS = (
    "How many seconds has an hour? What remains once the full hours are taken away?",
    "Take the hours out first and keep the rest; take the minutes out of that rest.",
    "The rest after the hours is the remainder by 3600; divide it by 60, and its remainder by 60 are the seconds.",
)
EXAMPLES = [
    Example("3725\n", why="3600 + 120 + 5 seconds"),
    Example("600\n"),
    Example("7199\n", why="one second less than two hours"),
    Example("59\n"),
]
EDGES = {"even when they are 0": "7200\n", "less than 60": "3660\n"}
MISTAKES = [
    Mistake("The minutes still contain the hours. Take the remainder by 3600 first, then divide by 60.",
            "seconds % 3600 // 60", "seconds // 60"),
    Mistake("An hour has 3600 seconds, not 60.", "seconds // 3600", "seconds // 60"),
    Mistake("The seconds in your line are more than 59: take their remainder by 60.", "{seconds % 60} s", "{seconds % 3600} s"),
]
ALSO_RIGHT = [
    Way("Going the other way, from seconds to minutes to hours, needs only the number 60.",
        "    hours = seconds // 3600\n    minutes = seconds % 3600 // 60\n",
        "    minutes = seconds // 60\n    hours = minutes // 60\n    minutes = minutes % 60\n"),
]
EXPLANATION = """
For 3725 seconds:

| part | calculation | value |
|---|---|---|
| hours | 3725 // 3600 | 1 |
| rest after the hours | 3725 % 3600 | 125 |
| minutes | 125 // 60 | 2 |
| seconds | 3725 % 60 | 5 |

`%` and `//` rank equally with `*`, so `seconds % 3600 // 60` is worked out from left to right.
"""


def program() -> None:
    seconds = int(input())
    hours = seconds // 3600
    minutes = seconds % 3600 // 60
    print(f"{hours} h {minutes} min {seconds % 60} s")


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 9000), 3600 * rng.randint(1, 4) + rng.randint(0, 100), rng.randint(0, 130)])}\n"
