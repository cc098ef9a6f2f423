"""The parrot talks

A parrot repeats one word. Store the text `cracker` under the name `word`, and then print the value of `word` in three
lines, each time with `print(word)`.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What stands left of the equals sign, and what right of it?",
    "Store first, then print three times. The text needs quotation marks, the name does not.",
    "One line with an equals sign, followed by three equal lines.",
)
MISTAKES = [
    Mistake("You printed the name instead of its value: in `print`, the name stands without quotation marks.",
            "    print(word)\n    print(word)\n    print(word)", '    print("word")\n    print("word")\n    print("word")'),
    Mistake("The parrot says it three times, each time in a line of its own.",
            "    print(word)\n    print(word)\n    print(word)", "    print(word, word, word)"),
    Mistake("The parrot speaks in small letters: the value is the text exactly as it is stored.", '"cracker"', '"Cracker"'),
]
ALSO_RIGHT = [
    Way("One `print` with `sep` set to a new line does it as well.",
        "    print(word)\n    print(word)\n    print(word)", '    print(word, word, word, sep="\\n")'),
]
EXPLANATION = """
`word = "cracker"` stores the text; each `print(word)` looks up what is stored. To teach the parrot another word, only
the first line has to change.
"""


def program() -> None:
    word = "cracker"
    print(word)
    print(word)
    print(word)
