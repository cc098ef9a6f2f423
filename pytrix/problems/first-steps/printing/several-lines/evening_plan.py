"""The plan for the evening

Print a plan of four lines: `Evening` in the first one, then an empty line, then `19:00 dinner` and `20:30 film`.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What do you have to write to get a line with nothing in it?",
    "Four instructions, and one of them has empty brackets.",
    "First the heading, then `print` with empty brackets, then the two entries.",
)
MISTAKES = [
    Mistake("The empty line after the heading is missing.", "    print()\n", ""),
    Mistake("The empty line is in the wrong place: it belongs after the heading.",
            '    print()\n    print("19:00 dinner")', '    print("19:00 dinner")\n    print()'),
    Mistake("The film comes after dinner. The program runs from top to bottom.",
            '    print("19:00 dinner")\n    print("20:30 film")', '    print("20:30 film")\n    print("19:00 dinner")'),
]
ALSO_RIGHT = [Way("A `\\n` at the end of the heading makes the empty line as well.", '    print("Evening")\n    print()\n', '    print("Evening\\n")\n')]
EXPLANATION = """
`print()` prints nothing and then ends the line, which looks like an empty line.
"""


def program() -> None:
    print("Evening")
    print()
    print("19:00 dinner")
    print("20:30 film")
