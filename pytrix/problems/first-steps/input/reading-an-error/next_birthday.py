"""The next birthday

The program in the editor should read an age, a whole number, and print the next one in a sentence, such as `Next year
you are 10.` for the age 9. But Python stops with

    TypeError: can only concatenate str (not "int") to str

Mend it. The age may be 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
STARTER = """
age = input()
print("Next year you are " + age + 1 + ".")
"""
HINTS = (
    "The message says that `+` met a text on one side and a number on the other. Which parts of the line are which?",
    "The age must become a number to be counted up, and the result must become a text again to be joined.",
    "Turn the age into a number when it is read; put the sum into `str`, or use an f-string.",
)
EXAMPLES = [Example("9\n", why="9 + 1, and the full stop right after it"), Example("39\n"), Example("99\n")]
EDGES = {"may be 0": "0\n"}
MISTAKES = [
    Mistake("The 1 was glued to the age, because both were texts. Add them as numbers first.",
            "int(input())", "input()", "{age + 1}", "{age}1"),
    Mistake("The error is gone, but the sentence shows this year's age.", "{age + 1}", "{age}"),
    Mistake("A space has crept in before the full stop: the comma in `print` makes it.",
            'f"Next year you are {age + 1}."', '"Next year you are", age + 1, "."'),
]
ALSO_RIGHT = [
    Way("With `+`, the sum must be inside `str(…)`: first the number is counted up, then it becomes a text.",
        'f"Next year you are {age + 1}."', '"Next year you are " + str(age + 1) + "."'),
]
EXPLANATION = """
`input()` gave the text `"9"`, and a text and the number 1 cannot be joined with `+`. So the age becomes a number when
it is read. In an f-string Python itself turns the result into text: `{age + 1}` becomes 10.
"""


def program() -> None:
    age = int(input())
    print(f"Next year you are {age + 1}.")


def inputs(rng):
    return f"{rng.randint(0, 99)}\n"
