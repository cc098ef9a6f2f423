"""Even or not

Read a whole number, 0 or more. Print `True` if it is even, that is if dividing it by 2 leaves no remainder, else
`False`. The number 0 is even.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "Which sign gives the remainder, and what is the remainder of an even number by 2?",
    "Compare the remainder with 0.",
    "Print the question whether the number's remainder by 2 equals 0.",
)
EXAMPLES = [Example("14\n"), Example("7\n"), Example("0\n", why="no remainder"), Example("101\n")]
EDGES = {"number 0 is even": "0\n"}
ALWAYS = ["128\n"]
MISTAKES = [
    Mistake("The remainder of an odd number is 1: you ask whether it is odd.", "% 2 == 0", "% 2 == 1"),
    Mistake("`//` divides without remainder; you need the remainder itself, `%`.", "% 2", "// 2"),
    Mistake("You print the remainder. Compare it with 0 to get `True` or `False`.", "number % 2 == 0", "number % 2"),
]
ALSO_RIGHT = [Way("\"Not 1\" says the same of a remainder by 2.", "% 2 == 0", "% 2 != 1")]
EXPLANATION = """
14 % 2 is 0, and `0 == 0` is True. 7 % 2 is 1, and `1 == 0` is False. The remainder is worked out before the comparison.
"""


def program() -> None:
    number = int(input())
    print(number % 2 == 0)


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 300), 2 * rng.randint(0, 150), 2 * rng.randint(0, 150) + 1])}\n"
