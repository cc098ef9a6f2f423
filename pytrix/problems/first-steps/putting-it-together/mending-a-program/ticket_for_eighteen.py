"""Eighteen is enough

The function in the editor should return `"adult"` from 18 years on, `"teen"` from 13 years on, and `"child"` below.
But everyone from 13 on is called a teen. No message appears; the order of the questions is to blame. Mend it. The
`age` is a whole number of 0 or more.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION",)
STARTER = """
def group(age: int) -> str:
    if age >= 13:
        return "teen"
    elif age >= 18:
        return "adult"
    else:
        return "child"
"""
HINTS = (
    "Trace the function with the age 30. Which condition is the first that is true?",
    "The condition with the larger number must be asked first.",
    "Let the first two questions change places, each together with its answer.",
)
EXAMPLES = [Example((30,)), Example((15,)), Example((8,)), Example((18,), why="from 18 on")]
EDGES = {"from 13 years on": (13,), "0 or more": (0,), "below": (12,)}
ALWAYS = [(17,)]
MISTAKES = [
    Mistake("With exactly 18 years one is an adult, not before the next birthday.", "age >= 18", "age > 18"),
    Mistake("With exactly 13 years one is a teen, not before the next birthday.", "age >= 13", "age > 13"),
    Mistake("The order is still the old one: a person of 30 is at least 13, too.",
            """
def group(age: int) -> str:
    if age >= 13:
        return "teen"
    elif age >= 18:
        return "adult"
    else:
        return "child"
"""),
    Mistake("The questions changed places, but their answers did not.",
            """
def group(age: int) -> str:
    if age >= 18:
        return "teen"
    elif age >= 13:
        return "adult"
    else:
        return "child"
"""),
]
ALSO_RIGHT = [
    Way("With both limits in the middle condition, the order does not matter any more.",
        """
def group(age: int) -> str:
    if 13 <= age < 18:
        return "teen"
    elif age >= 18:
        return "adult"
    else:
        return "child"
"""),
]
EXPLANATION = """
For 30 the first question was `30 >= 13`, which is true, so the second one was never asked. With the stricter question
first, 30 is an adult, and only those below 18 reach the question about 13.
"""


def group(age: int) -> str:
    if age >= 18:
        return "adult"
    elif age >= 13:
        return "teen"
    else:
        return "child"


def inputs(rng):
    return (rng.choice([rng.randint(0, 12), rng.randint(13, 17), rng.randint(18, 90), rng.choice([12, 13, 17, 18])]),)
