"""The doorman's slip

The program in the editor should read a name and print a greeting, such as `Good evening, Mia`. But Python stops with

    NameError: name 'nmae' is not defined

Mend the program. A name may have several parts.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
STARTER = """
name = input()
print("Good evening, " + nmae)
"""
HINTS = (
    "The message quotes a name that Python does not know. Where is it in the program?",
    "Compare, letter by letter, the name that is stored with the one that is printed.",
    "Two letters have changed places in the second line; nothing else has to change.",
)
EXAMPLES = [Example("Mia\n"), Example("Ben Ali\n"), Example("Zoe\n")]
EDGES = {"several parts": "Anna Maria Weiss\n"}
MISTAKES = [
    Mistake("What is in quotation marks is a text, so the word itself is printed. Names of variables have no quotation marks.",
            "+ name", '+ "name"'),
    Mistake("The greeting has lost its name. Keep both parts and join them.", '"Good evening, " + name', '"Good evening, "'),
    Mistake("There are two spaces before the name: the text ends with one, and the comma adds another.",
            '"Good evening, " + name', '"Good evening, ", name'),
]
ALSO_RIGHT = [Way("An f-string says the same and is easier to read.", '"Good evening, " + name', 'f"Good evening, {name}"')]
EXPLANATION = """
`NameError` means: this name has no value. The value is stored under `name`, but the next line asks for `nmae`. To
Python these are two different names. With the letters in order the program runs.
"""


def program() -> None:
    name = input()
    print("Good evening, " + name)


def inputs(rng):
    return rng.choice(["Ada", "Li", "Noor", "Tom", "Eve Lee", "Max", "Ida", "Sam", "Uma Roy", "Kim", "Ole", "Pia"]) + "\n"
