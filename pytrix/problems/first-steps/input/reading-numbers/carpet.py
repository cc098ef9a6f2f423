"""The carpet

Read two lines: the length and the width of a room in whole metres. Print two lines: `Area:` and the area, then
`Edge:` and the length of the way all round. There is one space after each colon. Directly after the first number
stands `m2` and after the second `m`, as in `Area: 12m2`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "GENERATE")
HINTS = (
    "Which calculation gives the area, and which the way round?",
    "Read two numbers with `int`; use f-strings, because the unit touches the number.",
    "Area: length times width. Edge: two times the sum of both.",
)
EXAMPLES = [Example("4\n3\n", why="4 * 3 and 2 * (4 + 3)"), Example("10\n10\n"), Example("1\n6\n")]
EDGES = {"all round": "7\n2\n"}
MISTAKES = [
    Mistake("Your lines have a space between number and unit. A comma makes one; an f-string doesn't.",
            'f"Area: {length * width}m2"', '"Area:", length * width, "m2"'),
    Mistake("Without brackets only the length is doubled: each side occurs twice.", "2 * (length + width)", "2 * length + width"),
    Mistake("One side is still a text, and a number times a text repeats it.", "width = int(input())", "width = input()", "2 * (length + width)", "2 * (length + int(width))"),
]
ALSO_RIGHT = [
    Way("With `str` and `+` the units touch the numbers as well.",
        'f"Area: {length * width}m2"', '"Area: " + str(length * width) + "m2"'),
]
EXPLANATION = """
For 4 and 3 the area is 4 * 3 = 12 and the edge 2 * (4 + 3) = 14. In an f-string nothing stands between `}` and `m2`,
so nothing is printed there.
"""


def program() -> None:
    length = int(input())
    width = int(input())
    print(f"Area: {length * width}m2")
    print(f"Edge: {2 * (length + width)}m")


def inputs(rng):
    return f"{rng.randint(1, 15)}\n{rng.randint(1, 15)}\n"
