"""A time that exists

Read two whole numbers, hours and minutes. Print `ok` if they are a time of day: the hours from 0 to 23 and the
minutes from 0 to 59. Besides, `24` hours with exactly `0` minutes are `ok` as the end of the day. Else print `no such
time`. The numbers may be below 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("VALIDATE",)
HINTS = (
    "How many comparisons does \"from 0 to 23\" need?",
    "There are two ways to be right: both numbers in their range, or the special time. Join them with `or`.",
    "Hours in range and minutes in range, or hours equal to 24 and minutes equal to 0.",
)
EXAMPLES = [Example("7\n30\n"), Example("24\n0\n", why="the end of the day"), Example("24\n15\n"), Example("12\n60\n"), Example("-1\n20\n")]
EDGES = {"below 0": "5\n-5\n", "from 0 to 23": "23\n59\n", "from 0 to 59": "0\n0\n"}
ALWAYS = ["24\n-1\n", "7\n0\n", "0\n5\n", "-1\n0\n", "0\n-1\n"]
MISTAKES = [
    Mistake("24 hours are allowed only with 0 minutes.", " and minutes == 0", ""),
    Mistake("Hours below 0 do not exist, so both ends have to be tested.", "0 <= hours <= 23", "hours <= 23"),
    Mistake("An hour has the minutes 0 to 59; 60 is too much.", "minutes <= 59", "minutes <= 60"),
    Mistake("The special time 24:00 is missing.", " or hours == 24 and minutes == 0", ""),
]
ALSO_RIGHT = [
    Way("Asking for what is wrong, one after another.",
        """
def program() -> None:
    hours = int(input())
    minutes = int(input())
    if hours < 0 or minutes < 0 or minutes > 59:
        print("no such time")
    elif hours > 24 or hours == 24 and minutes > 0:
        print("no such time")
    else:
        print("ok")
"""),
]
EXPLANATION = """
For 24 and 15: `0 <= 24 <= 23` is false, so the left side is false; `24 == 24` is true, but `15 == 0` is not, so the
right side is false as well.
"""


def program() -> None:
    hours = int(input())
    minutes = int(input())
    if 0 <= hours <= 23 and 0 <= minutes <= 59 or hours == 24 and minutes == 0:
        print("ok")
    else:
        print("no such time")


def inputs(rng):
    hours = rng.choice([rng.randint(0, 23), rng.randint(0, 23), -1, 0, 23, 24, 24, 25])
    return f"{hours}\n{rng.choice([rng.randint(0, 59), 0, 59, 60, -1, rng.randint(0, 59)])}\n"
