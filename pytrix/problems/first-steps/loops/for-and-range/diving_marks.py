"""The diver's marks

A diver rises to the surface and looks at the depth on the way. Read two whole numbers, each in its own line: the depth at
which the diver starts and the distance between two looks, both at least 1. The diver **rises** from the start by that
distance each time, as long as the depth is above 0. Print all depths in one line, separated by a space and `>` and a
space, the last one followed by ` > air`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "How can `range` count downwards, and before which number must it stop?",
    "The third number of `range` may be negative. Depth 0 is not printed any more.",
    "Print each depth with `end` set to the sign with its spaces; the last print, after the loop, brings the air.",
)
EXAMPLES = [
    Example("20\n6\n", why="20, 14, 8, 2, and then the air"),
    Example("9\n3\n", why="0 is not above 0"),
    Example("4\n10\n"),
]
EDGES = {"at least 1": "1\n1\n", "above 0": "8\n4\n"}
MISTAKES = [
    Mistake("A depth of 0 is printed. Stop before 0.", "range(start, 0, -step)", "range(start, -1, -step)"),
    Mistake("The numbers go down, so the distance needs a minus sign.", "range(start, 0, -step)", "range(0, start, step)"),
    Mistake("`air` comes after every depth: that print belongs after the loop.", '    print("air")', '        print("air")'),
    Mistake("Each depth is in a line of its own. Set `end`.", ', end=" > "', ""),
]
ALSO_RIGHT = [
    Way("A `while` loop says the same in more lines.",
        "    for depth in range(start, 0, -step):\n        print(depth, end=\" > \")", "    depth = start\n    while depth > 0:\n        print(depth, end=\" > \")\n        depth -= step"),
]
EXPLANATION = """
For 20 and 6, `range(20, 0, -6)` gives 20, 14, 8, 2: the next number would be below 0. A range that counts down also
stops **before** its second number, so 0 never comes.
"""


def program() -> None:
    start = int(input())
    step = int(input())
    for depth in range(start, 0, -step):
        print(depth, end=" > ")
    print("air")


def inputs(rng):
    step = rng.randint(1, 8)
    return f"{rng.choice([rng.randint(1, 40), step * rng.randint(1, 6)])}\n{step}\n"
