"""The clock in some hours

Read two lines: the hour that a clock shows now, from 0 to 23, and a whole number of hours to wait, 0 or more. Print
two lines: the hour that the clock will show then, and how many times it passes midnight, which is when the hour
becomes 0 again.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "What would the hour be if a day had no end? What has to be done about 24 and more?",
    "Add the two numbers. Full days go into the second line, the rest into the first.",
    "The remainder of the sum by 24 is the hour; the division of the sum by 24 is the number of midnights.",
)
EXAMPLES = [
    Example("20\n7\n", why="20 + 7 is 27, that is 3 o'clock on the next day"),
    Example("9\n5\n"),
    Example("23\n1\n", why="the hour becomes 0 again"),
    Example("10\n100\n"),
]
EDGES = {"0 or more": "0\n0\n", "hour becomes 0 again": "12\n36\n"}
ALWAYS = ["0\n23\n"]
MISTAKES = [
    Mistake("A clock shows 24 as 0, and a day has 24 hours.", "later % 24", "later % 25"),
    Mistake("The midnights depend on the hour now as well, not only on the waiting time.", "later // 24", "wait // 24"),
    Mistake("You took the remainder of the waiting time and forgot the hour now.", "later % 24", "wait % 24"),
]
ALSO_RIGHT = [
    Way("The remainder can also be calculated: the sum minus the hours of the full days.", "later % 24", "later - later // 24 * 24"),
]
EXPLANATION = """
For 20 and 7 the sum is 27; 27 % 24 is 3 and 27 // 24 is 1. For 9 and 5 the sum 14 is less than a day, so it stays 14
and no midnight is passed.
"""


def program() -> None:
    now = int(input())
    wait = int(input())
    later = now + wait
    print(later % 24)
    print(later // 24)


def inputs(rng):
    now = rng.randint(0, 23)
    return f"{now}\n{rng.choice([rng.randint(0, 12), 24 - now, 23 - now, rng.randint(20, 120)])}\n"
