"""A short letter

Print this letter, with the empty line after the greeting and the empty line before the name. The middle line begins
with four spaces.

    Dear Kim,

        see you on Monday!

    Alex
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Count the lines of the letter, the empty ones too. What prints an empty line?",
    "A `print` with nothing in its brackets makes an empty line; spaces at the front of a line belong in the text.",
    "Greeting, empty line, the sentence with four spaces after its quotation mark, empty line, name: five instructions.",
)
MISTAKES = [
    Mistake("The empty lines are missing. `print()` makes one.", '    print()\n    print("    see you on Monday!")\n    print()\n',
            '    print("    see you on Monday!")\n'),
    Mistake("The sentence begins at the left edge. Its four spaces stand inside the quotation marks.",
            '"    see you', '"see you'),
    Mistake("The second empty line, before the name, is missing.",
            '    print()\n    print("Alex")', '    print("Alex")'),
]
ALSO_RIGHT = [
    Way("`\\n` at the end of a text adds a line break to the one that `print` makes, which gives the empty line. Shorter, but the "
        "shape of the letter is harder to see.",
        '    print("Dear Kim,")\n    print()\n    print("    see you on Monday!")\n    print()\n',
        '    print("Dear Kim,\\n")\n    print("    see you on Monday!\\n")\n'),
]
EXPLANATION = """
Each line of the letter is one instruction, and the two empty lines are `print()` with empty brackets. The four spaces
are typed inside the quotation marks: spaces before the word `print` would mean something else to Python.
"""


def program() -> None:
    print("Dear Kim,")
    print()
    print("    see you on Monday!")
    print()
    print("Alex")
