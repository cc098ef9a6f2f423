"""The roller coaster

Anyone at least 120 cm tall may ride who is also at least 8 years old **or** comes with an adult. Read three
lines: the height in cm, the age in years, and `yes` or `no` for the adult. Print `ride` or `stay`. Without 120 cm
nobody rides, not even with an adult.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE", "VALIDATE")
HINTS = (
    "Which condition must hold in any case, and which two can replace each other?",
    "Use brackets for the pair of which one is enough, and join that pair with the height.",
    "Height reaches 120, and, in brackets, age reaches 8 or the answer equals yes.",
)
EXAMPLES = [
    Example("130\n9\nno\n"),
    Example("125\n6\nyes\n", why="too young, but with an adult"),
    Example("125\n6\nno\n"),
    Example("110\n10\nyes\n", why="too small"),
]
EDGES = {"not even with an adult": "119\n7\nyes\n", "at least 120 cm": "120\n8\nno\n"}
ALWAYS = ["125\n3\nyes\n", "120\n7\nno\n"]
MISTAKES = [
    Mistake("Without the brackets, `and` is joined first, so an adult is enough for a small child.",
            '(age >= 8 or adult == "yes")', 'age >= 8 or adult == "yes"'),
    Mistake("You ask for both, age and adult. One of them is enough.", " or ", " and "),
    Mistake("The third line was forgotten: an adult makes up for the age.", '(age >= 8 or adult == "yes")', "age >= 8"),
    Mistake("With exactly 120 cm one is tall enough.", "height >= 120", "height > 120"),
]
ALSO_RIGHT = [
    Way("Asking for the refusals instead: too small, or too young and alone.",
        """
def program() -> None:
    height = int(input())
    age = int(input())
    adult = input()
    if height < 120 or age < 8 and not adult == "yes":
        print("stay")
    else:
        print("ride")
"""),
]
EXPLANATION = """
`and` is joined before `or`, as `*` comes before `+`, so the pair needs brackets. For 110, 10 and yes the bracket is
true, but the height is not, and `and` needs both.
"""


def program() -> None:
    height = int(input())
    age = int(input())
    adult = input()
    if height >= 120 and (age >= 8 or adult == "yes"):
        print("ride")
    else:
        print("stay")


def inputs(rng):
    height = rng.choice([119, 120, 121, rng.randint(95, 119), rng.randint(120, 150), rng.randint(120, 150)])
    return f"{height}\n{rng.choice([7, 8, rng.randint(4, 12)])}\n{rng.choice(['yes', 'no'])}\n"
