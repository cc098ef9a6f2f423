"""The address label

A clerk types three lines: a first name, a family name and a town. Print a label of two lines:

- the family name, a comma, a space and the first name,
- the town between two stars, as in `*Rome*`.

A town may consist of several words.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "In which order are the lines typed, and in which order do you need them?",
    "Read all three lines into three variables first; then you are free to print them in any order.",
    "Two f-strings: one with the family name in front, one with the town between stars.",
)
EXAMPLES = [
    Example("Ada\nLovelace\nLondon\n", why="the family name was typed second and is printed first"),
    Example("Bo\nLund\nNew York\n"),
    Example("Rosa\nDiaz\nLima\n"),
]
EDGES = {"several words": "Jan\nSmit\nDen Haag Zuid\n"}
ALWAYS = ["Jan\nvan Dyke\nLondon\n"]
MISTAKES = [
    Mistake("The names are the wrong way round: the line typed second is the family name.", "{family}, {first}", "{first}, {family}"),
    Mistake("The first `input()` reads the first line that was typed, which is the first name. Read in that order.",
            "    first = input()\n    family = input()", "    family = input()\n    first = input()\n    town = input()\n    family = town",),
    Mistake("There are spaces between the stars and the town. With commas `print` puts them there; an f-string does not.",
            'f"*{town}*"', '"*", town, "*"'),
    Mistake("There is a space missing after the comma.", "{family}, ", "{family},"),
]
ALSO_RIGHT = [
    Way("`sep=\"\"` also keeps the stars close to the town.", 'f"*{town}*"', '"*", town, "*", sep=""'),
]
EXPLANATION = """
Each `input()` reads the next typed line: `Ada`, `Lovelace`, `London`. Once they have names, their order no longer
matters:

| variable | value |
|---|---|
| `first` | Ada |
| `family` | Lovelace |
| `town` | London |
"""


def program() -> None:
    first = input()
    family = input()
    town = input()
    print(f"{family}, {first}")
    print(f"*{town}*")


def inputs(rng):
    first = rng.choice(["Ann", "Ben", "Cleo", "Dan", "Ella"])
    family = rng.choice(["Frost", "Gray", "Hill", "Ivory", "Jones"])
    town = rng.choice(["Paris", "Oslo", "Cape Town", "York", "San Jose"])
    return f"{first}\n{family}\n{town}\n"
