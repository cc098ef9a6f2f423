"""Used too early

The program in the editor should read a whole number of weeks and print the number of days in them. But Python stops
with

    NameError: name 'days' is not defined

Mend it. There may be 0 weeks.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
STARTER = """
weeks = int(input())
print(days)
days = weeks * 7
"""
HINTS = (
    "In which line does `days` get its value, and in which line is it used?",
    "A program runs from top to bottom. What must happen before the print?",
    "Two lines have to change places.",
)
EXAMPLES = [Example("3\n"), Example("1\n"), Example("0\n"), Example("52\n")]
EDGES = {"0 weeks": "0\n"}
MISTAKES = [
    Mistake("What is in quotation marks is just a word, not the variable.", "print(days)", 'print("days")'),
    Mistake("The weeks are printed. It should be the days.", "print(days)", "print(weeks)"),
    Mistake("Without `int` the weeks are a text, and times 7 repeats it.", "int(input())", "input()"),
]
EXPLANATION = """
When Python came to `print(days)`, the line that gives `days` its value had not run yet. With the two lines exchanged,
the value is there when it is needed.
"""


def program() -> None:
    weeks = int(input())
    days = weeks * 7
    print(days)


def inputs(rng):
    return f"{rng.randint(0, 60)}\n"
