"""Is it the weekend?

Read a day in its short form, such as `Mon`. For `Sat` and for `Sun` print `sleep late`; for everything else, even for
words that are no days, print `get up`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Two different days lead to the same answer. Which word joins two conditions of which one is enough?",
    "Write a complete comparison on either side of `or`.",
    "The day equals Sat, or the day equals Sun.",
)
EXAMPLES = [Example("Sat\n"), Example("Tue\n"), Example("Sun\n"), Example("Fri\n")]
EDGES = {"words that are no days": "Sunny\n"}
ALWAYS = ["Saturday\n", "sun\n", "SAT\n", "Sa\n", "S\n"]
MISTAKES = [
    Mistake("`day == \"Sat\" or \"Sun\"` is always true: a text alone counts as true. Compare on both sides.",
            'day == "Sat" or day == "Sun"', 'day == "Sat" or "Sun"'),
    Mistake("No day is both Saturday and Sunday. One of the two is enough: `or`.", " or ", " and "),
    Mistake("Sunday is missing in your condition.", ' or day == "Sun"', ""),
]
ALSO_RIGHT = [
    Way("From the other side: not Saturday and not Sunday.",
        """
def program() -> None:
    day = input()
    if day != "Sat" and day != "Sun":
        print("get up")
    else:
        print("sleep late")
"""),
]
EXPLANATION = """
For `Sun` the left side is false and the right one true, and with `or` one is enough. For `Tue` both are false.
"""


def program() -> None:
    day = input()
    if day == "Sat" or day == "Sun":
        print("sleep late")
    else:
        print("get up")


def inputs(rng):
    return rng.choice(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "Sat", "Sun", "sun", "SAT", "May", "Sa", "Su", "day", "Moon", "off"]) + "\n"
