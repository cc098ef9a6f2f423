"""Stars for a film

Read the points that a film got, a whole number from 0 to 100. With at least 80 points print `great`, with at least 60
print `good`, with at least 40 print `fair`, with less print `skip it`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE", "PARTITION")
HINTS = (
    "A film with 90 points has at least 60 as well. Which question must come first?",
    "Ask from the highest number of points downwards; `else` takes what is left.",
    "One `if`, two `elif`, one `else`, with the limits 80, 60 and 40.",
)
EXAMPLES = [Example("85\n"), Example("60\n", why="at least 60"), Example("12\n"), Example("59\n")]
EDGES = {"at least 80": "80\n", "at least 40": "40\n", "with less": "39\n", "to 100": "100\n"}
ALWAYS = ["79\n"]
MISTAKES = [
    Mistake("With exactly 60 points a film is good: at least means this much or more.", "points >= 60", "points > 60"),
    Mistake("A great film is called good as well, because the second decision begins with `if`. Use `elif`.",
            "    elif points >= 60", "    if points >= 60"),
    Mistake("The lowest limit is asked first and takes all the better films.",
            """
def program() -> None:
    points = int(input())
    if points >= 40:
        print("fair")
    elif points >= 60:
        print("good")
    elif points >= 80:
        print("great")
    else:
        print("skip it")
"""),
]
ALSO_RIGHT = [
    Way("From the bottom it works with \"less than\".",
        """
def program() -> None:
    points = int(input())
    if points < 40:
        print("skip it")
    elif points < 60:
        print("fair")
    elif points < 80:
        print("good")
    else:
        print("great")
"""),
]
EXPLANATION = """
For 60: `60 >= 80` is false, `60 >= 60` is true, so `good` is printed, and `60 >= 40` is not asked any more.
"""


def program() -> None:
    points = int(input())
    if points >= 80:
        print("great")
    elif points >= 60:
        print("good")
    elif points >= 40:
        print("fair")
    else:
        print("skip it")


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 100), rng.choice([39, 40, 59, 60, 79, 80])])}\n"
