"""Marking the letter a

Read a word of small letters, at least one. Print each letter in a line of its own; after each `a` print an arrow, as
in `a <--`, with one space between.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "Two kinds of letters are printed in two ways. What decides?",
    "In the loop, an `if` for the letter a and an `else` for the others.",
    "Under `if` print the letter and the arrow as two values; under `else` only the letter.",
)
EXAMPLES = [Example("cat\n"), Example("banana\n"), Example("dog\n", why="no letter a, no arrow")]
EDGES = {"at least one": "a\n"}
MISTAKES = [
    Mistake("The letters a are printed twice, because the second print is not under `else`.",
            "        else:\n            print(letter)", "        print(letter)"),
    Mistake("The arrows stand after the wrong letters.", 'letter == "a"', 'letter != "a"'),
    Mistake("The whole word is asked, so there is an arrow everywhere or nowhere. Ask the letter.", 'letter == "a"', '"a" in word'),
    Mistake("The arrow should stand one space after the letter.", 'letter, "<--"', 'letter, " <--"'),
]
ALSO_RIGHT = [Way("An f-string can hold both.", 'letter, "<--"', 'f"{letter} <--"')]
EXPLANATION = """
For `cat` the three rounds print `c`, `a <--` and `t`. The question is asked anew for each letter.
"""


def program() -> None:
    word = input()
    for letter in word:
        if letter == "a":
            print(letter, "<--")
        else:
            print(letter)


def inputs(rng):
    return letters(rng, 1, 7, "abcaeo") + "\n"
