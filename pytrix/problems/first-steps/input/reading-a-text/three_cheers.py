"""Three cheers

Read one line: a name. Print it three times in one line, with a space between, and directly after the last one an
exclamation mark. For `Kim` that is `Kim Kim Kim!`. A name may have several parts.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "How often must the program read, and how often does it use what it has read?",
    "One `input()` is enough, if its line is kept under a name.",
    "An f-string may contain the same name in braces three times.",
)
EXAMPLES = [Example("Kim\n"), Example("Mary Ann\n", why="the whole line is the name"), Example("Bo\n")]
EDGES = {"several parts": "Jan van Dyk\n"}
MISTAKES = [
    Mistake("A space stands before the exclamation mark. Use an f-string, where nothing is added.",
            'f"{name} {name} {name}!"', 'name, name, name, "!"'),
    Mistake("The spaces between the names are missing.", "{name} {name} {name}!", "{name}{name}{name}!"),
    Mistake("You print a mark after each name; there should be one at the very end only.", "{name} {name} {name}!", "{name}! {name}! {name}!"),
]
ALSO_RIGHT = [Way("Two commas make the spaces, and `+` glues the mark to the last name.", 'f"{name} {name} {name}!"', 'name, name, name + "!"')]
EXPLANATION = """
`input()` is called once, and `name` can be used as often as needed. A second `input()` would wait for another line.
"""


def program() -> None:
    name = input()
    print(f"{name} {name} {name}!")


def inputs(rng):
    return rng.choice(["Ada", "Li", "Noor", "Tom Ash", "Zoe", "Eve Lee", "Max", "Ida", "Sam", "Uma Roy", "Kim", "Ole"]) + "\n"
