"""Two of the same

Read the price of a toy, a number that may have a decimal point. Print what two of these toys cost, as a number with
exactly two digits after the point.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which of `int` and `float` can read a number with a decimal point?",
    "Read with `float`, multiply by 2, and show the result with a format.",
    "In the f-string's braces: the product, a colon and the format for two digits.",
)
EXAMPLES = [Example("4.75\n"), Example("12\n", why="24 is shown as 24.00"), Example("0.5\n")]
EDGES = {"decimal point": "9.05\n"}
MISTAKES = [
    Mistake("`int` cannot read a number with a point. Use `float`.", "float(input())", "int(input())"),
    Mistake("The price should have exactly two digits after the point.", ":.2f", ""),
    Mistake("That is the price of one toy. Two were bought.", "price * 2", "price"),
]
ALSO_RIGHT = [Way("Adding the price to itself gives the double, too.", "price * 2", "price + price")]
EXPLANATION = """
`float("4.75")` is the number 4.75, and its double, 9.5, is shown as 9.50 by the format `.2f`. Whole numbers are no
problem for `float`: `float("12")` is 12.0.
"""


def program() -> None:
    price = float(input())
    print(f"{price * 2:.2f}")


def inputs(rng):
    return f"{rng.choice([str(rng.randint(1, 30)), f'{rng.randint(0, 40)}.{rng.randint(1, 9)}', f'{rng.randint(1, 40)}.{rng.choice([25, 75, 49, 99])}'])}\n"
