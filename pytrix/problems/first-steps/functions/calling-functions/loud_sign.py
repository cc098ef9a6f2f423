"""A loud sign

Read one line with the words of a sign. Print it in capitals, and in the next line how many characters it has. Spaces
count.
"""
from pytrix.question.authoring import Example, Mistake, Way, sentence

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "COUNT")
HINTS = (
    "Python has something ready for each of the two lines. What are they called?",
    "Capitals: written after the text with a dot. Number of characters: a function with the text in its brackets.",
    "Print the line with `upper` called on it, then the `len` of the line.",
)
EXAMPLES = [Example("keep off\n", why="4 + 3 letters and a space"), Example("wet paint\n"), Example("EXIT\n")]
EDGES = {"spaces count": "no dogs here\n"}
ALWAYS = ["keep  off!\n"]
MISTAKES = [
    Mistake("`upper` does not change the line; it gives a new text. Print what the call gives.",
            "    print(line.upper())", "    line.upper()\n    print(line)"),
    Mistake("You counted without the spaces. `len` of the whole line counts them, too.", "len(line)", 'len(line.replace(" ", ""))'),
    Mistake("You counted the words. Count the characters.", "len(line)", "len(line.split())"),
]
ALSO_RIGHT = [Way("The capitals have as many characters as the line, so either can be counted.", "len(line)", "len(line.upper())")]
EXPLANATION = """
`line.upper()` gives a new text in capitals and leaves `line` as it was; `len(line)` counts every character: for `keep
off` 8.
"""


def program() -> None:
    line = input()
    print(line.upper())
    print(len(line))


def inputs(rng):
    return sentence(rng, 1, 4) + "\n"
