"""How far apart?

Two friends live on a long road. Read two whole numbers, the numbers of their kilometre stones, each in its own line.
Print how many kilometres lie between them; that is never below 0, whoever lives further out. Use the function `abs`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "What does `abs` give for -7, and what for 7?",
    "Read two numbers, subtract one from the other, and let `abs` take away the sign.",
    "The difference goes in the brackets of `abs`, and the call in the brackets of `print`.",
)
EXAMPLES = [Example("12\n30\n"), Example("30\n12\n", why="the order does not matter"), Example("5\n5\n")]
EDGES = {"never below 0": "100\n1\n"}
MISTAKES = [
    Mistake("The distance is below 0 when the second friend lives further out. `abs` takes the minus sign away.", "abs(first - second)", "first - second"),
    Mistake("You printed how far out the further friend lives. Print the way between the two.", "abs(first - second)", "max(first, second)"),
    Mistake("You added the numbers. The distance is a difference.", "first - second", "first + second"),
]
ALSO_RIGHT = [Way("The larger number minus the smaller one is never below 0 either.", "abs(first - second)", "max(first, second) - min(first, second)")]
EXPLANATION = """
For 12 and 30, `first - second` is -18, and `abs(-18)` is 18. For 30 and 12 the difference is 18 already.
"""


def program() -> None:
    first = int(input())
    second = int(input())
    print(abs(first - second))


def inputs(rng):
    return f"{rng.randint(0, 60)}\n{rng.randint(0, 60)}\n"
