"""One line of a times table

Store 12 under the name `a` and 13 under the name `b`. Print this line with an f-string in which the result is
calculated inside braces:

    12 x 13 = 156
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "May something be calculated inside the braces?",
    "Three pairs of braces: one for each name, and one for the product.",
    "The letter `x` and the equals sign are typed characters; the star goes in the last pair of braces.",
)
MISTAKES = [
    Mistake("The last braces hold a sum. The line needs the product.", "{a * b}", "{a + b}"),
    Mistake("The calculation was printed as text: it has to be in braces.", "{a * b}", "a * b"),
    Mistake("The sign in the line is the letter x, not a star.", "{a} x {b}", "{a} * {b}"),
]
ALSO_RIGHT = [
    Way("The result may be stored under a name first.",
        '    print(f"{a} x {b} = {a * b}")', '    result = a * b\n    print(f"{a} x {b} = {result}")'),
]
EXPLANATION = """
Whatever is in braces is worked out: `{a * b}` becomes 156. The `x` and the `=` outside the braces are only
characters.
"""


def program() -> None:
    a = 12
    b = 13
    print(f"{a} x {b} = {a * b}")
