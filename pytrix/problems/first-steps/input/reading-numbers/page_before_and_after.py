"""The page before and the page after

Read a whole number, the number of a page of a book, at least 1. Print in one line the number of the page before it
and the number of the page after it, with a space between. Before page 1 there is a page 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Can you subtract 1 from what `input()` gives?",
    "Turn the line into a number first; then both results are easy.",
    "Print two values: the number minus 1 and the number plus 1.",
)
EXAMPLES = [Example("20\n"), Example("1\n", why="before page 1 there is a page 0"), Example("100\n")]
EDGES = {"page 1": "1\n"}
MISTAKES = [
    Mistake("The order is wrong: the page before comes first.", "page - 1, page + 1", "page + 1, page - 1"),
    Mistake("The results are on two lines. One `print` can show both.", "page - 1, page + 1", "page - 1)\n    print(page + 1"),
    Mistake("You printed the page itself. Print only its neighbours.", "page - 1, page + 1", "page, page + 1"),
]
ALSO_RIGHT = [Way("An f-string with two calculations does it as well.", "page - 1, page + 1", 'f"{page - 1} {page + 1}"')]
EXPLANATION = """
`int(input())` makes the number 20 of the text `"20"`. With the text itself, `"20" - 1` would be an error: one cannot
subtract from a text.
"""


def program() -> None:
    page = int(input())
    print(page - 1, page + 1)


def inputs(rng):
    return f"{rng.randint(1, 400)}\n"
