"""The holiday job

Read three lines: a name, the whole number of hours this person worked, and the pay for one hour, which may have a
decimal point. Print one line with the name, the word `earns` and the pay for all hours, which always shows two digits
after the point, as in `Ann earns 52.50`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "GENERATE")
HINTS = (
    "Three lines, three kinds of value: which of them needs `int`, which `float`, which neither?",
    "Multiply hours and pay; show the result with a format in an f-string.",
    "After the product in the braces, a colon and `.2f` give two digits.",
)
EXAMPLES = [
    Example("Ann\n7\n7.5\n", why="7 times 7.5 is 52.5, shown as 52.50"),
    Example("Bo\n3\n12\n"),
    Example("Kim\n10\n9.25\n"),
]
EDGES = {"two digits": "Lee\n2\n5\n", "decimal point": "Lou\n1\n8.75\n"}
MISTAKES = [
    Mistake("The amount needs exactly two digits after the point. In an f-string, `:.2f` does that.", ":.2f", ""),
    Mistake("`int` cannot read a number with a decimal point. The pay needs `float`.", "float(input())", "int(input())"),
    Mistake("You printed the pay for one hour. It has to be multiplied by the hours.", "hours * pay", "pay"),
]
ALSO_RIGHT = [
    Way("A name for the result makes the last line shorter.",
        '    print(f"{name} earns {hours * pay:.2f}")', '    total = hours * pay\n    print(f"{name} earns {total:.2f}")'),
]
EXPLANATION = """
The name stays a text, the hours become a whole number with `int`, the pay a decimal number with `float`. 7 * 7.5 is
52.5, and the format `.2f` shows it as 52.50.
"""


def program() -> None:
    name = input()
    hours = int(input())
    pay = float(input())
    print(f"{name} earns {hours * pay:.2f}")


def inputs(rng):
    pay = rng.choice(["6", "7.5", "8.25", "9", "10.75", "12.5"])
    return f"{rng.choice(['Mo', 'Pia', 'Ron', 'Sue'])}\n{rng.randint(1, 12)}\n{pay}\n"
