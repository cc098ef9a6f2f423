"""Which characters are digits?

Read a line, at least one character long. Print all its digits, 0 to 9, in one line and in their order; in the next
line print how many other characters there were. Spaces are other characters. Without digits, the first line is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COUNT", "PARTITION")
HINTS = (
    "How can you ask whether a character is one of ten?",
    "Print digits at once and stay in the line; count the others. After the loop the line must be ended.",
    "Ask with `in` and a text of the ten digits; a `print` with empty brackets ends the line.",
)
EXAMPLES = [Example("flat 12, 3rd floor\n"), Example("2026\n", why="no other character"), Example("no digits\n")]
EDGES = {"at least one character": "7\n", "spaces are other characters": "1 2  3\n", "without digits": "x y\n"}
ALWAYS = ["1234567890\n"]
MISTAKES = [
    Mistake("The number stands after the digits in the same line. End the line with `print()` after the loop.",
            "    print()\n", ""),
    Mistake("0 is missing among your digits: there are ten of them.", '"0123456789"', '"123456789"'),
    Mistake("You counted the digits. Count the other characters.",
            '            print(character, end="")\n        else:\n            others += 1', '            print(character, end="")\n            others += 1'),
    Mistake("Every digit is in a line of its own. `end` keeps them together.", ', end=""', ""),
]
ALSO_RIGHT = [
    Way("Texts are compared character by character, so a digit lies between \"0\" and \"9\".",
        'character in "0123456789"', '"0" <= character <= "9"'),
]
EXPLANATION = """
For `flat 12, 3rd floor` the characters `1`, `2` and `3` are printed, and all the others, spaces and comma included,
raise the count.
"""


def program() -> None:
    line = input()
    others = 0
    for character in line:
        if character in "0123456789":
            print(character, end="")
        else:
            others += 1
    print()
    print(others)


def inputs(rng):
    return letters(rng, 1, 10, rng.choice(["0123456789", "ab 019.", "xyz "])) + "\n"
