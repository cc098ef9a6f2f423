"""A fairy tale to fill in

Read three lines: a person, a place and a thing. Print this tale of three lines, with what was typed in place of the
words in angle brackets:

    In <place> lived <person>.
    One day <person> found "<thing>".
    Nobody in <place> believed it.

The quotation marks around the thing are printed.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "In which order are the three things typed, and how often is each of them used?",
    "Read all three first. Which kind of quotation marks should stand around the second line's text?",
    "Put the f-string of the second line between single marks, so that the double ones can be typed.",
)
EXAMPLES = [
    Example("Ola\nWales\na crown\n"),
    Example("King Tom\nNew York\n7 keys\n", why="every line is used as a whole"),
    Example("Mo\nRome\nbread\n"),
]
EDGES = {"The quotation marks around the thing are printed": "Eve\nPeru\ngold\n"}
ALWAYS = ["the old cat\nWales\na hat\n"]
MISTAKES = [
    Mistake("Person and place have changed places: the first line typed is the person.",
            "    person = input()\n    place = input()\n", "    place = input()\n    person = input()\n"),
    Mistake("The double quotation marks around the thing are missing.", '"{thing}"', "{thing}"),
    Mistake("The place of the last line is missing; it is used twice in the tale.", "in {place} believed", "in it believed"),
]
ALSO_RIGHT = [
    Way("Between double marks, the inner ones get a backslash.",
        "f'One day {person} found \"{thing}\".'", 'f"One day {person} found \\"{thing}\\"."'),
]
EXPLANATION = """
What was typed is kept under three names and used five times. In the second line, the f-string stands between `'`, so
that `"` can be printed.
"""


def program() -> None:
    person = input()
    place = input()
    thing = input()
    print(f"In {place} lived {person}.")
    print(f'One day {person} found "{thing}".')
    print(f"Nobody in {place} believed it.")


def inputs(rng):
    person = rng.choice(["Ann", "Old Ben", "Cleo", "Dr Day"])
    return f"{person}\n{rng.choice(['Malta', 'Ghent', 'San Remo'])}\n{rng.choice(['a map', 'nothing', 'one shoe'])}\n"
