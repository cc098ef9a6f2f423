"""Two verses

Print this poem. Each verse has two lines; the second line of each begins with two spaces, and one empty line stands
between the verses:

    Paper plane, paper plane,
      fly across the hall,

    turn around, turn around,
      never ever fall.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Count all lines of the output, the empty one included.",
    "Spaces at the front of a line are typed inside the quotation marks.",
    "Two lines, a `print` with empty brackets, two lines; the second of each pair has two spaces after its quotation mark.",
)
MISTAKES = [
    Mistake("The second line of each verse begins with two spaces, inside the quotation marks.",
            '"  fly', '"fly', '"  never', '"never'),
    Mistake("The verses touch each other. An empty line stands between them.", "    print()\n", ""),
    Mistake("An empty line too many: there is none within a verse.", 'hall,")\n    print()', 'hall,")\n    print()\n    print()'),
]
ALSO_RIGHT = [
    Way("A whole verse can be one text, with `\\n` where a new line begins.",
        '    print("Paper plane, paper plane,")\n    print("  fly across the hall,")', '    print("Paper plane, paper plane,\\n  fly across the hall,")'),
]
EXPLANATION = """
Five instructions make five lines. The two spaces belong to the texts; spaces in front of `print` would be an error.
"""


def program() -> None:
    print("Paper plane, paper plane,")
    print("  fly across the hall,")
    print()
    print("turn around, turn around,")
    print("  never ever fall.")
