"""Two piggy banks

Read two whole numbers, each in a line of its own: the coins in two piggy banks. Print how many coins there are in
both together. A piggy bank may hold 0 coins.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "What kind of value does `input()` give, and what does `+` do with two of those?",
    "Turn each line into a number while reading it; then add the two.",
    "Put the call of `input` into the brackets of `int`, twice, and print the sum of the two names.",
)
EXAMPLES = [Example("12\n30\n"), Example("4\n3\n", why="4 + 3, not the text 43"), Example("0\n8\n")]
EDGES = {"0 coins": "0\n0\n"}
MISTAKES = [
    Mistake("Your numbers are still texts, so `+` glued them together. Turn each into a number with `int`.",
            "first = int(input())", "first = input()", "second = int(input())", "second = input()"),
    Mistake("You print both numbers. Print their sum instead.", "first + second", "first, second"),
    Mistake("The second line was never read: each number needs an `input()` of its own.",
            "second = int(input())", "second = first"),
]
ALSO_RIGHT = [
    Way("The conversion can also wait until the numbers are added.",
        "first = int(input())", "first = input()", "second = int(input())", "second = input()",
        "first + second", "int(first) + int(second)"),
]
EXPLANATION = """
`input()` gives the text `"12"`, and `int` makes the number 12 of it; only numbers can be added: 12 + 30 is 42.
"""


def program() -> None:
    first = int(input())
    second = int(input())
    print(first + second)


def inputs(rng):
    return f"{rng.randint(0, 60)}\n{rng.randint(0, 60)}\n"
