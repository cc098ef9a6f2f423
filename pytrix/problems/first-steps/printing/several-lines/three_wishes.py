"""Three wishes

Print these three lines, one below the other:

    a bicycle
    a dog
    no homework
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "How many lines of output does one `print` make?",
    "Write three instructions, each on a line of its own, in the order in which the lines should come.",
    "The first instruction prints the bicycle, the second the dog, the third the homework; none is indented.",
)
MISTAKES = [
    Mistake("All wishes are on one line. Give each of them a `print` of its own.",
            '"a bicycle"', '"a bicycle", end=" "', '"a dog"', '"a dog", end=" "'),
    Mistake("The order is different: the program runs from top to bottom, and so do the lines.",
            '    print("a bicycle")\n    print("a dog")', '    print("a dog")\n    print("a bicycle")'),
    Mistake("There are empty lines between the wishes. A `print()` without anything prints one; here there are none.",
            'print("a dog")', 'print()\n    print("a dog")\n    print()'),
]
ALSO_RIGHT = [
    Way("One `print` is enough when the text says with `\\n` where a new line begins.",
        '    print("a bicycle")\n    print("a dog")\n    print("no homework")', '    print("a bicycle\\na dog\\nno homework")'),
]
EXPLANATION = """
Python carries out the three instructions from top to bottom, and each `print` ends its line before the next one begins.
"""


def program() -> None:
    print("a bicycle")
    print("a dog")
    print("no homework")
