"""Welcome, guest

A hotel greets every guest by name. Read one line with a name, and print `Welcome, `, the name and directly after it an
exclamation mark. A name may have two parts, such as `Anna Maria`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Where does the name come from, and where do you keep it?",
    "Read the line into a variable first. Then print a text in which its value stands.",
    "An f-string with the variable in braces lets the exclamation mark touch the name.",
)
EXAMPLES = [Example("Mia\n"), Example("Anna Maria\n", why="the whole line is the name"), Example("Joe\n")]
EDGES = {"two parts": "Jean Luc\n"}
MISTAKES = [
    Mistake("A space stands before the exclamation mark: a comma in `print` makes one. Use an f-string.",
            'f"Welcome, {name}!"', '"Welcome,", name, "!"'),
    Mistake("You print the word `name` and not what was typed: it needs braces in an f-string.", "{name}", "name"),
    Mistake("The exclamation mark after the name is missing.", "{name}!", "{name}"),
]
ALSO_RIGHT = [
    Way("Two texts can be joined with `+`; the space after the comma then has to be typed.",
        'f"Welcome, {name}!"', '"Welcome, " + name + "!"'),
]
EXPLANATION = """
`input()` gives the line that was typed, and `name` keeps it. For the line `Mia` the f-string becomes `Welcome, Mia!`.
"""


def program() -> None:
    name = input()
    print(f"Welcome, {name}!")


def inputs(rng):
    return rng.choice(["Ada", "Li", "Noor", "Tom Ash", "Zoe", "Eve Lee", "Max", "Ida", "Sam", "Uma Roy", "Kim", "Ole"]) + "\n"
