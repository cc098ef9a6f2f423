"""Turning left

A robot looks in one of the directions `north`, `west`, `south`, `east`, and turns left. Read the direction and print
where it looks then: from north it turns to west, from west to south, from south to east, and from east to north. For
any other word print `which way?`.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "How many different words can come in that need an answer of their own?",
    "Each direction gets a condition; all other words fall to the `else`.",
    "Compare with `==`; the first condition begins with `if`, the next three with `elif`.",
)
EXAMPLES = [Example("north\n"), Example("east\n"), Example("up\n", why="not one of the four"), Example("south\n")]
EDGES = {"any other word": "North\n"}
MISTAKES = [
    Mistake("From north, a left turn leads to west, and from west to south. You turned the other way.",
            'north":\n        print("west")', 'north":\n        print("east")'),
    Mistake("A word that is none of the four should be asked back, but your program takes it for east.",
            '    elif way == "east":\n        print("north")\n    else:\n        print("which way?")', '    else:\n        print("north")'),
    Mistake("The second decision begins with `if`, so after it north goes to its `else` as well. Go on with `elif`.",
            '    elif way == "west"', '    if way == "west"'),
]
EXPLANATION = """
For `south` Python asks: north? no; west? no; south? yes: `east` is printed, and nothing more is asked.
"""


def program() -> None:
    way = input()
    if way == "north":
        print("west")
    elif way == "west":
        print("south")
    elif way == "south":
        print("east")
    elif way == "east":
        print("north")
    else:
        print("which way?")


def inputs(rng):
    return rng.choice(["north", "west", "south", "east", "up", "left", "EAST", "home", "", "nord"]) + "\n"
