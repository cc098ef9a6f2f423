"""Has the year 366 days?

A year has 366 days if it can be divided by 4. But the full centuries, which can be divided by 100, have 365 days,
except those that can be divided by 400: they have 366 again. Read a year, at least 1, and print its number of days.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("VALIDATE",)
HINTS = (
    "Try the rule on 2024, 1900 and 2000. Which part of it decides each time?",
    "A year is long if it can be divided by 4 and is no full century, or if it can be divided by 400.",
    "Remainder by 4 equal to 0 and remainder by 100 not 0, joined with `or` to remainder by 400 equal to 0.",
)
EXAMPLES = [Example("2024\n"), Example("1900\n", why="a full century, not divisible by 400"), Example("2000\n", why="divisible by 400"), Example("2023\n")]
EDGES = {"full centuries": "2100\n", "divided by 400": "1600\n", "at least 1": "4\n"}
ALWAYS = ["1400\n", "1800\n", "200\n"]
MISTAKES = [
    Mistake("Full centuries have 365 days, unless they can be divided by 400.", " and year % 100 != 0", ""),
    Mistake("The exception for 400 is missing: the year 2000 had 366 days.", " or year % 400 == 0", ""),
    Mistake("The last condition is joined with `and`, but a year like 2024 cannot be divided by 400.", " or ", " and "),
]
ALSO_RIGHT = [
    Way("With `elif`, from the rarest rule to the most common one.",
        """
def program() -> None:
    year = int(input())
    if year % 400 == 0:
        print(366)
    elif year % 100 == 0:
        print(365)
    elif year % 4 == 0:
        print(366)
    else:
        print(365)
"""),
]
EXPLANATION = """
| year | by 4 | not by 100 | by 400 | days |
|---|---|---|---|---|
| 2024 | True | True | False | 366 |
| 1900 | True | False | False | 365 |
| 2000 | True | False | True | 366 |

`and` is joined before `or`, so no brackets are needed.
"""


def program() -> None:
    year = int(input())
    if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
        print(366)
    else:
        print(365)


def inputs(rng):
    return f"{rng.choice([rng.randint(1, 2400), 4 * rng.randint(1, 600), 100 * rng.randint(1, 24), 400 * rng.randint(1, 6)])}\n"
