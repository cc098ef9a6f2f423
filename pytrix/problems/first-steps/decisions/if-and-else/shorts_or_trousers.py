"""Shorts or trousers?

Read a temperature, a whole number. If it is 20 or more, print `shorts`; else print `trousers`. The temperature may be
below 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "What is the question that decides, and for which answer do you print what?",
    "After `if` comes the condition and a colon; the line below is indented. `else:` has a line of its own.",
    "If the number reaches 20, print the one word, else the other.",
)
EXAMPLES = [Example("25\n"), Example("8\n"), Example("20\n", why="20 or more"), Example("-3\n")]
EDGES = {"20 or more": "20\n", "below 0": "-12\n"}
ALWAYS = ["-25\n", "19\n"]
MISTAKES = [
    Mistake("At exactly 20 degrees it should be shorts; `>` leaves 20 out.", "degrees >= 20", "degrees > 20"),
    Mistake("`trousers` is always printed. Its line must be in the `else` part, indented.",
            '    else:\n        print("trousers")', '    print("trousers")'),
    Mistake("The two words have changed places.", "degrees >= 20", "degrees < 20"),
]
ALSO_RIGHT = [
    Way("Asking for the cold case first swaps the two parts.",
        """
def program() -> None:
    degrees = int(input())
    if degrees < 20:
        print("trousers")
    else:
        print("shorts")
"""),
]
EXPLANATION = """
The condition `degrees >= 20` is true for 25 and 20, so the indented line under `if` runs. For 8 it is false, and the
line under `else` runs. Never both.
"""


def program() -> None:
    degrees = int(input())
    if degrees >= 20:
        print("shorts")
    else:
        print("trousers")


def inputs(rng):
    return f"{rng.choice([rng.randint(-15, 19), rng.randint(20, 35), rng.randint(18, 22)])}\n"
