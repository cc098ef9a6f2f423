"""A name badge

Store `Lea` under the name `name` and 9 under the name `age`. Print this line with an f-string that contains both
names in braces; directly after the 9 comes the full stop:

    Lea is 9.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What stands directly before the opening quotation mark when values are to appear in a text?",
    "Write the sentence as it is, and put each name in braces where its value should appear.",
    "In the f-string: the name in braces, the word between with its spaces, the age in braces, a full stop.",
)
MISTAKES = [
    Mistake("The braces were printed as they are: the letter `f` before the quotation mark is missing.", 'f"', '"'),
    Mistake("A comma in `print` puts a space before the full stop. In an f-string you decide about spaces yourself.",
            'f"{name} is {age}."', 'name, "is", age, "."'),
    Mistake("The names were printed instead of their values: they need braces around them.",
            "{name} is {age}.", "name is age."),
]
ALSO_RIGHT = [
    Way("With `sep=\"\"` the values of one `print` touch, and the spaces are typed; harder to read than one sentence.",
        'f"{name} is {age}."', 'name, " is ", age, ".", sep=""'),
]
EXPLANATION = """
In an f-string each pair of braces is replaced by the value of what is inside: `{name}` by Lea and `{age}` by 9.
All the rest, spaces and full stop, is printed as it stands there.
"""


def program() -> None:
    name = "Lea"
    age = 9
    print(f"{name} is {age}.")
