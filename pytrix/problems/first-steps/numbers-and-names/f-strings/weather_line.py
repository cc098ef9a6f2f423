"""A line about the weather

Store `Oslo` under the name `town` and -3 under the name `degrees`. Print this line with an f-string; directly after
the -3 stands a `C`, and in front of it an opening bracket:

    Oslo (-3C)
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which parts of the line are values, and which are typed characters?",
    "Put each of the two names in braces; everything else in the line is typed as it stands.",
    "Town in braces, space, bracket, degrees in braces, the letter, bracket, all in one f-string.",
)
MISTAKES = [
    Mistake("There are spaces around the number. Commas in `print` make them; an f-string does not.",
            'f"{town} ({degrees}C)"', 'town, "(", degrees, "C)"'),
    Mistake("The braces themselves were printed: the `f` before the quotation mark is missing.", 'f"', '"'),
    Mistake("The round brackets belong to the line, too.", "({degrees}C)", "{degrees}C"),
]
ALSO_RIGHT = [Way("With `sep=\"\"` the pieces touch; it takes more marks than one f-string.", 'f"{town} ({degrees}C)"', 'town, " (", degrees, "C)", sep=""')]
EXPLANATION = """
`{town}` becomes Oslo and `{degrees}` becomes -3. Round brackets have no meaning in an f-string, so they are printed.
"""


def program() -> None:
    town = "Oslo"
    degrees = -3
    print(f"{town} ({degrees}C)")
