"""How many beans?

In a glass there are some beans, and somebody guesses their number. Read two lines: the true number and the guess,
both whole. Print three lines, each `True` or `False`: whether the guess is right, whether it is too low, and whether
it is at most 10 away from the true number. To get how far it is away, multiply the difference by itself and compare
with 100.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "The guess may be too high or too low. Why does multiplying the difference by itself help?",
    "Three comparisons: equal, less than, and the squared difference with 100.",
    "Store the difference under a name; that times itself is less or equal to 100 when the guess is near.",
)
EXAMPLES = [
    Example("50\n45\n", why="5 too low, and 25 is not more than 100"),
    Example("50\n70\n"),
    Example("80\n80\n"),
    Example("30\n40\n", why="exactly 10 away"),
]
EDGES = {"at most 10 away": "60\n50\n", "too low": "60\n49\n"}
MISTAKES = [
    Mistake("Exactly 10 away is near enough: at most means less or equal.", "<= 100", "< 100"),
    Mistake("A guess that is far too high has a negative difference, which is less than 10. Multiply the difference by itself.",
            "away * away <= 100", "away <= 10"),
    Mistake("A guess that is right is not too low.", "guess < beans", "guess <= beans"),
    Mistake("Too low means that the guess is less than the number of beans.", "guess < beans", "guess > beans"),
]
ALSO_RIGHT = [
    Way("Python can compare twice in one go: the guess lies between 10 less and 10 more.",
        "    away = beans - guess\n", "", "away * away <= 100", "beans - 10 <= guess <= beans + 10"),
]
EQUIVALENT = {
    'print(away * away <= 100) -> print(away * away <= 101)': 'no whole number times itself is 101',
}
EXPLANATION = """
For 50 and 70 the difference is -20. Multiplied by itself it is 400, whichever sign it had, and 400 is more than 100.
For 30 and 40 it is exactly 100.
"""


def program() -> None:
    beans = int(input())
    guess = int(input())
    away = beans - guess
    print(guess == beans)
    print(guess < beans)
    print(away * away <= 100)


def inputs(rng):
    beans = rng.randint(20, 90)
    return f"{beans}\n{beans + rng.choice([0, -10, 10, -11, 11, rng.randint(-9, 9), rng.randint(-20, 30)])}\n"
