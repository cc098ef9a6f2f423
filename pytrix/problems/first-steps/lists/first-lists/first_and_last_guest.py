"""The first and the last guest

Read one line with the names of the guests in the order in which they came, separated by spaces. There is at least one
name. Print three lines: the first name, the last name, and how many guests there are.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "How does a line of names become a list?",
    "Split the line; then the first and the last item have positions that never change.",
    "Position 0 is the first, position -1 the last, and `len` gives the number.",
)
EXAMPLES = [Example("Ann Bob Cy\n"), Example("Zoe Kim\n"), Example("Max\n", why="the only guest is both first and last")]
EDGES = {"at least one name": "Ida\n"}
MISTAKES = [
    Mistake("Positions count from 0, so position 1 is the second name.", "guests[0]", "guests[1]"),
    Mistake("Without `split` you have a text, and its first item is a single letter.", "input().split()", "input()"),
    Mistake("The number of guests is one more than the last position.", "len(guests)", "len(guests) - 1"),
]
ALSO_RIGHT = [Way("The last position is the number of items minus 1.", "guests[-1]", "guests[len(guests) - 1]")]
EXPLANATION = """
`"Ann Bob Cy".split()` is the list `["Ann", "Bob", "Cy"]`: position 0 holds Ann, position -1, the last, holds Cy, and
the length is 3.
"""


def program() -> None:
    guests = input().split()
    print(guests[0])
    print(guests[-1])
    print(len(guests))


def inputs(rng):
    return " ".join(rng.sample(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay", "Gus", "Hal"], rng.randint(1, 7))) + "\n"
