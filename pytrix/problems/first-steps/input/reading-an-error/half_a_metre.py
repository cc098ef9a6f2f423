"""Half a metre

The program in the editor should read the length of a board in metres, which may have a decimal point, and print half
of it, followed by ` m`. For `2.5` it should print `1.25 m`. But Python stops with

    ValueError: invalid literal for int() with base 10: '2.5'

Mend it. For the length `4` it should print `2.0 m`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
STARTER = """
length = int(input())
print(length / 2 + " m")
"""
HINTS = (
    "The message quotes the text that could not be read. What kind of number is it?",
    "Once the first line is mended, Python will find another fault in the second line. What does `+` join there?",
    "Use `float` to read; then either turn the half into a text with `str`, or print it in an f-string.",
)
EXAMPLES = [Example("2.5\n"), Example("4\n", why="a division with `/` gives 2.0"), Example("0.5\n")]
EDGES = {"decimal point": "7.5\n"}
MISTAKES = [
    Mistake("`int` reads whole numbers only. The length may have a decimal point.", "float(input())", "int(input())"),
    Mistake("There are two spaces before the m, one from the comma and one from the text.", '{length / 2} m', '{length / 2}  m'),
    Mistake("`//` cuts off what is after the point. Half of a length needs `/`.", "length / 2", "length // 2"),
]
ALSO_RIGHT = [Way("With `+`, the number must become a text first.", 'f"{length / 2} m"', 'str(length / 2) + " m"')]
EXPLANATION = """
There were two faults. `int("2.5")` fails, because 2.5 is no whole number: `float` reads it. After it waited a
`TypeError`: `length / 2 + " m"` adds a number and a text. Mend the first message, run again, read the next one.
"""


def program() -> None:
    length = float(input())
    print(f"{length / 2} m")


def inputs(rng):
    return f"{rng.choice([str(rng.randint(1, 30)), f'{rng.randint(0, 30)}.5', f'{rng.randint(0, 9)}.25'])}\n"
