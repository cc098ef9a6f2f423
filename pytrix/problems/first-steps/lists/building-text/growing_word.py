"""A word that grows

Read a word of small letters, at least one. Print it growing, a letter more in each line, and then shrinking again, a
letter less in each line, down to its first letter. For `tea` that is `t`, `te`, `tea`, `te`, `t`.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "The lines of the first half are easy. How can the program print them a second time, in the opposite order?",
    "Keep every line of the growing half in a list; then walk over its positions backwards.",
    "The longest line is printed once, so the way back begins at the position before the last one.",
)
EXAMPLES = [Example("tea\n"), Example("it\n"), Example("o\n", why="one letter, one line")]
EDGES = {"at least one": "a\n"}
MISTAKES = [
    Mistake("The whole word is printed twice in a row: the way back begins one position earlier.", "range(len(lines) - 2, -1, -1)", "range(len(lines) - 1, -1, -1)"),
    Mistake("The last line, with the first letter only, is missing: a range stops before its second number.", "range(len(lines) - 2, -1, -1)", "range(len(lines) - 2, 0, -1)"),
    Mistake("Each line has a single letter. Print the text that was built so far.", "        print(part)", "        print(letter)"),
]
ALSO_RIGHT = [
    Way("Building each shrinking line anew, letter by letter, needs no list, but a loop in a loop.",
        """
def program() -> None:
    word = input()
    part = ""
    for letter in word:
        part += letter
        print(part)
    for length in range(len(word) - 1, 0, -1):
        part = ""
        for place in range(length):
            part += word[place]
        print(part)
"""),
]
EXPLANATION = """
For `tea` the list is `["t", "te", "tea"]`. The way back takes the positions 1 and 0, because `range(1, -1, -1)` stops
before -1.
"""


def program() -> None:
    word = input()
    lines = []
    part = ""
    for letter in word:
        part += letter
        lines.append(part)
        print(part)
    for place in range(len(lines) - 2, -1, -1):
        print(lines[place])


def inputs(rng):
    return letters(rng, 1, 7) + "\n"
