"""A piece of a times table

Read three whole numbers: `n`, the first factor and the last factor, each in its own line; the last is not smaller
than the first. Print a line for each factor from the first to the last, such as `3 x 7 = 21` for the factor 3
and `n` = 7. After the table print `done` in a line of its own.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "Which of the three numbers changes from line to line?",
    "Let the loop's variable be the factor; the table's number stays the same.",
    "Count from the first factor to one more than the last, and print an f-string with the product in braces.",
)
EXAMPLES = [
    Example("7\n3\n5\n"),
    Example("12\n10\n10\n", why="first and last factor are the same: one line"),
    Example("5\n0\n2\n"),
]
EDGES = {"not smaller than the first": "4\n6\n6\n"}
MISTAKES = [
    Mistake("The last factor is missing: the end of a range is not part of it.", "last + 1", "last"),
    Mistake("Factor and number have changed places in your lines.", "{factor} x {n}", "{n} x {factor}"),
    Mistake("`done` comes after every line. It must not be indented.", '    print("done")', '        print("done")'),
    Mistake("Your table begins with factor 1. It should begin with the first factor that was read.", "range(first,", "range(1,"),
]
ALSO_RIGHT = [
    Way("With commas, `print` makes the spaces by itself.", 'f"{factor} x {n} = {factor * n}"', 'factor, "x", n, "=", factor * n'),
]
EXPLANATION = """
For 7, 3 and 5, `range(3, 6)` gives the factors 3, 4, 5, and each round prints one line. `done` is not part of the loop.
"""


def program() -> None:
    n = int(input())
    first = int(input())
    last = int(input())
    for factor in range(first, last + 1):
        print(f"{factor} x {n} = {factor * n}")
    print("done")


def inputs(rng):
    first = rng.randint(0, 8)
    return f"{rng.randint(2, 12)}\n{first}\n{first + rng.randint(0, 5)}\n"
