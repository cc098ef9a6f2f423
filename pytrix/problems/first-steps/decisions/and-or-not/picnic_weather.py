"""Weather for a picnic

Read two lines: a temperature, a whole number, and `yes` or `no` for rain. A picnic takes place if it is at least 18
degrees and it does not rain. Print `picnic` or `stay in`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Two things must be right. What has the second line to be?",
    "Join the comparison of the number and the one of the word with `and`.",
    "The temperature reaches 18, and the answer about rain equals no.",
)
EXAMPLES = [Example("25\nno\n"), Example("25\nyes\n"), Example("12\nno\n"), Example("18\nno\n", why="at least 18")]
EDGES = {"at least 18": "18\nno\n", "it does not rain": "30\nyes\n"}
ALWAYS = ["9\nno\n", "100\nno\n", "40\nyes\n", "17\nno\n"]
MISTAKES = [
    Mistake("With `or`, one of the two is enough: you would picnic in the rain.", " and ", " or "),
    Mistake("At exactly 18 degrees the picnic takes place.", "degrees >= 18", "degrees > 18"),
    Mistake("The condition wants rain. `yes` means that it rains.", 'rain == "no"', 'rain == "yes"'),
]
ALSO_RIGHT = [Way("`not` in front of the comparison says it in other words.", 'rain == "no"', 'not rain == "yes"')]
EXPLANATION = """
For 25 and yes, `25 >= 18` is true, but `"yes" == "no"` is false, and `and` needs both.
"""


def program() -> None:
    degrees = int(input())
    rain = input()
    if degrees >= 18 and rain == "no":
        print("picnic")
    else:
        print("stay in")


def inputs(rng):
    return f"{rng.choice([rng.randint(5, 17), rng.randint(18, 33), rng.randint(17, 19)])}\n{rng.choice(['yes', 'no'])}\n"
