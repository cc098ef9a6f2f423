"""A rope ladder

Print this piece of a rope ladder: four lines. The first and the third have letters at both ends and three dashes
between, the others only the letters with three spaces between:

    H---H
    H   H
    H---H
    H   H
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "How many lines has the picture, and how many different ones?",
    "One `print` for each line, from top to bottom; two of them are repeated.",
    "Line with dashes, line with spaces, line with dashes, line with spaces.",
)
MISTAKES = [
    Mistake("The ladder is too short: there are four lines.",
            '    print("H---H")\n    print("H   H")\n    print("H---H")\n    print("H   H")', '    print("H---H")\n    print("H   H")\n    print("H---H")'),
    Mistake("The order of the lines is different: the ladder begins with a step.",
            '    print("H---H")\n    print("H   H")\n    print("H---H")\n    print("H   H")', '    print("H   H")\n    print("H---H")\n    print("H   H")\n    print("H---H")'),
    Mistake("The ropes have come too close: there are three spaces between the letters.",
            '    print("H---H")\n    print("H   H")\n    print("H---H")\n    print("H   H")', '    print("H---H")\n    print("H H")\n    print("H---H")\n    print("H H")'),
]
ALSO_RIGHT = [
    Way("With `\\n` two lines fit into one text. The picture is easier to see with a line each.",
        '    print("H---H")\n    print("H   H")\n    print("H---H")\n    print("H   H")', '    print("H---H\\nH   H")\n    print("H---H\\nH   H")'),
]
EXPLANATION = """
The program has the shape of its output: the first instruction makes the first line, the last one the last line.
"""


def program() -> None:
    print("H---H")
    print("H   H")
    print("H---H")
    print("H   H")
