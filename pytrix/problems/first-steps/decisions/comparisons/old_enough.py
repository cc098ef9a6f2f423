"""Old enough to vote

Read an age, a whole number, and print `True` if it is at least 18, and `False` if not. Eighteen is enough.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Which sign asks \"this much or more\"?",
    "A comparison gives `True` or `False` by itself, and `print` can show it.",
    "Read the age as a number and print its comparison with 18.",
)
EXAMPLES = [Example("21\n"), Example("17\n"), Example("18\n", why="at least 18 includes 18")]
EDGES = {"eighteen is enough": "18\n"}
MISTAKES = [
    Mistake("With exactly 18 one is old enough; `>` leaves that case out.", "age >= 18", "age > 18"),
    Mistake("Your program asks whether the age is exactly 18. Older people may vote, too.", "age >= 18", "age == 18"),
    Mistake("The answers are the wrong way round.", "age >= 18", "age < 18"),
    Mistake("You compare texts, and in the order of texts 9 comes after 18. Turn the line into a number.",
            "int(input())", "input()", "age >= 18", 'age >= "18"'),
]
ALSO_RIGHT = [Way("For whole numbers, more than 17 is the same as at least 18.", "age >= 18", "age > 17")]
EXPLANATION = """
`age >= 18` is a question, and its answer, `True` or `False`, is printed: for 21 `True`, for 17 `False`, for 18
`True`, because `>=` means "more or equal".
"""


def program() -> None:
    age = int(input())
    print(age >= 18)


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 17), rng.randint(18, 99), rng.randint(2, 9), rng.randint(16, 20)])}\n"
