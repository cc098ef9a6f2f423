"""Upside down

Read three lines and print them in the opposite order: the line typed last comes first. In front of each, print its
number in the new order, a full stop and a space, so the first line printed begins with `1. `. A line may be empty;
then its number and the full stop are printed with nothing after them.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "When can the program print its first line: before or after the third line was read?",
    "Read all three lines first, each under its own name; then print them from the last to the first.",
    "Three f-strings, which begin with 1, 2 and 3, followed by a full stop, a space and the name.",
)
EXAMPLES = [Example("red\ngreen\nblue\n"), Example("one fish\ntwo fish\nblue fish\n"), Example("a\n\nc\n", why="the second line is empty")]
EDGES = {"may be empty": "up\ndown\n\n"}
MISTAKES = [
    Mistake("The lines are in the order in which they were typed. The last one should come first.",
            "1. {third}", "1. {first}", "3. {first}", "3. {third}"),
    Mistake("The numbers should count from 1 in the new order.", "1. {third}", "3. {third}", "3. {first}", "1. {first}"),
    Mistake("A space stands before the full stop, or none after the number.", "1. {third}", "1 . {third}", "2. {second}", "2 . {second}", "3. {first}", "3 . {first}"),
]
ALSO_RIGHT = [
    Way("With commas, `print` adds the space after the number by itself.",
        'f"1. {third}"', '"1.", third', 'f"2. {second}"', '"2.", second', 'f"3. {first}"', '"3.", first'),
]
EXPLANATION = """
`input()` can only read forwards. Once the three lines are kept under `first`, `second` and `third`, they can be
printed in any order.
"""


def program() -> None:
    first = input()
    second = input()
    third = input()
    print(f"1. {third}")
    print(f"2. {second}")
    print(f"3. {first}")


def inputs(rng):
    things = ["sun", "moon", "a star", "sky", "night", "far away", "comet"]
    return "".join(f"{each}\n" for each in rng.sample(things, 3))
